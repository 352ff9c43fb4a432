"""Asking which files to import and export, and whether the signers agree."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from signapp.gui import asking
from signapp.gui.asking import Answer, ask_where
from signapp.gui.teach.worker import Imported
from signapp.gui.words import Texts, language_name
from signapp.languages import Language
from signapp.packs.format import PACK_SUFFIX
from signapp.recording.samples import Sample
from signapp.teaching.importing import PHOTOS, VIDEOS

translate = QCoreApplication.translate
TeachFiles = Texts("TeachFiles")
_NAMED = 12


def ask_files(parent: QWidget) -> list[Path]:
    """Photos and videos to import."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(PHOTOS | VIDEOS))
    kinds = translate("TeachFiles", "Photos and videos")
    every = translate("TeachFiles", "All files")
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("TeachFiles", "Photos and videos of this letter"),
        "",
        f"{kinds} ({patterns});;{every} (*)",
    )
    return [Path(name) for name in names]


def show_imported(parent: QWidget, result: Imported) -> None:
    """Name the files that brought nothing, and why."""
    lines = list(result.problems)
    for name, count in result.handless.items():
        lines.append(
            TeachFiles.tr("{name}: %n picture(s) without a hand", "", count).format(name=name)
        )
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("TeachFiles", "Import"))
    box.setText(TeachFiles.tr("%n sample(s) added.", "", result.found))
    shown = lines[:_NAMED]
    if len(lines) > _NAMED:
        shown.append(translate("TeachFiles", "and {n} more:").format(n=len(lines) - _NAMED))
        box.setDetailedText("\n".join(lines))
    box.setInformativeText("\n".join(shown))
    box.open()


def ask_export_pack(
    parent: QWidget, language: Language, samples: Sequence[Sample]
) -> tuple[Path, bool] | None:
    """Where to write a pack, and whether the signers agree to share their landmarks in it."""
    agreed = False
    if samples:
        answer = _consent(
            parent,
            samples,
            translate(
                "TeachFiles",
                "Put the recorded landmarks into the pack too: {samples} of {signers}? Say yes "
                "only if every signer agrees. Names are left out; pictures are never in it. "
                "Without them, a retrained model in it still shows one pose of each new letter.",
            ),
            Answer.Yes | Answer.No | Answer.Cancel,
            Answer.No,
        )
        if answer not in (Answer.Yes, Answer.No):
            return None
        agreed = answer == Answer.Yes
    title = translate("TeachFiles", "Export language pack")
    kind = translate("TeachFiles", "Language pack (*.signpack)")
    name = Path(f"{language.code}{PACK_SUFFIX}")
    path = ask_where(parent, title, name, kind, (PACK_SUFFIX,), any_suffix=True)
    return None if path is None else (path, agreed)


def ask_import_pack(parent: QWidget) -> tuple[Path, bool] | None:
    """Which pack to install, and whether with its recordings."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("TeachFiles", "Import language pack"),
        "",
        translate("TeachFiles", "Language pack (*.signpack)"),
    )
    if not name:
        return None
    question = translate("TeachFiles", "Add the pack's recordings, if it has any, to your own?")
    answer = _ask(parent, question, Answer.Yes | Answer.No | Answer.Cancel, Answer.No)
    return (Path(name), answer == Answer.Yes) if answer in (Answer.Yes, Answer.No) else None


def ask_export_data(parent: QWidget, language: Language, samples: Sequence[Sample]) -> Path | None:
    """Where to write the recordings as a dataset, if the signers agree."""
    answer = _consent(
        parent,
        samples,
        translate(
            "TeachFiles",
            "The dataset holds the recorded landmarks: {samples} of {signers}. Names are left out; "
            "pictures are never in it. Give it to others only if every signer agrees. Write it?",
        ),
        Answer.Yes | Answer.Cancel,
        Answer.Cancel,
    )
    if answer != Answer.Yes:
        return None
    title = translate("TeachFiles", "Export dataset")
    name = Path(f"{language.code}.npz")
    return ask_where(parent, title, name, "NumPy (*.npz);;CSV (*.csv)", (".npz", ".csv"))


def ask_erase_pictures(parent: QWidget, language: Language) -> bool:
    """Whether to remove the camera pictures that were kept on request."""
    question = translate(
        "TeachFiles", "Remove all kept camera pictures of {language}? The recorded poses stay."
    )
    return yes(parent, question.format(language=language_name(language)))


def yes(parent: QWidget, question: str) -> bool:
    """Ask for a yes; No is preset."""
    return asking.yes(parent, translate("TeachFiles", "Teach"), question)


def _ask(parent: QWidget, question: str, buttons: Answer, default: Answer) -> Answer:
    return asking.ask(parent, translate("TeachFiles", "Teach"), question, buttons, default)


def _consent(
    parent: QWidget, samples: Sequence[Sample], question: str, buttons: Answer, default: Answer
) -> Answer:
    signers = len({sample.signer for sample in samples})
    text = question.format(
        samples=TeachFiles.tr("%n sample(s)", "", len(samples)),
        signers=TeachFiles.tr("%n signer(s)", "", signers),
    )
    return _ask(parent, text, buttons, default)
