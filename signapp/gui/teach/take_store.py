"""The takes of moving signs of one language: reading and changing them in the background."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from signapp.gui.background import Background
from signapp.languages.signs import load_signs
from signapp.recording.motions import Motion
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings
from signapp.signs.filming import takes_of_video
from signapp.signs.layouts import Takes, hands_line
from signapp.video.suffixes import VIDEO_SUFFIXES


class TakeStore(QObject):
    """Signals: `changed` (list of Sample: all takes), `note` (one line), `failed` (one line)."""

    changed = Signal(object)
    note = Signal(str)
    failed = Signal(str)

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._recordings: Recordings | None = None  # of the other thread
        self._ids: set[str] = set()  # of all takes that this has seen
        self._background = Background(self)
        self._do(lambda recordings: None)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return self._background.busy

    def add(self, sign: str, signer: str, motion: Motion) -> None:
        """Store a take."""
        self._do(partial(_add, sign, signer, [(sign, motion)], "camera"))

    def delete(self, ids: list[str]) -> None:
        """Mark takes as deleted."""
        self._do(lambda recordings: recordings.delete(ids))

    def relabel(self, ids: list[str], name: str) -> None:
        """Give takes to a sign of this name."""
        self._do(lambda recordings: recordings.change(ids, label=name))

    def undo(self) -> None:
        """Take back the last step that was about takes."""
        self._do(self._undo)

    def import_from(self, path: Path, sign: str, signer: str, mirrored: bool) -> None:
        """Add the takes of a video (of `sign`), or of a folder or file of landmarks."""

        def act(recordings: Recordings) -> str:
            if path.suffix.lower() in VIDEO_SUFFIXES and path.is_file():
                found = [(sign, motion) for motion in takes_of_video(path)]
                lines: list[str] = []
            else:
                takes = Takes(path, mirrored=mirrored)
                found = [(take.sign, take.motion) for take in takes]
                lines = [hands_line(takes.hands), *takes.problems[:3]] if found else takes.problems
            if found:
                _add("", signer, found, "import", recordings)
            count = self.tr("%n take(s) added", "", len(found))
            return "; ".join([count, *lines])

        self._do(act)

    def close(self) -> None:
        """Finish what was asked for."""
        self._background.close()

    def _do(self, act: Callable[[Recordings], object]) -> None:
        self._background.run(partial(self._work, act), done=self._tell, failed=self.failed.emit)

    def _tell(self, done: tuple[list[Sample], object]) -> None:
        takes, said = done
        self.changed.emit(takes)
        if isinstance(said, str):
            self.note.emit(said)

    def _work(self, act: Callable[[Recordings], object]) -> tuple[list[Sample], object]:
        if self._recordings is None:
            self._recordings = Recordings(self._code)
        said = act(self._recordings)
        takes = self._recordings.samples(moving=True)
        self._ids.update(take.id for take in takes)
        return takes, said

    def _undo(self, recordings: Recordings) -> None:
        step = recordings.next_undo
        # The last step may be about letters: that is for the tab to take back.
        if step is not None and self._ids.issuperset(step.ids):
            recordings.undo()


def _add(
    sign: str,
    signer: str,
    found: list[tuple[str, Motion]],
    source: str,
    recordings: Recordings,
) -> None:
    known = load_signs(recordings.language)
    with recordings.start_session(signer) as session:
        for name, motion in found:
            listed = known.find(name or sign)
            session.add_take(
                listed.label if listed else name or sign,
                motion.times,
                motion.landmarks,
                motion.aspect,
                source=source,
            )
    recordings.end_take()
