"""What was done to samples, step by step, so that it can be undone and done again.

Three records change samples (see `signapp.recording.store` for the files)::

    {"type": "delete",  "t", "ids": [...], "letter"?}
    {"type": "restore", "t", "ids": [...], "undoes"?}
    {"type": "change",  "t", "ids": [...], "label"?, "signer"?, "letter"?, "undoes"?}

``label`` and ``signer`` are one text for all ids, or a list with one for each, so that a step and
its undoing are always one record: a crash leaves it done or not done. ``undoes`` is the time of the
step that is taken back. ``letter``, ``{"was": {...}, "now": {...} or null}``, stands with a change
that removed or renamed a letter of the language, to bring that back as well (`signapp.teaching`).
"""

from dataclasses import dataclass, replace
from typing import Any, Literal

from signapp.recording.samples import MAX_NAME, Sample

CHANGES = ("delete", "restore", "change")
MOST_IDS = 50_000
"""Ids in one record; a line of the log must not grow too long."""

Kind = Literal["recorded", "deleted", "changed"]
Names = tuple[tuple[str, str], ...]
"""(letter, signer) of each sample."""


@dataclass(frozen=True)
class Step:
    """One thing that can be undone.

    Attributes:
        kind: a take was recorded, samples were deleted, or given another letter or signer.
        ids: the samples.
        t: when, as in the log; 0 for a take.
        before, after: the names of the samples, for changes.
        letter: ``{"was", "now"}`` if a letter was removed or renamed by it.
    """

    kind: Kind
    ids: tuple[str, ...]
    t: float = 0.0
    before: Names = ()
    after: Names = ()
    letter: dict[str, Any] | None = None

    def joined(self, more: "Step") -> "Step":
        """This step and the other part of it, which was in another record."""
        return replace(
            self,
            ids=self.ids + more.ids,
            before=self.before + more.before,
            after=self.after + more.after,
        )


class History:
    """The steps that can be undone, the last one at the end, and those that were."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def add(self, step: Step) -> None:
        """Something new was done: what was undone before it cannot be done again."""
        self.done.append(step)
        self.undone.clear()

    def clear(self) -> None:
        """Forget everything, as after erasing."""
        self.done.clear()
        self.undone.clear()

    def replay(self, step: Step, record: dict[str, Any]) -> None:
        """Take in a step that was read from the log."""
        undoes = record.get("undoes")
        if record["type"] == "restore" or undoes is not None:
            for past in reversed(self.done):
                if past.t == undoes or (undoes is None and set(past.ids) == set(step.ids)):
                    self.done.remove(past)
                    return
        elif self.done and self.done[-1].t == step.t:
            self.done[-1] = self.done[-1].joined(step)
        else:
            self.done.append(step)


def undoing(step: Step) -> tuple[str, dict[str, Any], Names]:
    """The record that takes a step back: its type, its other fields, the names to give."""
    if step.kind == "recorded":
        return "delete", {}, ()
    if step.kind == "deleted":
        return "restore", {"undoes": step.t}, ()
    return "change", {"undoes": step.t}, step.before


def redoing(step: Step) -> tuple[str, dict[str, Any], Names]:
    """The record that does a step again, as `undoing`."""
    if step.kind == "recorded":
        return "restore", {}, ()
    more = {} if step.letter is None else {"letter": step.letter}
    if step.kind == "deleted":
        return "delete", more, ()
    return "change", more, step.after


def values(record: dict[str, Any], key: str, count: int) -> list[str] | None:
    """The names that a change gives, one for each of its ids; None if it gives none.

    Raises:
        ValueError: damage.
    """
    value = record.get(key)
    if value is None:
        return None
    names = [value] * count if isinstance(value, str) else list(value)
    if len(names) != count or not all(
        isinstance(name, str) and 0 < len(name) <= MAX_NAME for name in names
    ):
        raise ValueError(f"not {count} names")
    return names


def shortened(names: list[str]) -> str | list[str]:
    """One text if all are equal: how `values` is written."""
    return names[0] if len(set(names)) == 1 else names


def deleted(samples: dict[str, Sample], record: dict[str, Any], t: float) -> Step:
    """The step of a deletion."""
    ids = tuple(i for i in record["ids"] if i in samples)
    return Step("deleted", ids, t, letter=_letter(record))


def renamed(samples: dict[str, Sample], record: dict[str, Any], t: float) -> Step:
    """Give the samples the names that a change says, in place; return the step."""
    count = len(record["ids"])
    labels, signers = (
        dict(zip(record["ids"], values(record, key, count) or [], strict=False))
        for key in ("label", "signer")
    )
    ids = tuple(i for i in record["ids"] if i in samples)
    before, after = [], []
    for i in ids:
        sample = samples[i]
        label, signer = labels.get(i, sample.label), signers.get(i, sample.signer)
        before.append((sample.label, sample.signer))
        after.append((label, signer))
        moved = t if label != sample.label else sample.moved_s
        samples[i] = replace(sample, label=label, signer=signer, moved_s=moved)
    return Step("changed", ids, t, tuple(before), tuple(after), _letter(record))


def _letter(record: dict[str, Any]) -> dict[str, Any] | None:
    letter = record.get("letter")
    return letter if isinstance(letter, dict) else None
