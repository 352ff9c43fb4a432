"""Labels and corrections of videos on disk, so that quitting or a crash loses none. No Qt.

A folder for each video in ``corrections/`` of the user data folder, named by a checksum of the
video's path and size: ``track.npz`` holds what the tracker found, ``corrections.json`` the letters
as they stand. What was exported is forgotten in time, what was not never is.
"""

import contextlib
import dataclasses
import hashlib
import itertools
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import LabellingError, Message, SignappError
from signapp.labelling import Labelling, Segment
from signapp.labelling.labeller import language_of
from signapp.labelling.marks import TIERS, Mark
from signapp.labelling.segments import FAST, HELD, PERSON
from signapp.labelling.tracking import Track, classify_frames, read_features
from signapp.labelling.words import group_words
from signapp.landmarks.region import Region, check_signer
from signapp.recognition.model import SignModel
from signapp.settings import FULL, LIGHT
from signapp.system.arrays import DAMAGE, read_npz
from signapp.system.files import npz_bytes, write_bytes, write_text
from signapp.system.folders import user_data
from signapp.video.reader import VideoInfo

_TRACK, _LETTERS = "track.npz", "corrections.json"
_UNDER_WAY = "under-way.json"
_FORMAT = "signapp-corrections-v1"
_EXPORTED_KEPT = 20


@dataclass(frozen=True, eq=False)
class Work:
    """One video's letters as they stand.

    Attributes:
        labelling: what labelling found.
        segments: the letters, corrected or not.
        mode: how the video was labelled.
        corrected: whether a person changed anything.
        exported: whether they were exported since.
        marks: what was written beside the letters.
        signer: whose hands were chosen (see `signapp.labelling.settings`), None for all.
    """

    labelling: Labelling
    segments: tuple[Segment, ...]
    mode: str
    corrected: bool = False
    exported: bool = False
    marks: tuple[Mark, ...] = ()
    signer: str | None = None


class DamagedWorkError(SignappError):
    """What was kept of a video cannot be read; it was set aside."""


def corrections_dir() -> Path:
    """Where all is kept."""
    return user_data("corrections")


def folder_of(video: Path) -> Path:
    """Where the work on one video is kept.

    Raises:
        OSError: the video is not there.
    """
    name = f"{video.resolve()}\n{video.stat().st_size}"
    return (
        corrections_dir() / hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:20]
    )


