"""A round through the alphabet in which nothing is clicked: letter by letter, signs are collected.

The round asks for a letter and watches. A sign that is held for `HOLD_S` becomes a *take* of that
letter, whatever the sign looks like: any form is taken. Two things keep it from taking what was not
meant:

* After a take the hands must have moved away from it (`LEFT_PALMS`), or be lowered for `AWAY_S`,
  before the next one begins. A sign that then looks like the one before (`SAME_PALMS`) is held
  twice as long: perhaps the hands only trembled.
* Where the letter is known to need two hands and one is seen, it says so. Whoever signs it with one
  hand goes on holding: after `PATIENCE_S` it is taken.

All times are those of the frames, so the frame rate plays no part, and nothing here knows Qt. A
take is not counted before `stored`: the caller has it on the disk by then.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum

from signapp.landmarks.hands import Hands
from signapp.live.held_sign import HeldSign, SeenFrame
from signapp.recording.quality import Fault, QualityGuide

HOLD_S = 0.7
"""How long a sign is held: at 1.5 seconds a letter there is as much time to go on to the next."""
PATIENCE_S = 2.5
"""How long a letter that is known with two hands is held with one before it is taken so."""
SAMPLES = 5
"""Frames of a take that become samples, spread over the hold."""
ASIDE = 3
"""Frames of a take that are kept aside at most, to measure with: they lie between the samples."""
FEWEST = 4
"""Frames that a take has at least, however slow the camera is."""
LEFT_PALMS = 0.35
"""How far the hands move away from a take before another can begin, in palm lengths."""
SAME_PALMS = 0.15
"""Under this two signs are alike. In recordings, pictures of one take lie within 0.08 (median);
consecutive letters of ISL lie at least 0.4 apart, in one-handed alphabets a few as near as 0.1."""
AWAY_S = 0.25


class Phase(Enum):
    """What the round waits for, or does."""

    SHOW = "show"  # a sign
    HOLD = "hold"  # the sign to be held long enough
    CHANGE = "change"  # the hands to leave the sign of the letter before
    NO_HAND = "no_hand"  # a hand to be seen
    SECOND_HAND = "second_hand"  # the other hand to be seen
    CUT_OFF = "cut_off"  # the hand to come wholly into the picture
    TOO_FAR = "too_far"  # the signer to come closer
    STORING = "storing"  # the take to be on the disk
    OVER = "over"


_FAULTS: dict[Fault, Phase] = {"cut_off": Phase.CUT_OFF, "too_far": Phase.TOO_FAR}


@dataclass(frozen=True)
class Asked:
    """A letter to be signed.

    Attributes:
        label: the letter.
        hands: how many hands its known sign uses, 0 where that is not known.
    """

    label: str
    hands: int = 0


@dataclass(frozen=True, eq=False)
class Take:
    """The frames of one hold.

    Attributes:
        label: the letter that was asked for.
        samples: what is learnt from.
        aside: other frames of the same hold, to measure with. At least one.
    """

    label: str
    samples: tuple[Hands, ...]
    aside: tuple[Hands, ...]


class AlphabetRound:
    """One round; used in one thread.

    Args:
        letters: what is asked for, in this order.
        done: labels that have a take already, as after the round was left.
        skipped: labels that were skipped before that.
    """

    def __init__(
        self,
        letters: Sequence[Asked],
        done: Collection[str] = (),
        skipped: Collection[str] = (),
    ) -> None:
        self.letters = tuple(letters)
        self._done = {x.label for x in letters if x.label in done}
        self._skipped = {x.label for x in letters if x.label in skipped} - self._done
        self._index = 0
        self._held = HeldSign()
        self._guide = QualityGuide()
        self._before: SeenFrame | None = None  # the last frame of the take before
        self._left = True  # the hands have moved away from it
        self._unseen_s: float | None = None  # since when no hand is seen
        self._take: Take | None = None
        self._phase = Phase.SHOW
        self._go_on()

    @property
    def phase(self) -> Phase:
        """What is waited for."""
        return self._phase

    @property
    def asked(self) -> Asked | None:
        """The letter that is asked for, None when the round is over."""
        return self.letters[self._index] if self._index < len(self.letters) else None

    @property
    def progress(self) -> float:
        """0..1, how full the ring is."""
        if self._phase is Phase.STORING:
            return 1.0
        if self._phase not in (Phase.HOLD, Phase.SECOND_HAND):
            return 0.0
        return min(1.0, self._held.span_s / self._needed_s())

    @property
    def done(self) -> frozenset[str]:
        """Labels with a take on the disk."""
        return frozenset(self._done)

    @property
    def skipped(self) -> tuple[str, ...]:
        """Labels that were skipped, in order."""
        return tuple(x.label for x in self.letters if x.label in self._skipped)

    @property
    def position(self) -> int:
        """How many letters are behind, taken or skipped."""
        return len(self._done) + len(self._skipped - self._done)

    def see(self, hands: Hands, time_s: float) -> Take | None:
        """Look at the next frame; a take that it completed, to be stored and then `stored`.

        Args:
            hands: what the tracker found.
            time_s: the frame's time on the source's clock.
        """
        if self._phase is Phase.OVER:
            return None
        frame = SeenFrame(hands, time_s)
        self._held.hands = 0 if self.asked is None else self.asked.hands
        self._held.see(frame)
        self._note_leaving(frame)
        if self._phase is Phase.STORING:  # whoever is quick has left the sign by now
            return None
        self._phase = self._look(frame)
        if self._phase is not Phase.HOLD and self._phase is not Phase.SECOND_HAND:
            return None
        if self._held.span_s < self._needed_s() or len(self._held.frames) < FEWEST:
            return None
        return self._complete()

    def stored(self) -> None:
        """The take is on the disk: on to the next letter."""
        if self._take is not None:
            self._done.add(self._take.label)
            self._skipped.discard(self._take.label)
            self._take = None
            self._advance()

    def failed(self) -> None:
        """The take could not be stored: the letter is asked for again."""
        if self._take is not None:
            self._take = None
            self._phase = Phase.CHANGE

    def skip(self) -> None:
        """Go on without this letter."""
        if self._phase not in (Phase.STORING, Phase.OVER) and self.asked is not None:
            self._skipped.add(self.asked.label)
            self._go_on()

    def back(self) -> str | None:
        """Ask for the letter before once more; its label, whose take is to be taken back.

        None where there is none, or while a take is being stored.
        """
        if self._phase is Phase.STORING:
            return None
        behind = [x.label for x in self.letters[: self._index]]
        behind = [x for x in behind if x in self._done or x in self._skipped]
        if not behind:
            return None
        label = behind[-1]
        self._done.discard(label)
        self._skipped.discard(label)
        self._index = next(i for i, x in enumerate(self.letters) if x.label == label)
        self._phase = Phase.SHOW
        self._held.begin_again()
        return label

    def interrupted(self) -> None:
        """Another source, or a pause: what was held before it does not count."""
        self._held.reset()
        self._unseen_s = None

    def _go_on(self) -> None:
        self._held.begin_again()
        self._advance()

    def _advance(self) -> None:
        over = self._done | self._skipped
        rest = [i for i, x in enumerate(self.letters) if x.label not in over]
        later = [i for i in rest if i >= self._index]
        self._index = (later or rest or [len(self.letters)])[0]
        self._phase = Phase.SHOW if rest else Phase.OVER

    def _needed_s(self) -> float:
        if self._lacks_hand(self._held.frames[-1] if self._held.frames else None):
            return PATIENCE_S
        return 2 * HOLD_S if self._like_before() else HOLD_S

    def _lacks_hand(self, frame: SeenFrame | None) -> bool:
        asked = self.asked
        return frame is not None and asked is not None and int(frame.signing.sum()) < asked.hands

    def _like_before(self) -> bool:
        frames = self._held.frames
        return (
            self._before is not None
            and bool(frames)
            and frames[-1].unlike(self._before) < SAME_PALMS
        )

    def _note_leaving(self, frame: SeenFrame) -> None:
        """Whether the hands have left the sign of the take before."""
        if frame.signing.any():
            self._unseen_s = None
        elif self._unseen_s is None:
            self._unseen_s = frame.time_s
        if self._left or self._before is None:
            self._left = True
            return
        if self._unseen_s is not None:
            self._left = frame.time_s - self._unseen_s >= AWAY_S
        elif self._held.steady and frame.moved_from(self._before) > LEFT_PALMS:
            # Steady: one frame in which the tracker lost a hand is no leaving.
            self._left = True
        if self._left:
            self._held.begin_again()
            self._held.see(frame)

    def _look(self, frame: SeenFrame) -> Phase:
        if not frame.signing.any():
            waits = self._unseen_s is not None and frame.time_s - self._unseen_s > 4 * AWAY_S
            return Phase.NO_HAND if waits else self._calm()
        if not self._left:
            return Phase.CHANGE
        hint = self._guide.look(frame.hands)
        if hint is not None and hint.fault in _FAULTS:
            self._held.begin_again()
            return _FAULTS[hint.fault]
        if not self._held.steady:
            return self._calm()
        if self._lacks_hand(self._held.frames[-1]):
            return Phase.SECOND_HAND if self._held.span_s >= HOLD_S / 2 else Phase.SHOW
        return Phase.HOLD

    def _calm(self) -> Phase:
        """What to say in a moment that decides nothing: what was said, unless it is wrong now."""
        return self._phase if self._phase in (Phase.NO_HAND, Phase.CHANGE) else Phase.SHOW

    def _complete(self) -> Take:
        asked = self.asked
        assert asked is not None
        frames = self._held.frames
        samples, aside = _divided([frame.hands for frame in frames])
        self._take = Take(asked.label, samples, aside)
        self._before, self._left = frames[-1], False
        self._held.begin_again()
        self._phase = Phase.STORING
        return self._take


def _divided(frames: Sequence[Hands]) -> tuple[tuple[Hands, ...], tuple[Hands, ...]]:
    """Samples, evenly spread with both ends, and some of the frames between them."""
    used = min(SAMPLES, len(frames) - 1)
    places = {round(i * (len(frames) - 1) / max(1, used - 1)) for i in range(used)}
    between = [i for i in range(len(frames)) if i not in places]
    count = min(ASIDE, len(between))
    aside = [between[round((i + 0.5) * len(between) / count - 0.5)] for i in range(count)]
    return tuple(frames[i] for i in sorted(places)), tuple(frames[i] for i in aside)
