"""Asking which files to import and export, and whether the signers agree."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from signapp.gui.saving import ask_where
from signapp.gui.words import Texts, language_name
from signapp.packs.format import PACK_SUFFIX
from signapp.teaching.importing import PHOTOS, VIDEOS

if TYPE_CHECKING:
    from signapp.gui.teach.teach_tab import TeachTab
    from signapp.gui.teach.worker import Imported

translate = QCoreApplication.translate
TeachFiles = Texts("TeachFiles")
Answer = QMessageBox.StandardButton
_NAMED = 12


def ask_files(tab: "TeachTab") -> None:
    """Photos and videos to import; a running import is stopped instead."""
    if tab.ui.importing:
        tab.link.worker.stop_import()
        return
    patterns = " ".join(f"*{suffix}" for suffix in sorted(PHOTOS | VIDEOS))
    kinds = translate("TeachFiles", "Photos and videos")
    every = translate("TeachFiles", "All files")
    names, _ = QFileDialog.getOpenFileNames(
        tab,
        translate("TeachFiles", "Photos and videos of this letter"),
        "",
        f"{kinds} ({patterns});;{every} (*)",
    )
    if names:
        tab.import_files([Path(name) for name in names])


def show_imported(tab: "TeachTab", result: "Imported") -> None:
    """Name the files that brought nothing, and why."""
    lines = list(result.problems)
    for name, count in result.handless.items():
        lines.append(
            TeachFiles.tr("{name}: %n picture(s) without a hand", "", count).format(name=name)
        )
    box = QMessageBox(tab)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("TeachFiles", "Import"))
    box.setText(TeachFiles.tr("%n sample(s) added.", "", result.found))
    shown = lines[:_NAMED]
    if len(lines) > _NAMED:
        shown.append(translate("TeachFiles", "and {n} more:").format(n=len(lines) - _NAMED))
        box.setDetailedText("\n".join(lines))
    box.setInformativeText("\n".join(shown))
    box.open()


def ask_export_pack(tab: "TeachTab") -> None:
    """Whether the signers agree to share their landmarks, and where to write a pack."""
    agreed = False
    if tab.samples:
        answer = _consent(
            tab,
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
            return
        agreed = answer == Answer.Yes
    title = translate("TeachFiles", "Export language pack")
    kind = translate("TeachFiles", "Language pack (*.signpack)")
    name = Path(f"{tab.language.code}{PACK_SUFFIX}")
    path = ask_where(tab, title, name, kind, (PACK_SUFFIX,), any_suffix=True)
    if path is not None:
        tab.export_pack(path, agreed)


def ask_import_pack(tab: "TeachTab") -> None:
    """Which pack to install."""
    name, _ = QFileDialog.getOpenFileName(
        tab,
        translate("TeachFiles", "Import language pack"),
        "",
        translate("TeachFiles", "Language pack (*.signpack)"),
    )
    if not name:
        return
    question = translate("TeachFiles", "Add the pack's recordings, if it has any, to your own?")
    answer = ask(tab, question, Answer.Yes | Answer.No | Answer.Cancel, Answer.No)
    if answer in (Answer.Yes, Answer.No):
        tab.import_pack(Path(name), answer == Answer.Yes)


def ask_export_data(tab: "TeachTab") -> None:
    """Whether the signers agree, and where to write the recordings as a dataset."""
    answer = _consent(
        tab,
        translate(
            "TeachFiles",
            "The dataset holds the recorded landmarks: {samples} of {signers}. Names are left out; "
            "pictures are never in it. Give it to others only if every signer agrees. Write it?",
        ),
        Answer.Yes | Answer.Cancel,
        Answer.Cancel,
    )
    if answer != Answer.Yes:
        return
    title = translate("TeachFiles", "Export dataset")
    name = Path(f"{tab.language.code}.npz")
    path = ask_where(tab, title, name, "NumPy (*.npz);;CSV (*.csv)", (".npz", ".csv"))
    if path is not None:
        tab.link.export_data(path)


def ask_erase_pictures(tab: "TeachTab") -> None:
    """Whether to remove the camera pictures that were kept on request."""
    question = translate(
        "TeachFiles", "Remove all kept camera pictures of {language}? The recorded poses stay."
    )
    if yes(tab, question.format(language=language_name(tab.language))):
        tab.link.erase_pictures.emit()


def ask(tab: "TeachTab", question: str, buttons: Answer, default: Answer) -> Answer:
    """Ask; Escape and closing the question are Cancel, or No where there is no Cancel."""
    box = QMessageBox(
        QMessageBox.Icon.Question, translate("TeachFiles", "Teach"), question, buttons, tab
    )
    box.setDefaultButton(default)
    box.setEscapeButton(Answer.Cancel if buttons & Answer.Cancel else Answer.No)
    answer = Answer(box.exec())
    box.deleteLater()
    return answer


def yes(tab: "TeachTab", question: str) -> bool:
    """Ask for a yes; No is preset."""
    return ask(tab, question, Answer.Yes | Answer.No, Answer.No) == Answer.Yes


def _consent(tab: "TeachTab", question: str, buttons: Answer, default: Answer) -> Answer:
    signers = len({sample.signer for sample in tab.samples})
    text = question.format(
        samples=TeachFiles.tr("%n sample(s)", "", len(tab.samples)),
        signers=TeachFiles.tr("%n signer(s)", "", signers),
    )
    return ask(tab, text, buttons, default)
