"""Asking where to write a file, so that none is replaced without a yes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def ask_where(
    parent: QWidget,
    title: str,
    start: Path,
    filters: str,
    suffixes: Sequence[str],
    *,
    any_suffix: bool = False,
    beside: Callable[[Path], Path] | None = None,
) -> Path | None:
    """Let the user choose a file to write; None if they do not want to.

    The file dialog asks before it takes a file that is there, but it does not know the suffix that
    is added to a name without one, nor what is written beside the file. Those are asked about here.

    Args:
        parent: the window.
        title: of the dialog.
        start: folder and name to begin with.
        filters: as Qt's file dialogs take them.
        suffixes: those that the file may have; a name without one gets that of the filter, else
            the first.
        any_suffix: leave every suffix that was typed.
        beside: gives the path of what is written beside the file.
    """
    name, kind = QFileDialog.getSaveFileName(parent, title, str(start), filters)
    if not name:
        return None
    path, unasked = Path(name), []
    good = bool(path.suffix) if any_suffix else path.suffix.lower() in suffixes
    if not good:
        suffix = next((s for s in suffixes if s in kind), suffixes[0])
        path = path.with_name(path.name + suffix)
        unasked.append(path)
    if beside is not None:
        unasked.append(beside(path))
    there = [p for p in unasked if p.exists()]
    return None if there and not _may_replace(parent, title, there) else path


def _may_replace(parent: QWidget, title: str, there: Sequence[Path]) -> bool:
    text = QCoreApplication.translate("Saving", "{files} is there already. Replace it?")
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(text.format(files=", ".join(path.name for path in there)))
    replace = box.addButton(
        QCoreApplication.translate("Saving", "Replace"), QMessageBox.ButtonRole.DestructiveRole
    )
    cancel = box.addButton(
        QCoreApplication.translate("QPlatformTheme", "Cancel"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is replace
