"""Worker objects: each lives in a thread of its own and talks by signals."""

import contextlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal, Slot

from signapp.capture import CapturedFrame, CaptureLoop, Mailbox, SourceSpec
from signapp.capture.cameras import Camera, list_cameras
from signapp.capture.loop import Opener
from signapp.capture.sources import open_source
from signapp.errors import HandModelMissingError, Message
from signapp.gui.guard import line_of
from signapp.gui.words import error_text
from signapp.landmarks.tracker import HandTracker
from signapp.live.decision import Decision
from signapp.live.models import ModelStore
from signapp.live.result import LiveResult
from signapp.live.trackers import Trackers
from signapp.live.whose_hands import MOST, WhoseHands
from signapp.recognition.recogniser import Recogniser
from signapp.settings import AUTO, WritingSettings
from signapp.spotting.spotter import SignBook
from signapp.system.memory import give_back
from signapp.video.bgrx import bgrx

_TAKE_S = 0.2
_CAMERA_POLL_S = 2.0
_TELL_AGAIN_S = 10.0


class CaptureWorker(QObject):
    """Runs the capture loop. Signals: `status` (SourceStatus), `finished`."""

    status = Signal(object)
    finished = Signal()

    def __init__(self, mailbox: Mailbox[CapturedFrame], opener: Opener = open_source) -> None:
        super().__init__()
        self.loop = CaptureLoop(mailbox, self.status.emit, opener=opener)

    @Slot()
    def run(self) -> None:
        """Work until `abort_requested`."""
        try:
            self.loop.run()
        finally:  # whatever happens, the thread can be ended
            self.finished.emit()

    def choose(self, spec: SourceSpec) -> None:
        """Change the source; from any thread."""
        self.loop.choose(spec)

    def abort_requested(self) -> None:
        """End `run`; from any thread."""
        self.loop.stop()


