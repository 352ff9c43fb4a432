"""The samples of a letter as small poses."""

from collections.abc import Container

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from signapp.gui.theme import current_theme
from signapp.gui.widgets.overlay import draw_hands
from signapp.landmarks.geometry import fill_square
from signapp.recording.samples import Sample

SIDE = 76
MOST = 150
_FILL = 0.8


class Thumbnails(QListWidget):
    """Poses, newest first; `delete_asked` (list of ids) when Delete is pressed."""

    delete_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setGridSize(QSize(SIDE + 8, SIDE + 8))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Recorded samples"))
        self._shown: list[str] = []
        self._samples: list[Sample] = []
        self._mirror = False
        self._dark = current_theme().dark

    def show_samples(self, samples: list[Sample], mirror: bool) -> None:
        """Show the newest of these samples."""
        newest = samples[-MOST:]
        self._samples, self._mirror = newest, mirror
        ids = [s.id for s in newest]
        if ids[: len(self._shown)] == self._shown:
            added = newest[len(self._shown) :]
        else:
            self.clear()
            added = newest
        self._shown = ids
        for sample in added:
            item = QListWidgetItem(QIcon(draw_pose(sample, mirror)), "")
            item.setData(Qt.ItemDataRole.UserRole, sample.id)
            self.insertItem(0, item)
        # A sample may have got another signer since it was shown.
        for row, sample in enumerate(reversed(newest)):
            self.item(row).setToolTip(f"{sample.signer} · {sample.session}")

    def chosen(self) -> list[str]:
        """Ids of the selected samples."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.selectedItems()]

    def choose(self, ids: Container[str]) -> None:
        """Select these samples, as far as they are shown."""
        self.clearSelection()
        for row in reversed(range(self.count())):
            item = self.item(row)
            if item.data(Qt.ItemDataRole.UserRole) in ids:
                item.setSelected(True)
                self.scrollToItem(item)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is nothing yet, say what can be done."""
        super().paintEvent(event)
        if self.count():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(current_theme().muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        text = self.tr("Record this letter the way you sign it: the app uses it at once.")
        painter.drawText(self.viewport().rect().adjusted(8, 4, -8, -4), flags, text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the poses again in the colours of another theme."""
        super().changeEvent(event)
        dark = current_theme().dark
        if event.type() == QEvent.Type.PaletteChange and dark != getattr(self, "_dark", dark):
            self._dark = dark
            for row, sample in enumerate(reversed(self._samples)):
                self.item(row).setIcon(QIcon(draw_pose(sample, self._mirror)))

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
        """Delete removes the selected samples."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen():
            self.delete_asked.emit(self.chosen())
        else:
            super().keyPressEvent(event)


def draw_pose(sample: Sample, mirror: bool) -> QPixmap:
    """A square picture of the sample's hands, in the middle and as large as fits."""
    theme = current_theme()
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(QColor(theme.sunken))
    painter = QPainter(pixmap)
    colours = (theme.left_hand, theme.right_hand)
    points, _ = fill_square(sample.landmarks, sample.aspect, _FILL)
    draw_hands(painter, points, QRectF(0, 0, SIDE, SIDE), mirror, colours)
    painter.end()
    return pixmap
