"""A profile in one file, to be kept or taken to another computer.

Format ``signapp-profile-v1``: the ``.npz`` of `signapp.recording.export`, which training reads as a
dataset, with one more text, ``profile``: JSON ``{"format", "name", "forms", "thresholds"?}``.
Landmarks alone, never a picture. A file from a stranger can be wrong, but cannot run code.
"""

import json
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FEATURE_VERSION, LANDMARK_SHAPE, hands_present
from signapp.languages.names import normal
from signapp.recording.errors import RecordingError
from signapp.recording.export import dataset_arrays
from signapp.recording.motions import Motion
from signapp.recording.profiles import (
    Profile,
    Profiles,
    profile_from_record,
    profile_record,
)
from signapp.recording.samples import Sample, check_name, possible_aspect
from signapp.system.arrays import DAMAGE, read_npz
from signapp.system.files import npz_bytes, write_bytes

PROFILE_FORMAT = "signapp-profile-v1"
MOST_BYTES = 200 * 1024 * 1024
MOST_SAMPLES = 200_000


@dataclass(frozen=True, eq=False)
class ProfileFile:
    """What a profile file holds.

    Attributes:
        profile: name, forms, thresholds.
        language: code of its language.
        labels: (N,) the letter of each sample.
        landmarks: (N, 2, 21, 3) float32 image fractions, a hand in each.
        aspects: (N,) float32, frame width / height.
        takes: (N,) number of the take.
        times: (N,) seconds since 1970.
    """

    profile: Profile
    language: str
    labels: list[str]
    landmarks: NDArray[np.float32]
    aspects: NDArray[np.float32]
    takes: NDArray[np.int64]
    times: NDArray[np.float64]


def profile_arrays(
    profile: Profile, samples: list[Sample], language: str
) -> dict[str, NDArray[Any]]:
    """The arrays of a profile file."""
    note = {"format": PROFILE_FORMAT, "name": profile.name, **profile_record(profile)}
    arrays = dataset_arrays(samples, language, [profile.name] * len(samples))
    arrays["profile"] = np.array(json.dumps(note, ensure_ascii=False))
    return arrays


def export_profile(profiles: Profiles, name: str, path: Path, *, replace: bool = True) -> int:
    """Write a profile to a file; return how many samples it holds.

    Raises:
        RecordingError: there is no such profile, it has no samples, or it cannot be written.
    """
    profile = profiles.get(name)
    samples = profiles.samples(name)
    if not samples:
        raise RecordingError("profile-empty", name=profile.name)
    if path.suffix.lower() != ".npz":
        raise RecordingError("profile-suffix", name=path.name)
    arrays = profile_arrays(profile, samples, profiles.recordings.language)
    try:
        write_bytes(path, npz_bytes(arrays), replace=replace)
    except OSError as error:
        raise RecordingError("unwritable", path=path, reason=error.strerror or error) from error
    return len(samples)


