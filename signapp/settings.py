"""Settings: a TOML file that people can read and edit, in the platform's config folder.

Values out of range are brought into it, unknown keys are kept, and a file that is not valid TOML
is set aside under another name, so that no mistake in it keeps the app from starting. Each of these
is said, and none costs more than the value that it stands in.

The fields of the tables below are the one schema: their ranges and choices check the file and make
the sliders, and a test holds the table in ``docs/user-guide.md`` to them.
"""

import dataclasses
import json
import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import tomli_w

from signapp.errors import Message, reason
from signapp.system.files import kept_as, read_text, set_aside, write_text
from signapp.system.folders import settings_path

log = logging.getLogger(__name__)

THEMES = ("system", "light", "dark", "contrast")
FULL, LIGHT, AUTO = "full", "light", "auto"  # how hands are found
TRACKERS = (AUTO, FULL, LIGHT)
RESOLUTIONS = ((640, 480), (1280, 720), (1920, 1080))


class Range(NamedTuple):
    """What a number may be: from `low` to `high`, by a slider in steps of `step`."""

    low: float
    high: float
    step: float


def _number(default: Any, low: float, high: float, step: float, does: str) -> Any:
    return field(default=default, metadata={"range": Range(low, high, step), "does": does})


def _choice(default: str, choices: tuple[str, ...], does: str) -> Any:
    return field(default=default, metadata={"choices": choices, "does": does})


def _value(default: Any, does: str) -> Any:
    return field(default=default, metadata={"does": does})


@dataclass
class SourceSettings:
    """Where frames come from; an empty `kind` means: the first camera, else the demo."""

    kind: str = _choice("", ("", "camera", "file", "stream", "demo"), "empty: the first camera")
    value: str = _value("", "which one: number, path or address")
    name: str = _value("", "the camera's name, by which it is found again")
    width: int = _number(640, 0, 7680, 1, "of the camera's picture, in pixels")
    height: int = _number(480, 0, 4320, 1, "of the camera's picture, in pixels")
    recent_streams: list[str] = field(
        default_factory=list, metadata={"does": "addresses that were opened"}
    )


@dataclass
class ViewSettings:
    """How things look."""

    mirror: bool = _value(True, "show the camera like a mirror")
    landmarks: bool = _value(True, "draw the hands' landmarks")
    theme: str = _choice("system", THEMES, "colours")
    text_scale: float = _number(1.0, 0.75, 2.5, 0.05, "size of text, 1 being the system's")
    interface_language: str = _value("", "code of a language; empty: the system's")
    offer_yours: bool = _value(True, "offer “Make it yours” in the Live tab")


@dataclass
class StartSettings:
    """What somebody who is new is shown."""

    steps: bool = _value(True, "show the first steps below the tabs")
    done: list[str] = field(default_factory=list, metadata={"does": "first steps that were taken"})
    ring: bool = _value(True, "explain the ring when the next letter is written")


@dataclass
class WritingSettings:
    """When a letter is written: times in seconds; `confidence` 0: the model's threshold."""

    hold_s: float = _number(0.8, 0.2, 3.0, 0.05, "how long to hold a sign to write it")
    cooldown_s: float = _number(0.4, 0.0, 3.0, 0.05, "time after a letter without another")
    release_s: float = _number(0.25, 0.05, 2.0, 0.05, "how long to lower the hand to repeat")
    smoothing_s: float = _number(0.12, 0.0, 1.0, 0.02, "longer is steadier, shorter is quicker")
    confidence: float = _number(0.0, 0.0, 0.99, 0.01, "probability needed; 0: the model's own")


@dataclass
class SigningSettings:
    """How the signing hands look and move; angles of the camera in degrees.

    `mirror` is for the chart and practice, where one copies; `spell_mirror` for the Spell tab.
    """

    speed: float = _number(1.0, 0.25, 3.0, 0.05, "of the signing hands, 1 being natural")
    mirror: bool = _value(True, "the chart and practice show hands like a mirror")
    spell_mirror: bool = _value(False, "the Spell tab shows hands like a mirror")
    repeat: bool = _value(True, "play again and again")
    skin: str = _value("medium", "skin tone")
    background: str = _value("blue", "colour of the wall")
    yaw: int = _number(0, -30, 30, 1, "camera to the side, in degrees")
    pitch: int = _number(0, -20, 20, 1, "camera up or down, in degrees")


@dataclass
class Settings:
    """All settings; one table of the file a field."""

    language: str = _value("isl", "what is recognised at the start")
    hand_model: str = _value("", "path of another MediaPipe hand model")
    tracker: str = _choice(AUTO, TRACKERS, "how exactly hands are found")
    signs: bool = _value(False, "moving signs are looked for too, where there are any")
    source: SourceSettings = field(default_factory=SourceSettings)
    view: ViewSettings = field(default_factory=ViewSettings)
    start: StartSettings = field(default_factory=StartSettings)
    writing: WritingSettings = field(default_factory=WritingSettings)
    signing: SigningSettings = field(default_factory=SigningSettings)
    unknown: dict[str, Any] = field(default_factory=dict, repr=False)
    notices: list[Message] = field(default_factory=list, repr=False, compare=False)
    """What the user should know about how the file was read, one line each; not saved."""


_OURS = ("unknown", "notices")  # fields that are no settings
_said: set[str] = set()


def range_of(table: type[Any], key: str) -> Range:
    """The range of a number of a table, as in ``range_of(WritingSettings, "hold_s")``."""
    found: Range = table.__dataclass_fields__[key].metadata["range"]
    return found


def tracker_for_files(choice: str) -> str:
    """The tracker for what waits, a file or a measurement: ``"auto"`` is the full one there."""
    return FULL if choice == AUTO else choice


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
    fields = {item.name: item.metadata for item in dataclasses.fields(target)}
    for key, value in data.items():
        old = getattr(target, key, None)
        name = f"{table}{key}"
        if key not in fields or key in _OURS:
            left[key] = value
        elif dataclasses.is_dataclass(old):
            if isinstance(value, dict):
                rest = _fill(old, value, wrong, f"{name}.")
                if rest:
                    left[key] = rest
            else:
                wrong.append(Message("setting-no-table", name=name))
        elif not _fits(fields[key], value, old):
            wrong.append(Message("setting-wrong", name=name, value=_shown(value), used=_shown(old)))
        else:
            new = _limited(fields[key], float(value) if isinstance(old, float) else value)
            if new != value:
                wrong.append(
                    Message("setting-wrong", name=name, value=_shown(value), used=_shown(new))
                )
            setattr(target, key, new)
    return left


def _fits(schema: Mapping[str, Any], value: Any, old: Any) -> bool:
    if isinstance(old, float):  # also not NaN, and no integer too large for a float
        return type(value) in (int, float) and abs(value) < 1e9
    if isinstance(old, list):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return type(value) is type(old) and value in schema.get("choices", (value,))


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _limited(schema: Mapping[str, Any], value: Any) -> Any:
    if "range" not in schema:
        return value
    low, high, _ = schema["range"]
    return type(value)(min(max(value, low), high))


def _merged(data: dict[str, Any], unknown: dict[str, Any]) -> dict[str, Any]:
    for key, value in unknown.items():
        if isinstance(value, dict) and isinstance(data.get(key), dict):
            data[key] = _merged(data[key], value)
        else:
            data.setdefault(key, value)
    return data
