"""Asking before letters, signers, languages and samples get another name or go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

from signapp.gui.teach.dialogs import LetterForm, NameForm
from signapp.gui.teach.files import yes
from signapp.gui.teach.worker import Edit
from signapp.gui.words import Texts, language_name
from signapp.languages import SHIPPED_CODES, Letter, language_codes, load_language, shipped_language
from signapp.teaching import renaming
from signapp.teaching.alphabet import find_letter

if TYPE_CHECKING:
    from signapp.gui.teach.teach_tab import TeachTab

translate = QCoreApplication.translate
TeachEditing = Texts("TeachEditing")


def connect(tab: "TeachTab") -> None:
    """Let the menu do what it says."""
    ui = tab.ui
    for action, ask in (
        (ui.rename_letter, ask_rename_letter),
        (ui.remove_letter, ask_remove_letter),
        (ui.move_samples, ask_move),
        (ui.rename_signer, ask_rename_signer),
        (ui.remove_signer, ask_remove_signer),
        (ui.rename_language, ask_rename_language),
        (ui.remove_language, ask_remove_language),
    ):
        action.triggered.connect(lambda _=False, ask=ask: ask(tab))
    ui.redo.triggered.connect(lambda: tab.do(Edit(renaming.redo)))


def enable(tab: "TeachTab") -> None:
    """Only what can be done: what comes with signapp keeps its name and stays."""
    ui, letter = tab.ui, tab.ui.letters.letter
    shipped = shipped_language(tab.language.code)
    own = letter is not None and (shipped is None or letter.label not in shipped.by_label)
    ui.rename_letter.setEnabled(own)
    ui.remove_letter.setEnabled(own and len(tab.language.letters) > 1)
    ui.move_samples.setEnabled(bool(ui.thumbnails.chosen()))
    signer = ui.signer.text().strip()
    known = any(sample.signer == signer for sample in tab.samples)
    ui.rename_signer.setEnabled(known)
    ui.remove_signer.setEnabled(known)
    own_language = tab.language.code not in SHIPPED_CODES
    ui.rename_language.setEnabled(own_language)
    ui.remove_language.setEnabled(own_language)


def ask_rename_letter(tab: "TeachTab") -> None:
    """Another name for the chosen letter."""
    letter = tab.ui.letters.letter
    if letter is not None:
        form = LetterForm(tab.language, tab, old=letter)
        form.accepted.connect(lambda: _rename_letter(tab, letter, form.letter))
        form.open()


def _rename_letter(tab: "TeachTab", old: Letter, new: Letter | None) -> None:
    if new is None:
        return
    other = find_letter(tab.language, new.label)
    merge = False
    if other is not None and other.label != old.label:
        counts = {
            name: sum(sample.label == name for sample in tab.samples)
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
            if not yes(tab, question.format(**texts, **numbers)):
                return
            merge = True
    done = translate("TeachEditing", "{old} is {new} now.")
    tab.next_letter = new.label
    tab.do(
        Edit(
            lambda recordings: renaming.rename_letter(
                recordings, old.label, new.native, new.roman, new.text, merge=merge
            ),
            done.format(old=old.native, new=new.native),
        )
    )


def ask_remove_letter(tab: "TeachTab") -> None:
    """Whether the chosen letter shall go."""
    letter = tab.ui.letters.letter
    if letter is None:
        return
    count = sum(sample.label == letter.label for sample in tab.samples)
    question = TeachEditing.tr(
        "Remove the letter {name} and its %n sample(s)? Undo brings them back.", "", count
    )
    if yes(tab, question.format(name=letter.native)):
        done = translate("TeachEditing", "The letter {name} is removed; Undo brings it back.")
        tab.do(
            Edit(
                lambda recordings: renaming.remove_letter(recordings, letter.label),
                done.format(name=letter.native),
            )
        )


def ask_move(tab: "TeachTab") -> None:
    """To which letter the selected samples belong."""
    ids, letter = tab.ui.thumbnails.chosen(), tab.ui.letters.letter
    others = [x for x in tab.language.letters if letter is None or x.label != letter.label]
    if not ids or not others:
        return
    names = [x.native if x.native == x.roman else f"{x.native}  {x.roman}" for x in others]
    name, accepted = QInputDialog.getItem(
        tab,
        translate("TeachEditing", "Move samples"),
        TeachEditing.tr("%n sample(s) belong to the letter:", "", len(ids)),
        names,
        0,
        False,
    )
    if accepted:
        label = others[names.index(name)].label
        tab.do(Edit(lambda recordings: recordings.change(ids, label=label)))


def ask_rename_signer(tab: "TeachTab") -> None:
    """Another name for the signer who is typed in."""
    old = tab.ui.signer.text().strip()
    form = NameForm(translate("TeachEditing", "Rename the signer"), old, parent=tab)

    def rename() -> None:
        if form.name == old:
            return
        merge = any(sample.signer == form.name for sample in tab.samples)
        question = translate(
            "TeachEditing",
            "There are samples of {name} already. Are {old} and {name} one person?",
        )
        if merge and not yes(tab, question.format(name=form.name, old=old)):
            return
        tab.ui.signer.setText(form.name)
        tab.do(
            Edit(lambda recordings: renaming.rename_signer(recordings, old, form.name, merge=merge))
        )

    form.accepted.connect(rename)
    form.open()


def ask_remove_signer(tab: "TeachTab") -> None:
    """Whether everything of the signer who is typed in shall go."""
    signer = tab.ui.signer.text().strip()
    count = sum(sample.signer == signer for sample in tab.samples)
    question = TeachEditing.tr(
        "Delete all %n sample(s) of {name} in this language? Undo brings them back.", "", count
    )
    if yes(tab, question.format(name=signer)):
        tab.do(Edit(lambda recordings: renaming.remove_signer(recordings, signer)))


def ask_rename_language(tab: "TeachTab") -> None:
    """Another name for the language."""
    language = tab.language
    taken = [load_language(code).name for code in language_codes()]
    form = NameForm(
        translate("TeachEditing", "Rename the language"), language.name, taken, parent=tab
    )

    def rename() -> None:
        native = "" if language.native_name == language.name else language.native_name
        code = language.code
        tab.do(Edit(lambda _: renaming.rename_language(code, form.name, native)))

    form.accepted.connect(rename)
    form.open()


def ask_remove_language(tab: "TeachTab") -> None:
    """Whether the language shall go."""
    question = TeachEditing.tr(
        "Remove the language {name}? Its %n sample(s) are kept, its letters and models set aside: "
        "“signapp teach restore {code}” brings it back.",
        "",
        len(tab.samples),
    )
    name, code = language_name(tab.language), tab.language.code
    if yes(tab, question.format(name=name, code=code)):
        done = translate("TeachEditing", "The language {name} is removed.").format(name=name)
        tab.do(Edit(lambda _: renaming.remove_language(code), done))
