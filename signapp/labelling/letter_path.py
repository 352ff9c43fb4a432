"""The likeliest letters of a stretch of spelling, with their frames.

The scores are those of connectionist temporal classification (Graves et al., 2006): equal
neighbours are one letter, a blank stands for what lies between. The one best path is found by the
Viterbi algorithm over pairs of letters, so that a letter can be weighed by the two before it, as
in any n-gram language model (Jurafsky and Martin, "Speech and Language Processing", chapter 3).
"""

import numpy as np
from numpy.typing import NDArray

from signapp.labelling.segments import Span

FloatArray = NDArray[np.float64]
_NEVER = -1e9


def letter_path(
    scores: FloatArray, prior: FloatArray | None = None, *, weight: float = 0.0, bonus: float = 0.0
) -> list[Span]:
    """Letters of one stretch with their first and last frames, in order of time.

    Args:
        scores: (T, C + 1) log-probabilities of each frame, the blank last.
        prior: (C + 1, C + 1, C) log-probability of a letter after the two before it; number C
            stands for the beginning of a word. None for letters that are equally likely.
        weight: what the prior counts against the scores.
        bonus: added for every letter, since each costs the prior something.
    """
    frames, letters = scores.shape[0], scores.shape[1] - 1
    if not frames:
        return []
    entering = np.full((letters + 1, letters + 1, letters), bonus)
    if prior is not None:
        entering = entering + weight * prior
    same = np.arange(letters)
    # States are pairs of the letter before and the last letter, which is shown or over.
    shown = np.full((letters + 1, letters + 1), _NEVER)
    over = np.full((letters + 1, letters + 1), _NEVER)
    over[letters, letters] = 0.0
    from_before = np.zeros((frames, letters + 1, letters), np.int16)
    began = np.zeros((frames, letters + 1, letters), np.bool_)
    through = np.zeros((frames, letters + 1, letters), np.bool_)  # by way of a blank
    ended = np.zeros((frames, letters + 1, letters + 1), np.bool_)
    for t in range(frames):
        either = np.maximum(shown, over)
        ways = either[:, :, None] + entering
        # The same letter again only after a blank.
        ways[:, same, same] = over[:, same] + entering[:, same, same]
        best = ways.argmax(axis=0)  # (C + 1, C): over the letter before the last
        value = np.take_along_axis(ways, best[None], axis=0)[0]
        stay = shown[:, :letters]
        new = value > stay
        last = np.arange(letters + 1)[:, None]
        blank_before = over[best, last] >= shown[best, last]
        blank_before[same, same] = True
        from_before[t], began[t], through[t] = best, new, blank_before
        ended[t] = shown > over
        over = np.maximum(shown, over) + scores[t, letters]
        shown = np.full_like(shown, _NEVER)
        shown[:, :letters] = np.where(new, value, stay) + scores[t, :letters]
    return _traced(shown, over, from_before, began, through, ended)


def _traced(
    shown: FloatArray,
    over: FloatArray,
    from_before: NDArray[np.int16],
    began: NDArray[np.bool_],
    through: NDArray[np.bool_],
    ended: NDArray[np.bool_],
) -> list[Span]:
    frames, letters = len(began), began.shape[2]
    in_letter = bool(shown.max() > over.max())
    a, b = np.unravel_index(int((shown if in_letter else over).argmax()), shown.shape)
    before, last = int(a), int(b)
    spans: list[Span] = []
    end = frames - 1
    for t in range(frames - 1, -1, -1):
        if not in_letter:
            if ended[t, before, last]:
                in_letter, end = True, t - 1
            continue
        if began[t, before, last]:
            spans.append(Span(t, end, last))
            in_letter = not through[t, before, last]
            before, last = int(from_before[t, before, last]), before
            end = t - 1
            if last == letters:
                break
    return spans[::-1]
