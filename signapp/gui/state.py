"""Window state (size, place, last tab), apart from the settings that people edit."""

from platformdirs import user_state_path
from PySide6.QtCore import QSettings


def window_state() -> QSettings:
    """The file that keeps it, in the platform's state folder."""
    path = user_state_path("signapp", appauthor=False) / "window.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    return QSettings(str(path), QSettings.Format.IniFormat)
