"""What a round through the alphabet has on the disk, so that it can be left, killed and resumed.

One append-only log a profile and language (`signapp.recording.log`): a ``round`` record with the
letters that are asked for, then ``taking``, ``take``, ``skip`` and ``back`` records. A take names
its samples, which are in the recordings by then, and holds the frames that were kept aside to
measure with; they are nobody's samples. ``taking`` stands before the samples are stored: after a
kill in between they are found by it. A newer round begins a new file.
"""

import contextlib
import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from signapp.landmarks.features import FloatArray, extract_features
from signapp.languages.names import name_key
from signapp.live.alphabet_round import Take
from signapp.recording.errors import RecordingError
from signapp.recording.log import AppendLog, read_log
from signapp.recording.profile_files import add_frames
from signapp.recording.profiles import Profiles
from signapp.recording.samples import decode_landmarks, encode_landmarks
from signapp.system.folders import user_data

_STORING_S = 10.0  # storing a take takes hundredths of a second


@dataclass
class KeptRound:
    """A round as far as it is on the disk.

    Attributes:
        letters: labels that are asked for, in order.
        samples: ids of the samples of each letter that was taken.
        aside: features (n, 126) of the frames of each take that were kept aside.
        skipped: labels that were skipped.
        taking: letters of takes that were begun and not noted, and when (seconds since 1970).
    """

    letters: tuple[str, ...] = ()
    samples: dict[str, tuple[str, ...]] = field(default_factory=dict)
    aside: dict[str, FloatArray] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)
    taking: dict[str, float] = field(default_factory=dict)

    @property
    def left(self) -> int:
        """Letters still to come."""
        return sum(x not in self.samples and x not in self.skipped for x in self.letters)


class RoundLog:
    """The round of one profile in one language. From any thread but the window's: it writes.

    Args:
        profiles: of the language.
        name: whose round.
    """

    def __init__(self, profiles: Profiles, name: str) -> None:
        self.profiles, self.name = profiles, name
        self.path = round_path(profiles.recordings.language, name)
        self.kept = _read(self.path)
        self._find_taken()

    def begin(self, letters: Sequence[str]) -> None:
        """Begin another round; the samples of one before it stay in the profile.

        Raises:
            RecordingError: it cannot be written.
        """
        forget_round(self.profiles.recordings.language, self.name)
        self._append({"type": "round", "letters": list(letters)})
        self.kept = KeptRound(tuple(letters))

    def take(self, take: Take) -> None:
        """Store a take: when this returns, it outlives a crash of the program.

        Raises:
            RecordingError: it cannot be stored.
        """
        self._append({"type": "taking", "label": take.label, "t": time.time()})
        frames = np.stack([hands.landmarks for hands in take.samples])
        aspect = take.samples[0].aspect
        stored = add_frames(self.profiles, self.name, take.label, frames, aspect)
        self.kept.samples[take.label] = ids = tuple(sample.id for sample in stored)
        record = {
            "type": "take",
            "label": take.label,
            "ids": list(ids),
            "aspect": aspect,
            "aside": [encode_landmarks(hands.landmarks) for hands in take.aside],
        }
        self._append(record)
        self._apply(record)

    def skip(self, label: str) -> None:
        """A letter was skipped."""
        self._note({"type": "skip", "label": label})

    def back(self, label: str) -> None:
        """A letter is asked for again: the samples of its take are deleted, as *Undo* can tell."""
        self.profiles.recordings.delete(self.kept.samples.get(label, ()))
        self._note({"type": "back", "label": label})

    def undo(self) -> int:
        """Take the whole round back; return how many samples were deleted.

        Raises:
            RecordingError: it cannot be written.
        """
        ids = [i for some in self.kept.samples.values() for i in some]
        count = self.profiles.recordings.delete(ids)
        forget_round(self.profiles.recordings.language, self.name)
        self.kept = KeptRound()
        return count

    def _find_taken(self) -> None:
        """Samples that were stored as the program was killed are those of their letter."""
        if not self.kept.taking or self.profiles.find(self.name) is None:
            return
        stored = self.profiles.samples(self.name)
        for label, begun_s in self.kept.taking.items():
            ids = tuple(
                sample.id
                for sample in stored
                if sample.label == label and 0 <= sample.time_s - begun_s + 0.01 <= _STORING_S
            )
            if ids:
                self.kept.samples[label] = ids

    def _note(self, record: dict[str, Any]) -> None:
        self._append(record)
        self._apply(record)

    def _append(self, record: dict[str, Any]) -> None:
        with AppendLog(self.path) as log:
            log.append(record)

    def _apply(self, record: dict[str, Any]) -> None:
        _apply(self.kept, record)


def round_path(code: str, name: str) -> Path:
    """Where the round of a profile is kept; a name may hold what no file name can."""
    key = hashlib.sha256(name_key(name).encode("utf-8")).hexdigest()[:16]
    return user_data("rounds") / code / f"{key}.log"


def forget_round(code: str, name: str) -> None:
    """Remove the round of a profile, with the frames that it kept aside.

    Raises:
        RecordingError: it cannot be removed.
    """
    path = round_path(code, name)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise RecordingError(
            "recording-unwritable", path=path, reason=error.strerror or error
        ) from error


def _read(path: Path) -> KeptRound:
    """The round in a file; damage costs its line alone, and an unreadable file the round."""
    kept = KeptRound()
    records: list[dict[str, Any]] = []
    with contextlib.suppress(RecordingError):
        records = read_log(path).records if path.is_file() else []
    for record in records:
        with contextlib.suppress(KeyError, TypeError, ValueError, AttributeError):
            if record["type"] == "round":
                kept = KeptRound(tuple(str(x) for x in record["letters"]))
            else:
                _apply(kept, record)
    return kept


def _apply(kept: KeptRound, record: dict[str, Any]) -> None:
    label = str(record["label"])
    if record["type"] == "taking":
        kept.taking[label] = float(record["t"])
        return
    # Only its own records end it: what was found by it once is found again after those of others.
    kept.taking.pop(label, None)
    if record["type"] == "take":
        aside = np.stack([decode_landmarks(text) for text in record["aside"]])
        features = extract_features(aside, float(record["aspect"]))
        kept.samples[label] = tuple(str(i) for i in record["ids"])
        kept.aside[label] = features
        kept.skipped.discard(label)
    elif record["type"] == "skip":
        kept.skipped.add(label)
    else:
        kept.samples.pop(label, None)
        kept.aside.pop(label, None)
        kept.skipped.discard(label)
