"""The corrections of a video as samples of a person, in one step."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from signapp.gui.asking import yes
from signapp.gui.context import AppContext
from signapp.gui.profile_switcher import ask_name
from signapp.labelling import Labelling
from signapp.labelling.annotations.samples import Stretch, VideoHands
from signapp.labelling.annotations.sign_takes import SignTakes, sign_takes
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.marks import Mark
from signapp.live.corrections import corrected_signs


class VideoLearning(QObject):
    """Does what the button says; `refresh` whenever the letters change.

    Letters that a person set become samples, moving signs that a person wrote become takes.
    """

    def __init__(self, context: AppContext, button: QPushButton, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._button, self._tab = context, button, tab
        self._edits: SegmentEdits | None = None
        self._learnt: object = None  # what was added already
        button.clicked.connect(self._learn)
        self.refresh(None, False)

    def refresh(self, edits: SegmentEdits | None, busy: bool) -> None:
        """These are the letters now."""
        self._edits = edits
        some = edits is not None and (
            any(s.confidence is None for s in edits.segments) or bool(edits.own_signs)
        )
        again = edits is not None and (edits.segments, edits.marks) == self._learnt
        self._button.setEnabled(some and not busy and not again)

    @Slot()
    def _learn(self) -> None:
        if self._edits is None:
            return
        labelling: Labelling = self._edits.labelling()
        letters, code = corrected_signs(labelling), labelling.language.code
        signs = self._edits.own_signs
        if not letters and not signs:
            self._context.message.emit(self.tr("No hand is seen in the corrected letters."))
            return
        known = self._context.profiles.known
        name = known.person if known.code == code else ""
        if not name:
            name = ask_name(self._tab.window(), self.tr("Who signs in this video?"), "", ())
        elif not self._sure(name, len(letters), len(signs)):
            return
        if not name:
            return
        self._learnt = self._edits.segments, self._edits.marks
        self._button.setEnabled(False)
        found: list[SignTakes] = []

        def takes():  # type: ignore[no-untyped-def]
            found.append(_takes(labelling, signs))
            return found[0].takes

        self._context.profiles.learn(
            name, letters, partial(self._told, name, len(letters), found),
            code=code, takes=takes if signs else None, session=labelling.track.info.path.stem,
        )  # fmt: skip

    def _sure(self, name: str, letters: int, signs: int) -> bool:
        question = self.tr(
            "Learn %n corrected letter(s) as signs of {name}? Say no if somebody else signs in "
            "this video.",
            "",
            letters,
        )
        if signs:
            question = self.tr(
                "Learn %n moving sign(s) and the corrected letters as signs of {name}? Say no if "
                "somebody else signs in this video.",
                "",
                signs,
            )
        return yes(
            self._tab.window(), self.tr("Learn the corrections?"), question.format(name=name)
        )

    def _told(self, name: str, letters: int, found: list[SignTakes], _: int) -> None:
        lines = []
        if letters:
            text = self.tr(
                "%n letter(s) learnt as {name}’s. The menu of names at the top shows them.",
                "",
                letters,
            )
            lines.append(text.format(name=name))
        for signs in found:
            if signs.takes:
                self._context.signs.reload()
                text = self.tr("%n take(s) of moving signs learnt as {name}’s.", "",
                               len(signs.takes))  # fmt: skip
                lines.append(text.format(name=name))
            if signs.left_out:
                text = self.tr("Left out, as nothing moves in them or they are too long: {signs}.")
                names = ", ".join(dict.fromkeys(stretch.label for stretch in signs.left_out))
                lines.append(text.format(signs=names))
        self._context.message.emit(" ".join(lines))


def _takes(labelling: Labelling, signs: tuple[Mark, ...]) -> SignTakes:
    track = labelling.track
    hands = VideoHands(track.times, track.landmarks, track.aspects)
    stretches = [Stretch(mark.text, mark.start_s, mark.end_s) for mark in signs if mark.text]
    return sign_takes(hands, stretches, labelling.language.code)
