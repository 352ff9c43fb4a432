"""Takes of moving signs in a pack: ``signs.npz``.

======================  ===============  =========================================================
``landmarks``           (M, 2, 21, 3)    float32, the frames of all takes, one after the other
``time``                (M,)             float64, seconds, rising within a take
``start``               (N + 1,)         where each take begins, and where the last ends
``label``, ``group``    (N,)             the sign; ``signer-1`` …
``session``, ``aspect`` (N,)             the session; picture width / height, float32
======================  ===============  =========================================================
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import SignappError
from signapp.landmarks.features import FEATURE_VERSION, LANDMARK_SHAPE
from signapp.languages.names import normal
from signapp.packs.format import LIMITS, TAKES, PackError
from signapp.packs.untrusted import check_text, read_arrays
from signapp.recording.motions import make_motion
from signapp.recording.samples import MAX_NAME, Sample
from signapp.system.files import npz_bytes

_MOST_TAKES = 5000
_WORDS = ("label", "group", "session")


def takes_bytes(takes: Sequence[Sample], names: Mapping[str, str]) -> bytes:
    """The entry for these takes; `names` are those to give to the signers."""
    motions = [take.motion for take in takes if take.motion is not None]
    arrays: dict[str, NDArray[Any]] = {
        "landmarks": np.concatenate([m.landmarks for m in motions]).astype(np.float32),
        "time": np.concatenate([m.times for m in motions]).astype(np.float64),
        "start": np.cumsum([0, *(len(m) for m in motions)]).astype(np.int64),
        "aspect": np.array([m.aspect for m in motions], np.float32),
        "label": np.array([take.label for take in takes], np.str_),
        "group": np.array([names[take.signer] for take in takes], np.str_),
        "session": np.array([take.session for take in takes], np.str_),
        "feature_version": np.array(FEATURE_VERSION),
    }
    return npz_bytes(arrays)


def read_takes(data: bytes) -> list[Sample]:
    """The takes of a pack, all checked.

    Raises:
        PackError: what is wrong with them.
    """
    arrays = read_arrays(data, TAKES, LIMITS[TAKES])
    missing = {"landmarks", "time", "start", "aspect", *_WORDS} - set(arrays)
    if missing:
        raise PackError("pack-takes-lack", missing=", ".join(sorted(missing)))
    landmarks, times, start = arrays["landmarks"], arrays["time"], arrays["start"]
    count = len(start) - 1 if start.ndim == 1 else 0
    frames = len(landmarks) if landmarks.ndim else 0
    shapes = landmarks.shape == (frames, *LANDMARK_SHAPE) and times.shape == (frames,)
    shapes &= all(arrays[key].shape == (count,) for key in ("aspect", *_WORDS))
    kinds = (
        landmarks.dtype == np.float32
        and arrays["aspect"].dtype == np.float32
        and times.dtype == np.float64
        and start.dtype == np.int64
        and all(arrays[key].dtype.kind == "U" for key in _WORDS)
    )
    if not (shapes and kinds and 0 < count <= _MOST_TAKES):
        raise PackError("pack-takes-invalid")
    if start[0] != 0 or start[-1] != frames or (np.diff(start) <= 0).any():
        raise PackError("pack-takes-invalid")
    if str(arrays.get("feature_version", FEATURE_VERSION)) != FEATURE_VERSION:
        raise PackError("pack-takes-other-features")
    aspect = arrays["aspect"]
    sane = np.isfinite(landmarks).all() and np.abs(landmarks).max() < 20
    if not (sane and np.isfinite(aspect).all() and (aspect > 0.1).all() and (aspect < 10).all()):
        raise PackError("pack-takes-impossible")
    for key in _WORDS:
        for text in np.unique(arrays[key]):
            check_text(str(text), MAX_NAME)
            if not str(text).strip():
                raise PackError("pack-takes-invalid")
    return [_take(arrays, i) for i in range(count)]


def _take(arrays: dict[str, NDArray[Any]], i: int) -> Sample:
    rows = slice(int(arrays["start"][i]), int(arrays["start"][i + 1]))
    aspect = float(arrays["aspect"][i])
    try:
        motion = make_motion(arrays["time"][rows], arrays["landmarks"][rows], aspect)
    except SignappError as error:
        raise PackError("pack-takes-impossible") from error
    return Sample(
        id=f"pack-take:{i}",
        label=normal(str(arrays["label"][i])),
        landmarks=motion.still,
        aspect=aspect,
        time_s=0.0,
        signer=str(arrays["group"][i]),
        session=str(arrays["session"][i]),
        take=i + 1,
        source="import",
        motion=motion,
    )
