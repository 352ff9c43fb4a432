"""Asking which files to import and export."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from signapp.gui.replacing import may_write
from signapp.gui.words import language_name
from signapp.packs.writing import pack_path
from signapp.teaching.importing import PHOTOS, VIDEOS

if TYPE_CHECKING:
    from signapp.gui.teach.teach_tab import TeachTab

translate = QCoreApplication.translate


def ask_files(tab: "TeachTab") -> None:
    """Photos and videos to import; a running import is stopped instead."""
    if tab.ui.importing:
        tab.worker.stop_import()
        return
    patterns = " ".join(f"*{suffix}" for suffix in sorted(PHOTOS | VIDEOS))
    names, _ = QFileDialog.getOpenFileNames(
        tab, translate("TeachFiles", "Photos and videos of this letter"), "", f"({patterns})"
    )
    if names:
        tab.import_files([Path(name) for name in names])


def ask_export_pack(tab: "TeachTab") -> None:
    """Where to write a pack, and whether the signers agree to share their landmarks."""
    name, _ = QFileDialog.getSaveFileName(
        tab,
        translate("TeachFiles", "Export language pack"),
        f"{tab.language.code}.signpack",
        translate("TeachFiles", "Language pack (*.signpack)"),
    )
    if name and may_write(tab, Path(name), [pack_path(Path(name))]):
        agreed = bool(tab.samples) and _yes(
            tab,
            translate(
                "TeachFiles",
                "Put the recorded landmarks into the pack too? Say yes only if every signer "
                "agrees. Names are left out; pictures are never in it.",
            ),
        )
        tab.export_pack(Path(name), agreed)


def ask_import_pack(tab: "TeachTab") -> None:
    """Which pack to install."""
    name, _ = QFileDialog.getOpenFileName(
        tab,
        translate("TeachFiles", "Import language pack"),
        "",
        translate("TeachFiles", "Language pack (*.signpack)"),
    )
    if name:
        question = translate("TeachFiles", "Add the pack's recordings, if it has any, to your own?")
        tab.import_pack(Path(name), _yes(tab, question))


def ask_export_data(tab: "TeachTab") -> None:
    """Where to write the recordings as a dataset."""
    name, _ = QFileDialog.getSaveFileName(
        tab, translate("TeachFiles", "Export dataset"), f"{tab.language.code}.npz", "*.npz;;*.csv"
    )
    if name:
        tab.export_data(Path(name))


def ask_erase_pictures(tab: "TeachTab") -> None:
    """Whether to remove the camera pictures that were kept on request."""
    question = translate(
        "TeachFiles", "Remove all kept camera pictures of {language}? The recorded poses stay."
    )
    if _yes(tab, question.format(language=language_name(tab.language))):
        tab.erase_pictures.emit()


def _yes(tab: "TeachTab", question: str) -> bool:
    answer = QMessageBox.question(tab, translate("TeachFiles", "Teach"), question)
    return answer == QMessageBox.StandardButton.Yes
