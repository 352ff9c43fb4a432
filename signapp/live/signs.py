"""Moving signs beside held letters: which of the two a movement belongs to, without Qt.

Letters are decided as ever (`signapp.live.decision`); what that commits passes through here.

    A letter that is committed while the hands rest passes at once, unless a taught sign begins
    with it: then it waits `WAIT_S` for a movement to begin. While hands move, a letter waits until
    they rest. If what moved was a sign, the letter was a part of it and is dropped; if not, it is
    written then. After a sign, a letter with which it ends is dropped until the hands move again:
    nobody wrote it by coming to rest.
"""

from dataclasses import dataclass, replace

from signapp.landmarks.features import FloatArray
from signapp.live.result import Commit
from signapp.recognition.model import Label
from signapp.spotting.spotter import SignBook, Spotted, Spotter

WAIT_S = 0.3
"""For how long a letter that begins a taught sign is held back."""


@dataclass(frozen=True)
class _Waiting:
    commit: Commit
    since_s: float


class SignFollower:
    """Follows one source; `update` takes every frame, in order."""

    def __init__(self, book: SignBook) -> None:
        self._book = book
        self._spotter = Spotter(book)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as before another source or language."""
        self._spotter.reset()
        self._waiting: _Waiting | None = None
        self._ended_with: frozenset[str] = frozenset()
        self._written_last = ""

    @property
    def moving(self) -> bool:
        """Whether hands are on the move."""
        return self._spotter.movements.moving

    def update(
        self,
        time_s: float,
        landmarks: FloatArray,
        aspect: float,
        commit: Commit | None,
        language: str,
    ) -> list[Commit]:
        """Take one frame in; what is to be written now, in order: nothing, as a rule.

        Args:
            time_s: time of the frame on the source's clock.
            landmarks: (2, 21, 3) image fractions, zeros for an absent hand.
            aspect: frame width / height.
            commit: the letter that this frame completed.
            language: code of the language in use.
        """
        sign = self._spotter.update(time_s, landmarks, aspect)
        if sign is not None:
            self._waiting = None  # it was the beginning or the middle of the sign
            self._ended_with = frozenset(
                letter for letter, names in self._book.closing.items() if sign.label.label in names
            )
            before, self._written_last = self._written_last, sign.label.label
            if sign.replaces and before == sign.label.label:
                return []  # it only lasted longer
            commit = self._written(sign, language)
            return [replace(commit, instead=before if sign.replaces else "")]
        if self.moving:
            self._ended_with = frozenset()
        written = self._released(time_s)
        if commit is not None and commit.letter.label not in self._ended_with:
            # One that waited comes first, whatever it waited for.
            if self._waiting is not None:
                written.append(self._write())
            self._waiting = _Waiting(commit, time_s)
            written += self._released(time_s)
        return written

    def _released(self, time_s: float) -> list[Commit]:
        waiting = self._waiting
        if waiting is None or self.moving:
            return []
        opens = waiting.commit.letter.label in self._book.opening
        if opens and 0 <= time_s - waiting.since_s < WAIT_S:
            return []
        return [self._write()]

    def _write(self) -> Commit:
        assert self._waiting is not None
        commit, self._waiting = self._waiting.commit, None
        self._spotter.forget_past()
        return commit

    def _written(self, sign: Spotted, language: str) -> Commit:
        known = self._book.sign(sign.label.label)
        if known.letter:  # the moving form of a letter writes that letter
            letter = Label(known.letter, known.native, known.roman)
            return Commit(language, letter, sign.confidence, sign.found_s)
        return Commit(language, sign.label, sign.confidence, sign.found_s, text=known.text)
