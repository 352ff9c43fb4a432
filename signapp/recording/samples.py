"""One recorded sample and its form in a log."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, extract_features
from signapp.languages.names import normal
from signapp.recording.errors import RecordingError
from signapp.recording.motions import Motion, motion_fields, motion_of

KINDS = ("sample", "take")
"""Types of log records that are samples: one frame of a letter, all frames of a moving sign."""
MAX_NAME = 80
"""Longest name of a letter, signer or session, in characters."""


@dataclass(frozen=True, eq=False)
class Sample:
    """One frame of a sign, or one take of a moving sign.

    Attributes:
        id: ``"<session id>:<number>"``, unique in all recordings.
        label: the letter.
        landmarks: (2, 21, 3) float32, image fractions on the unmirrored frame, zeros for an
            absent hand (see `signapp.landmarks.features`).
        aspect: frame width / height.
        time_s: when it was recorded, seconds since 1970 (UTC).
        signer, session: who, and in which named session.
        take: number of the continuous recording within the session: samples of one take are
            near-duplicates and must stand on the same side of a split.
        source: where it came from: ``"camera"``, ``"file"`` or ``"import"``.
        picture: file name of the camera picture beside the log, or "" (the usual case: pictures
            are stored only if the user asks for it).
        moved_s: when it was last given another letter, 0 if never.
        motion: all frames of a moving sign; `landmarks` is then one of them. None for a letter.
    """

    id: str
    label: str
    landmarks: FloatArray
    aspect: float
    time_s: float
    signer: str
    session: str
    take: int
    source: str = "camera"
    picture: str = ""
    moved_s: float = 0.0
    motion: Motion | None = None

    @property
    def features(self) -> FloatArray:
        """The 126 features."""
        return extract_features(self.landmarks, self.aspect)


def check_name(name: str, what: str) -> str:
    """Return the name in normal form, without outer blanks.

    Raises:
        RecordingError: it is empty, longer than `MAX_NAME` or has control characters.
    """
    clean = normal(name)
    if not clean:
        raise RecordingError("name-empty", what=what)
    if len(clean) > MAX_NAME:
        raise RecordingError("name-too-long", what=what, most=MAX_NAME)
    if not clean.isprintable():
        raise RecordingError("name-unprintable", what=what)
    return clean


def possible_aspect(aspect: float) -> bool:
    """Whether a picture can have this width / height (also in single precision)."""
    return 1e-3 <= aspect <= 1e3


def encode_landmarks(landmarks: FloatArray) -> str:
    """(2, 21, 3) as base64 of 126 little-endian float32: short, and exact."""
    return base64.b64encode(np.ascontiguousarray(landmarks, "<f4").tobytes()).decode("ascii")


def decode_landmarks(text: str) -> FloatArray:
    """Invert `encode_landmarks`.

    Raises:
        ValueError: not 126 finite numbers.
    """
    try:
        values = np.frombuffer(base64.b64decode(text, validate=True), "<f4")
    except binascii.Error as error:
        raise ValueError(str(error)) from error
    if values.size != np.prod(LANDMARK_SHAPE) or not np.isfinite(values).all():
        raise ValueError("landmarks are not 126 finite numbers")
    return values.reshape(LANDMARK_SHAPE).astype(np.float32)


def sample_record(sample: Sample) -> dict[str, Any]:
    """The log record of a sample; signer and session stand in the log's first record."""
    record: dict[str, Any] = {
        "type": "sample",
        "n": int(sample.id.rpartition(":")[2]),
        "label": sample.label,
        "t": round(sample.time_s, 3),
        "take": sample.take,
        "aspect": float(sample.aspect),
        "landmarks": encode_landmarks(sample.landmarks),
    }
    if sample.source != "camera":
        record["source"] = sample.source
    if sample.picture:
        record["picture"] = sample.picture
    if sample.moved_s:
        record["moved"] = sample.moved_s
    if sample.motion is not None:
        record["type"] = "take"
        del record["landmarks"]
        record |= motion_fields(sample.motion)
    return record


def sample_from_record(record: dict[str, Any], header: dict[str, Any]) -> Sample:
    """Build a sample from its record and the first record of its log.

    Raises:
        ValueError, KeyError, TypeError, OverflowError: a field is missing or wrong.
    """
    aspect = float(record["aspect"])
    if not possible_aspect(aspect):
        raise ValueError("aspect is not that of a picture")
    motion = motion_of(record, aspect) if record["type"] == "take" else None
    return Sample(
        id=f"{header['id']}:{int(record['n'])}",
        label=normal(str(record["label"])),
        landmarks=decode_landmarks(record["landmarks"]) if motion is None else motion.still,
        aspect=aspect,
        time_s=float(record["t"]),
        # A signer of its own only where samples of one session were given to different people.
        signer=str(record.get("signer", header["signer"])),
        session=str(header["name"]),
        take=int(record["take"]),
        source=str(record.get("source", "camera")),
        picture=str(record.get("picture", "")),
        moved_s=float(record.get("moved", 0.0)),
        motion=motion,
    )


def stack(samples: Sequence[Sample]) -> tuple[FloatArray, FloatArray]:
    """Landmarks (N, 2, 21, 3) and aspect (N,) of samples, float32."""
    if not samples:
        return np.zeros((0, *LANDMARK_SHAPE), np.float32), np.zeros(0, np.float32)
    return (
        np.stack([s.landmarks for s in samples]),
        np.array([s.aspect for s in samples], np.float32),
    )
