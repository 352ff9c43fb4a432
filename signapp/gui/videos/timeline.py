"""The letters of a video along its time, to be looked at and worked on."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from signapp.gui.announce import SAID, announce
from signapp.gui.theme import current_theme
from signapp.gui.videos.timeline_drag import Drag
from signapp.gui.videos.timeline_editor import TimelineEditor
from signapp.gui.videos.timeline_keys import command_of
from signapp.gui.videos.timeline_paint import TimelinePainter
from signapp.gui.videos.timeline_rows import LETTERS, Items, Rows, part_at
from signapp.labelling import Segment
from signapp.labelling.frames import nearest_limit
from signapp.labelling.marks import NOTES, SIGNS, WORDS, Mark
from signapp.labelling.words import Word
from signapp.languages.names import shown


class Timeline(QWidget):
    """Click to seek and choose, drag to draw and move, type to write, wheel to zoom.

    Signals: `seeked` (seconds), `selected` (index of a letter, -1 for none); what is asked for:
    `drawn` (tier, start, end), `moved` (tier, index, start, end), `typed` (tier, index, text),
    `commanded` (one of `timeline_keys.COMMANDS`).
    """

    seeked = Signal(float)
    selected = Signal(int)
    drawn = Signal(str, float, float)
    moved = Signal(str, int, float, float)
    typed = Signal(str, int, str)
    commanded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline of letters"))
        self.setToolTip(
            self.tr(
                "Drag on an empty place to draw, on a letter or its ends to move. Enter to write.\n"
                "Arrow keys: letter to letter; with Alt or Shift its start or end, with Ctrl all "
                "of it, by a frame.\nComma and full stop: one frame. Wheel: zoom, with Shift move."
            )
        )
        self._items = Items()
        self._editable = False
        self._all_tiers = False
        self._times: NDArray[np.float64] | None = None
        self._speed: NDArray[np.float64] | None = None
        self._known = False  # whether there is a video at all
        self._start, self._end = 0.0, 1.0
        self._left, self._right = 0.0, 1.0  # what is in view
        self.frame_s = 0.04
        self._cursor = 0.0
        self._tier, self._chosen = LETTERS, -1
        self._drag: Drag | None = None
        self.editor = TimelineEditor(self)
        self.editor.written.connect(self._on_written)

    # What is shown

    def names(self) -> dict[str, str]:
        """What the tiers are called."""
        return {
            LETTERS: self.tr("Letters"),
            WORDS: self.tr("Words"),
            SIGNS: self.tr("Signs"),
            NOTES: self.tr("Notes"),
        }

    @property
    def rows(self) -> Rows:
        """Where the rows stand."""
        return Rows.of(self.fontMetrics(), self._all_tiers)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows."""
        return QSize(600, self.rows.height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows, on little width."""
        return QSize(120, self.rows.height)

    def show_all_tiers(self, shown: bool) -> None:
        """Show the rows for signs and notes too."""
        self._all_tiers = shown
        self.updateGeometry()
        self.update()

    def set_range(self, start_s: float, end_s: float, frame_s: float = 0.04) -> None:
        """The video's time, all of which comes into view, and how long a frame is shown."""
        self._known = True
        self.frame_s = frame_s
        self._start, self._end = start_s, max(end_s, start_s + 0.1)
        self._left, self._right = self._start, self._end
        self.update()

    def set_frames(self, times: NDArray[np.float64] | None) -> None:
        """When frames come on; limits snap to them. None: nothing can be changed."""
        self._times, self._speed = times, None
        self._editable = times is not None
        self.update()

    def set_speed(self, speed: NDArray[np.float64] | None) -> None:
        """How fast the hands move in each frame, see `signapp.labelling.motion`."""
        self._speed = speed
        self.update()

    def set_segments(
        self,
        segments: Sequence[Segment],
        marks: Sequence[Mark] = (),
        words: Sequence[Word] = (),
        *,
        provisional: bool = False,
    ) -> None:
        """Show these letters, marks, and the words that the letters make.

        Provisional ones are paler: they may change by themselves.
        """
        self._items = Items(segments, marks, words, provisional)
        if self._items.item(self._tier, self._chosen) is None:
            self.select(-1)
        self.update()

    def set_cursor(self, time_s: float) -> None:
        """Where the picture stands."""
        self._cursor = time_s
        span = self._right - self._left
        if not self._left <= time_s <= self._right and self._drag is None:
            self._view(time_s - span / 4, span)
        self.update()

    @property
    def cursor_s(self) -> float:
        """Where the picture stands, in seconds."""
        return self._cursor

    @property
    def chosen(self) -> int:
        """Index of the chosen letter, -1 for none."""
        return self._chosen if self._tier == LETTERS else -1

    @property
    def choice(self) -> tuple[str, int] | None:
        """Tier and index of what is chosen."""
        return None if self._chosen < 0 else (self._tier, self._chosen)

    @property
    def chosen_item(self) -> Segment | Mark | None:
        """What is chosen."""
        return self._items.item(self._tier, self._chosen)

    def select(self, index: int, tier: str = LETTERS) -> None:
        """Choose a letter, or a mark of another tier."""
        if (tier, index) == (self._tier, self._chosen):
            return
        self._tier, self._chosen = tier, index
        item = self._items.item(tier, index)
        if item is not None:
            text = item.text if isinstance(item, Mark) else shown(item.native, item.roman, SAID)
            said = self.tr("{letter} from {start} to {end} s").format(
                letter=text, start=f"{item.start_s:.2f}", end=f"{item.end_s:.2f}"
            )
            self.setAccessibleDescription(said)
            if self.hasFocus():
                announce(self, said)
        self.selected.emit(self.chosen)
        self.update()

    @property
    def gutter(self) -> int:
        """Pixels at the left for the names of the tiers."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self.names().values()))
        return min(widest + 10, self.width() // 4)

    def x_of(self, time_s: float) -> float:
        """Pixel of a time."""
        share = (time_s - self._left) / (self._right - self._left)
        return self.gutter + share * max(1, self.width() - self.gutter)

    def time_at(self, x: float) -> float:
        """Time of a pixel, within the video."""
        share = (x - self.gutter) / max(self.width() - self.gutter, 1)
        time_s = self._left + share * (self._right - self._left)
        return min(max(time_s, self._start), self._end)

    def y_of(self, tier: str) -> int:
        """The middle of a tier, in pixels."""
        top, bottom = self.rows.tiers[tier]
        return round((top + bottom) / 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ruler, curve, tiers and cursor."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(current_theme().surface))
        if not self._known:
            return
        rows, view = self.rows, (self._left, self._right)
        paint = TimelinePainter(painter, self.x_of, view, self.gutter, self.width(), self.font())
        paint.ruler(self._start)
        paint.curve(rows, self._times, self._speed)
        paint.names(rows, self.names())
        paint.items(rows, self._items, self.choice, self.tr("by hand"))
        if self._drag is not None and self._drag.begun:
            paint.ghost(rows, self._drag.tier, *self._drag.limits)
        paint.cursor(self._cursor, self.height())

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go there, and choose what is there; a drag may follow."""
        if event.button() != Qt.MouseButton.LeftButton or not self._known:
            return
        self.editor.finish()
        x, time_s = event.position().x(), self.time_at(event.position().x())
        tier = self.rows.tier_at(event.position().y())
        hit = None if tier is None else self._item_at(tier, time_s)
        if tier is None:
            self._drag = Drag.seek()
        elif hit is None:
            self.select(-1)
            self._drag = Drag.draw(tier, time_s, x) if self._editable else Drag.seek()
        else:
            item = self._items.item(tier, hit)
            assert item is not None
            self.select(hit, tier)
            part = part_at(x, self.x_of(item.start_s), self.x_of(item.end_s))
            self._drag = Drag.move(tier, hit, part, item.start_s, item.end_s, time_s, x)
        self.seeked.emit(time_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what was pressed; without a button, show what a drag would do."""
        x = event.position().x()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._drag is None:
            self._show_hint(x, event.position().y())
            return
        if self._drag.seeking:
            self.seeked.emit(self.time_at(x))
        elif self._drag.to(x, self.time_at(x), self._snap(event.modifiers())):
            self.seeked.emit(self._drag.watched)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What was drawn or moved is asked for."""
        drag, self._drag = self._drag, None
        if drag is None or not drag.begun or event.button() != Qt.MouseButton.LeftButton:
            return
        self.update()
        if drag.index is None:
            self.drawn.emit(drag.tier, *drag.limits)
        else:
            self.moved.emit(drag.tier, drag.index, *drag.limits)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Write into what is there; a word that the letters make becomes one of its own."""
        if not self._editable or event.button() != Qt.MouseButton.LeftButton:
            return
        time_s = self.time_at(event.position().x())
        tier = self.rows.tier_at(event.position().y())
        self._drag = None
        if self.choice is not None:
            self.write()
        elif tier == WORDS:
            for word in self._items.words:
                if word.start_s <= time_s < word.end_s:
                    self.drawn.emit(WORDS, word.start_s, word.end_s)
                    break

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom about the pointer, or move along with Shift."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        span = self._right - self._left
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view(self._left - turn / 1200 * span, span)
        else:
            about = self.time_at(event.position().x())
            new = min(max(span * 0.85 ** (turn / 120), 0.5), self._end - self._start)
            self._view(about - (about - self._left) / span * new, new)
        event.accept()

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Keys that write or move here are no shortcuts of the window meanwhile."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (command_of(event) is not None or self._types(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from item to item, move them, write into them."""
        command = command_of(event)
        if command in ("previous", "next"):
            self._go(1 if command == "next" else -1)
        elif command == "write":
            self.write()
        elif command == "cancel":
            self._drag = None
            self.update()
        elif command is not None:
            self.commanded.emit(command)
        elif self._types(event):
            self.write(event.text())
        else:
            super().keyPressEvent(event)

    def write(self, text: str | None = None) -> None:
        """Open the field to write into what is chosen, with this text or its own."""
        item = self.chosen_item
        if item is None or not self._editable:
            return
        own = item.native if isinstance(item, Segment) else item.text
        box = self.rows.box(self._tier, self.x_of(item.start_s), self.x_of(item.end_s))
        self.editor.open(box, own if text is None else text, select=text is None)

    def _types(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        text = event.text()
        return bool(self._chosen >= 0 and not held and text.strip() and text.isprintable())

    def _on_written(self, text: str) -> None:
        self.setFocus()
        if self.choice is not None:
            self.typed.emit(self._tier, self._chosen, text.strip())

    def _go(self, step: int) -> None:
        items = self._items.of(self._tier)
        if not items:
            return
        numbers = [number for number, _ in items]
        at = numbers.index(self._chosen) + step if self._chosen in numbers else 0
        number, item = items[min(max(at, 0), len(items) - 1)]
        self.select(number, self._tier)
        self.seeked.emit((item.start_s + item.end_s) / 2)

    def _item_at(self, tier: str, time_s: float) -> int | None:
        found = [i for i, item in self._items.of(tier) if item.start_s <= time_s < item.end_s]
        return found[0] if found else None

    def _snap(self, modifiers: Qt.KeyboardModifier) -> NDArray[np.float64] | None:
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return None
        return self._times

    def snapped(self, time_s: float) -> float:
        """The nearest time at which a frame comes on."""
        return time_s if self._times is None else nearest_limit(self._times, self._end, time_s)

    def _show_hint(self, x: float, y: float) -> None:
        tier, shape = self.rows.tier_at(y), Qt.CursorShape.ArrowCursor
        hit = None if tier is None or not self._editable else self._item_at(tier, self.time_at(x))
        if tier is not None and hit is not None:
            item = self._items.item(tier, hit)
            assert item is not None
            part = part_at(x, self.x_of(item.start_s), self.x_of(item.end_s))
            shape = Qt.CursorShape.SizeHorCursor if part != "whole" else shape
        elif tier is not None and self._editable:
            shape = Qt.CursorShape.CrossCursor
        self.setCursor(shape)

    def _view(self, left: float, span: float) -> None:
        span = min(span, self._end - self._start)
        self._left = min(max(left, self._start), self._end - span)
        self._right = self._left + span
        self.editor.finish()
        self.update()
