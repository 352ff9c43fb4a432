"""Where files are: those that travel with the package, and the user's own.

Environment variables move some of the user's: `MODELS_VARIABLE`, `RECORDINGS_VARIABLE` and, for one
file, `HAND_MODEL_VARIABLE`. Nothing is made by asking where it is.
"""

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_state_path

MODELS_VARIABLE = "SIGNAPP_MODELS"
RECORDINGS_VARIABLE = "SIGNAPP_RECORDINGS"
HAND_MODEL_VARIABLE = "SIGNAPP_HAND_MODEL"

_PACKAGE = Path(__file__).resolve().parents[1]


def _folder(name: str) -> Path:
    inside = _PACKAGE / name  # wheel: models/ and assets/ are copied into the package
    return inside if inside.is_dir() else _PACKAGE.parent / name


def models_dir() -> Path:
    """Folder of the shipped models, one sub-folder a language."""
    return _folder("models")


def assets_dir() -> Path:
    """Folder of the demo clip, icons and other files that the app shows."""
    return _folder("assets")


def user_data(name: str) -> Path:
    """What has this name in the platform's folder of the user's data."""
    return user_data_path("signapp", appauthor=False) / name


def user_models_dir() -> Path:
    """Folder of the user's own models; the variable SIGNAPP_MODELS moves it."""
    return _moved_by(MODELS_VARIABLE) or user_data("models")


def model_folders() -> list[Path]:
    """Folders that hold one sub-folder a language, the first found wins.

    The environment variable ``SIGNAPP_MODELS`` comes first, then the user's own models (made by
    teaching or retraining), then the shipped ones.
    """
    moved = _moved_by(MODELS_VARIABLE)
    return [*([moved] if moved else []), user_data("models"), models_dir()]


def recordings_dir() -> Path:
    """Folder of the user's recordings; the variable SIGNAPP_RECORDINGS moves it."""
    return _moved_by(RECORDINGS_VARIABLE) or user_data("recordings")


def user_languages_dir() -> Path:
    """Folder of the user's own language files."""
    return user_data("languages")


def settings_path() -> Path:
    """The settings file."""
    return user_config_path("signapp", appauthor=False) / "settings.toml"


def window_state_path() -> Path:
    """The file of the window's size and place, in the platform's state folder."""
    return user_state_path("signapp", appauthor=False) / "window.ini"


def _moved_by(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None
