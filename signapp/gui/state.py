"""Window state (size, place, last tab), apart from the settings that people edit."""

from PySide6.QtCore import QSettings

from signapp.system.folders import window_state_path


def window_state() -> QSettings:
    """The file that keeps it, in the platform's state folder."""
    path = window_state_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    return QSettings(str(path), QSettings.Format.IniFormat)
