"""Settings: a TOML file that people can read and edit, in the platform's config folder.

Values out of range are brought into it, unknown keys are kept, and a file that is not valid TOML
is set aside under another name, so that no mistake in it keeps the app from starting.
"""

import dataclasses
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w
from platformdirs import user_config_path

from signapp._files import set_aside, write_text

THEMES = ("system", "light", "dark")
RESOLUTIONS = ((640, 480), (1280, 720), (1920, 1080))


@dataclass
class SourceSettings:
    """Where frames come from; an empty `kind` means: the first camera, else the demo."""

    kind: str = ""
    value: str = ""
    name: str = ""
    width: int = 640
    height: int = 480
    recent_streams: list[str] = field(default_factory=list)


@dataclass
class ViewSettings:
    """How things look."""

    mirror: bool = True
    landmarks: bool = True
    theme: str = "system"
    text_scale: float = 1.0
    interface_language: str = ""


@dataclass
class WritingSettings:
    """When a letter is written: times in seconds; `confidence` 0: the model's threshold."""

    hold_s: float = 0.8
    cooldown_s: float = 0.4
    release_s: float = 0.25
    smoothing_s: float = 0.12
    confidence: float = 0.0


@dataclass
class SigningSettings:
    """How the signing hands look and move; angles of the camera in degrees.

    `mirror` is for the chart and practice, where one copies; `spell_mirror` for the Spell tab.
    """

    speed: float = 1.0
    mirror: bool = True
    spell_mirror: bool = False
    repeat: bool = True
    skin: str = "medium"
    background: str = "blue"
    yaw: int = 0
    pitch: int = 0


@dataclass
class Settings:
    """All settings; one table of the file a field."""

    language: str = "isl"
    hand_model: str = ""
    source: SourceSettings = field(default_factory=SourceSettings)
    view: ViewSettings = field(default_factory=ViewSettings)
    writing: WritingSettings = field(default_factory=WritingSettings)
    signing: SigningSettings = field(default_factory=SigningSettings)
    unknown: dict[str, Any] = field(default_factory=dict, repr=False)


_LIMITS = {
    "text_scale": (0.75, 2.5),
    "hold_s": (0.2, 3.0),
    "cooldown_s": (0.0, 3.0),
    "release_s": (0.05, 2.0),
    "smoothing_s": (0.0, 1.0),
    "confidence": (0.0, 0.99),
    "speed": (0.25, 3.0),
    "yaw": (-30, 30),
    "pitch": (-20, 20),
    "width": (0, 7680),
    "height": (0, 4320),
}


def settings_path() -> Path:
    """The settings file."""
    return user_config_path("signapp", appauthor=False) / "settings.toml"


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; what is missing or of the wrong type takes its default."""
    path = path or settings_path()
    settings = Settings()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return settings
    except (OSError, ValueError, RecursionError):
        set_aside(path)  # where that is not possible either, a later save reports it
        return settings
    settings.unknown = _fill(settings, data)
    return settings


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings atomically.

    Raises:
        OSError: the file cannot be written.
    """
    data = dataclasses.asdict(settings)
    unknown = data.pop("unknown")
    write_text(path or settings_path(), tomli_w.dumps(_merged(data, unknown)))


def _fill(target: Any, data: dict[str, Any]) -> dict[str, Any]:
    """Set the known fields of `target` from `data`; return what is left over."""
    left = {}
    for key, value in data.items():
        old = getattr(target, key, None)
        if old is None or key == "unknown":
            left[key] = value
        elif dataclasses.is_dataclass(old):
            if isinstance(value, dict):
                rest = _fill(old, value)
                if rest:
                    left[key] = rest
        elif isinstance(old, float) and type(value) in (int, float):
            if abs(value) < 1e9:  # also not NaN, and no integer too large for a float
                setattr(target, key, _limited(key, float(value)))
        elif isinstance(old, list):
            if isinstance(value, list) and all(isinstance(item, str) for item in value):
                setattr(target, key, value)
        elif type(value) is type(old):
            setattr(target, key, _limited(key, value))
    if isinstance(target, ViewSettings) and target.theme not in THEMES:
        target.theme = "system"
    return left


def _limited(key: str, value: Any) -> Any:
    if key not in _LIMITS:
        return value
    low, high = _LIMITS[key]
    return type(value)(min(max(value, low), high))


def _merged(data: dict[str, Any], unknown: dict[str, Any]) -> dict[str, Any]:
    for key, value in unknown.items():
        if isinstance(value, dict) and isinstance(data.get(key), dict):
            data[key] = _merged(data[key], value)
        else:
            data.setdefault(key, value)
    return data
