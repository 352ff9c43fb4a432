"""What is kept of the training data beside a model: where its letters lie in the embedding.

``statistics.safetensors`` holds, for every letter, up to `PER_CLASS` cluster centres of its rows'
embeddings with their standard deviations. Together with the exemplar poses they stand for the
recordings, which are not shipped, when letters are added (see `training.adapt.outputs`). The file
names the checkpoint that it belongs to by its SHA-256 and is ignored beside another one.

    python -m training clusters models/isl --data DATA/isl/one.npz
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from torch import Tensor

from signapp.landmarks.features import FloatArray
from signapp.system.arrays import split_safetensors
from signapp.system.files import write_bytes
from training.data.dataset import StrArray
from training.models.checkpoint import CHECKPOINT_FILE, to_safetensors
from training.networks.network import SignNetwork

STATISTICS_FILE = "statistics.safetensors"
PER_CLASS = 8
_ROUNDS = 15
_MOST_ROWS = 3000


@dataclass(frozen=True, eq=False)
class Statistics:
    """Cluster centres of the letters in the embedding.

    Attributes:
        centres, spreads: (M, D), mean and standard deviation of each cluster.
    """

    centres: Tensor
    spreads: Tensor

    def sample(self, count: int, generator: torch.Generator) -> Tensor:
        """(count, D) made-up embeddings, every cluster alike often."""
        rows = torch.randint(len(self.centres), (count,), generator=generator)
        noise = torch.randn(count, self.centres.shape[1], generator=generator)
        # The encoder ends in a rectifier: nothing below 0 occurs.
        return (self.centres[rows] + self.spreads[rows] * noise).clamp_min(0)

    def joined(self, other: "Statistics") -> "Statistics":
        """Both together."""
        return Statistics(
            torch.cat((self.centres, other.centres)), torch.cat((self.spreads, other.spreads))
        )


def embed(network: SignNetwork, features: Tensor, batch: int = 1024) -> Tensor:
    """Embeddings (N, D), before they are made of length 1."""
    network.eval()
    with torch.no_grad():
        return torch.cat(
            [network.encoder(features[i : i + batch]) for i in range(0, len(features), batch)]
        )


def compute_statistics(network: SignNetwork, features: FloatArray, labels: StrArray) -> Statistics:
    """Cluster the embeddings of each letter by k-means.

    Args:
        features: (N, 126), with a hand each.
        labels: (N,).
    """
    generator = torch.Generator().manual_seed(0)
    centres, spreads = [], []
    for label in np.unique(labels):
        rows = np.flatnonzero(labels == label)
        step = max(1, len(rows) // _MOST_ROWS)
        points = embed(network, torch.from_numpy(np.ascontiguousarray(features[rows[::step]])))
        middle = points[torch.randperm(len(points), generator=generator)[:PER_CLASS]].clone()
        for _ in range(_ROUNDS):
            nearest = torch.cdist(points, middle).argmin(1)
            for k in range(len(middle)):
                if (nearest == k).any():
                    middle[k] = points[nearest == k].mean(0)
        for k in range(len(middle)):
            if (nearest == k).any():
                centres.append(middle[k])
                spreads.append(points[nearest == k].std(0, unbiased=False))
    return Statistics(torch.stack(centres), torch.stack(spreads))


def save_statistics(statistics: Statistics, folder: Path) -> None:
    """Write the file beside the checkpoint of `folder`."""
    tensors = {
        "centres": statistics.centres.half().contiguous(),
        "spreads": statistics.spreads.half().contiguous(),
    }
    metadata = {"format": "signapp-statistics-v1", "checkpoint": _digest(folder)}
    write_bytes(folder / STATISTICS_FILE, to_safetensors(tensors, metadata))


def load_statistics(folder: Path) -> Statistics | None:
    """Read the file; None if there is none that fits the checkpoint of `folder`."""
    try:
        data = (folder / STATISTICS_FILE).read_bytes()
        tensors = load_tensors(data)
        checkpoint = json.loads(split_safetensors(data)[0])["__metadata__"]["checkpoint"]
        if checkpoint != _digest(folder):
            return None
        statistics = Statistics(tensors["centres"].float(), tensors["spreads"].float())
    except (OSError, SafetensorError, KeyError, ValueError):
        return None
    right = statistics.centres.ndim == 2 and statistics.centres.shape == statistics.spreads.shape
    return statistics if right and len(statistics.centres) else None


def _digest(folder: Path) -> str:
    return hashlib.sha256((folder / CHECKPOINT_FILE).read_bytes()).hexdigest()