class RecognitionWorker(QObject):
    """Turns frames into results.

    Signals: `started` (the tracker is loaded), `ready` (a result waits in `results`), `committed`
    (Commit), `tracker_changed` (its kind, and one line why if nobody chose it),
    `language_changed` (code, seconds since it was asked for), `language_failed` (code,
    one line: its model cannot be used), `trouble` (one line, not too often: frames are left out),
    `crowded` (whether more than two hands are seen and nobody chose whose to read),
    `failed` (one line: recognition cannot work), `hand_model_missing` (one line: it waits for
    `hand_model_there`), `finished`.
    """

    started = Signal()
    ready = Signal()
    committed = Signal(object)
    crowded = Signal(bool)
    tracker_changed = Signal(str, str)
    language_changed = Signal(str, float)
    language_failed = Signal(str, str)
    trouble = Signal(str)
    failed = Signal(str)
    hand_model_missing = Signal(str)
    finished = Signal()

    def __init__(
        self,
        frames: Mailbox[CapturedFrame],
        results: Mailbox[LiveResult],
        models: ModelStore,
        writing: WritingSettings,
        tracker: str = AUTO,
    ) -> None:
        super().__init__()
        self._tracker = tracker
        self._frames, self._results, self._models = frames, results, models
        self._decision = Decision(writing)
        self._lock = threading.Lock()
        self._wanted: tuple[str, float] | None = None
        self._writing: WritingSettings | None = None
        self._books: list[SignBook | None] = []
        self._signers: list[str | None] = []
        self._looks = ThreadPoolExecutor(1, "looks")  # starts no thread before the first look
        self._whose = WhoseHands(lambda: HandTracker("image", most_hands=MOST), self._look_aside)
        self._abort = threading.Event()
        self._told_at = -_TELL_AGAIN_S
        self._model_there = threading.Event()

    def _look_aside(self, look: Callable[[], int]) -> Future[int]:
        """Look for others' hands in another thread; what that took goes back at once."""

        def looked() -> int:
            try:
                return look()
            finally:
                give_back()

        return self._looks.submit(looked)

    def set_language(self, code: str) -> None:
        """Switch the language; from any thread."""
        with self._lock:
            self._wanted = (code, time.perf_counter())

    def set_writing(self, writing: WritingSettings) -> None:
        """Change the adjustable times; from any thread."""
        with self._lock:
            self._writing = writing

    def set_tracker(self, choice: str) -> None:
        """Find hands fully, lightly or as the machine allows; from any thread."""
        with self._lock:
            self._tracker = choice

    def look_for(self, book: SignBook | None) -> None:
        """Look for these moving signs, None for none; from any thread."""
        with self._lock:
            self._books = [book]

    def read_hands_of(self, signer: str | None) -> None:
        """Choose whose hands count (`WhoseHands.choose`); from any thread."""
        with self._lock:
            self._signers = [signer]

    def abort_requested(self) -> None:
        """End `run`; from any thread."""
        self._abort.set()
        self._model_there.set()
        self._frames.close()

    def hand_model_there(self) -> None:
        """Look for the hand model again; from any thread."""
        self._model_there.set()

    @Slot()
    def run(self) -> None:
        """Work until `abort_requested`."""
        try:
            while not self._abort.is_set():
                try:
                    with Trackers(self._open, self._tracker) as trackers:
                        self._work(trackers)
                except HandModelMissingError as error:
                    self._model_there.clear()
                    self.hand_model_missing.emit(line_of(error))
                    self._model_there.wait()
        except Exception as error:  # noqa: BLE001 - from MediaPipe, or a fault of ours
            self.failed.emit(line_of(error))
        finally:
            self._looks.shutdown()
            self.finished.emit()

    @staticmethod
    def _open(kind: str) -> HandTracker:
        return HandTracker("video", kind=kind)

    def _work(self, trackers: Trackers) -> None:
        recogniser = self._take_orders(None, trackers)
        generation = -1
        choice = self._tracker
        self.started.emit()
        self._say_tracker(trackers)
        while not self._abort.is_set():
            if choice != self._tracker:
                choice = self._tracker
                trackers.choose(choice)
                self._say_tracker(trackers)
            recogniser = self._take_orders(recogniser, trackers)
            frame = self._frames.take(_TAKE_S)
            if frame is None or recogniser is None:
                continue
            recogniser = self._take_orders(recogniser, trackers) or recogniser
            recogniser.tracker = trackers.current
            if frame.generation != generation:
                recogniser.reset()
                self._whose.reset()
                self.crowded.emit(False)
                generation = frame.generation
            try:
                began = time.perf_counter()
                seen = self._recognise(recogniser, frame)
                now = time.perf_counter()
                line = trackers.took(now, now - began) if seen else None
                if line is not None:
                    self.tracker_changed.emit(trackers.kind, error_text(line))
            except Exception as error:  # noqa: BLE001 - this frame is left out, the next is not
                self._tell(error)

    def _say_tracker(self, trackers: Trackers) -> None:
        problem = trackers.problem
        self.tracker_changed.emit(trackers.kind, line_of(problem) if problem else "")

    def _recognise(self, recogniser: Recogniser, frame: CapturedFrame) -> bool:
        """Pass on what a frame shows; says whether a hand was found."""
        self._whose.prepare(recogniser.tracker)
        recognition = recogniser.recognise(frame.image, frame.time_s)
        if self._whose.look(frame.image, frame.time_s, recognition.hands.count):
            self.crowded.emit(self._whose.crowded)
        live, commits = self._decision.result(frame, bgrx(frame.image), recognition)
        if self._results.put(live):
            self.ready.emit()
        for commit in commits:
            self.committed.emit(commit)
        return recognition.hands.count > 0

    def _tell(self, error: Exception) -> None:
        now = time.monotonic()
        if now - self._told_at >= _TELL_AGAIN_S:
            self._told_at = now
            self.trouble.emit(error_text(Message("frame-left-out", reason=line_of(error))))

    def _take_orders(self, recogniser: Recogniser | None, trackers: Trackers) -> Recogniser | None:
        with self._lock:
            wanted, self._wanted = self._wanted, None
            writing, self._writing = self._writing, None
            books, self._books = self._books, []
            signers, self._signers = self._signers, []
        if signers:
            self._whose.choose(signers[0])
            self.crowded.emit(False)
        if books:
            self._decision.look_for(books[0])
        if writing is not None:
            self._decision.adjust(writing)
        if wanted is None:
            return recogniser
        code, asked_at = wanted
        try:
            model = self._models.get(code)
        except Exception as error:  # noqa: BLE001 - one language's model, not the others'
            self.language_failed.emit(code, line_of(error))
            return recogniser
        if recogniser is None:
            recogniser = Recogniser(model, trackers.current)
        recogniser.model = model
        self.language_changed.emit(code, time.perf_counter() - asked_at)
        return recogniser


class CameraWatcher(QObject):
    """Looks for cameras that come and go, and loads the other languages' models at leisure."""

    cameras_changed = Signal(object)
    finished = Signal()

    def __init__(self, models: ModelStore, preload: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._models, self._preload = models, preload
        self._abort = threading.Event()

    def abort_requested(self) -> None:
        """End `run`; from any thread."""
        self._abort.set()

    @Slot()
    def run(self) -> None:
        """Work until `abort_requested`."""
        known = None
        waiting = list(self._preload)
        try:
            while not self._abort.is_set():
                cameras = self._cameras()
                if cameras != known:
                    known = cameras
                    self.cameras_changed.emit(cameras)
                if waiting:
                    self._load(waiting.pop(0))
                self._abort.wait(0.1 if waiting else _CAMERA_POLL_S)
        finally:
            self.finished.emit()

    def _cameras(self) -> list[Camera]:
        try:
            return list_cameras()
        except Exception:  # noqa: BLE001 - a device that is just going away, or its driver
            return []

    def _load(self, code: str) -> None:
        with contextlib.suppress(Exception):  # it is said when the language is chosen
            self._models.get(code)
