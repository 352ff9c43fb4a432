"""All recordings of one language: reading them, adding to them, changing them with undo.

Files
    ``<root>/<language>/<session id>.log``, one append-only log a session (`signapp.recording.log`).
    Its first record is ``{"type": "session", "format", "feature_version", "id", "language",
    "signer", "name", "created"}``; then come ``sample`` records (`signapp.recording.samples`),
    and changes: deletions, restorations, other names (`signapp.recording.changes`). A change may
    name samples of other sessions; changes take effect in the order of their time ``t``, and
    nothing is removed from the files before `Recordings.erase_deleted`.
"""

import math
import secrets
import threading
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from signapp.landmarks.features import FEATURE_VERSION
from signapp.languages.names import CODE
from signapp.recording.changes import (
    CHANGES,
    MOST_IDS,
    History,
    Names,
    Step,
    deleted,
    redoing,
    renamed,
    shortened,
    undoing,
    values,
)
from signapp.recording.erasing import erase
from signapp.recording.errors import RecordingError
from signapp.recording.locks import folder_lock, somebody_records
from signapp.recording.log import AppendLog, read_log
from signapp.recording.pictures import picture_files
from signapp.recording.samples import KINDS, Sample, check_name, sample_from_record, stack
from signapp.recording.session import Session
from signapp.system.folders import recordings_dir

__all__ = ["Recordings", "Session", "recorded_languages", "stack"]

RECORDING_FORMAT = "signapp-recording-v1"


