"""The corrections of a video as samples of a person, in one step."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from signapp.gui.asking import yes
from signapp.gui.context import AppContext
from signapp.gui.profile_switcher import ask_name
from signapp.labelling import Labelling
from signapp.labelling.edits import SegmentEdits
from signapp.live.corrections import corrected_signs


class VideoLearning(QObject):
    """Does what the button says; `refresh` whenever the letters change."""

    def __init__(self, context: AppContext, button: QPushButton, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._button, self._tab = context, button, tab
        self._edits: SegmentEdits | None = None
        self._learnt: object = None  # the letters that were added already
        button.clicked.connect(self._learn)
        self.refresh(None, False)

    def refresh(self, edits: SegmentEdits | None, busy: bool) -> None:
        """These are the letters now."""
        self._edits = edits
        some = edits is not None and any(s.confidence is None for s in edits.segments)
        again = edits is not None and edits.segments is self._learnt
        self._button.setEnabled(some and not busy and not again)

    @Slot()
    def _learn(self) -> None:
        if self._edits is None:
            return
        labelling: Labelling = self._edits.labelling()
        signs, code = corrected_signs(labelling), labelling.language.code
        if not signs:
            self._context.message.emit(self.tr("No hand is seen in the corrected letters."))
            return
        known = self._context.profiles.known
        name = known.person if known.code == code else ""
        if not name:
            name = ask_name(self._tab.window(), self.tr("Who signs in this video?"), "", ())
        elif not self._sure(name, len(signs)):
            return
        if name:
            self._learnt = self._edits.segments
            self._button.setEnabled(False)
            self._context.profiles.learn(name, signs, self._told(name, len(signs)), code=code)

    def _sure(self, name: str, signs: int) -> bool:
        question = self.tr(
            "Learn %n corrected letter(s) as signs of {name}? Say no if somebody else signs in "
            "this video.",
            "",
            signs,
        )
        return yes(
            self._tab.window(), self.tr("Learn the corrections?"), question.format(name=name)
        )

    def _told(self, name: str, signs: int):  # type: ignore[no-untyped-def]
        text = self.tr(
            "%n letter(s) learnt as {name}’s. The menu of names at the top shows them.", "", signs
        )
        return lambda _: self._context.message.emit(text.format(name=name))
