"""Asking before letters, signers, languages and samples get another name or go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from signapp.gui.teach.dialogs import LetterForm, NameForm
from signapp.gui.teach.files import yes
from signapp.gui.teach.layout import TeachLayout
from signapp.gui.teach.worker import Edit
from signapp.gui.words import Texts, language_name
from signapp.languages import (
    SHIPPED_CODES,
    Language,
    Letter,
    language_codes,
    load_language,
    shipped_language,
)
from signapp.recording.samples import Sample
from signapp.teaching import renaming
from signapp.teaching.alphabet import find_letter

translate = QCoreApplication.translate
TeachEditing = Texts("TeachEditing")


@dataclass(frozen=True)
class Chosen:
    """What can be changed.

    Attributes:
        language: the language that is taught.
        samples: all its samples.
        letter: the chosen letter.
        signer: the signer who is typed in.
        ids: the selected samples.
    """

    language: Language
    samples: Sequence[Sample]
    letter: Letter | None
    signer: str
    ids: list[str]


Do = Callable[[Edit], object]
"""Told what is to be done. Forms stand open beside the window, so there is no answer to return."""


def connect(ui: TeachLayout, parent: QWidget, chosen: Callable[[], Chosen], do: Do) -> None:
    """Let the menu do what it says."""
    for action, ask in (
        (ui.rename_letter, ask_rename_letter),
        (ui.remove_letter, ask_remove_letter),
        (ui.move_samples, ask_move),
        (ui.rename_signer, ask_rename_signer),
        (ui.remove_signer, ask_remove_signer),
        (ui.rename_language, ask_rename_language),
        (ui.remove_language, ask_remove_language),
    ):
        action.triggered.connect(lambda _=False, ask=ask: ask(parent, chosen(), do))
    ui.redo.triggered.connect(lambda: do(Edit(renaming.redo)))


def enable(ui: TeachLayout, chosen: Chosen) -> None:
    """Only what can be done: what comes with signapp keeps its name and stays."""
    letter, language = chosen.letter, chosen.language
    shipped = shipped_language(language.code)
    own = letter is not None and (shipped is None or letter.label not in shipped.by_label)
    ui.rename_letter.setEnabled(own)
    ui.remove_letter.setEnabled(own and len(language.letters) > 1)
    ui.move_samples.setEnabled(bool(chosen.ids))
    known = any(sample.signer == chosen.signer for sample in chosen.samples)
    ui.rename_signer.setEnabled(known)
    ui.remove_signer.setEnabled(known)
    own_language = language.code not in SHIPPED_CODES
    ui.rename_language.setEnabled(own_language)
    ui.remove_language.setEnabled(own_language)


def ask_rename_letter(parent: QWidget, chosen: Chosen, do: Do) -> None:
    """Another name for the chosen letter."""
    letter = chosen.letter
    if letter is not None:
        form = LetterForm(chosen.language, parent, old=letter)
        form.accepted.connect(lambda: _rename_letter(parent, chosen, do, letter, form.letter))
        form.open()


def _rename_letter(
    parent: QWidget, chosen: Chosen, do: Do, old: Letter, new: Letter | None
) -> None:
    if new is None:
        return
    other = find_letter(chosen.language, new.label)
    merge = False
    if other is not None and other.label != old.label:
        counts = {
            name: sum(sample.label == name for sample in chosen.samples)
            for name in (old.label, other.label)
        }
        if all(counts.values()):
            question = translate(
                "TeachEditing",
                "There is a letter {name} already. Put the samples of {old} ({n}) and {name} ({m}) "
                "together?",
            )
            texts = {"name": other.native, "old": old.native}
            numbers = {"n": counts[old.label], "m": counts[other.label]}
            if not yes(parent, question.format(**texts, **numbers)):
                return
            merge = True
    done = translate("TeachEditing", "{old} is {new} now.")
    do(
        Edit(
            lambda recordings: renaming.rename_letter(
                recordings, old.label, new.native, new.roman, new.text, merge=merge
            ),
            done.format(old=old.native, new=new.native),
            letter=new.label,
        )
    )


def ask_remove_letter(parent: QWidget, chosen: Chosen, do: Do) -> None:
    """Whether the chosen letter shall go."""
    letter = chosen.letter
    if letter is None:
        return
    count = sum(sample.label == letter.label for sample in chosen.samples)
    question = TeachEditing.tr(
        "Remove the letter {name} and its %n sample(s)? Undo brings them back.", "", count
    )
    if yes(parent, question.format(name=letter.native)):
        done = translate("TeachEditing", "The letter {name} is removed; Undo brings it back.")
        do(
            Edit(
                lambda recordings: renaming.remove_letter(recordings, letter.label),
                done.format(name=letter.native),
            )
        )


def ask_move(parent: QWidget, chosen: Chosen, do: Do) -> None:
    """To which letter the selected samples belong."""
    ids, letter = chosen.ids, chosen.letter
    others = [x for x in chosen.language.letters if letter is None or x.label != letter.label]
    if not ids or not others:
        return
    names = [x.native if x.native == x.roman else f"{x.native}  {x.roman}" for x in others]
    name, accepted = QInputDialog.getItem(
        parent,
        translate("TeachEditing", "Move samples"),
        TeachEditing.tr("%n sample(s) belong to the letter:", "", len(ids)),
        names,
        0,
        False,
    )
    if accepted:
        label = others[names.index(name)].label
        do(Edit(lambda recordings: recordings.change(ids, label=label)))


def ask_rename_signer(parent: QWidget, chosen: Chosen, do: Do) -> None:
    """Another name for the signer who is typed in."""
    old = chosen.signer
    form = NameForm(translate("TeachEditing", "Rename the signer"), old, parent=parent)

    def rename() -> None:
        if form.name == old:
            return
        merge = any(sample.signer == form.name for sample in chosen.samples)
        question = translate(
            "TeachEditing",
            "There are samples of {name} already. Are {old} and {name} one person?",
        )
        if merge and not yes(parent, question.format(name=form.name, old=old)):
            return
        do(
            Edit(
                lambda recordings: renaming.rename_signer(recordings, old, form.name, merge=merge),
                signer=form.name,
            )
        )

    form.accepted.connect(rename)
    form.open()


def ask_remove_signer(parent: QWidget, chosen: Chosen, do: Do) -> None:
    """Whether everything of the signer who is typed in shall go."""
    signer = chosen.signer
    count = sum(sample.signer == signer for sample in chosen.samples)
    question = TeachEditing.tr(
        "Delete all %n sample(s) of {name} in this language? Undo brings them back.", "", count
    )
    if yes(parent, question.format(name=signer)):
        do(Edit(lambda recordings: renaming.remove_signer(recordings, signer)))


def ask_rename_language(parent: QWidget, chosen: Chosen, do: Do) -> None:
    """Another name for the language."""
    language = chosen.language
    taken = [load_language(code).name for code in language_codes()]
    form = NameForm(
        translate("TeachEditing", "Rename the language"), language.name, taken, parent=parent
    )

    def rename() -> None:
        native = "" if language.native_name == language.name else language.native_name
        code = language.code
        do(Edit(lambda _: renaming.rename_language(code, form.name, native)))

    form.accepted.connect(rename)
    form.open()


def ask_remove_language(parent: QWidget, chosen: Chosen, do: Do) -> None:
    """Whether the language shall go."""
    question = TeachEditing.tr(
        "Remove the language {name}? Its %n sample(s) are kept, its letters and models set aside: "
        "“signapp teach restore {code}” brings it back.",
        "",
        len(chosen.samples),
    )
    name, code = language_name(chosen.language), chosen.language.code
    if yes(parent, question.format(name=name, code=code)):
        done = translate("TeachEditing", "The language {name} is removed.").format(name=name)
        do(Edit(lambda _: renaming.remove_language(code), done))
