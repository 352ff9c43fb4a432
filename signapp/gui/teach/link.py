"""The teach worker as the tab sees it: everything here returns at once."""

from collections.abc import Callable
from functools import partial
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject

from signapp.gui.background import Background
from signapp.gui.teach.worker import TeachWorker

_P = ParamSpec("_P")


class TeachLink(QObject):
    """Has `worker` do one thing after the other in another thread; its signals say what came of it.

    Attributes:
        jobs: the number of edits, exports and imports of packs that are not finished.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.jobs = 0
        self.worker = TeachWorker()
        self._background = Background(self)

    def ask(
        self, job: Callable[Concatenate[TeachWorker, _P], None], *args: _P.args, **named: _P.kwargs
    ) -> None:
        """Do one of the worker's methods."""
        failed = self.worker.failed.emit
        self._background.run(partial(job, self.worker, *args, **named), failed=failed)

    def work(
        self, job: Callable[Concatenate[TeachWorker, _P], None], *args: _P.args, **named: _P.kwargs
    ) -> None:
        """The same, counted in `jobs`."""
        self.jobs += 1
        self._background.run(
            partial(job, self.worker, *args, **named), done=self._on_done, failed=self._on_failed
        )

    def reopen(self, code: str) -> None:
        """Samples came or went outside the tab: read them again if they are of its language."""
        self.ask(TeachWorker.reopen, code)

    def close(self) -> None:
        """The app ends: finish what was asked for, but for an import of files."""
        self.worker.stop_import()
        self.ask(TeachWorker.close)
        self._background.wait()

    def _on_done(self, _: None = None) -> None:
        self.jobs -= 1

    def _on_failed(self, line: str) -> None:
        self._on_done()
        self.worker.failed.emit(line)
