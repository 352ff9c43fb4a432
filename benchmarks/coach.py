"""How often the coach remarks on signs of people: those that a model reads, and the others.

    python benchmarks/coach.py LANGUAGE FILE.npz…

The files are datasets as the training reads them, with `landmarks`, `label` and `aspect`. In the
window the coach is silent about every sign that is read, so the first share counts what it would
have said without that rule; the second says how often somebody who is not read is told something.
"""

import argparse
from collections import Counter

import numpy as np

from signapp.landmarks.features import extract_features
from signapp.live.coach import remarks
from signapp.recognition.catalog import load_model
from signapp.recognition.thresholds import accepted_index
from signapp.rendering.exemplars import load_forms

ROWS = 700


def main() -> None:
    """Print a line a file."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("language")
    parser.add_argument("files", nargs="+", metavar="FILE.npz")
    parser.add_argument("--rows", type=int, default=ROWS, help="of each file, drawn at random")
    given = parser.parse_args()
    model, forms = load_model(given.language), load_forms(given.language)
    names = [label.label for label in model.labels]
    for path in given.files:
        data = np.load(path, allow_pickle=False)
        drawn = np.random.default_rng(0).permutation(len(data["label"]))[: given.rows]
        count: Counter[str] = Counter()
        for row in drawn:
            label, landmarks = str(data["label"][row]), data["landmarks"][row]
            if label not in forms or not landmarks.any():
                continue
            aspect = float(data["aspect"][row])
            scores = model.scores(extract_features(landmarks, aspect)).probabilities[0]
            best = accepted_index(scores, model.thresholds)
            read = "read" if best is not None and names[best] == label else "not read"
            count[read] += 1
            count[f"{read}, remark"] += bool(remarks(landmarks, aspect, forms[label]))
        shares = ", ".join(
            f"{read} {count[read]}: remarks on {count[f'{read}, remark'] / max(1, count[read]):.2f}"
            for read in ("read", "not read")
        )
        print(f"{path}: {shares}")


if __name__ == "__main__":
    main()
