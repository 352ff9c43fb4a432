"""Colours and style: a light and a dark theme, and one of the highest contrast.

What they are for, and the sizes and spaces that go with them, stands in docs/design.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

# The first that is installed and has the letter is used, letter by letter.
FAMILIES = [
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Nirmala UI",
    "Kohinoor Bangla",
    "Kohinoor Devanagari",
]


# Properties of widgets that depend on the theme, and what renews them when it changes.
REDRESSED: dict[str, Callable[..., None]] = {}


@dataclass(frozen=True)
class Theme:
    """Colours by their use. Text on `surface`, `window`, `sunken`, `tint` and `progress` has a
    contrast of at least 7:1, `edge` one of 3:1 with `surface`."""

    name: str
    dark: bool
    window: str
    surface: str
    sunken: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    good: str
    warning: str
    left_hand: str
    right_hand: str
    progress: str
    tint: str  # behind what is chosen or on
    edge: str  # of controls, of which nothing else shows where they are


LIGHT = Theme(
    name="light",
    dark=False,
    window="#F3F4F7",
    surface="#FFFFFF",
    sunken="#E7EAF0",
    border="#CBD1DB",
    text="#14171C",
    muted="#495160",
    accent="#1750A8",
    on_accent="#FFFFFF",
    good="#0F6B3D",
    warning="#8A4300",
    left_hand="#00C2B2",
    right_hand="#FF9F40",
    progress="#9DBDEB",
    tint="#DFE9F8",
    edge="#828B9A",
)
DARK = Theme(
    name="dark",
    dark=True,
    window="#12151A",
    surface="#1C2027",
    sunken="#272D37",
    border="#3B4452",
    text="#F4F6F9",
    muted="#B4BCC9",
    accent="#8CB8FF",
    on_accent="#0B1A33",
    good="#6FD9A0",
    warning="#FFBE73",
    left_hand="#2FE0D0",
    right_hand="#FFB366",
    progress="#2F5185",
    tint="#22385A",
    edge="#737F91",
)
CONTRAST = Theme(
    name="contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    sunken="#1A1A1A",
    border="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFE14D",
    on_accent="#000000",
    good="#7CFFB2",
    warning="#FFC78A",
    left_hand="#2FE0D0",
    right_hand="#FFB366",
    progress="#3A3A80",
    tint="#333300",
    edge="#FFFFFF",
)
_THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def theme_for(choice: str) -> Theme:
    """The theme for the setting ``system``, ``light``, ``dark`` or ``contrast``."""
    if choice == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return _THEMES.get(choice, LIGHT)


def current_theme() -> Theme:
    """The theme that the app was given last."""
    app = QApplication.instance()
    return LIGHT if app is None else _THEMES.get(app.property("signapp_theme"), LIGHT)


def base_font(scale: float = 1.0) -> QFont:
    """The app's font; `scale` 1 is 10.5 points."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(10.5 * scale)
    return font


def apply_theme(app: QApplication, choice: str, scale: float) -> Theme:
    """Dress the whole app, at start or while it runs."""
    theme = theme_for(choice)
    app.setProperty("signapp_theme", theme.name)
    app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setFont(base_font(scale))
    app.setStyleSheet(stylesheet(theme, scale))
    for widget in app.allWidgets():
        if widget.property("signapp_factor") is not None:
            _set_font(widget)
        for name, renew in REDRESSED.items():
            if widget.property(name) is not None:
                renew(widget)
    return theme


