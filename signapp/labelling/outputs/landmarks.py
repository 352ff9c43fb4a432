"""Landmarks of all frames, for programs: NumPy arrays, a table, and the ``.pose`` of pose-format.

All give both hands in the signer's own slots. x and y are fractions of the picture's width and
height and z is in widths, as MediaPipe has them, in ``.npz`` and CSV; ``.pose`` counts in pixels,
as its viewers do.
"""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from signapp.errors import LabellingError
from signapp.labelling.segments import Segment
from signapp.labelling.settings import LabelSettings
from signapp.labelling.tracking import Track
from signapp.landmarks.features import FEATURE_VERSION, FloatArray
from signapp.landmarks.geometry import BONES
from signapp.system.files import npz_bytes
from signapp.system.installation import add_line

_HANDS = ("left", "right")
_FINGERS = ("INDEX_FINGER", "MIDDLE_FINGER", "RING_FINGER", "PINKY")
POINT_NAMES = (
    "WRIST", "THUMB_CMC", "THUMB_MCP", "THUMB_IP", "THUMB_TIP",
    *(f"{finger}_{joint}" for finger in _FINGERS for joint in ("MCP", "PIP", "DIP", "TIP")),
)  # fmt: skip
"""MediaPipe's names of the 21 landmarks."""
COLUMNS = (
    "frame", "time_s", "aspect", "left_score", "right_score",
    *(f"{hand}_{axis}{i}" for hand in _HANDS for i in range(21) for axis in "xyz"),
)  # fmt: skip
_COLOURS = ((66, 135, 245), (245, 145, 66))
_MOST_LEAD_S = 3600.0
"""A video that starts later than this after the player's zero has no meaningful zero."""


class Tracked(Protocol):
    """What these writers need of a labelling."""

    @property
    def track(self) -> Track:
        """The frames."""

    @property
    def segments(self) -> Sequence[Segment]:
        """Letters found; none where only landmarks were asked for."""


def write_landmarks_npz(made: Tracked, path: Path, target: Path, settings: LabelSettings) -> None:
    """Arrays with one row a frame; `training.data.readers.read_npz` takes the labelled rows.

    ``landmarks`` (N, 2, 21, 3) float32, ``times`` (N,) seconds, ``aspect`` (N,), ``score`` (N, 2)
    (NaN where not known), ``label`` (N,) the letter of the segment or "", ``sequence`` (N,) the
    number of the segment or -1, ``group`` (N,) the name of the video, and of the whole
    ``feature_version``, ``fps``, ``player_start_s``, ``width`` and ``height``.
    """
    track, info = made.track, made.track.info
    label = np.full(len(track), "", dtype=object)
    sequence = np.full(len(track), -1, np.int64)
    for number, segment in enumerate(made.segments):
        frames = slice(segment.first_frame, segment.last_frame + 1)
        label[frames], sequence[frames] = segment.label, number
    arrays = {
        "landmarks": track.landmarks,
        "times": track.times,
        "aspect": track.aspects,
        "score": _scores(track),
        "label": label.astype(np.str_),
        "sequence": sequence,
        "group": np.full(len(track), info.path.stem),
        "feature_version": np.array(FEATURE_VERSION),
        "fps": np.float64(info.fps),
        "player_start_s": np.float64(info.player_start_s),
        "width": np.int64(info.width),
        "height": np.int64(info.height),
    }
    path.write_bytes(npz_bytes(arrays))


def write_landmarks_csv(made: Tracked, path: Path, target: Path, settings: LabelSettings) -> None:
    """One row a frame; the cells of an absent hand, and of scores not known, are empty."""
    track, scores = made.track, _scores(made.track)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for i, time_s in enumerate(track.times):
            row: list[object] = [i, f"{time_s:.6f}", f"{track.aspects[i]:.6f}"]
            row += ["" if np.isnan(x) else f"{x:.4f}" for x in scores[i]]
            for hand in range(2):
                points = track.landmarks[i, hand].ravel()
                row += [f"{x:.6f}" for x in points] if track.present[i, hand] else [""] * 63
            writer.writerow(row)


def write_pose(made: Tracked, path: Path, target: Path, settings: LabelSettings) -> None:
    """A ``.pose`` file with the two hands as its components (Moryossef and Müller, "pose-format:
    Library for viewing, augmenting, and handling .pose files", 2023, arXiv:2310.09066).

    The format has one frame rate and begins at the player's zero: each of its frames is the one on
    display then, and those before the first are empty. Absent hands are masked; the confidence of
    a point is its hand's score, 1 where that is not known.

    Raises:
        LabellingError: the library is not installed.
    """
    try:
        from pose_format import Pose
        from pose_format.numpy import NumPyPoseBody
        from pose_format.pose_header import (
            PoseHeader,
            PoseHeaderComponent,
            PoseHeaderDimensions,
        )
    except ImportError as error:  # on a cluster, the worker may lack what the client has
        raise LabellingError("no-pose-format", command=add_line("pose")) from error

    track, info = made.track, made.track.info
    components = [
        PoseHeaderComponent(
            f"{hand.upper()}_HAND_LANDMARKS",
            list(POINT_NAMES),
            [(int(a), int(b)) for a, b in BONES],
            [colour] * len(POINT_NAMES),
            "XYZC",
        )
        for hand, colour in zip(_HANDS, _COLOURS, strict=True)
    ]
    header = PoseHeader(
        version=0.2,
        dimensions=PoseHeaderDimensions(info.width, info.height, info.width),
        components=components,
    )
    scale = np.array([info.width, info.height, info.width], np.float32)
    shown = on_clock(track)
    rows = np.maximum(shown, 0)
    scores = np.nan_to_num(_scores(track), nan=1.0)
    confidence = np.where(track.present, scores, 0)[rows] * (shown >= 0)[:, None]
    points = track.landmarks[rows] * scale * (confidence > 0)[..., None, None]
    data = points.reshape(len(rows), 1, 42, 3).astype(np.float32)
    sure = np.repeat(confidence, 21, axis=1).reshape(len(rows), 1, 42).astype(np.float32)
    mask = np.repeat((sure == 0)[..., None], 3, axis=3)
    body = NumPyPoseBody(info.fps, np.ma.array(data, mask=mask), sure)
    with path.open("wb") as stream:
        Pose(header, body).write(stream)


def on_clock(track: Track) -> NDArray[np.int64]:
    """(M,) the frame on display at k / fps from the player's zero on, -1 before the first."""
    start = track.info.player_start_s
    if not 0 <= track.times[0] - start <= _MOST_LEAD_S:
        start = float(track.times[0])
    count = max(1, round((track.end_s - start) * track.info.fps))
    # A tenth of a frame of tolerance: times in files are rounded.
    ticks = start + (np.arange(count) + 0.1) / track.info.fps
    found: NDArray[np.int64] = np.searchsorted(track.times, ticks, side="right") - 1
    return found


def _scores(track: Track) -> FloatArray:
    if track.scores is not None:
        return track.scores
    unknown: FloatArray = np.where(track.present, np.nan, 0).astype(np.float32)
    return unknown
