"""What a person's samples are worth: letters read before and after, on frames not used.

A letter counts as read when the model in question gives it, accepted by its own thresholds or not,
to more than half of the frames that were kept out of the samples.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from signapp.landmarks.features import FloatArray
from signapp.recognition.model import SignModel


@dataclass(frozen=True)
class Gain:
    """Letters that two models read.

    Attributes:
        letters: those that frames were kept of.
        before, after: those that the model without and with the samples reads.
    """

    letters: tuple[str, ...]
    before: frozenset[str]
    after: frozenset[str]


def measure_gain(before: SignModel, after: SignModel, kept: Mapping[str, FloatArray]) -> Gain:
    """Compare two models on frames that are among nobody's samples.

    Args:
        before, after: as the guest has it, and with the samples.
        kept: features (n, 126) by letter; letters without a frame are left out.
    """
    shown = {label: rows for label, rows in kept.items() if len(rows)}
    return Gain(tuple(shown), letters_read(before, shown), letters_read(after, shown))


def letters_read(model: SignModel, kept: Mapping[str, FloatArray]) -> frozenset[str]:
    """The letters that a model gives to more than half of their frames (features (n, 126))."""
    names = [label.label for label in model.labels]
    read = set()
    for label, rows in kept.items():
        best = model.scores(rows).probabilities.argmax(axis=1)
        if 2 * sum(names[i] == label for i in best) > len(rows):
            read.add(label)
    return frozenset(read)