def enlarged(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """A copy of a font, larger and perhaps bolder."""
    copy = QFont(font)
    copy.setPointSizeF(font.pointSizeF() * factor)
    if bold:
        copy.setWeight(QFont.Weight.DemiBold)
    return copy


def enlarge(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Keep a widget's text at `factor` times the app's, also when `apply_theme` changes that."""
    widget.setProperty("signapp_factor", factor)
    widget.setProperty("signapp_bold", bold)
    _set_font(widget)


def even_height(*widgets: QWidget) -> None:
    """Let the widgets of a row share the height of the tallest."""
    for widget in widgets:
        widget.setSizePolicy(widget.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Preferred)


def _set_font(widget: QWidget) -> None:
    factor, bold = widget.property("signapp_factor"), widget.property("signapp_bold")
    widget.setFont(enlarged(QApplication.font(), factor, bold=bold))


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.sunken,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Link: theme.accent,
        role.Mid: theme.border,
        role.Midlight: theme.border,
        role.Dark: theme.border,
        role.Light: theme.surface,
        role.Shadow: theme.border,
        role.Accent: theme.accent,
    }
    result = QPalette()
    for which, colour in colours.items():
        result.setColor(which, QColor(colour))
    for which in (role.Text, role.ButtonText, role.WindowText):
        faded = QColor(theme.muted)
        faded.setAlpha(150)
        result.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return result


def _picture(name: str, theme: Theme) -> str:
    """A picture for the style sheet, which draws none by itself once it says anything of a part."""
    kind = "dark" if theme.dark else "light"
    return (Path(__file__).parent / "pictures" / f"{name}-{kind}.svg").as_posix()


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """What the palette alone cannot say; boxes and arrows grow with the text."""
    t, grow = theme, max(1.0, scale)
    tick, across, down = round(16 * grow), round(10 * grow), round(6 * grow)
    return f"""
    QWidget#card {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 10px; }}
    QWidget#header {{ background: {t.surface}; border-bottom: 1px solid {t.border}; }}
    QFrame#strip {{ background: {t.surface}; border-bottom: 1px solid {t.border}; }}
    QLabel#muted {{ color: {t.muted}; }}
    QLabel#banner {{ background: {t.sunken}; color: {t.text}; border-radius: 6px;
                     padding: 6px 10px; }}
    QLabel#bubble {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
                     border-radius: 6px; padding: 6px 10px; }}
    QWidget#footer {{ background: {t.window}; }}
    QLabel#message {{ background: {t.text}; color: {t.window}; padding: 3px 12px; }}
    QLabel#warning {{ color: {t.warning}; }}
    QPushButton, QToolButton {{ background: {t.surface}; color: {t.text};
        border: 1px solid {t.border}; border-radius: 6px; padding: 5px 12px; }}
    QToolButton {{ padding: 5px 9px; }}
    QToolButton[popupMode="2"] {{ padding-right: 20px; }}
    QToolButton::menu-indicator {{ subcontrol-position: right center;
        subcontrol-origin: padding; right: 4px; }}
    QPushButton:hover, QToolButton:hover {{ background: {t.sunken}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {t.border}; }}
    QPushButton:checked, QToolButton:checked {{ background: {t.tint}; border-color: {t.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.text}; padding: 4px 11px; }}
    QToolButton:focus {{ padding: 4px 8px; }}
    QPushButton#quiet, QToolButton#quiet {{ background: transparent; border-color: transparent; }}
    QPushButton#quiet:hover, QToolButton#quiet:hover {{ background: {t.sunken}; }}
    QPushButton#quiet:focus, QToolButton#quiet:focus {{ border-color: {t.text}; }}
    QToolButton#step {{ background: transparent; color: {t.muted}; border-color: transparent;
        border-radius: 0; }}
    QToolButton#step:hover {{ background: {t.sunken}; }}
    QToolButton#step:checked {{ color: {t.text}; border-bottom: 2px solid {t.accent};
        padding-bottom: 4px; }}
    QToolButton#step:focus {{ border: 2px solid {t.text}; padding: 4px 8px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {t.muted}; background: {t.window}; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent};
        border-color: {t.accent}; font-weight: 600; }}
    QPushButton#primary:disabled {{ background: {t.sunken}; color: {t.muted};
        border-color: {t.border}; }}
    QPushButton#primary:hover {{ background: {t.accent}; border-color: {t.text}; }}
    QPushButton#segment {{ border-radius: 0; border-right-width: 0; padding: 6px 14px;
        color: {t.muted}; }}
    QPushButton#segment:checked {{ color: {t.text}; border-color: {t.border};
        border-bottom: 2px solid {t.accent}; padding-bottom: 5px; }}
    QPushButton#segment:focus {{ border: 2px solid {t.text}; padding: 5px 13px; }}
    QPushButton#segment[place="first"] {{ border-top-left-radius: 8px;
        border-bottom-left-radius: 8px; }}
    QPushButton#segment[place="last"] {{ border-top-right-radius: 8px;
        border-bottom-right-radius: 8px; border-right-width: 1px; }}
    QTabBar {{ font-weight: 500; }}
    QTabBar::tab {{ background: transparent; color: {t.muted}; padding: 12px 16px 9px 16px;
        border: none; border-bottom: 3px solid transparent; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
    QTabBar::tab:hover {{ color: {t.text}; background: {t.sunken}; }}
    QTabBar::tab:focus {{ background: {t.sunken}; }}
    QTabBar[tight="true"]::tab {{ padding-left: 8px; padding-right: 8px; }}
    QTabBar::scroller {{ width: 30px; }}
    QTabBar QToolButton {{ padding: 0; border-radius: 4px; }}
    QTabBar QToolButton::left-arrow {{ image: url("{_picture("left", t)}"); width: 8px;
        height: 12px; }}
    QTabBar QToolButton::right-arrow {{ image: url("{_picture("right", t)}"); width: 8px;
        height: 12px; }}
    QLineEdit, QPlainTextEdit, QTableWidget, QListWidget {{
        background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
        border-radius: 6px; padding: 4px 6px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QLineEdit, QPlainTextEdit {{ placeholder-text-color: {t.muted}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTableWidget:focus, QListWidget:focus {{
        border: 2px solid {t.accent}; padding: 3px 5px; }}
    QComboBox {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
        border-radius: 6px; padding: 5px 8px; combobox-popup: 0; }}
    QComboBox:hover {{ background: {t.sunken}; }}
    QComboBox:focus {{ border: 2px solid {t.accent}; padding: 4px 7px; }}
    QComboBox:disabled {{ color: {t.muted}; background: {t.window}; }}
    QComboBox::drop-down {{ border: none; width: {across + 12}px; }}
    QComboBox::down-arrow {{ image: url("{_picture("arrow", t)}"); width: {across}px;
        height: {down}px; }}
    QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.border};
        outline: none; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QSlider:horizontal {{ min-height: 24px; }}
    QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {t.edge}; }}
    QSlider::sub-page:horizontal {{ border-radius: 3px; background: {t.accent}; }}
    QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -6px 0; border-radius: 9px;
        background: {t.accent}; border: 1px solid {t.surface}; }}
    QSlider::handle:horizontal:hover {{ border: 1px solid {t.text}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {t.text}; margin: -7px 0; }}
    QSlider::sub-page:horizontal:disabled {{ background: {t.border}; }}
    QSlider::handle:horizontal:disabled {{ background: {t.muted}; }}
    QCheckBox::indicator {{ width: {tick}px; height: {tick}px; border: 1px solid {t.muted};
        border-radius: 4px; background: {t.surface}; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
        image: url("{_picture("check", t)}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {t.accent}; width: {tick - 2}px;
        height: {tick - 2}px; }}
    QCheckBox::indicator:checked:focus {{ border-color: {t.text}; }}
    QCheckBox::indicator:disabled {{ border-color: {t.border}; background: {t.window}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle {{ background: {t.border}; border-radius: 4px; }}
    QScrollBar::handle:vertical {{ min-height: 30px; }}
    QScrollBar::handle:horizontal {{ min-width: 30px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; }}
    QMenu::item {{ padding: 6px 26px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    QMenu::item:disabled {{ color: {t.muted}; }}
    QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
        padding: 4px; }}
    QScrollArea {{ border: none; background: transparent; }}
    QProgressBar {{ background: {t.sunken}; border: none; border-radius: 5px; text-align: center;
        color: {t.text}; }}
    QProgressBar::chunk {{ background: {t.progress}; border-radius: 5px; }}
    """
