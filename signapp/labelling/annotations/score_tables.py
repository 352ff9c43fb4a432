"""A score as text, JSON and CSV."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from signapp import __version__
from signapp.labelling.annotations.scoring import Errors, Match, Score

MEASURES = ("measure", "value", "right", "read", "truth")
_NOTHING = "–"
CONFUSIONS = ("truth", "read", "count")


def measures(score: Score) -> Iterator[tuple[str, float | None, int, int, int]]:
    """Rows: name, value (None for no truth), how many are right, were read, should have been."""
    yield ("letter error rate", *_counts(score.letters))
    if score.words is not None:
        yield ("word error rate", *_counts(score.words))
    for tolerance, match in score.within.items():
        yield (f"F1 within {tolerance:g} s", match.f1, match.right, match.read, match.truth)
    for share, match in score.overlap.items():
        yield (f"F1 at overlap {share:g}", match.f1, match.right, match.read, match.truth)


def as_json(score: Score, read: str, truth: str) -> str:
    """Everything, for programs; `read` and `truth` are the names of the files."""
    data = {
        "format": "signapp-score-v1",
        "signapp": __version__,
        "read": read,
        "truth": truth,
        "unit": score.unit,
        "letters": _errors(score.letters),
        "words": None if score.words is None else _errors(score.words),
        "within_s": {f"{key:g}": _match(match) for key, match in score.within.items()},
        "overlap": {f"{key:g}": _match(match) for key, match in score.overlap.items()},
        "confusions": [
            {"truth": t, "read": r, "count": count} for (t, r), count in _ordered(score)
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def measures_csv(score: Score) -> str:
    """A row a measure."""
    rows = [
        (name, "" if value is None else f"{value:.4f}", *counts)
        for name, value, *counts in measures(score)
    ]
    return _csv(MEASURES, rows)


def confusions_csv(score: Score) -> str:
    """A row for each pair of letters that occurs; an empty cell for a letter that a side lacks."""
    return _csv(CONFUSIONS, [(t or "", r or "", count) for (t, r), count in _ordered(score)])


def as_text(score: Score) -> str:
    """For the terminal: the measures, and the confusions that are most frequent."""
    lines = [f"compared: {score.unit}"]
    for name, value, right, read, truth in measures(score):
        shown = "none to compare" if value is None else f"{value:.3f}"
        lines.append(f"{name:20}  {shown:>7}   {right} right, {read} read, {truth} in the truth")
    if not score.within:
        lines.append("no F1 of segments: one side has no times")
    wrong = [(pair, count) for pair, count in _ordered(score) if pair[0] != pair[1]]
    if wrong:
        told = ", ".join(
            f"{t or 'nothing'} as {r or 'nothing'}" + (f" ({count})" if count > 1 else "")
            for (t, r), count in wrong[:12]
        )
        more = f" and {len(wrong) - 12} more pairs" if len(wrong) > 12 else ""
        lines.append(f"read wrongly: {told}{more}")
    return "\n".join(lines)


def confusion_matrix(score: Score, most: int) -> tuple[list[str], NDArray[np.int64]]:
    """Names and counts (rows: the truth, columns: what was read), "–" for what a side lacks.

    Args:
        score: what to show.
        most: show this many letters at most, those with the most errors.
    """
    wrong: Counter[str] = Counter()
    for (truth, read), count in score.confusions.items():
        for name in (truth, read):
            if name is not None:
                wrong[name] += count * (truth != read)
    names = sorted(name for name, _ in wrong.most_common(most))
    if any(None in pair for pair in score.confusions):
        names.append(_NOTHING)
    counts = np.zeros((len(names), len(names)), np.int64)
    for (truth, read), count in score.confusions.items():
        row, column = truth or _NOTHING, read or _NOTHING
        if row in names and column in names:
            counts[names.index(row), names.index(column)] = count
    return names, counts


def _ordered(score: Score) -> list[tuple[tuple[str | None, str | None], int]]:
    def order(item: tuple[tuple[str | None, str | None], int]) -> tuple[int, str, str]:
        (truth, read), count = item
        return -count, truth or "", read or ""

    return sorted(score.confusions.items(), key=order)


def _counts(errors: Errors) -> tuple[float | None, int, int, int]:
    right = errors.truth - errors.substitutions - errors.deletions
    return errors.rate, right, errors.truth - errors.deletions + errors.insertions, errors.truth


def _errors(errors: Errors) -> dict[str, object]:
    return {"error_rate": errors.rate, **vars(errors)}


def _match(match: Match) -> dict[str, object]:
    return {"f1": match.f1, "precision": match.precision, "recall": match.recall, **vars(match)}


def _csv(head: tuple[str, ...], rows: list[tuple[object, ...]]) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(head)
    writer.writerows(rows)
    # The mark at the front makes spreadsheets read native script as UTF-8.
    return "\ufeff" + stream.getvalue()