def save(work: Work, with_track: bool) -> None:
    """Write the letters, and after a new labelling the track too.

    Raises:
        OSError: the folder cannot be written, or the video is gone.
    """
    track = work.labelling.track
    folder = folder_of(track.info.path)
    if with_track:
        arrays = {
            "times": track.times,
            "landmarks": track.landmarks,
            "aspects": track.aspects,
            "end_s": np.float64(track.end_s),
        }
        if track.scores is not None:
            arrays["scores"] = track.scores
        write_bytes(folder / _TRACK, npz_bytes(arrays, compressed=False))
    data = {
        "format": _FORMAT,
        "video": str(track.info.path.resolve()),
        "language": work.labelling.model.language.code,
        "mode": work.mode,
        "signer": work.signer,
        "region": None if track.region is None else dataclasses.astuple(track.region),
        "tracker": track.tracker,
        "problem": str(track.problem) if track.problem else None,
        "corrected": work.corrected,
        "exported": work.exported,
        "letters": [dataclasses.asdict(segment) for segment in work.segments],
        "signs": [dataclasses.asdict(segment) for segment in work.labelling.signs],
        "marks": [dataclasses.asdict(mark) for mark in work.marks],
    }
    write_text(folder / _LETTERS, json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    _tidy()


def note_under_way(video: Path | None, mode: str = "letters", signer: str | None = None) -> None:
    """Note which video is being labelled and how, so that a restart knows it; None for none.

    Raises:
        OSError: it cannot be written.
    """
    note = corrections_dir() / _UNDER_WAY
    if video is None:
        note.unlink(missing_ok=True)
    else:
        data = {"video": str(video.resolve()), "mode": mode, "signer": signer}
        write_text(note, json.dumps(data, ensure_ascii=False) + "\n")


def under_way() -> tuple[Path, str, str | None] | None:
    """The video whose labelling did not end, if it is still there; mode and chosen signer."""
    data = _peek(corrections_dir() / _UNDER_WAY)
    video = Path(str(data.get("video", "")))
    try:
        there = video.is_file()
    except (OSError, ValueError):
        there = False
    return (video, str(data.get("mode")), _signer(data)) if there else None


def load(info: VideoInfo, model_of: Callable[[str], SignModel]) -> Work | None:
    """What was kept of an open video, None if nothing was.

    Args:
        info: the video.
        model_of: gives the model of a language.

    Raises:
        DamagedWorkError: it cannot be read.
        ModelError: there is no model of that language any more.
        OSError: the video is gone, or the folder cannot be read.
    """
    folder = folder_of(info.path)
    try:
        data = json.loads((folder / _LETTERS).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError) as error:
        raise _set_aside(folder, str(error)) from error
    try:
        code = str(data["language"])
        if data["format"] != _FORMAT:
            raise ValueError(f"format {data['format']!r}")
    except (KeyError, TypeError, ValueError) as error:
        raise _set_aside(folder, str(error)) from error
    model = model_of(code)
    try:
        return _restored(data, folder / _TRACK, info, model)
    except (FileNotFoundError, AttributeError, *DAMAGE) as error:
        raise _set_aside(folder, str(error)) from error


def latest_open_work() -> Path | None:
    """The video that was worked on last, if that work was not exported and the video is there."""
    for file in _newest_first():
        data = _peek(file)
        if data.get("exported") is False:
            video = Path(str(data.get("video", "")))
            if video.is_file():
                return video
    return None


def _restored(data: dict[str, Any], track_file: Path, info: VideoInfo, model: SignModel) -> Work:
    arrays = read_npz(track_file)
    times = np.asarray(arrays["times"], np.float64)
    landmarks = np.asarray(arrays["landmarks"], np.float32)
    aspects = np.asarray(arrays["aspects"], np.float32)
    end_s = float(arrays["end_s"])
    if not (
        len(times) and landmarks.shape == (len(times), 2, 21, 3) and len(aspects) == len(times)
    ):
        raise ValueError(f"a track of {landmarks.shape} landmarks at {len(times)} times")
    if not (np.isfinite(landmarks).all() and np.isfinite(times).all() and (aspects > 0).all()):
        raise ValueError("a track that is not finite")
    probabilities = classify_frames(model, read_features(landmarks, aspects, times))
    problem = Message(str(data["problem"])) if data["problem"] else None
    scores = np.asarray(arrays["scores"], np.float32) if "scores" in arrays else None
    if scores is not None and scores.shape != (len(times), 2):
        raise ValueError(f"{scores.shape} scores at {len(times)} times")
    region = None if data.get("region") is None else Region(*map(float, data["region"]))
    tracker = LIGHT if data.get("tracker") == LIGHT else FULL
    track = Track(
        times, landmarks, aspects, probabilities, end_s, info, problem,
        scores=scores, region=region, tracker=tracker,
    )  # fmt: skip
    # Earlier versions read a whole video in one mode.
    mode = FAST if data["mode"] == "fingerspelling" else HELD
    segments = [_segment({"mode": mode} | row, len(times)) for row in data["letters"]]
    signs = tuple(_segment(row, len(times)) for row in data.get("signs", ()))
    words = group_words(segments, track, signs=signs)
    marks = tuple(sorted(_mark(row) for row in data.get("marks", ())))
    labelling = Labelling(
        track, segments, words, model, language_of(model), signs=signs, marks=marks
    )
    return Work(
        labelling,
        tuple(segments),
        str(data["mode"]),
        bool(data["corrected"]),
        bool(data["exported"]),
        marks,
        _signer(data),
    )


def _signer(data: dict[str, Any]) -> str | None:
    """Whose hands were chosen; None if that cannot be told."""
    signer = data.get("signer")
    try:
        check_signer(str(signer))
    except LabellingError:
        return None
    return str(signer)


def _mark(row: dict[str, Any]) -> Mark:
    mark = Mark(float(row["start_s"]), float(row["end_s"]), str(row["tier"]), str(row["text"]))
    if mark.tier not in TIERS or not 0 <= mark.end_s - mark.start_s < np.inf:
        raise ValueError(f"a mark on {mark.tier} from {mark.start_s} to {mark.end_s} s")
    return mark


def _segment(row: dict[str, Any], frames: int) -> Segment:
    if "source" not in row and row["confidence"] == 1.0:
        # Earlier versions gave a letter that a person set the confidence 1.
        row = row | {"confidence": None, "source": PERSON}
    segment = Segment(**row)
    first, last = segment.first_frame, segment.last_frame
    if not (0 <= first <= last < frames and segment.start_s <= segment.end_s):
        raise ValueError(f"a letter from frame {first} to {last} of {frames}")
    return segment


def _set_aside(folder: Path, reason: str) -> DamagedWorkError:
    stem = f"{folder.name}.damaged-{datetime.now():%Y%m%d-%H%M%S}"
    free = (folder.with_name(f"{stem}-{number}") for number in itertools.count(1))
    with contextlib.suppress(OSError):  # it stays then, and is overwritten by the next labelling
        folder.replace(next(aside for aside in free if not aside.exists()))
    reason = (reason.splitlines() or ["damaged"])[0][:120]
    return DamagedWorkError("corrections-damaged", reason=reason)


def _newest_first() -> list[Path]:
    found = []
    for file in corrections_dir().glob(f"*/{_LETTERS}"):
        with contextlib.suppress(OSError):  # another window may tidy up too
            found.append((file.stat().st_mtime, file))
    return [file for _, file in sorted(found, reverse=True)]


def _peek(file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _tidy() -> None:
    files = _newest_first()
    if len(files) <= _EXPORTED_KEPT:
        return
    for file in files[_EXPORTED_KEPT:]:
        if _peek(file).get("exported") is True:
            shutil.rmtree(file.parent, ignore_errors=True)
