"""The share menu: language packs, datasets, kept pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from signapp.gui.teach import files
from signapp.gui.teach.editing import Chosen
from signapp.gui.teach.layout import TeachLayout
from signapp.gui.teach.link import TeachLink
from signapp.gui.teach.worker import Snapshot, TeachWorker
from signapp.recording.samples import Sample


class Sharing(QObject):
    """Asks over `parent`, and has the worker do it."""

    def __init__(
        self, ui: TeachLayout, link: TeachLink, parent: QWidget, chosen: Callable[[], Chosen]
    ) -> None:
        super().__init__(parent)
        self._parent, self._link, self._chosen = parent, link, chosen
        self._takes: tuple[Sample, ...] = ()
        link.worker.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        ui.export_pack.triggered.connect(self._ask_export_pack)
        ui.import_pack.triggered.connect(self._ask_import_pack)
        ui.export_data.triggered.connect(self._ask_export_data)
        ui.erase_pictures.triggered.connect(self._ask_erase_pictures)

    def export_pack(self, path: Path, with_samples: bool) -> None:
        """Write a pack of the language."""
        self._link.work(TeachWorker.export_pack, path, with_samples)

    def import_pack(self, path: Path, with_samples: bool) -> None:
        """Check a pack and install it."""
        self._link.work(TeachWorker.import_pack, path, with_samples)

    @Slot(object)
    def _on_changed(self, snapshot: Snapshot) -> None:
        self._takes = snapshot.takes

    def _ask_export_pack(self) -> None:
        chosen = self._chosen()
        samples = [*chosen.samples, *self._takes]
        answer = files.ask_export_pack(self._parent, chosen.language, samples)
        if answer is not None:
            self.export_pack(*answer)

    def _ask_import_pack(self) -> None:
        answer = files.ask_import_pack(self._parent)
        if answer is not None:
            self.import_pack(*answer)

    def _ask_export_data(self) -> None:
        chosen = self._chosen()
        path = files.ask_export_data(self._parent, chosen.language, chosen.samples)
        if path is not None:
            self._link.work(TeachWorker.export_data, path)

    def _ask_erase_pictures(self) -> None:
        if files.ask_erase_pictures(self._parent, self._chosen().language):
            self._link.ask(TeachWorker.erase_pictures)
