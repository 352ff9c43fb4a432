"""The row at the top of the window: tabs, language, settings."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from signapp.gui.context import AppContext
from signapp.gui.language_switcher import LanguageSwitcher
from signapp.gui.profile_switcher import ProfileSwitcher
from signapp.gui.signs_in_use import SignsSwitch
from signapp.gui.tabs import TabSpec

_GAP = 6


class Header(QWidget):
    """Gives up room in this order: one button for the languages, narrower tabs, scrolled tabs."""

    def __init__(self, context: AppContext, specs: list[TabSpec]) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Views"))
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setProperty("tight", False)
        for i, spec in enumerate(specs):
            self.tabs.addTab(spec.title)
            self.tabs.setTabToolTip(i, f"{spec.hint} (Alt+{i + 1})" if spec.hint else "")
        self.switcher = LanguageSwitcher(context)
        self.profiles = ProfileSwitcher(context)
        self.signs = SignsSwitch(context.signs, self)
        self.signs.switched.connect(context.switch_signs)
        self.gear = QToolButton()
        self.gear.setText("⚙")
        self.gear.setToolTip(self.tr("Settings (Ctrl+,)"))
        self.gear.setAccessibleName(self.tr("Settings"))
        self.gear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.signs)
        row.addWidget(self.switcher)
        row.addWidget(self.profiles)
        row.addWidget(self.gear)
        context.languages_changed.connect(self._fit)
        context.profiles.changed.connect(self._fit)
        context.signs.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what fits."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Choose again when the text has another size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return done

    def _fit(self) -> None:
        margins = self.contentsMargins()
        taken = 24 + margins.left() + margins.right() + 3 * _GAP
        taken += self.gear.sizeHint().width() + self.profiles.sizeHint().width()
        if not self.signs.isHidden():
            taken += self.signs.sizeHint().width() + _GAP
        room = self.width() - taken
        self._tighten(False)
        wide = self.tabs.sizeHint().width()
        self.switcher.set_compact(wide + self.switcher.full_width() > room)
        self._tighten(wide + self.switcher.sizeHint().width() > room)

    def _tighten(self, on: bool) -> None:
        if self.tabs.property("tight") != on:
            self.tabs.setProperty("tight", on)
            self.tabs.style().unpolish(self.tabs)
            self.tabs.style().polish(self.tabs)
