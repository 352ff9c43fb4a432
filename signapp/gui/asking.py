"""Questions over the window. Enter and Escape choose what loses nothing."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from signapp.video.suffixes import VIDEO_SUFFIXES

Answer = QMessageBox.StandardButton


def ask(parent: QWidget, title: str, question: str, buttons: Answer, default: Answer) -> Answer:
    """Ask; Escape and closing the question are Cancel, or No where there is no Cancel."""
    box = QMessageBox(QMessageBox.Icon.Question, title, question, buttons, parent)
    box.setDefaultButton(default)
    box.setEscapeButton(Answer.Cancel if buttons & Answer.Cancel else Answer.No)
    answer = Answer(box.exec())
    box.deleteLater()
    return answer


def yes(parent: QWidget, title: str, question: str) -> bool:
    """Ask for a yes; No is preset."""
    return ask(parent, title, question, Answer.Yes | Answer.No, Answer.No) == Answer.Yes


def choose(parent: QWidget, title: str, question: str, *actions: str) -> int | None:
    """Ask which of these to do, the most dangerous first: its number, or None for none of them."""
    box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=parent)
    roles = [QMessageBox.ButtonRole.DestructiveRole, QMessageBox.ButtonRole.AcceptRole]
    buttons = [box.addButton(text, role) for text, role in zip(actions, roles, strict=False)]
    cancel = box.addButton(Answer.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return next((i for i, button in enumerate(buttons) if button is chosen), None)


def ask_video(parent: QWidget, folder: Path | None = None) -> Path | None:
    """Which video to open, from `folder` or where the system keeps films."""
    translate = QCoreApplication.translate
    films = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    suffixes = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Asking", "Open a video"),
        films if folder is None else str(folder),
        translate("Asking", "Videos ({filter});;All files (*)").format(filter=suffixes),
    )
    return Path(name) if name else None


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
    if not start.parent.is_dir():  # else Qt begins wherever the program was started
        start = Path.home() / start.name
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
    text = QCoreApplication.translate("Asking", "{files} is there already. Replace it?")
    replace = QCoreApplication.translate("Asking", "Replace")
    names = ", ".join(path.name for path in there)
    return choose(parent, title, text.format(files=names), replace) == 0
