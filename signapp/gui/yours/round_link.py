"""The round between the frames and the disk: takes are stored behind, the window never waits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from signapp.errors import SignappError
from signapp.gui.context import AppContext
from signapp.gui.engine import LiveResult
from signapp.gui.profile_link import trained_part
from signapp.live.alphabet_round import AlphabetRound, Asked, Phase, Take
from signapp.live.round_log import KeptRound, RoundLog
from signapp.recognition.model import SignModel
from signapp.recording.profiles import EVERYONE, GUEST, Profiles
from signapp.recording.store import Recordings
from signapp.teaching.gain import Gain, letters_read, measure_gain
from signapp.teaching.taught import build_taught_model


@dataclass(frozen=True)
class Outcome:
    """What a round brought.

    Attributes:
        name: of the profile.
        taken: letters that have a take.
        skipped: letters that were skipped.
        gain: letters read before and after, of the frames that were kept aside; None if none were.
    """

    name: str
    taken: tuple[str, ...]
    skipped: tuple[str, ...]
    gain: Gain | None


class RoundLink(QObject):
    """One round of one person in one language.

    Signals:
        changed: phase, progress or letter may have changed.
        ticked (str): a letter's take is on the disk.
        over (Outcome): the last letter is done, and it was measured.
        failed (str): one line; the round goes on.
    """

    changed = Signal()
    ticked = Signal(str)
    over = Signal(object)
    failed = Signal(str)

    def __init__(self, context: AppContext, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self.name = context, name
        self.code = context.settings.language
        self.round: AlphabetRound | None = None
        self._log: RoundLog | None = None
        self._generation = -1
        self._measuring = False
        self._ended = False

    def begin(self, letters: Sequence[Asked], *, resume: bool = False) -> None:
        """Begin a round of these letters, or go on with the one on the disk."""
        hands = {x.label: x for x in letters}

        name, code = self.name, self.code

        def begin() -> RoundLog:
            profiles = Profiles(Recordings(code))
            if profiles.in_use is EVERYONE and not profiles.names():
                profiles.use(GUEST)  # or the first samples of all would be in use unasked
            log = RoundLog(profiles, name)
            if not (resume and log.kept.left):
                log.begin(list(hands))
            return log

        def begun(log: RoundLog) -> None:
            self._log = log
            asked = [hands.get(label, Asked(label)) for label in log.kept.letters]
            self.round = AlphabetRound(asked, log.kept.samples, log.kept.skipped)
            self._context.profiles.look()
            self.changed.emit()

        self._context.profiles.behind(begin, begun, self.failed.emit)

    def see(self, live: LiveResult) -> None:
        """Look at a frame."""
        if self.round is None or self._ended or self._measuring:
            return
        if live.frame.generation != self._generation:
            self._generation = live.frame.generation
            self.round.interrupted()
        take = self.round.see(live.recognition.hands, live.frame.time_s)
        if take is not None:
            self._store(take)
        self.changed.emit()

    def skip(self) -> None:
        """Go on without this letter."""
        if self.round is None or self.round.asked is None or self.round.phase is Phase.STORING:
            return
        label = self.round.asked.label
        self.round.skip()
        self._note(lambda log: log.skip(label))
        self._go_on()

    def back(self) -> None:
        """Ask for the letter before once more."""
        label = self.round.back() if self.round is not None and not self._measuring else None
        if label is not None:
            self._note(lambda log: log.back(label))
            self.changed.emit()

    def finish(self) -> None:
        """End the round here and measure what there is."""
        log = self._log
        if log is None or self._measuring:
            return
        self._measuring = True
        name, code, models = self.name, self.code, self._context.models

        def measured(outcome: Outcome) -> None:
            self._ended = True
            self._context.profiles.renew(code)
            self.over.emit(outcome)

        self._context.profiles.behind(
            lambda: _outcome(log, name, models.loaded(code)), measured, self._on_failed
        )

    def undo(self, done: Callable[[int], object]) -> None:
        """Take the whole round back; `done` is told how many samples that were."""
        log = self._log
        if log is not None:
            self._context.profiles.behind(log.undo, done, self.failed.emit)
            self._context.profiles.renew(self.code)

    def close(self) -> None:
        """Look at no frame any more; what is being stored is stored."""
        self._ended = True
        self.blockSignals(True)

    @property
    def kept(self) -> KeptRound | None:
        """What is on the disk, None before the round has begun."""
        return None if self._log is None else self._log.kept

    def _store(self, take: Take) -> None:
        def stored(_: None) -> None:
            assert self.round is not None
            self.round.stored()
            self.ticked.emit(take.label)
            self._go_on()

        def failed(line: str) -> None:
            assert self.round is not None
            self.round.failed()
            self.failed.emit(line)

        self._note(lambda log: log.take(take), stored, failed)

    def _go_on(self) -> None:
        self.changed.emit()
        if self.round is not None and self.round.phase is Phase.OVER:
            self.finish()

    def _note(
        self,
        action: Callable[[RoundLog], None],
        done: Callable[[None], object] = lambda _: None,
        failed: Callable[[str], object] | None = None,
    ) -> None:
        log = self._log
        assert log is not None
        self._context.profiles.behind(lambda: action(log), done, failed or self.failed.emit)

    def _on_failed(self, line: str) -> None:
        self._measuring = False
        self.failed.emit(line)


def _outcome(log: RoundLog, name: str, loaded: SignModel | None) -> Outcome:
    kept, base = log.kept, trained_part(loaded)
    code = log.profiles.recordings.language
    samples = log.profiles.samples(name) if kept.samples else []
    now = {i for ids in kept.samples.values() for i in ids}
    gain = None
    if kept.aside:
        after = build_taught_model(code, samples, base=base)
        try:
            before = build_taught_model(code, [s for s in samples if s.id not in now], base=base)
            gain = measure_gain(before, after, kept.aside)
        except SignappError:  # a language of one's own: before these samples it had nothing
            gain = Gain(tuple(kept.aside), frozenset(), letters_read(after, kept.aside))
    skipped = tuple(x for x in kept.letters if x in kept.skipped)
    return Outcome(name, tuple(x for x in kept.letters if x in kept.samples), skipped, gain)
