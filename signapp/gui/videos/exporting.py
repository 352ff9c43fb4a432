"""Writing the letters of a video, with a question before anything is replaced."""

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from signapp.gui.videos.questions import VideoQuestions
from signapp.gui.videos.workers import ExportOrder, LabelWorker
from signapp.labelling.outputs import Result, output_paths


class Exporter(QObject):
    """Signals: `changed` when work begins or ends, `written` when there are new files, `said` (one
    line)."""

    changed = Signal()
    written = Signal()
    said = Signal(str)

    def __init__(self, labeller: LabelWorker, questions: VideoQuestions, parent: QObject) -> None:
        super().__init__(parent)
        self._labeller, self._questions = labeller, questions
        self.busy = False
        labeller.exported.connect(self._on_exported)
        labeller.blocked.connect(self._on_blocked)
        labeller.failed.connect(self._end)

    def write(self, order: ExportOrder) -> None:
        """Write; what is there and is not ours is asked about."""
        self.busy = True
        self.changed.emit()
        self._labeller.export(order)

    @Slot()
    def _end(self) -> None:
        if self.busy:
            self.busy = False
            self.changed.emit()

    @Slot(object, object)
    def _on_blocked(self, order: ExportOrder, paths: list[Path]) -> None:
        self._end()
        wanted = len(output_paths(order.stem, order.formats)) + (order.into is not None)
        others = wanted > len(paths)
        answer = self._questions.replace(paths, others)
        if answer is not None:
            replaced = frozenset(paths) if answer else frozenset()
            self.write(dataclasses.replace(order, replace=replaced, asked=True))

    @Slot(object)
    def _on_exported(self, result: Result) -> None:
        self._end()
        if result.paths:
            self.written.emit()
            names = ", ".join(path.name for path in result.paths)
            folder = result.paths[0].parent
            self.said.emit(
                self.tr("Written to {folder}: {names}").format(folder=folder, names=names)
            )
        elif result.kept:
            self.said.emit(next(iter(result.kept.values())))
