"""What the embedding of moving signs is compared with: nothing learnt, a linear metric, DTW.

All see the same description of a window (`training.networks.motion.Motion`).
"""

import numpy as np
import torch
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray
from training.data.dataset import StrArray
from training.evaluation.sign_measures import Scorer, by_embedding
from training.networks.motion import Motion

_COMPONENTS = 100
_RIDGE = 0.02


def described(windows: FloatArray) -> FloatArray:
    """(N, 16, size) of windows (N, 16, 126)."""
    with torch.inference_mode():
        parts = [
            Motion(0.5)(torch.from_numpy(windows[i : i + 512])).flatten(2)
            for i in range(0, len(windows), 512)
        ]
    result: FloatArray = torch.cat(parts).numpy()
    return result


def plain(windows: FloatArray) -> Scorer:
    """The cosine of the descriptions."""
    return by_embedding(_unit(described(windows).reshape(len(windows), -1)))


def linear_metric(
    windows: FloatArray, train: FloatArray, signs: StrArray, people: StrArray
) -> Scorer:
    """Nearest neighbour after whitening what differs between takes of one person and sign.

    Within-class covariance normalisation on principal components (Hatch et al., 2006).

    Args:
        windows: (N, 16, 126) to compare.
        train: (M, 16, 126) of other people.
        signs, people: (M,) of those.
    """
    rows = described(train).reshape(len(train), -1).astype(np.float64)
    middle = rows.mean(axis=0)
    _, _, axes = np.linalg.svd((rows - middle)[:: max(1, len(rows) // 2500)], full_matrices=False)
    axes = axes[:_COMPONENTS].T
    low = (rows - middle) @ axes
    _, pair = np.unique(np.char.add(np.char.add(signs, "\t"), people), return_inverse=True)
    sums = np.zeros((pair.max() + 1, low.shape[1]))
    np.add.at(sums, pair, low)
    within = low - (sums / np.bincount(pair)[:, None])[pair]
    covariance = within.T @ within / len(within)
    covariance += _RIDGE * np.trace(covariance) / len(covariance) * np.eye(len(covariance))
    metric = axes @ np.linalg.cholesky(np.linalg.inv(covariance))
    here = described(windows).reshape(len(windows), -1) - middle
    return by_embedding(_unit(here @ metric).astype(np.float32))


def time_warping(windows: FloatArray) -> Scorer:
    """Dynamic time warping (Sakoe and Chiba, 1978): minus the least mean distance on a path."""
    steps = described(windows)

    def score(rows: NDArray[np.int64], takes: NDArray[np.int64]) -> FloatArray:
        best = [_warped(steps[rows], steps[take]) for take in takes]
        result: FloatArray = -np.min(best, axis=0)
        return result

    return score


def _warped(rows: FloatArray, take: FloatArray) -> FloatArray:
    """(N,) cost of warping each of the rows (N, T, D) onto a take (T, D)."""
    squares = (rows**2).sum(-1)[:, :, None] + (take**2).sum(-1)[None, None]
    distance = np.sqrt(np.maximum(squares - 2 * rows @ take.T, 0))
    length = take.shape[0]
    cost = np.full((len(rows), length + 1, length + 1), np.inf, np.float32)
    cost[:, 0, 0] = 0
    for i in range(length):
        for j in range(length):
            before = np.minimum(np.minimum(cost[:, i, j], cost[:, i, j + 1]), cost[:, i + 1, j])
            cost[:, i + 1, j + 1] = before + distance[:, i, j]
    result: FloatArray = cost[:, length, length] / length
    return result


def _unit(values: NDArray[np.floating]) -> FloatArray:
    lengths = np.linalg.norm(values, axis=1, keepdims=True)
    result: FloatArray = (values / np.maximum(lengths, 1e-12)).astype(np.float32)
    return result
