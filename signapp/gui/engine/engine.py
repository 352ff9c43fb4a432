"""The engine: threads, mailboxes and signals behind one object in the GUI thread."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from signapp.capture import CapturedFrame, Mailbox, SourceSpec, SourceState, SourceStatus
from signapp.capture.cameras import Camera
from signapp.capture.loop import Opener
from signapp.capture.sources import open_source
from signapp.gui.background import WorkerThread
from signapp.gui.engine.workers import CameraWatcher, CaptureWorker, RecognitionWorker
from signapp.gui.words import error_text
from signapp.live.models import ModelStore
from signapp.live.result import LiveResult
from signapp.settings import FULL, Settings, WritingSettings
from signapp.spotting.spotter import SignBook


class Engine(QObject):
    """Capture and recognition at work.

    All signals arrive in the GUI thread:

    * `result` (LiveResult): the newest frame with everything found in it. A slow window skips
      frames, it never lags behind them.
    * `committed` (Commit): a letter was held long enough, or a moving sign has ended; none is
      ever skipped.
    * `status` (SourceStatus): the source opened, plays, is lost, ended.
    * `language_changed` (code, seconds): the language now in use.
    * `cameras_changed` (list of Camera): what is plugged in.
    * `language_failed` (code, str): that language's model cannot be used; the old one stays.
    * `trouble` (str): frames are left out or recordings passed over, one line.
    * `failed` (str): recognition cannot work, one line.
    * `hand_model_missing` (str): it waits until `hand_model_there` is called, one line.
    * `started`: the tracker is loaded.
    * `crowded` (bool): whether more than two hands are in the picture and nobody chose whose count.
    * `tracker_changed` (str): another tracker finds the hands and nobody chose it, or the one that
      was chosen cannot be used, one line.
    """

    result = Signal(object)
    committed = Signal(object)
    status = Signal(object)
    language_changed = Signal(str, float)
    cameras_changed = Signal(object)
    language_failed = Signal(str, str)
    trouble = Signal(str)
    failed = Signal(str)
    hand_model_missing = Signal(str)
    started = Signal()
    crowded = Signal(bool)
    tracker_changed = Signal(str)

    def __init__(
        self,
        settings: Settings,
        models: ModelStore,
        languages: tuple[str, ...] = (),
        *,
        opener: Opener = open_source,
        watch_cameras: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.models = models
        self._frames: Mailbox[CapturedFrame] = Mailbox()
        self._results: Mailbox[LiveResult] = Mailbox()
        self._language = settings.language
        self._spec: SourceSpec | None = None
        self._paused = False
        self._status = SourceStatus(SourceState.IDLE)
        self._latest: LiveResult | None = None
        self._ready = False  # the tracker is loaded
        self._problem = ""
        self._missing = False
        self._tracker = FULL
        self._cameras: list[Camera] = []

        self.capture = CaptureWorker(self._frames, opener)
        self.recognition = RecognitionWorker(
            self._frames, self._results, models, settings.writing, settings.tracker
        )
        self.watcher = CameraWatcher(models, languages) if watch_cameras else None
        queued = Qt.ConnectionType.QueuedConnection
        self.capture.status.connect(self._on_status, queued)
        self.recognition.started.connect(self._on_started, queued)
        self.recognition.ready.connect(self._on_ready, queued)
        self.recognition.committed.connect(self.committed, queued)
        self.recognition.crowded.connect(self.crowded, queued)
        self.recognition.tracker_changed.connect(self._on_tracker, queued)
        self.recognition.language_changed.connect(self._on_language, queued)
        self.recognition.language_failed.connect(self.language_failed, queued)
        self.recognition.trouble.connect(self.trouble, queued)
        models.problem = lambda said: self.trouble.emit(
            error_text(said)
        )  # from whichever thread loads a model
        self.recognition.failed.connect(self._on_failed, queued)
        self.recognition.hand_model_missing.connect(self._on_missing, queued)
        if self.watcher is not None:
            self.watcher.cameras_changed.connect(self._on_cameras, queued)
        self._threads: list[WorkerThread] = []
        self.recognition.set_language(self._language)

    @property
    def language(self) -> str:
        """Code of the language in use, or asked for last."""
        return self._language

    @property
    def spec(self) -> SourceSpec | None:
        """The source that was chosen."""
        return self._spec

    @property
    def source_status(self) -> SourceStatus:
        """The newest status."""
        return self._status

    @property
    def problem(self) -> str:
        """Why recognition cannot work, one line; empty when it can."""
        return self._problem

    @property
    def lacks_hand_model(self) -> bool:
        """Whether `problem` is that there is no hand model."""
        return self._missing

    @property
    def tracker(self) -> str:
        """The tracker in use: ``"full"`` or ``"light"``."""
        return self._tracker

    @property
    def paused(self) -> bool:
        """Whether the picture is held."""
        return self._paused

    @property
    def cameras(self) -> list[Camera]:
        """The cameras that are plugged in, as far as is known."""
        return self._cameras

    @property
    def latest(self) -> LiveResult | None:
        """The newest result."""
        return self._latest

    def start(self) -> None:
        """Start the threads."""
        for worker in (self.capture, self.recognition, self.watcher):
            if worker is not None:
                self._threads.append(WorkerThread(worker, self))
                self._threads[-1].start()

    def stop(self) -> None:
        """End the threads; what they are in the middle of is finished first."""
        WorkerThread.end(*self._threads)

    @property
    def running(self) -> bool:
        """Whether any of the threads still works."""
        return any(thread.running for thread in self._threads)

    def choose(self, spec: SourceSpec) -> None:
        """Change to another source, or open the same one again.

        While the tracker is still loading, a camera is opened alongside; a file waits, or its
        first letters would pass unseen.
        """
        self._spec = spec
        if self._ready or spec.is_live:
            self.capture.choose(spec)

    def retry_now(self) -> None:
        """Try a lost source at once."""
        self.capture.loop.retry_now()

    def set_paused(self, paused: bool) -> None:
        """Hold the picture, or let it run on."""
        self._paused = paused
        self.capture.loop.set_paused(paused)

    def hand_model_there(self) -> None:
        """Look for the hand model again, after `hand_model_missing`."""
        self.recognition.hand_model_there()

    def set_language(self, code: str) -> None:
        """Switch the language; `language_changed` follows when it is in use."""
        self._language = code
        self.recognition.set_language(code)

    def set_writing(self, writing: WritingSettings) -> None:
        """Change hold time, confidence, cool-down and smoothing."""
        self.recognition.set_writing(writing)

    def set_tracker(self, choice: str) -> None:
        """Find hands with the full tracker, the light one, or (auto) the one that keeps up."""
        self.recognition.set_tracker(choice)

    def look_for(self, book: SignBook | None) -> None:
        """Look for these moving signs beside the letters, None for none."""
        self.recognition.look_for(book)

    def read_hands_of(self, signer: str | None) -> None:
        """Let the hands of one person count, or those in a box (see `WhoseHands.choose`)."""
        self.recognition.read_hands_of(signer)

    @Slot()
    def _on_started(self) -> None:
        self._ready = True
        self._problem, self._missing = "", False
        self.started.emit()
        if self._spec is not None and not self._spec.is_live:
            self.capture.choose(self._spec)

    @Slot(str, str)
    def _on_tracker(self, kind: str, why: str) -> None:
        self._tracker = kind
        if why:
            self.tracker_changed.emit(why)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self._problem = reason
        self.failed.emit(reason)

    @Slot(str)
    def _on_missing(self, reason: str) -> None:
        self._problem, self._missing = reason, True
        self.hand_model_missing.emit(reason)

    @Slot()
    def _on_ready(self) -> None:
        live = self._results.take()
        if live is not None:
            self._latest = live
            self.result.emit(live)

    @Slot(object)
    def _on_status(self, status: SourceStatus) -> None:
        self._status = status
        self.status.emit(status)

    @Slot(object)
    def _on_cameras(self, cameras: list[Camera]) -> None:
        self._cameras = cameras
        self.cameras_changed.emit(cameras)

    @Slot(str, float)
    def _on_language(self, code: str, seconds: float) -> None:
        self.language_changed.emit(code, seconds)
