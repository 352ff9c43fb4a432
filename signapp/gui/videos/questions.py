"""What the video tab asks before anything could be lost."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from signapp.gui.asking import choose

_SHOWN = 8


class VideoQuestions(QObject):
    """Questions over the tab; Escape and Enter choose what loses nothing."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab

    def label_again(self, exported: bool) -> bool:
        """Whether a new labelling may take the place of corrections."""
        if exported:
            text = self.tr(
                "You corrected letters of this video and exported them. Label again and replace "
                "them here? What was exported stays, and Undo brings them back."
            )
        else:
            text = self.tr(
                "Your corrections were not exported. Label again and replace them? Undo brings "
                "them back."
            )
        return choose(self._tab, self.tr("Corrections"), text, self.tr("Label again")) == 0

    def replace(self, paths: list[Path], others: bool) -> bool | None:
        """Whether these files may be replaced; False to keep them and write the others.

        Args:
            paths: files that signapp did not write, or that are no longer as it wrote them.
            others: whether there is anything else to write.

        Returns:
            None to write nothing.
        """
        names = [path.name for path in paths[:_SHOWN]]
        if len(paths) > _SHOWN:
            names.append("…")
        text = self.tr(
            "In {folder} there are already: {names}. signapp did not write them, or they were "
            "changed since, or they belong to another video."
        ).format(folder=paths[0].parent, names=", ".join(names))
        actions = [self.tr("Replace"), self.tr("Keep them")][: 1 + others]
        answer = choose(self._tab, self.tr("Replace these files?"), text, *actions)
        return None if answer is None else answer == 0
