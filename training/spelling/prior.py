"""Which letter follows which two: a model of letter sequences from lists of words."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def letter_prior(words: Sequence[Sequence[int]], letters: int) -> NDArray[np.float32]:
    """(C + 1, C + 1, C) log-probability of a letter after the two before it.

    Number C stands for what is before a word. Trigrams, bigrams, single letters and equal chances
    are interpolated as Witten and Bell do ("The zero-frequency problem", 1991).
    """
    counts = np.zeros((letters + 1, letters + 1, letters))
    for word in words:
        a = b = letters
        for letter in word:
            counts[a, b, letter] += 1
            a, b = b, letter
    lower = np.full(letters, 1 / letters)
    for context in (counts.sum((0, 1)), counts.sum(0), counts):
        total = context.sum(-1, keepdims=True)
        kinds = (context > 0).sum(-1, keepdims=True)
        lower = (context + kinds * lower) / np.maximum(total + kinds, 1e-12)
        lower = np.where(total > 0, lower, 1 / letters) if context.ndim == 1 else lower
    never = counts.sum(-1, keepdims=True) == 0
    two = counts.sum(0)
    spread = (two + 0.5) / (two + 0.5).sum(-1, keepdims=True)
    result: NDArray[np.float32] = np.log(np.where(never, spread[None], lower)).astype(np.float32)
    return result
