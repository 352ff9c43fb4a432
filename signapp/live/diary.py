"""Which rounds of practice were finished, when and by whom: for a streak, and for a teacher.

One file for all languages, ``practice/rounds.json`` in the data folder. It holds numbers alone, no
pictures and no landmarks. The calendar asks for nothing: a day without practice is just not marked.
"""

import csv
import io
import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

from signapp.errors import Message, SignappError, reason
from signapp.recording.profiles import Profiles
from signapp.recording.store import Recordings
from signapp.system.files import kept_as, read_text, set_aside, write_text
from signapp.system.folders import user_data

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Finished:
    """A round.

    Attributes:
        day: ISO date.
        language: code.
        profile: whose it is; empty where no profile was chosen.
        mode: "sign" or "read".
        asked, right: answers, and those that were right at the first try.
        seconds: that they took, those without an answer left out.
    """

    day: str
    language: str
    profile: str
    mode: str
    asked: int
    right: int
    seconds: float


def diary_path() -> Path:
    """Where it is kept."""
    return user_data("practice") / "rounds.json"


def load_diary(
    path: Path | None = None, notice: Callable[[Message], object] = log.warning
) -> list[Finished]:
    """All rounds, the oldest first; a damaged file is set aside, and `notice` is told."""
    path = path or diary_path()
    try:
        return [_finished(row) for row in json.loads(read_text(path))["rounds"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        kept = kept_as(set_aside(path))
        notice(Message("progress-damaged", path=path, reason=reason(error), kept=kept))
        return []


def _finished(row: dict[str, object]) -> Finished:
    day = date.fromisoformat(str(row["day"])).isoformat()
    language, profile, mode = (str(row[name]) for name in ("language", "profile", "mode"))
    asked, right = int(str(row["asked"])), int(str(row["right"]))
    return Finished(day, language, profile, mode, asked, right, float(str(row["seconds"])))


def add_round(row: Finished, path: Path | None = None) -> None:
    """Add a round.

    Raises:
        OSError: the file cannot be written.
    """
    path = path or diary_path()
    rows = [*load_diary(path), row]
    data = {"rounds": [asdict(each) for each in rows]}
    write_text(path, json.dumps(data, ensure_ascii=False, indent=1))


def profile_in_use(language: str) -> str:
    """The name of the profile in use; empty for the guest, for everybody, and if unknown."""
    try:
        return Profiles(Recordings(language)).in_use or ""
    except (SignappError, OSError):
        return ""


def days_of(rows: Iterable[Finished]) -> set[date]:
    """The days on which a round was finished."""
    return {date.fromisoformat(row.day) for row in rows}


def streak(days: set[date], today: date) -> int:
    """Days in a row up to today; up to yesterday as long as today has none."""
    day = today if today in days else today - timedelta(days=1)
    count = 0
    while day in days:
        count, day = count + 1, day - timedelta(days=1)
    return count


def as_csv(rows: Iterable[Finished]) -> str:
    """A table for a teacher, which spreadsheets open."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["day", "language", "profile", "mode", "asked", "right", "seconds"])
    for row in rows:
        # A name that begins like a formula is not to be one in a spreadsheet.
        name = f"'{row.profile}" if row.profile[:1] in ("=", "+", "-", "@") else row.profile
        writer.writerow(
            [row.day, row.language, name, row.mode, row.asked, row.right, f"{row.seconds:.1f}"]
        )
    return text.getvalue()
