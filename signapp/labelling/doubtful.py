"""Letters that deserve a look."""

from collections.abc import Sequence

from signapp.labelling.segments import Segment

DOUBTFUL = 0.7
"""Below this confidence; see docs/labelling.md."""


def is_doubtful(segment: Segment) -> bool:
    """Whether the model chose it and was not confident."""
    return segment.confidence is not None and segment.confidence < DOUBTFUL


def next_doubtful(segments: Sequence[Segment], chosen: int) -> int | None:
    """The next one after the chosen letter, from the start again after the last; None for none."""
    found = [i for i, segment in enumerate(segments) if is_doubtful(segment)]
    return next((i for i in found if i > chosen), found[0] if found else None)
