"""Whether data that a model is measured on was part of its training."""

from typing import Any

import numpy as np

from signapp.recognition.model import SignModel
from training.data.dataset import Dataset
from training.data.fingerprint import SKETCH_KEY, share_in


def seen_in_training(model: SignModel, data: Dataset) -> dict[str, Any]:
    """What the model's file tells of it.

    Returns:
        ``rows``: share of the rows that it was trained on, estimated from those that its sketch
        tells about (``rows_looked_up``), None without a sketch; ``sources``: sources of the
        data that bear the name of one that it was trained on.
    """
    provenance = model.provenance
    named = provenance.get("data")
    names = set(map(str, named)) if isinstance(named, list) else set()
    sources = sorted(names & {str(name) for name in np.unique(data.sources)})
    sketched = provenance.get(SKETCH_KEY)
    found, looked = share_in(list(map(str, sketched)), data.features) if sketched else (0, 0)
    return {
        "rows": found / looked if looked else None,
        "rows_looked_up": looked,
        "sources": sources,
    }


def seen_line(model: SignModel, data: Dataset, seen: dict[str, Any]) -> str | None:
    """What to tell the user about `seen_in_training`, None if nothing speaks for it."""
    if seen["rows"]:
        return (
            f"{data.name}: about {seen['rows']:.0%} of its rows were part of the training of "
            f"{model.path}: these numbers say how well it remembers, not how well it recognises"
        )
    if seen["sources"] and seen["rows"] is None:
        return (
            f"{data.name}: {model.path} was trained on sources called "
            f"{', '.join(seen['sources'])}: if these are the same, the numbers say how well it "
            "remembers, not how well it recognises"
        )
    return None
