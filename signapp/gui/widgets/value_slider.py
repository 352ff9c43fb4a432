"""A slider that shows its value."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSlider, QWidget

from signapp.gui.translation import native_digits
from signapp.settings import SigningSettings, range_of

_SETTLED_MS = 200


class ValueSlider(QWidget):
    """A slider with its value beside it.

    Args:
        low, high, step: range and step of the value.
        value: to start from.
        shown: turns a value into text.
        changed: called with the new value.
        width: least width of the slider in pixels.
        when_settled: call `changed` when the pointer lets go, not on the way: for what moves the
            slider itself.
    """

    def __init__(
        self,
        low: float,
        high: float,
        step: float,
        value: float,
        shown: Callable[[float], str],
        changed: Callable[[float], None],
        width: int = 220,
        *,
        when_settled: bool = False,
    ) -> None:
        super().__init__()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)
        self._when_settled = when_settled
        self._shown_values = (low, value, high)
        self._low, self._step, self._changed = low, step, changed
        self._in_words = shown
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round((high - low) / step))
        self.slider.setPageStep(max(1, self.slider.maximum() // 8))
        self.slider.setMinimumWidth(width)
        self.label = QLabel()
        self.measure()
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)
        self.set_value(value)
        self.slider.valueChanged.connect(self._on_change)
        self.setFocusProxy(self.slider)

    def _shown(self, value: float) -> str:
        return native_digits(self._in_words(value))

    @property
    def value(self) -> float:
        """The value."""
        return round(self._low + self.slider.value() * self._step, 4)

    def set_value(self, value: float) -> None:
        """Move the slider."""
        self.slider.setValue(round((value - self._low) / self._step))
        self.label.setText(self._shown(self.value))

    def name(self, name: str, description: str = "") -> None:
        """Say to screen readers and in the tool tip what it sets."""
        self.slider.setAccessibleName(name)
        self.slider.setAccessibleDescription(description)
        self.setToolTip(description or name)

    def measure(self, least: int = 0) -> int:
        """Give the value room for its longest text, at least that many pixels; how many it has."""
        metrics = self.label.fontMetrics()
        widest = max(metrics.horizontalAdvance(self._shown(v)) for v in self._shown_values)
        width = max(least, widest + metrics.horizontalAdvance("0"))
        self.label.setMinimumWidth(width)
        return width

    def settle(self) -> None:
        """Call `changed` now if it is still to come."""
        if self._settling.isActive():
            self._settling.stop()
            self._changed(self.value)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.measure()

    def _on_change(self) -> None:
        self.label.setText(self._shown(self.value))
        if self._when_settled:
            self._settling.start()
        else:
            self._changed(self.value)

    @Slot()
    def _on_settled(self) -> None:
        held = self.slider.isSliderDown() or QApplication.mouseButtons()
        if held:
            self._settling.start()
        else:
            self._changed(self.value)


def speed_slider(speed: float, changed: Callable[[float], None], width: int = 110) -> ValueSlider:
    """A slider for the speed of the signing hands, 1 being natural."""
    limits = range_of(SigningSettings, "speed")
    return ValueSlider(*limits, speed, lambda v: f"{v:.2f}×", changed, width)
