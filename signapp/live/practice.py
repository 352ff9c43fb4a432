"""Practice without Qt: which letter is asked, what counts, what is kept.

A round asks for a number of letters. A letter is *right* when it is signed before any other letter
is written and without skipping; otherwise it is *missed* and comes again later in the round. Every
letter has a strength, the share of right answers smoothed towards 0.5 by two virtual answers
(Laplace's rule), and weak letters are asked more often.
"""

import json
import logging
import random
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import monotonic

from signapp.errors import Message, reason
from signapp.languages.names import normal
from signapp.system.files import kept_as, read_text, set_aside, write_text
from signapp.system.folders import user_data

log = logging.getLogger(__name__)

ROUND = 10
_AGAIN_AFTER = 3  # letters between a miss and its return
_MAX_TIMES = 20


@dataclass
class LetterScore:
    """Answers for one letter over all rounds; `times_s` are those of the last right ones."""

    asked: int = 0
    right: int = 0
    times_s: list[float] = field(default_factory=list)

    @property
    def strength(self) -> float:
        """0..1, 0.5 for a letter that was never asked."""
        return (self.right + 1) / (self.asked + 2)


@dataclass(frozen=True)
class Answer:
    """One letter of a round: `time_s` until it was signed, None if skipped."""

    label: str
    right: bool
    time_s: float | None


class PracticeSession:
    """One round over the letters of one language.

    Args:
        labels: the letters.
        scores: what is known of them; updated in place.
        length: how many different questions; returns of missed letters come on top.
        rng, clock: for tests.
    """

    def __init__(
        self,
        labels: Sequence[str],
        scores: dict[str, LetterScore],
        length: int = ROUND,
        *,
        rng: random.Random | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._scores, self._clock = scores, clock
        self._queue = _choose(labels, scores, length, rng or random.Random())
        self.length = len(self._queue)
        self.answers: list[Answer] = []
        self._missed = False
        self._asked_at = clock()
        self._paused_at: float | None = None

    @property
    def target(self) -> str | None:
        """The letter that is asked for, None when the round is over."""
        return self._queue[0] if self._queue else None

    @property
    def left(self) -> int:
        """Questions still to come, this one included."""
        return len(self._queue)

    def written(self, label: str) -> bool:
        """A letter was signed; whether it was the one asked for."""
        if label != self.target:
            self._missed = True
            return False
        self._answer(not self._missed, self._clock() - self._asked_at)
        return True

    def skip(self) -> None:
        """Go on without signing it."""
        self._answer(False, None)

    def pause(self) -> None:
        """Nobody is looking: the time that passes now is nobody's."""
        if self._paused_at is None:
            self._paused_at = self._clock()

    def resume(self) -> None:
        """Go on."""
        if self._paused_at is not None:
            self._asked_at += self._clock() - self._paused_at
            self._paused_at = None

    @property
    def accuracy(self) -> float:
        """Share of right answers so far, 0 before the first."""
        return sum(a.right for a in self.answers) / len(self.answers) if self.answers else 0.0

    @property
    def median_time_s(self) -> float | None:
        """Median time of the letters that were signed, None if none was."""
        times = [a.time_s for a in self.answers if a.time_s is not None]
        return statistics.median(times) if times else None

    @property
    def missed(self) -> list[str]:
        """Letters that were missed at least once, in the order of the first miss."""
        return list(dict.fromkeys(a.label for a in self.answers if not a.right))

    def _answer(self, right: bool, time_s: float | None) -> None:
        if not self._queue:
            return
        label = self._queue.pop(0)
        returned = any(a.label == label and not a.right for a in self.answers)
        self.answers.append(Answer(label, right, time_s))
        score = self._scores.setdefault(label, LetterScore())
        score.asked += 1
        score.right += right
        if right and time_s is not None:
            score.times_s = [*score.times_s, round(time_s, 2)][-_MAX_TIMES:]
        if not right and not returned:  # once more, not for ever
            self._queue.insert(min(_AGAIN_AFTER, len(self._queue)), label)
        self._missed = False
        self._asked_at = self._clock()


def _choose(
    labels: Sequence[str], scores: dict[str, LetterScore], length: int, rng: random.Random
) -> list[str]:
    """Draw letters without repetition, weak ones with greater weight."""
    left, chosen = list(labels), list[str]()
    while left and len(chosen) < length:
        weights = [(1.05 - scores.get(x, LetterScore()).strength) ** 2 for x in left]
        label = rng.choices(left, weights)[0]
        left.remove(label)
        chosen.append(label)
    return chosen


def progress_path(language: str) -> Path:
    """Where the progress in a language is kept."""
    return user_data("practice") / f"{language}.json"


def load_progress(
    path: Path, notice: Callable[[Message], object] = log.warning
) -> dict[str, LetterScore]:
    """Scores by label; a missing file is no progress.

    A damaged file is set aside, and `notice` is called with one line about it.
    """
    try:
        data = json.loads(read_text(path))
        return {
            normal(str(label)): LetterScore(
                int(row["asked"]), int(row["right"]), [float(t) for t in row["times_s"]]
            )
            for label, row in data["letters"].items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        kept = kept_as(set_aside(path))
        notice(Message("progress-damaged", path=path, reason=reason(error), kept=kept))
        return {}


def save_progress(scores: dict[str, LetterScore], path: Path) -> None:
    """Write the scores atomically.

    Raises:
        OSError: the file cannot be written.
    """
    data = {"letters": {label: asdict(score) for label, score in scores.items()}}
    write_text(path, json.dumps(data, ensure_ascii=False, indent=1))
