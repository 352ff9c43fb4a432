"""Settings: a TOML file that people can read and edit, in the platform's config folder.

Values out of range are brought into it, unknown keys are kept, and a file that is not valid TOML
is set aside under another name, so that no mistake in it keeps the app from starting. Each of these
is said, and none costs more than the value that it stands in.
"""

import dataclasses
import json
import logging
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w
from platformdirs import user_config_path

from signapp.errors import Message, reason
from signapp.system.files import kept_as, read_text, set_aside, write_text

log = logging.getLogger(__name__)

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
    notices: list[Message] = field(default_factory=list, repr=False, compare=False)
    """What the user should know about how the file was read, one line each; not saved."""


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
_CHOICES = {"theme": THEMES, "kind": ("", "camera", "file", "stream", "demo")}
_OURS = ("unknown", "notices")  # fields that are no settings
_said: set[str] = set()


def settings_path() -> Path:
    """The settings file."""
    return user_config_path("signapp", appauthor=False) / "settings.toml"


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; what is missing or wrong takes its default.

    Whatever was not taken as it stands is said: as `Settings.notices` for the window, and once as
    a warning for the terminal.
    """
    path = path or settings_path()
    settings = Settings()
    try:
        data = tomllib.loads(read_text(path))
    except FileNotFoundError:
        return settings
    except (OSError, ValueError, RecursionError) as error:
        kept = kept_as(set_aside(path))
        line = Message("settings-damaged", path=path, reason=reason(error), kept=kept)
        _notice(settings, line)
        return settings
    wrong: list[Message] = []
    settings.unknown = _fill(settings, data, wrong)
    for line in wrong:
        _notice(settings, Message("settings-wrong", path=path, problem=line))
    return settings


def _notice(settings: Settings, line: Message) -> None:
    settings.notices.append(line)
    if str(line) not in _said:
        _said.add(str(line))
        log.warning("%s", line)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings atomically.

    Raises:
        OSError: the file cannot be written.
    """
    data = dataclasses.asdict(settings)
    unknown = data.pop("unknown")
    del data["notices"]
    write_text(path or settings_path(), tomli_w.dumps(_merged(data, unknown)))


def _fill(
    target: Any, data: dict[str, Any], wrong: list[Message], table: str = ""
) -> dict[str, Any]:
    """Set the known fields of `target` from `data`; return what is left over.

    One line is added to `wrong` for each value that was not taken as it stands.
    """
    left = {}
    for key, value in data.items():
        old = getattr(target, key, None)
        name = f"{table}{key}"
        if old is None or key in _OURS:
            left[key] = value
        elif dataclasses.is_dataclass(old):
            if isinstance(value, dict):
                rest = _fill(old, value, wrong, f"{name}.")
                if rest:
                    left[key] = rest
            else:
                wrong.append(Message("setting-no-table", name=name))
        elif not _fits(key, value, old):
            wrong.append(Message("setting-wrong", name=name, value=_shown(value), used=_shown(old)))
        else:
            new = _limited(key, float(value) if isinstance(old, float) else value)
            if new != value:
                wrong.append(
                    Message("setting-wrong", name=name, value=_shown(value), used=_shown(new))
                )
            setattr(target, key, new)
    return left


def _fits(key: str, value: Any, old: Any) -> bool:
    if isinstance(old, float):  # also not NaN, and no integer too large for a float
        return type(value) in (int, float) and abs(value) < 1e9
    if isinstance(old, list):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return type(value) is type(old) and (key not in _CHOICES or value in _CHOICES[key])


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}…"


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
