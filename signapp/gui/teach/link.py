"""The teach worker in its own thread, as the tab sees it: everything here returns at once."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from signapp.gui.teach.worker import Edit, TeachWorker


class TeachLink(QObject):
    """Passes what is to be done to `worker`; its signals report what came of it.

    `jobs` is the number of edits, exports and imports of packs that are not finished.
    """

    open = Signal(str)
    begin_take = Signal(str, str)
    add = Signal(str, object, str, object)
    end_take = Signal()
    import_files = Signal(object, str, str, str)
    keep = Signal(object)
    go_back = Signal()
    erase_pictures = Signal()
    _edit = Signal(object)
    _export_pack = Signal(str, bool)
    _export_data = Signal(str)
    _import_pack = Signal(str, bool)
    _close = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.jobs = 0
        self._thread = QThread(self)
        self._thread.setObjectName("TeachWorker")
        self.worker = worker = TeachWorker()
        worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        for signal, slot in (
            (self.open, worker.open),
            (self.begin_take, worker.begin_take),
            (self.add, worker.add),
            (self.end_take, worker.end_take),
            (self.import_files, worker.import_files),
            (self.keep, worker.keep),
            (self.go_back, worker.go_back),
            (self.erase_pictures, worker.erase_pictures),
            (self._edit, worker.edit),
            (self._export_pack, worker.export_pack),
            (self._export_data, worker.export_data),
            (self._import_pack, worker.import_pack),
        ):
            signal.connect(slot, queued)
        worker.ended.connect(self._on_ended, queued)
        self._close.connect(worker.close, Qt.ConnectionType.BlockingQueuedConnection)
        self._thread.start()

    def edit(self, edit: Edit) -> None:
        """Change the recordings."""
        self.jobs += 1
        self._edit.emit(edit)

    def export_pack(self, path: Path, with_samples: bool) -> None:
        """Write a pack of the language."""
        self.jobs += 1
        self._export_pack.emit(str(path), with_samples)

    def import_pack(self, path: Path, with_samples: bool) -> None:
        """Check a pack and install it."""
        self.jobs += 1
        self._import_pack.emit(str(path), with_samples)

    def export_data(self, path: Path) -> None:
        """Write the recordings as a dataset."""
        self.jobs += 1
        self._export_data.emit(str(path))

    def close(self) -> None:
        """The app ends: finish what was asked for, but for an import of files."""
        if self._thread.isRunning():
            self.worker.stop_import()
            self._close.emit()
            self._thread.quit()
            self._thread.wait()

    @Slot()
    def _on_ended(self) -> None:
        self.jobs -= 1
