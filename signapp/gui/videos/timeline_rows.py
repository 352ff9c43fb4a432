"""Where the rows of the timeline stand, and what is under the pointer."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from signapp.labelling import Segment
from signapp.labelling.marks import NOTES, SIGNS, WORDS, Mark
from signapp.labelling.words import Word

LETTERS = "letters"
RULER = 20
_CURVE = 22
_EDGE = 5
_GAP = 2


@dataclass(frozen=True)
class Items:
    """What the timeline shows.

    Attributes:
        segments: the letters.
        marks: what a person wrote on other tiers.
        words: the words that the letters make, where no person wrote one.
        provisional: more may come, and these may change.
    """

    segments: Sequence[Segment] = ()
    marks: Sequence[Mark] = ()
    words: Sequence[Word] = ()
    provisional: bool = False

    def of(self, tier: str) -> list[tuple[int, Segment | Mark]]:
        """Numbers and items of a tier, in order of time."""
        if tier == LETTERS:
            return list(enumerate(self.segments))
        return [(i, mark) for i, mark in enumerate(self.marks) if mark.tier == tier]

    def item(self, tier: str, index: int) -> Segment | Mark | None:
        """The item with that number."""
        items: Sequence[Segment | Mark] = self.segments if tier == LETTERS else self.marks
        return items[index] if 0 <= index < len(items) else None


@dataclass
class Rows:
    """The rows of a timeline, from top to bottom.

    Attributes:
        curve: where the speed of the hands is drawn.
        tiers: top and bottom of every tier.
        height: of all.
    """

    curve: tuple[float, float] = (RULER, RULER + _CURVE)
    tiers: dict[str, tuple[float, float]] = field(default_factory=dict)
    height: int = 0

    @classmethod
    def of(cls, metrics: QFontMetrics, all_tiers: bool) -> "Rows":
        """Rows for a font, with those for signs and notes or without."""
        rows = cls()
        top = rows.curve[1] + _GAP
        shares = {LETTERS: 2.5, WORDS: 1.35} | ({SIGNS: 1.35, NOTES: 1.35} if all_tiers else {})
        for tier, share in shares.items():
            bottom = top + round(share * metrics.height())
            rows.tiers[tier] = (top, bottom)
            top = bottom + _GAP
        rows.height = round(top) + 1
        return rows

    def tier_at(self, y: float) -> str | None:
        """The tier at that height."""
        return next((tier for tier, (top, end) in self.tiers.items() if top <= y < end), None)

    def box(self, tier: str, left: float, right: float) -> QRectF:
        """The box of an item from one pixel to another."""
        top, bottom = self.tiers[tier]
        return QRectF(left + 0.5, top, max(right - left - 1, 2.0), bottom - top)


def part_at(x: float, left: float, right: float) -> str:
    """What of an item is under the pointer: its "start", its "end", or the "whole" of it."""
    edge = min(_EDGE, (right - left) / 4)
    if x < left + edge:
        return "start"
    return "end" if x > right - edge else "whole"
