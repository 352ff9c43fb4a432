"""Keeping drafts and history on disk, written behind the user's back and never half.

One JSON file a language in ``drafts/`` of the user data folder. Every change is handed to one
writer thread that saves the newest state atomically, so that the caller never waits for a disk and
a crash loses at most the letter that was being written.
"""

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from signapp.errors import Message, reason
from signapp.system.files import kept_as, read_text, set_aside, write_text
from signapp.system.folders import user_data
from signapp.text.composer import Composer, Entry, Line

log = logging.getLogger(__name__)

_HISTORY_LINES = 2000


def drafts_dir() -> Path:
    """Folder of the drafts."""
    return user_data("drafts")


@dataclass(frozen=True)
class Draft:
    """What is kept of one language."""

    entries: tuple[Entry, ...] = ()
    history: tuple[Line, ...] = ()


def load_draft(path: Path, notice: Callable[[Message], object] = log.warning) -> Draft:
    """Read a draft; a missing file is an empty draft.

    A damaged file is set aside under another name, not overwritten, and counts as empty; `notice`
    is called with one line about it.
    """
    try:
        data = json.loads(read_text(path))
        return _from_json(data)
    except FileNotFoundError:
        return Draft()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        kept = kept_as(set_aside(path))
        notice(Message("draft-damaged", path=path, reason=reason(error), kept=kept))
        return Draft()


def _from_json(data: Any) -> Draft:
    entries = tuple(
        Entry(
            str(row["text"]),
            str(row["label"]),
            tuple(str(a) for a in row["alternates"]),
            _time(row["time"]),
            row.get("typed") is True,
        )
        for row in data["entries"]
    )
    history = tuple(
        Line(
            str(row["language"]),
            _time(row["started"]),
            _time(row["ended"]),
            str(row["text"]),
        )
        for row in data["history"]
    )
    return Draft(entries, history)


def _time(text: Any) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError(f"{text!r} has no time zone")
    return time


def _to_json(draft: Draft) -> str:
    data = {
        "entries": [
            {
                "text": e.text,
                "label": e.label,
                "alternates": list(e.alternates),
                "time": e.time.isoformat(timespec="milliseconds"),
            }
            | ({"typed": True} if e.typed else {})
            for e in draft.entries
        ],
        "history": [
            {
                "language": line.language,
                "started": line.started.isoformat(timespec="milliseconds"),
                "ended": line.ended.isoformat(timespec="milliseconds"),
                "text": line.text,
            }
            for line in draft.history[-_HISTORY_LINES:]
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


class DraftStore:
    """Opens the composer of each language and keeps what is written in it.

    Attributes:
        notice: called with one line for the user, in the thread that opens a composer.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.notice: Callable[[Message], object] = log.warning
        self._folder = folder or drafts_dir()
        self._wake = threading.Condition()
        self._due: dict[str, Draft] = {}
        self._writing = False
        self._stop = False
        self._failed: Message | None = None
        self._thread = threading.Thread(target=self._work, name="signapp-drafts", daemon=True)
        self._thread.start()

    @property
    def failure(self) -> Message | None:
        """Why the last save failed, one line; None when it did not."""
        return self._failed

    def composer(self, language: str) -> Composer:
        """A composer that starts from what was kept and is kept from now on."""
        path = self._path(language)
        draft = load_draft(path, self.notice)
        composer = Composer(language, lambda: self._save(composer))
        composer.restore(draft.entries, draft.history)
        return composer

    def flush(self) -> None:
        """Wait until everything is on disk."""
        with self._wake:
            self._wake.wait_for(lambda: not self._due and not self._writing)

    def close(self) -> None:
        """Save what is due and end the writer thread."""
        with self._wake:
            self._stop = True
            self._wake.notify_all()
        self._thread.join()

    def _path(self, language: str) -> Path:
        return self._folder / f"{language}.json"

    def _save(self, composer: Composer) -> None:
        with self._wake:
            self._due[composer.language] = Draft(composer.entries, composer.history)
            self._wake.notify_all()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._due or self._stop)
                if not self._due:
                    return
                language, draft = self._due.popitem()
                self._writing = True
            try:
                write_text(self._path(language), _to_json(draft))
                self._failed = None
            except Exception as error:  # noqa: BLE001 - the next text must find its writer alive
                self._failed = Message("draft-unsaved", reason=reason(error))
            with self._wake:
                self._writing = False
                self._wake.notify_all()
