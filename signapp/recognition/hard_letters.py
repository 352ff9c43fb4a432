"""The letters that a model reads least surely of people it has not seen, as its training measured.

``letters.json`` stands beside a model file: ``{"recall": {label: share, ...}}``, where a share is
the part of a letter's held-out rows that were named rightly. Training writes it with the card.
"""

import json
import math
from pathlib import Path

from signapp.recognition.catalog import find_model
from signapp.system.files import read_text
from signapp.system.folders import model_folders

LETTERS_FILE = "letters.json"
SURE = 0.8
"""From this share on, a letter counts as one that most people sign alike."""
MOST = 9
"""A short round has no more letters than this, the hardest ones."""


def hard_letters(code: str) -> tuple[str, ...]:
    """Labels of the letters that differ most among people, the hardest first.

    Empty where nothing is known: no file beside the model, or a damaged one. A retrained model
    without figures of its own is taken to find hard what the shipped one does.

    Args:
        code: the language.

    Raises:
        ModelError: the language has no model.
    """
    places = [find_model(code).parent, *(folder / code for folder in model_folders())]
    for place in dict.fromkeys(places):
        recall = _read(place / LETTERS_FILE)
        if recall:
            hard = sorted((share, label) for label, share in recall.items() if share < SURE)
            return tuple(label for _, label in hard[:MOST])
    return ()


def _read(path: Path) -> dict[str, float]:
    try:
        data = json.loads(read_text(path))["recall"]
        recall = {str(label): float(share) for label, share in data.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
    return {label: share for label, share in recall.items() if math.isfinite(share)}
