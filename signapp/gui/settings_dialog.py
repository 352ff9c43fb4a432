"""The settings, each taking effect as it is changed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from signapp.gui import translation
from signapp.gui.context import AppContext
from signapp.gui.style import roomy_lists
from signapp.gui.theme import apply_theme, enlarge
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.widgets.value_slider import ValueSlider
from signapp.settings import (
    AUTO,
    FULL,
    LIGHT,
    THEMES,
    TRACKERS,
    ViewSettings,
    WritingSettings,
    range_of,
)
from signapp.system.folders import settings_path

_WIDTH = 560
_FRAME = QSize(8, 44)  # what a window manager puts around it


class SettingsDialog(QDialog):
    """Writing, view and interface settings.

    It ends with `INTERFACE_CHANGED` when another interface language was chosen.
    """

    INTERFACE_CHANGED = 2

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._forms: list[QFormLayout] = []
        self.setWindowTitle(self.tr("Settings"))
        self._inside = QWidget()
        box = QVBoxLayout(self._inside)
        box.setSpacing(10)
        box.setContentsMargins(20, 16, 20, 8)
        self._writing(box)
        self._view(box)
        self._where(box)
        self._align()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self._inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self._scroll, 1)
        self._foot = Column()
        self._foot.box.setContentsMargins(20, 8, 20, 14)
        self._foot.box.addLayout(self._buttons())
        outside.addWidget(self._foot)
        roomy_lists(self)
        self._fit()

    def _writing(self, box: QVBoxLayout) -> None:
        writing = self._context.settings.writing
        form = self._section(box, self.tr("Writing"))
        seconds = self.tr("{value} s")

        def in_seconds(value: float) -> str:
            return seconds.format(value=f"{value:.2f}")

        def confidence(value: float) -> str:
            return f"{value:.0%}" if value else self.tr("model’s own")

        def slider(name: str, shown: Callable[[float], str]) -> ValueSlider:
            def changed(value: float) -> None:
                setattr(writing, name, value)
                self._context.settings_edited()

            limits = range_of(WritingSettings, name)
            return ValueSlider(*limits, getattr(writing, name), shown, changed)

        self.hold = slider("hold_s", in_seconds)
        self.confidence = slider("confidence", confidence)
        self.cooldown = slider("cooldown_s", in_seconds)
        self.release = slider("release_s", in_seconds)
        self.smoothing = slider("smoothing_s", in_seconds)
        rows = (
            (
                self.tr("&Hold a sign for"),
                self.hold,
                self.tr("How long to hold a sign to write it"),
            ),
            (
                self.tr("C&onfidence needed"),
                self.confidence,
                self.tr("How sure the model must be of a letter"),
            ),
            (
                self.tr("&Pause after a letter"),
                self.cooldown,
                self.tr("Time after a letter in which no other is written"),
            ),
            (
                self.tr("&Release to repeat"),
                self.release,
                self.tr("How long to lower the hand to write the same letter again"),
            ),
            (
                self.tr("S&moothing"),
                self.smoothing,
                self.tr("Longer is steadier, shorter is quicker"),
            ),
        )
        for title, widget, tip in rows:
            widget.name(title.replace("&", ""), tip)
            form.addRow(title, widget)
        self._trackers(form)

    def _trackers(self, form: QFormLayout) -> None:
        self.tracker = QComboBox()
        kinds = {
            AUTO: self.tr("Automatic"),
            FULL: self.tr("Full"),
            LIGHT: self.tr("Light: faster, less exact"),
        }
        for kind in TRACKERS:
            self.tracker.addItem(kinds[kind], kind)
        self.tracker.setCurrentIndex(self.tracker.findData(self._context.settings.tracker))
        self.tracker.currentIndexChanged.connect(self._set_tracker)
        self.tracker.setToolTip(
            self.tr(
                "What finds the hands. Automatic takes the light one only where the full one reads "
                "fewer than 20 pictures a second, and says so; for videos it is the full one."
            )
        )
        form.addRow(self.tr("Hand trac&ker"), self.tracker)

    def _view(self, box: QVBoxLayout) -> None:
        view = self._context.settings.view
        form = self._section(box, self.tr("Appearance"))
        self.theme = QComboBox()
        names = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        for theme in THEMES:
            self.theme.addItem(names[theme], theme)
        self.theme.setCurrentIndex(self.theme.findData(view.theme))
        self.theme.currentIndexChanged.connect(self._set_theme)
        form.addRow(self.tr("&Theme"), self.theme)
        self.scale = ValueSlider(
            *range_of(ViewSettings, "text_scale"),
            view.text_scale,
            lambda v: f"{v:.0%}",
            self._set_scale,
            when_settled=True,
        )
        self.scale.slider.setAccessibleName(self.tr("Text size"))
        form.addRow(self.tr("Text &size"), self.scale)
        self.interface = QComboBox()
        self.interface.addItem(self.tr("Like the system"), "")
        for code in translation.available():
            self.interface.addItem(translation.NAMES[code], code)
        self.interface.setCurrentIndex(max(0, self.interface.findData(view.interface_language)))
        self.interface.currentIndexChanged.connect(self._set_interface)
        form.addRow(self.tr("&Interface language"), self.interface)
        self.mirror = QCheckBox(self.tr("Show the camera like a &mirror"))
        self.mirror.setChecked(view.mirror)
        self.mirror.toggled.connect(lambda on: self._set("mirror", on))
        self.landmarks = QCheckBox(self.tr("&Draw the hands’ landmarks"))
        self.landmarks.setChecked(view.landmarks)
        self.landmarks.toggled.connect(lambda on: self._set("landmarks", on))
        form.addRow("", self.mirror)
        form.addRow("", self.landmarks)

    def _align(self) -> None:
        """One column of titles, and one of values, for both sections."""
        titles = [form.itemAt(row, QFormLayout.ItemRole.LabelRole)
                  for form in self._forms for row in range(form.rowCount())]  # fmt: skip
        found = [item.widget() for item in titles if item is not None]
        named = [label for label in found if label is not None]
        for label in named:
            label.setMinimumWidth(0)
        width = max(label.sizeHint().width() for label in named)
        for label in named:
            label.setMinimumWidth(width)
        values = self._inside.findChildren(ValueSlider)
        widest = max(slider.measure() for slider in values)
        for slider in values:
            slider.measure(widest)

    def _fit(self) -> None:
        """As large as the contents need, but never larger than the screen."""
        self._align()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        inside = self._inside.sizeHint()
        foot = self._foot.box.totalSizeHint()
        width = max(_WIDTH, inside.width() + bar, foot.width())
        limit = self._limit()
        width = min(width, limit.width())
        height = inside.height() + self._foot.box.totalHeightForWidth(width)
        self.resize(width, min(height, limit.height()))
        self._into_screen()

    def _limit(self) -> QSize:
        return self.screen().availableGeometry().size() - _FRAME

    def _into_screen(self) -> None:
        screen, own = self.screen().availableGeometry(), self.frameGeometry()
        x = max(screen.left(), min(own.left(), screen.right() + 1 - own.width()))
        y = max(screen.top(), min(own.top(), screen.bottom() + 1 - own.height()))
        if self.isVisible() and (x, y) != (own.left(), own.top()):
            self.move(x, y)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Qt puts it over the middle of the window, which may be near the edge of the screen."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._into_screen)

    def done(self, result: int) -> None:
        """What was set last counts, however quickly the dialog was closed."""
        self.scale.settle()
        super().done(result)

    def _where(self, box: QVBoxLayout) -> None:
        where = QLabel(self.tr("Kept in {path}").format(path=settings_path()))
        where.setObjectName("muted")
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setMinimumWidth(1)
        box.addWidget(where)
        box.addStretch(1)

    def _buttons(self) -> FlowRow:
        row = FlowRow()
        reset = QPushButton(self.tr("&Writing defaults"))
        reset.setToolTip(self.tr("Set the writing times back to what they were at first"))
        reset.clicked.connect(self._reset)
        folder = QPushButton(self.tr("Open &folder"))
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(settings_path().parent)))
        )
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(reset)
        row.addWidget(folder)
        row.push(close)
        self.close_button = close
        return row

    def _section(self, box: QVBoxLayout, title: str) -> QFormLayout:
        heading = QLabel(title)
        enlarge(heading, 1.3, bold=True)
        box.addWidget(heading)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._forms.append(form)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        box.addLayout(form)
        return form

    def _set(self, name: str, value: object) -> None:
        setattr(self._context.settings.view, name, value)
        self._context.settings_edited()

    def _set_tracker(self) -> None:
        self._context.settings.tracker = self.tracker.currentData()
        self._context.settings_edited()

    def _set_theme(self) -> None:
        self._set("theme", self.theme.currentData())
        self._dress()

    def _set_scale(self, value: float) -> None:
        self._set("text_scale", value)
        self._dress()

    def _set_interface(self) -> None:
        self._set("interface_language", self.interface.currentData())
        self.done(self.INTERFACE_CHANGED)

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            view = self._context.settings.view
            apply_theme(app, view.theme, view.text_scale)
            self._fit()
            QTimer.singleShot(0, self, self._fit)  # once more when all have their new style

    def _reset(self) -> None:
        fresh = WritingSettings()
        for name, widget in (
            ("hold_s", self.hold),
            ("confidence", self.confidence),
            ("cooldown_s", self.cooldown),
            ("release_s", self.release),
            ("smoothing_s", self.smoothing),
        ):
            widget.set_value(getattr(fresh, name))