def read_profile(path: Path) -> ProfileFile:
    """Read a profile file and check all of it.

    Raises:
        RecordingError: it cannot be read, is no profile, or holds what no sample can be.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            # As they claim; no more than that is unpacked of an entry.
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > MOST_BYTES:
            raise RecordingError("profile-too-large", path=path)
        arrays = read_npz(path)
        note = json.loads(str(arrays["profile"]))
        if note["format"] != PROFILE_FORMAT or str(arrays["feature_version"]) != FEATURE_VERSION:
            raise ValueError("another format")
        profile = profile_from_record(note["name"], note)
        landmarks = np.asarray(arrays["landmarks"], np.float32)
        count = len(landmarks)
        labels = [check_name(normal(str(x)), "letter") for x in arrays["label"].tolist()]
        aspects = np.asarray(arrays["aspect"], np.float32)
        takes = np.asarray(arrays["sequence"], np.int64)
        times = np.asarray(arrays["time"], np.float64)
        if landmarks.shape[1:] != LANDMARK_SHAPE or not 0 < count <= MOST_SAMPLES:
            raise ValueError("no samples")
        if any(len(x) != count or np.ndim(x) != 1 for x in (labels, aspects, takes, times)):
            raise ValueError("arrays of different lengths")
        if not (np.isfinite(landmarks).all() and np.isfinite(times).all()):
            raise ValueError("not finite")
        if not all(possible_aspect(float(x)) for x in aspects):
            raise ValueError("no aspect of a picture")
        language = str(arrays["language"])
    except FileNotFoundError as error:
        raise RecordingError("profile-file-missing", path=path) from error
    except OSError as error:
        raise RecordingError("unreadable", path=path, reason=error.strerror or error) from error
    except (*DAMAGE, AttributeError, RecursionError) as error:
        raise RecordingError("profile-file-damaged", path=path) from error
    shown: NDArray[np.bool_] = np.any(hands_present(landmarks), axis=-1)
    return ProfileFile(
        profile,
        language,
        [label for label, seen in zip(labels, shown.tolist(), strict=True) if seen],
        landmarks[shown],
        aspects[shown],
        takes[shown],
        times[shown],
    )


def import_profile(profiles: Profiles, file: ProfileFile, name: str | None = None) -> int:
    """Add a profile that was read from a file; return how many samples.

    Samples are stored as they are read: if it is interrupted, those before are kept, and *Undo* or
    removing the profile takes them back.

    Args:
        profiles: of the file's language.
        file: what was read.
        name: another name for it.

    Raises:
        RecordingError: the file is of another language, there is a profile of that name, or it
            cannot be stored.
    """
    if file.language != profiles.recordings.language:
        raise RecordingError(
            "profile-other-language", code=file.language, ours=profiles.recordings.language
        )
    made = profiles.add(file.profile.name if name is None else name)
    with profiles.recordings.start_session(made.name) as session:
        last: int | None = None
        for i in np.argsort(file.takes, kind="stable"):
            if file.takes[i] != last:
                session.new_take()
                last = int(file.takes[i])
            session.add(
                file.labels[i],
                file.landmarks[i],
                float(file.aspects[i]),
                time_s=float(file.times[i]),
                source="import",
            )
    profiles.recordings.end_take()
    profiles.keep(replace(file.profile, name=made.name))
    return len(file.labels)


def add_frames(
    profiles: Profiles,
    name: str,
    label: str,
    landmarks: NDArray[np.float32],
    aspect: float,
    *,
    source: str = "camera",
) -> list[Sample]:
    """Store the frames of one held sign as one take of a profile: one step for *Undo*.

    For what is offered after a correction: in the composer ("camera") or of a video ("file").

    Args:
        profiles: of the language.
        name: whose; the profile is made if there is none.
        label: the letter that was signed.
        landmarks: (n, 2, 21, 3) image fractions on the unmirrored frame; frames without a hand
            are left out.
        aspect: frame width / height.
        source: "camera" or "file".

    Raises:
        RecordingError: no frame shows a hand, or it cannot be stored.
    """
    frames = np.asarray(landmarks, np.float32).reshape(-1, *LANDMARK_SHAPE)
    frames = frames[hands_present(frames).any(axis=-1)]
    if not len(frames):
        raise RecordingError("no-hand-in-frame")
    recordings = profiles.recordings
    signer = profiles.find(name) or profiles.add(name).name
    recordings.end_take()
    with recordings.start_session(signer) as session:
        session.new_take()
        stored = [session.add(label, frame, aspect, source=source) for frame in frames]
    recordings.end_take()
    return stored


def add_takes(
    profiles: Profiles, name: str, takes: Iterable[tuple[str, Motion]], session: str = ""
) -> int:
    """Store takes (sign, frames) of moving signs of a profile: one step for *Undo*; how many.

    Args:
        profiles, name: as for `add_frames`.
        takes: the takes, in order.
        session: what the session is called; the default is the date and time.

    Raises:
        RecordingError: one cannot be stored.
    """
    recordings = profiles.recordings
    signer = profiles.find(name) or profiles.add(name).name
    recordings.end_take()
    with recordings.start_session(signer, session) as writer:
        stored = [
            writer.add_take(sign, motion.times, motion.landmarks, motion.aspect, source="file")
            for sign, motion in takes
        ]
    recordings.end_take()
    return len(stored)
