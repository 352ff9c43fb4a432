"""The row at the top of the window: tabs, language, settings."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from signapp.gui.context import AppContext
from signapp.gui.icons import dress
from signapp.gui.language_switcher import LanguageSwitcher
from signapp.gui.profile_switcher import ProfileSwitcher
from signapp.gui.signs_in_use import SignsSwitch
from signapp.gui.tabs import TabSpec

_GAP = 6


class Header(QWidget):
    """Gives up room in this order: one button for languages, narrower tabs, one for them all."""

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
        self.views = QToolButton()  # in place of the tabs
        self.views.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.views.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.views.setMenu(QMenu(self.views))
        self.views.menu().aboutToShow.connect(self._fill_views)
        self.views.hide()
        self.tabs.currentChanged.connect(self._name_view)
        self._name_view(self.tabs.currentIndex())
        self.switcher = LanguageSwitcher(context)
        self.profiles = ProfileSwitcher(context)
        self.signs = SignsSwitch(context.signs, self)
        self.signs.switched.connect(context.switch_signs)
        self.gear = QToolButton()
        dress(self.gear, "settings")
        self.gear.setToolTip(self.tr("Settings (Ctrl+,)"))
        self.gear.setAccessibleName(self.tr("Settings"))
        self.gear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help = QToolButton()
        dress(self.help, "help")
        self.help.setToolTip(self.tr("First steps, and views for others (F1)"))
        self.help.setAccessibleName(self.tr("Help"))
        self.help.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.help.setMenu(QMenu(self.help))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.views)
        self.space = QWidget()
        self.space.hide()
        row.addWidget(self.space, 1)
        row.addWidget(self.signs)
        row.addWidget(self.switcher)
        row.addWidget(self.profiles)
        row.addWidget(self.help)
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
        taken = 24 + margins.left() + margins.right() + 4 * _GAP
        taken += self.gear.sizeHint().width() + self.profiles.sizeHint().width()
        taken += self.help.sizeHint().width()
        if not self.signs.isHidden():
            taken += self.signs.sizeHint().width() + _GAP
        room = self.width() - taken
        self._tighten(False)
        wide = self.tabs.sizeHint().width()
        self.switcher.set_compact(wide + self.switcher.full_width() > room)
        self._tighten(wide + self.switcher.sizeHint().width() > room)
        one = self.tabs.sizeHint().width() + self.switcher.sizeHint().width() > room
        self.tabs.setVisible(not one)
        self.views.setVisible(one)
        self.space.setVisible(one)

    def _name_view(self, index: int) -> None:
        title = self.tabs.tabText(index)
        self.views.setText(title)
        self.views.setAccessibleName(self.tr("Views") + f": {title}")

    def _fill_views(self) -> None:
        menu = self.views.menu()
        menu.clear()
        for i in range(self.tabs.count()):
            action = menu.addAction(self.tabs.tabText(i))
            action.setCheckable(True)
            action.setChecked(i == self.tabs.currentIndex())
            action.triggered.connect(lambda _=False, i=i: self.tabs.setCurrentIndex(i))

    def _tighten(self, on: bool) -> None:
        if self.tabs.property("tight") != on:
            self.tabs.setProperty("tight", on)
            self.tabs.style().unpolish(self.tabs)
            self.tabs.style().polish(self.tabs)
