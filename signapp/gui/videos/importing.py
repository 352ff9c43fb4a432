"""Going on with the letters of an annotation file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from signapp.gui.background import Background
from signapp.labelling import Labelling
from signapp.labelling.annotations.letters import Imported, import_letters, origin_in
from signapp.labelling.annotations.marks import import_marks
from signapp.labelling.annotations.media import linked_video
from signapp.labelling.annotations.reading import AnnotationFile, read_annotations
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.marks import Mark


@dataclass(frozen=True)
class Found:
    """What was read: the file and the tier with its letters."""

    file: AnnotationFile
    tier: str


class Importer(QObject):
    """Reads a file, asks for the tier where that is not clear, and puts its letters in place.

    What was read waits until the hands of its video are found (`due`).

    Signals: `ready` (the video that was linked, or None), `said` (one line).
    """

    ready = Signal(object)
    said = Signal(str)

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self._background = Background(self)
        self.waiting: Found | None = None

    def ask(self, folder: Path | None) -> None:
        """Let the user choose a file; `ready` follows."""
        kinds = self.tr("Annotations") + " (*.eaf *.csv *.json *.srt *.vtt)"
        start = "" if folder is None else str(folder)
        name, _ = QFileDialog.getOpenFileName(self._tab, self.tr("Import"), start, kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file; `ready` or `said` follows."""
        self._background.run(
            lambda: (read_annotations(path), linked_video(path)),
            done=lambda found: self._on_read(*found),
            failed=self.said.emit,
        )

    def close(self) -> None:
        """The tab is closed."""
        self._background.drop()

    def due(self, edits: SegmentEdits | None, labelling: Labelling | None) -> None:
        """Put what waits in place of the letters that stand; one step that Undo takes back."""
        found, self.waiting = self.waiting, None
        if found is None or edits is None or labelling is None:
            return

        def work() -> tuple[Imported, list[Mark]]:
            file = found.file
            origin = origin_in(file, labelling.track.info.path)
            letters = import_letters(file.tiers[found.tier], labelling, origin, file.own_clock)
            return letters, import_marks(file, found.tier, letters, labelling, origin)

        self._background.run(
            work, done=lambda made: self._on_made(found, edits, *made), failed=self.said.emit
        )

    def _on_read(self, file: AnnotationFile, video: Path | None) -> None:
        tier = file.find(None)
        if tier is None:
            tiers = [name for name, notes in file.tiers.items() if notes]
            if not tiers:
                self.said.emit(self.tr("{name} holds no annotations.").format(name=file.path.name))
                return
            tier, chosen = QInputDialog.getItem(
                self._tab, self.tr("Import"), self.tr("Which tier holds the letters?"), tiers, 0,
                False,
            )  # fmt: skip
            if not chosen:
                return
        self.waiting = Found(file, tier)
        self.ready.emit(video)

    def _on_made(
        self, found: Found, edits: SegmentEdits, letters: Imported, marks: list[Mark]
    ) -> None:
        edits.replace_all(letters.segments, marks)
        line = self.tr(
            "{count} letters of {name} took the place of those before; Undo brings them back."
        )
        line = line.format(count=len(letters.segments), name=found.file.path.name)
        if letters.others:
            more = self.tr("{count} annotations are no letters: they stand among the notes.")
            line += " " + more.format(count=len(letters.others))
        self.said.emit(line)