class Recordings:
    """The samples of one language.

    Args:
        language: its code.
        root: folder of all recordings, or None for the user's own.

    Raises:
        RecordingError: the code is not a usable name, or a log cannot be read.
    """

    def __init__(self, language: str, root: Path | None = None) -> None:
        if not CODE.fullmatch(language):
            raise RecordingError("language-code-invalid", code=language)
        self.language = language
        self.folder = (recordings_dir() if root is None else root) / language
        self.damaged = 0
        self._samples: dict[str, Sample] = {}
        self._removed: set[str] = set()
        self._history = History()
        self._take: list[str] = []
        self._last_change = 0.0
        self._open: dict[str, Session] = {}
        self._lock = threading.RLock()
        self._load()

    def _load(self) -> None:
        changes: list[tuple[float, int, dict[str, Any]]] = []
        for path in sorted(self.folder.glob("*.log")):
            contents = read_log(path)
            self.damaged += contents.damaged
            header: dict[str, Any] | None = None
            for record in contents.records:
                kind = record.get("type")
                try:
                    if kind == "session":
                        header = _checked_header(record, path)
                    elif kind in KINDS and header is not None:
                        sample = sample_from_record(record, header)
                        self._samples[sample.id] = sample
                    elif kind in CHANGES and math.isfinite(float(record["t"])):
                        record["ids"] = [str(item) for item in record["ids"]]
                        for key in ("label", "signer"):
                            values(record, key, len(record["ids"]))  # ValueError if damaged
                        changes.append((float(record["t"]), len(changes), record))
                    else:
                        self.damaged += 1
                except (ValueError, KeyError, TypeError, OverflowError):
                    self.damaged += 1
        for changed_at, _, record in sorted(changes, key=lambda change: change[:2]):
            self._last_change = changed_at
            step = self._apply(record, changed_at)
            if step.ids or step.letter is not None:
                self._history.replay(step, record)

    def _apply(self, record: dict[str, Any], t: float) -> Step:
        """Do what a record of a change says, in memory."""
        if record["type"] == "change":
            return renamed(self._samples, record, t)
        if record["type"] == "restore":
            self._removed.difference_update(record["ids"])
        else:
            self._removed.update(record["ids"])
        return deleted(self._samples, record, t)

    def samples(
        self,
        *,
        label: str | None = None,
        signer: str | None = None,
        session: str | None = None,
        moving: bool | None = False,
    ) -> list[Sample]:
        """The samples that are not deleted, in the order of recording, perhaps of one kind.

        Of letters, unless `moving`: then the takes of moving signs; None for both.
        """
        with self._lock:
            return [
                s
                for s in self._samples.values()
                if s.id not in self._removed
                and label in (None, s.label)
                and signer in (None, s.signer)
                and session in (None, s.session)
                and moving in (None, s.motion is not None)
            ]

    def __len__(self) -> int:
        return len(self.samples())

    def counts(self) -> Counter[tuple[str, str]]:
        """Number of samples by (letter, signer)."""
        return Counter((s.label, s.signer) for s in self.samples())

    def labels(self) -> list[str]:
        """The letters that have samples, in the order in which they were first recorded."""
        return list(dict.fromkeys(s.label for s in self.samples()))

    def signers(self) -> list[str]:
        """The signers that have samples or takes, in the order in which they first appeared."""
        return list(dict.fromkeys(s.signer for s in self.samples(moving=None)))

    def start_session(self, signer: str, name: str = "") -> Session:
        """Begin to record; the log of the session is created with its first record.

        Args:
            signer: who signs (any name that lets the same person be recognised next time).
            name: the session's name; the default is the date and time.

        Raises:
            RecordingError: a name cannot be used.
        """
        now = time.time()
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now))
        name = name.strip() or time.strftime("%Y-%m-%d %H:%M", time.localtime(now))
        header = {
            "type": "session",
            "format": RECORDING_FORMAT,
            "feature_version": FEATURE_VERSION,
            "id": f"{stamp}-{secrets.token_hex(3)}",
            "language": self.language,
            "signer": check_name(signer, "signer"),
            "name": check_name(name, "session"),
            "created": round(now, 3),
        }
        session = Session(self, header)
        with self._lock:
            self._open[session.id] = session
        return session

    def end_take(self) -> None:
        """What was recorded since the last call is one step for `undo`."""
        with self._lock:
            if self._take:
                self._history.add(Step("recorded", tuple(self._take)))
                self._take = []

    def delete(self, ids: Iterable[str], letter: dict[str, Any] | None = None) -> int:
        """Mark samples as deleted (see `undo`); return how many were there to delete.

        Args:
            ids: the samples.
            letter: if they go because their letter is removed (see `Step`).
        """
        with self._lock:
            known = self._samples.keys() - self._removed
            chosen = tuple(i for i in dict.fromkeys(ids) if i in known)
            if chosen or letter is not None:
                more = {} if letter is None else {"letter": letter}
                self._done(self._mark(chosen, "delete", more))
            return len(chosen)

    def change(
        self,
        ids: Iterable[str],
        *,
        label: str | None = None,
        signer: str | None = None,
        letter: dict[str, Any] | None = None,
    ) -> int:
        """Give samples another letter or signer (see `undo`); return how many it changed.

        Args:
            ids: the samples.
            label, signer: what they get.
            letter: if the letter itself is renamed (see `Step`).

        Raises:
            RecordingError: the name cannot be used, or it cannot be stored.
        """
        given: dict[str, Any] = {}
        if label is not None:
            given["label"] = check_name(label, "letter")
        if signer is not None:
            given["signer"] = check_name(signer, "signer")
        with self._lock:
            chosen = tuple(
                i
                for i in dict.fromkeys(ids)
                if i in self._samples
                and any(getattr(self._samples[i], key) != name for key, name in given.items())
            )
            if chosen or letter is not None:
                more = given if letter is None else {**given, "letter": letter}
                self._done(self._mark(chosen, "change", more))
            return len(chosen)

    def undo(self) -> int:
        """Take back the last step: a take, a deletion or a change; return how many samples.

        Deletions and changes of earlier program runs can be undone as well, takes of this one only.
        """
        with self._lock:
            self.end_take()
            if not self._history.done:
                return 0
            step = self._history.done[-1]
            self._mark(step.ids, *undoing(step))
            self._history.undone.append(self._history.done.pop())
            return len(step.ids)

    def redo(self) -> int:
        """Do again what `undo` took back last; return how many samples."""
        with self._lock:
            if self._take or not self._history.undone:
                return 0
            step = self._history.undone[-1]
            again = self._mark(step.ids, *redoing(step))
            step = step if step.kind == "recorded" else again
            self._history.undone.pop()
            self._history.done.append(step)
            return len(step.ids)

    def _done(self, step: Step) -> None:
        self.end_take()
        self._history.add(step)

    @property
    def next_undo(self) -> Step | None:
        """What `undo` would take back."""
        if self._take:
            return Step("recorded", tuple(self._take))
        return self._history.done[-1] if self._history.done else None

    @property
    def next_redo(self) -> Step | None:
        """What `redo` would do again."""
        return self._history.undone[-1] if self._history.undone and not self._take else None

    @property
    def can_undo(self) -> bool:
        """Whether `undo` has something to take back."""
        return self.next_undo is not None

    def erase_deleted(self) -> int:
        """Remove the deleted samples and their pictures from the files for good; return how many.

        Every log is replaced atomically.

        Raises:
            RecordingError: a session is recording, in this program or another, or a file cannot
                be written.
        """
        with self._lock, folder_lock(self.folder):
            if self._open or somebody_records(self.folder):
                raise RecordingError("session-recording")
            # Another program may have recorded and deleted since these were read.
            self._samples.clear()
            self._removed.clear()
            self._history.clear()
            self.damaged = 0
            self._load()
            self._history.clear()
            gone = [i for i in self._removed if i in self._samples]
            try:
                erase(sorted(self.folder.glob("*.log")), self._removed, self._samples)
                for i in gone:
                    del self._samples[i]
                kept = {sample.picture for sample in self._samples.values()}
                for picture in self.pictures():
                    if picture.name not in kept:
                        picture.unlink(missing_ok=True)
            except OSError as error:
                raise RecordingError(
                    "erasing-failed", folder=self.folder, reason=error.strerror or error
                ) from error
            self._removed.clear()
            return len(gone)

    def pictures(self) -> list[Path]:
        """The camera pictures that are kept; none unless somebody asked for them."""
        return picture_files(self.folder)

    def erase_pictures(self) -> int:
        """Remove all camera pictures for good, the landmarks stay; return how many.

        Raises:
            RecordingError: one cannot be removed.
        """
        pictures = self.pictures()
        try:
            for picture in pictures:
                picture.unlink(missing_ok=True)
        except OSError as error:
            raise RecordingError(
                "picture-unremovable", path=picture, reason=error.strerror or error
            ) from error
        return len(pictures)

    def _mark(
        self, ids: tuple[str, ...], kind: str, more: Mapping[str, Any], names: Names = ()
    ) -> Step:
        """Write a change and do it; `names` are (letter, signer) of each sample."""
        # Later than every change so far, even if the system's clock was set back.
        self._last_change = max(time.time(), self._last_change + 1e-6)
        step: Step | None = None
        for start in range(0, max(1, len(ids)), MOST_IDS):
            part = slice(start, start + MOST_IDS)
            record = {"type": kind, "t": self._last_change, "ids": list(ids[part]), **more}
            if names:
                record["label"] = shortened([label for label, _ in names[part]])
                record["signer"] = shortened([signer for _, signer in names[part]])
            self._write(record)
            done = self._apply(record, self._last_change)
            step = done if step is None else step.joined(done)
        assert step is not None
        return step

    def _write(self, record: dict[str, Any]) -> None:
        session = next(iter(self._open.values()), None)
        if session is not None:
            session.log_record(record)
            return
        # Between sessions: a log of its own, so that no file ever has two writers.
        stamp = time.strftime("%Y%m%d-%H%M%S")
        with (
            folder_lock(self.folder),
            AppendLog(self.folder / f"{stamp}-{secrets.token_hex(3)}.log") as log,
        ):
            log.append(record)

    def _added(self, sample: Sample) -> None:
        with self._lock:
            self._samples[sample.id] = sample
            self._take.append(sample.id)

    def _ended(self, session: Session) -> None:
        with self._lock:
            self._open.pop(session.id, None)


def recorded_languages(root: Path | None = None) -> list[str]:
    """Codes of the languages that have recordings, sorted."""
    folder = recordings_dir() if root is None else root
    if not folder.is_dir():
        return []
    return sorted(c.name for c in folder.iterdir() if c.is_dir() and any(c.glob("*.log")))


def _checked_header(record: dict[str, Any], path: Path) -> dict[str, Any]:
    if record["format"] != RECORDING_FORMAT or record["feature_version"] != FEATURE_VERSION:
        raise RecordingError(
            "recording-of-other-version",
            path=path,
            format=record["format"],
            features=record["feature_version"],
        )
    return record
