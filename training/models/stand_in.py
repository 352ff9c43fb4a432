"""The Assamese stand-in out of the Nepali model: the same signs, from one network."""

import copy
from collections.abc import Mapping

import torch
from torch import nn

from signapp.errors import DatasetError
from training.fitting.fit import FitResult
from training.networks.network import SignNetwork

ASSAMESE_AS_NEPALI: dict[str, str] = {
    "অ": "अ",
    "আ": "आ",
    "ই": "इ",
    "উ": "उ",
    "এ": "ए",
    "ও": "ओ",
    "ক": "क",
    "ম": "म",
    "হ": "ह",
}
"""Which Nepali letter's sign stands in for each Assamese letter."""


def with_letters(result: FitResult, letters: Mapping[str, str]) -> FitResult:
    """A network asked for some of another's letters alone.

    Args:
        result: a trained network.
        letters: the new labels, in the order of the new outputs, with the old label of each.

    Raises:
        DatasetError: the network has no such letter.
    """
    missing = sorted(set(letters.values()) - set(result.classes))
    if missing:
        raise DatasetError(f"the network has no letter {', '.join(missing[:8])} to take over")
    rows = torch.tensor([result.classes.index(old) for old in letters.values()])
    network = SignNetwork(result.network.config, len(letters))
    network.encoder = copy.deepcopy(result.network.encoder)
    head = nn.Linear(result.network.encoder.size, len(letters))
    with torch.no_grad():
        head.weight.copy_(result.network.head.weight[rows])
        head.bias.copy_(result.network.head.bias[rows])
    network.head = head
    return FitResult(network.eval(), list(letters))
