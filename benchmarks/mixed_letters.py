"""How often two signs in one letter are noticed, and how often one sign is taken for two.

    python benchmarks/mixed_letters.py FILE.npz... [--model isl] [--draws 150]

Draws samples of one letter and of two, of one group (signer or sitting) of each landmark file, as
they would be recorded, and asks `signapp.teaching.mixed`. Prints JSON: shares by file. ``one take``
is 20 samples of one letter, taken together; ``two takes`` is twice that; ``half`` is 20 samples of
each of two letters, ``a third`` is 28 of one and 12 of the other.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import extract_features, hands_present
from signapp.landmarks.resting import without_resting_hand
from signapp.recognition.catalog import load_model
from signapp.teaching.mixed import FEWEST, two_groups

_TAKES = ("seq", "sequence", "take")


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--model", default="isl")
    parser.add_argument("--draws", type=int, default=150)
    options = parser.parse_args()
    model = load_model(options.model)
    result = {}
    for path in options.data:
        with np.load(path, allow_pickle=False) as data:
            landmarks, label, group = data["landmarks"], data["label"], data["group"]
            features = extract_features(landmarks, data["aspect"])
            name = next((key for key in _TAKES if key in data.files), None)
            take = data[name] if name else np.zeros(len(label), np.int64)
        seen = hands_present(landmarks).any(axis=-1)
        embedding = model.scores(without_resting_hand(features[seen])).embedding
        result[path.stem] = measure(embedding, label[seen], group[seen], take[seen], options.draws)
    print(json.dumps(result, indent=1))


def measure(
    embedding: NDArray[np.float32],
    label: NDArray[np.str_],
    group: NDArray[np.str_],
    take: NDArray[np.int64],
    draws: int,
) -> dict[str, str]:
    """Shares of draws in which two signs were found, with the number of draws."""
    rng = np.random.default_rng(0)
    hits: dict[str, list[bool]] = {}

    def draw(letter: str, who: str, count: int) -> NDArray[np.int64]:
        rows = np.flatnonzero((label == letter) & (group == who))
        takes = np.unique(take[rows])
        if len(takes) > 1:
            rows = rows[take[rows] == rng.choice(takes)]
        elif len(rows) > 3 * count:  # neighbouring frames, a third of them
            start = rng.integers(0, len(rows) - 3 * count)
            return rows[start : start + 3 * count : 3]
        return rows if len(rows) <= count else np.sort(rng.choice(rows, count, replace=False))

    def look(kind: str, rows: NDArray[np.int64], least: int) -> None:
        if len(rows) >= max(least, FEWEST):
            hits.setdefault(kind, []).append(two_groups(embedding[rows]) is not None)

    letters, people = np.unique(label), np.unique(group)
    for _ in range(draws):
        who = rng.choice(people)
        one, two = rng.choice(letters, 2, replace=False)
        first, second = draw(one, who, 20), draw(one, who, 20)
        look("one take", first, 16)
        look("two takes", np.concatenate([first, second]), 20)
        other = draw(two, who, 20)
        if min(len(first), len(other)) > 8:
            look("half", np.concatenate([first, other]), 16)
        many, few = draw(one, who, 28), draw(two, who, 12)
        if len(many) > 8 and len(few) > 4:
            few = few[: max(5, round(len(many) * 12 / 28))]
            look("a third", np.concatenate([many, few]), 16)
    return {kind: f"{np.mean(found):.3f} of {len(found)}" for kind, found in hits.items()}


if __name__ == "__main__":
    main()
