"""What is done on the timeline and by the buttons below it becomes corrections."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from signapp.errors import LabellingError, SignappError
from signapp.gui.background import Background
from signapp.gui.videos.layout import VideoLayout
from signapp.gui.videos.timeline_rows import LETTERS
from signapp.gui.videos.watching import Watching
from signapp.gui.words import error_text
from signapp.labelling import Segment
from signapp.labelling.doubtful import next_doubtful
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.frames import stepped
from signapp.labelling.marks import WORDS, Mark
from signapp.labelling.motion import hand_speed
from signapp.labelling.tracking import Track
from signapp.text.spelling import spell_out

_DRAWN_S = 0.3  # a letter that is drawn by a key


class Editing(QObject):
    """Changes `edits`, which the tab gives it; `say` shows one line."""

    def __init__(
        self, ui: VideoLayout, watching: Watching, say: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui, self._watching, self._say = ui, watching, say
        self._timeline = ui.timeline
        self._background = Background(self)
        self._copied: Segment | Mark | None = None
        self.edits: SegmentEdits | None = None
        timeline = ui.timeline
        timeline.drawn.connect(self.draw)
        timeline.moved.connect(self._move)
        timeline.typed.connect(self._type)
        timeline.commanded.connect(self._do)
        ui.letter.activated.connect(self.relabel)
        ui.tiers.toggled.connect(timeline.show_all_tiers)
        ui.loop.toggled.connect(self._loop)
        ui.speed.activated.connect(lambda row: watching.set_speed(ui.speed.itemData(row)))
        timeline.selected.connect(self._on_selected)
        ui.connect_buttons(
            {
                ui.split: self._split,
                ui.merge: self._merge,
                ui.delete: self._delete,
                ui.doubtful: self._doubtful,
                ui.back: lambda: watching.step(-1),
                ui.forth: lambda: watching.step(1),
            }
        )

    def begin(self, edits: SegmentEdits | None, track: Track | None) -> None:
        """Work on the letters of another video, or none."""
        self.edits = edits
        self._timeline.set_frames(None if track is None else track.times)
        if track is not None:
            # An hour has ninety thousand frames.
            self._background.run(
                lambda: hand_speed(track), done=lambda speed: self._on_speed(track, speed)
            )

    def close(self) -> None:
        """The tab is closed."""
        self._background.drop()

    def show(self) -> None:
        """Show the letters as they stand."""
        if self.edits is None:
            return
        if any(mark.tier != WORDS for mark in self.edits.marks):
            self._ui.tiers.setChecked(True)
        written = [mark for mark in self.edits.marks if mark.tier == WORDS]
        words = [
            word
            for word in self.edits.labelling().words
            if not any((word.start_s, word.end_s) == (m.start_s, m.end_s) for m in written)
        ]
        self._timeline.set_segments(self.edits.segments, self.edits.marks, words)
        self._on_selected(self._timeline.chosen)

    # What is drawn, moved and written

    @Slot(str, float, float)
    def draw(self, tier: str, start_s: float, end_s: float) -> None:
        """A new letter, or a mark of another tier; what it says is asked for at once."""
        if self.edits is None:
            return
        if tier == LETTERS:
            index = self.edits.add(start_s, end_s)
        else:
            index = self.edits.add_mark(tier, start_s, end_s, self._text_at(tier, start_s, end_s))
        if index is None:
            self._say(self.tr("There is no room for it there."))
            return
        self._timeline.select(index, tier)
        self._timeline.write()

    @Slot(str, int, float, float)
    def _move(self, tier: str, index: int, start_s: float, end_s: float) -> None:
        if self.edits is None:
            return
        if tier == LETTERS:
            self.edits.set_limits(index, start_s, end_s)
        else:
            moved = self.edits.set_mark_limits(index, start_s, end_s)
            if moved is not None:
                self._timeline.select(moved, tier)

    @Slot(str, int, str)
    def _type(self, tier: str, index: int, text: str) -> None:
        if self.edits is None:
            return
        if tier != LETTERS:
            self.edits.write_mark(index, text)
            return
        try:
            labels = self._labels(text)
        except SignappError as error:
            self._say(error_text(error))
            return
        try:
            self.edits.type_into(index, labels)
        except ValueError:
            self._say(self.tr("It is too short for so many letters."))

    def _labels(self, text: str) -> list[str]:
        """The letters that were typed: one by any of its names, or a word.

        Raises:
            SpellingError: the language has no such letters.
            LabellingError: the model lacks one of them.
        """
        assert self.edits is not None
        labelling = self.edits.labelling()
        known = {label.label for label in labelling.model.labels}
        one = labelling.language.find(text)
        if one is not None and one.label in known:
            return [one.label]
        words = spell_out(text, labelling.language)
        labels = [letter.label for word in words for letter in word.letters]
        unknown = [label for label in dict.fromkeys(labels) if label not in known]
        if unknown:
            raise LabellingError("letters-not-in-model", letters=", ".join(unknown))
        return labels

    def _text_at(self, tier: str, start_s: float, end_s: float) -> str:
        """What a new mark says at first: a word, what its letters write."""
        assert self.edits is not None
        if tier != WORDS:
            return ""
        middle = [(s, (s.start_s + s.end_s) / 2) for s in self.edits.segments]
        return "".join(s.text for s, at in middle if start_s <= at < end_s)

    # Buttons and keys

    def relabel(self, row: int) -> None:
        """Another letter from the list."""
        if self.edits is not None and self._timeline.chosen >= 0:
            self.edits.relabel(self._timeline.chosen, self._ui.letter.itemData(row))

    def _split(self) -> None:
        if self.edits is None or self._timeline.chosen < 0:
            return
        if not self.edits.split(self._timeline.chosen, self._timeline.cursor_s):
            self._say(self.tr("Put the cursor inside the chosen letter, then split it."))

    def _merge(self) -> None:
        if self.edits is not None and self._timeline.chosen >= 0:
            self.edits.merge(self._timeline.chosen)

    def _delete(self) -> None:
        choice = self._timeline.choice
        if self.edits is None or choice is None:
            return
        if choice[0] == LETTERS:
            self.edits.delete(choice[1])
        else:
            self.edits.delete_mark(choice[1])

    def _doubtful(self) -> None:
        if self.edits is None:
            return
        index = next_doubtful(self.edits.segments, self._timeline.chosen)
        if index is None:
            self._say(self.tr("No letter is doubtful any more."))
            return
        self._timeline.select(index)
        segment = self.edits.segments[index]
        self._watching.seek((segment.start_s + segment.end_s) / 2)
        self._timeline.setFocus()

    @Slot(str)
    def _do(self, command: str) -> None:
        """A key of the timeline."""
        if command == "play":
            self._watching.toggle()
        elif command.startswith("frame-"):
            self._watching.step(1 if command == "frame-on" else -1)
        elif self.edits is None:
            return
        elif command == "draw":
            at = self._timeline.snapped(self._timeline.cursor_s)
            self.draw(LETTERS, at, self._timeline.snapped(at + _DRAWN_S))
        elif command == "copy":
            self._copy()
        elif command == "paste":
            self._paste()
        else:
            self._nudge(*command.split("-"))

    def _nudge(self, part: str, way: str) -> None:
        item, choice = self._timeline.chosen_item, self._timeline.choice
        if item is None or choice is None or self.edits is None:
            return
        track = self.edits.labelling().track
        frames = 1 if way == "on" else -1
        start = stepped(track.times, track.end_s, item.start_s, frames)
        end = stepped(track.times, track.end_s, item.end_s, frames)
        if part == "whole":
            shift = start - item.start_s
            start, end = item.start_s + shift, item.end_s + shift
        elif part == "start":
            end = item.end_s
        else:
            start = item.start_s
        self._move(*choice, start, end)
        self._watching.seek(end if part == "end" else start)

    def _copy(self) -> None:
        self._copied = self._timeline.chosen_item
        if self._copied is not None:
            text = self._copied.native if isinstance(self._copied, Segment) else self._copied.text
            QApplication.clipboard().setText(text)

    def _paste(self) -> None:
        assert self.edits is not None
        at = self._timeline.snapped(self._timeline.cursor_s)
        copied = self._copied
        if isinstance(copied, Segment):
            if not self.edits.paste([copied], at):
                self._say(self.tr("There is no room for it there."))
            return
        if isinstance(copied, Mark):
            end = at + copied.end_s - copied.start_s
            if self.edits.add_mark(copied.tier, at, end, copied.text) is None:
                self._say(self.tr("There is no room for it there."))

    @Slot(int)
    def _on_selected(self, index: int) -> None:
        if self.edits is not None and 0 <= index < len(self.edits.segments):
            letter = self._ui.letter
            letter.setCurrentIndex(letter.findData(self.edits.segments[index].label))
        self._loop(self._ui.loop.isChecked())

    def _loop(self, on: bool) -> None:
        item = self._timeline.chosen_item
        self._watching.set_loop((item.start_s, item.end_s) if on and item is not None else None)

    def _on_speed(self, track: Track, speed: object) -> None:
        if self._watching.track is track:
            self._timeline.set_speed(speed)  # type: ignore[arg-type]
