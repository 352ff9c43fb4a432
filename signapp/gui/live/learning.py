"""Learning while the app is used: what is offered over the picture of the Live tab."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from signapp.capture import SourceKind, SourceState
from signapp.gui.context import AppContext
from signapp.gui.profile_switcher import ask_name
from signapp.gui.widgets.offer import OfferCard
from signapp.live.corrections import Lesson

_READ_S = 12.0


class LearningOffers(QObject):
    """Offers the round once, and a sample after a correction. Nothing is learnt unasked.

    Signal `round_asked`: the user wants the round.
    """

    round_asked = Signal()

    def __init__(self, context: AppContext, card: OfferCard) -> None:
        super().__init__(card)
        self._context, self.card = context, card
        self._about_round = False
        context.engine.status.connect(self.look)
        context.profiles.changed.connect(self.look)
        context.language_changed.connect(self._on_language)

    @Slot()
    def look(self) -> None:
        """Offer the round to somebody who signs to a camera and has no profile yet."""
        status, known = self._context.engine.source_status, self._context.profiles.known
        real = status.spec is not None and status.spec.kind in (
            SourceKind.CAMERA,
            SourceKind.STREAM,
        )
        new = known.code == self._context.settings.language and not known.names
        # The first steps, while they are shown, come to it by themselves.
        wanted = self._context.settings.view.offer_yours and not self._context.settings.start.steps
        if real and new and wanted and status.state is SourceState.PLAYING:
            if self.card.isHidden():
                self._about_round = True
                self.card.offer(
                    self.tr("Does it misread your signs? Show them once, and it knows your hands."),
                    (self.tr("Make it yours"), self._take),
                    (self.tr("No, thanks"), self._put_away),
                )
        elif self._about_round and not self.card.isHidden():
            self.card.hide()
            self._about_round = False

    def offer(self, lesson: Lesson) -> None:
        """Offer to learn what a correction teaches."""
        letter = self._context.find_language(lesson.code).letter(lesson.label)
        self._about_round = False
        self.card.offer(
            self.tr("Was that sign your {letter}? It can be learnt.").format(letter=letter.native),
            (self.tr("Learn it"), lambda: self._learn(lesson)),
            (self.tr("No"), lambda: None),
            seconds=2 * _READ_S,
        )

    def _learn(self, lesson: Lesson) -> None:
        known = self._context.profiles.known
        name = known.person or ask_name(
            self.card.window(),
            self.tr("Whose sign is it?"),
            known.names[0] if len(known.names) == 1 else "",
            (),
        )
        if not name:
            return
        signs = [(lesson.label, held) for held in lesson.signs]
        self._context.profiles.learn(name, signs, self._taught(name, lesson), code=lesson.code)

    def _taught(self, name: str, lesson: Lesson) -> Callable[[int], None]:
        letter = self._context.find_language(lesson.code).letter(lesson.label)

        def told(count: int) -> None:
            self.card.offer(
                self.tr("Learnt as {name}’s {letter}.").format(name=name, letter=letter.native),
                (self.tr("OK"), lambda: None),
                (self.tr("Undo"), lambda: self._unlearn(name, count)),
                seconds=_READ_S,
            )

        return told

    def _unlearn(self, name: str, count: int) -> None:
        said = self.tr("The sign was taken back.")
        self._context.profiles.unlearn(name, count, lambda _: self._context.message.emit(said))

    def _take(self) -> None:
        self._never_again()
        self.round_asked.emit()

    def _put_away(self) -> None:
        self._never_again()
        self._context.message.emit(
            self.tr("“Make it yours” stays in the menu of names at the top.")
        )

    def _never_again(self) -> None:
        self._about_round = False
        self._context.settings.view.offer_yours = False
        self._context.settings_edited()

    @Slot()
    def _on_language(self) -> None:
        self._about_round = False
        self.card.hide()
