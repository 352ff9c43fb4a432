"""One button that downloads the hand model, where signapp was built without it."""

import contextlib
import threading
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from signapp.errors import SignappError
from signapp.gui.background import CancelledError
from signapp.gui.engine import Engine
from signapp.gui.guard import line_of
from signapp.landmarks import bundle


class _Download(QObject):
    """One download in a thread of its own.

    Signals, from that thread, with this object: `progress` (bytes done, bytes in all or 0), `done`,
    `failed` (one line). One that was on its way may still arrive after `cancel`.
    """

    progress = Signal(object, int, int)
    done = Signal(object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        # A daemon: a server that does not answer must not keep the app from ending.
        self._thread = threading.Thread(target=self._run, name="hand-model", daemon=True)

    def start(self) -> None:
        """Begin, once the signals are connected."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop; nothing is kept. Does not wait."""
        self._cancelled.set()

    def _run(self) -> None:
        try:
            bundle.fetch(self._on_bytes)
        except CancelledError:
            return
        except SignappError as error:
            self._tell(self.failed, line_of(error))
        else:
            self._tell(self.done)

    def _on_bytes(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        self._tell(self.progress, done, total)

    def _tell(self, signal, *what) -> None:  # type: ignore[no-untyped-def]
        if not self._cancelled.is_set():
            with contextlib.suppress(RuntimeError):  # the window is gone
                signal.emit(self, *what)


class HandModelOffer(QWidget):
    """Hidden until the engine says that there is no hand model; gone again once there is one."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._download: _Download | None = None
        self.words = QLabel()
        self.words.setObjectName("banner")
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setFixedWidth(180)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_button)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.words, 1)
        box.addWidget(self.bar)
        box.addWidget(self.button)
        self._offer()
        self.setVisible(False)
        if engine.lacks_hand_model:  # the window was built once more, as in another language
            self.show()
        engine.hand_model_missing.connect(self._on_missing)
        engine.started.connect(self.hide)

    def cancel(self) -> None:
        """Stop a download, if there is one, and offer it again."""
        if self._download is not None:
            self._download.cancel()
            self._download = None
        self._offer()

    @Slot()
    def _on_missing(self) -> None:
        self.cancel()
        self.show()

    def _offer(self, problem: str = "") -> None:
        self.words.setText(
            problem
            or self.tr(
                "signapp finds hands with a model of MediaPipe's, which is not here yet. It is "
                "downloaded once, from {source}, and checked."
            ).format(source=urlsplit(bundle.OFFICIAL_URL).netloc)
        )
        self.button.setText(
            self.tr("Download the hand model ({size} MB)").format(size=bundle.OFFICIAL_MB)
        )
        self.bar.hide()

    @Slot()
    def _on_button(self) -> None:
        if self._download is not None:
            self.cancel()
            return
        download = self._download = _Download(self)
        queued = Qt.ConnectionType.QueuedConnection
        download.progress.connect(self._on_progress, queued)
        download.done.connect(self._on_done, queued)
        download.failed.connect(self._on_failed, queued)
        download.start()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.button.setText(self.tr("Cancel"))

    @Slot(object, int, int)
    def _on_progress(self, download: _Download, done: int, total: int) -> None:
        if download is self._download:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    @Slot(object)
    def _on_done(self, download: _Download) -> None:
        if download is self._download:
            self._download = None
            self._offer()
            self._engine.hand_model_there()

    @Slot(object, str)
    def _on_failed(self, download: _Download, reason: str) -> None:
        if download is self._download:
            self._download = None
            self._offer(reason)
