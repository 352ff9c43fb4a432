"""The picture with what was found in it."""

import time
from collections import deque
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from signapp.gui.engine import LiveResult
from signapp.gui.theme import current_theme
from signapp.gui.widgets.overlay import draw_hands, draw_marks
from signapp.landmarks.features import FloatArray


@dataclass(frozen=True, eq=False)
class Shown:
    """A picture (H, W, 4) BGRX, its landmarks (2, 21, 3) if any, and when it was captured."""

    picture: NDArray[np.uint8]
    landmarks: FloatArray | None
    captured_at: float


class VideoView(QWidget):
    """Shows the newest frame, letter-boxed, mirrored or plain, with landmarks and a notice.

    `paints` keeps (when painted, when captured), `time.perf_counter`, of the last frames shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Camera picture"))
        self._shown: Shown | None = None
        self._scaled: NDArray[np.uint8] | None = None
        self._scaled_for: tuple[Shown, int, int, bool] | None = None
        self._title, self._text = "", ""
        self.mirror = True
        self.landmarks = True
        self.marks: tuple[tuple[int, int], ...] = ()  # (slot, landmark) of points to ring
        self.paints: deque[tuple[float, float]] = deque(maxlen=3000)
        self._painted: Shown | None = None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """640×480."""
        return QSize(640, 480)

    def show_result(self, live: LiveResult) -> None:
        """Show a frame with its own result."""
        self.show_picture(live.picture, live.recognition.hands.landmarks, live.frame.captured_at)

    def show_picture(
        self, picture: NDArray[np.uint8], landmarks: FloatArray | None, captured_at: float = 0.0
    ) -> None:
        """Show a (H, W, 4) BGRX picture with its landmarks."""
        self._shown = Shown(picture, landmarks, captured_at)
        self.update()

    def clear(self) -> None:
        """Forget the frame."""
        self._shown = None
        self.update()

    def notice(self, title: str, text: str = "") -> None:
        """Say something over the picture; an empty title says nothing."""
        if (title, text) != (self._title, self._text):
            self._title, self._text = title, text
            self.setAccessibleDescription(f"{title} {text}".strip())
            self.update()

    @property
    def notice_text(self) -> str:
        """What the notice says."""
        return f"{self._title} {self._text}".strip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame, its landmarks and the notice."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#0B0D10"))
        shown = self._shown
        if shown is not None:
            target = self._target(shown)
            self._paint_picture(painter, shown, target)
            if self.landmarks and shown.landmarks is not None:
                theme = current_theme()
                draw_hands(
                    painter,
                    shown.landmarks,
                    QRectF(target),
                    self.mirror,
                    (theme.left_hand, theme.right_hand),
                )
            if self.marks and shown.landmarks is not None:
                draw_marks(painter, shown.landmarks, QRectF(target), self.mirror, self.marks)
        if self._title:
            self._paint_notice(painter)
        painter.end()
        if shown is not None and shown is not self._painted:
            self._painted = shown
            self.paints.append((time.perf_counter(), shown.captured_at))

    def picture_rect(self) -> QRect:
        """Where the picture stands in the view; all of it while there is none."""
        return self.rect() if self._shown is None else self._target(self._shown)

    def _target(self, shown: Shown) -> QRect:
        height, width = shown.picture.shape[:2]
        size = QSize(width, height).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > 0.98 * self.width() and size.height() > 0.98 * self.height():
            return self.rect()  # no hairlines at the edges of a picture made for this view
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(self.rect().center())
        return target

    def _paint_picture(self, painter: QPainter, shown: Shown, target: QRect) -> None:
        # OpenCV scales several times faster than the painter would.
        ratio = self.devicePixelRatioF()
        width, height = round(target.width() * ratio), round(target.height() * ratio)
        key = (shown, width, height, self.mirror)
        if self._scaled is None or self._scaled_for != key:
            picture = cv2.flip(shown.picture, 1) if self.mirror else shown.picture
            self._scaled = cv2.resize(picture, (width, height), interpolation=cv2.INTER_LINEAR)
            self._scaled_for = key
        image = QImage(self._scaled.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(target.topLeft(), image)

    def _paint_notice(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title_font, text_font = QFont(self.font()), QFont(self.font())
        title_font.setPointSizeF(self.font().pointSizeF() * 1.5)
        title_font.setWeight(QFont.Weight.DemiBold)
        text_font.setPointSizeF(self.font().pointSizeF() * 1.1)
        area = self.rect().adjusted(24, 24, -24, -24)
        area.setWidth(min(area.width(), 620))
        area.moveCenter(self.rect().center())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(title_font)
        title = painter.boundingRect(area, flags, self._title)
        painter.setFont(text_font)
        text = painter.boundingRect(area, flags, self._text) if self._text else QRect()
        gap = 10 if self._text else 0
        block = QRect(0, 0, max(title.width(), text.width()) + 48, 0)
        block.setHeight(title.height() + gap + text.height() + 36)
        block.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 12, 16, 225))
        painter.drawRoundedRect(block, 12, 12)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(title_font)
        title.moveTop(block.top() + 18)
        painter.drawText(title.adjusted(-4, 0, 4, 0), flags, self._title)
        if self._text:
            painter.setFont(text_font)
            painter.setPen(QColor("#D9DEE7"))
            text.moveTop(title.bottom() + gap)
            painter.drawText(text.adjusted(-4, 0, 4, 0), flags, self._text)
