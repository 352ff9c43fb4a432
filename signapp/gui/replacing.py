"""Asking before a file is replaced that the file dialog has not asked about.

The dialog asks about the name that was chosen. A name that is completed afterwards, and a second
file beside the chosen one, are asked about here.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def may_write(parent: QWidget, chosen: Path, files: Iterable[Path]) -> bool:
    """Whether `files` may be written: none is there, or the user agrees to replace them.

    Args:
        parent: what the question belongs to.
        chosen: what the file dialog gave, and has asked about.
        files: all that will be written.
    """
    there = [path.name for path in files if path != chosen and os.path.lexists(path)]
    if not there:
        return True
    question = QCoreApplication.translate("Replacing", "Already there: {files}. Replace?")
    buttons = QMessageBox.StandardButton
    answer = QMessageBox.question(
        parent,
        QCoreApplication.translate("Replacing", "Replace"),
        question.format(files=", ".join(there)),
        buttons.Yes | buttons.No,
        buttons.No,
    )
    return bool(answer == buttons.Yes)
