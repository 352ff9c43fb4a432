"""Errors of types that nobody foresaw, thrown in at each seam: the thread and the window go on."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, QSettings, QThread
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec, SourceState
from signapp.errors import ModelError
from signapp.gui.background import Background
from signapp.gui.context import AppContext
from signapp.gui.engine import workers
from signapp.gui.guard import line_of
from signapp.gui.main_window import MainWindow
from signapp.gui.motion.player import MotionPlayer
from signapp.gui.speech import SpeechWorker
from signapp.gui.teach.link import TeachLink
from signapp.gui.teach.worker import TeachWorker
from signapp.gui.videos.keeper import WorkKeeper
from signapp.gui.videos.workers import LabelWorker, PreviewWorker
from signapp.live.models import ModelStore
from signapp.recognition.model import SignModel
from tests.support.gui import FakeTracker, Stage
from tests.support.threads import arriving
from tests.support.videos import grey_images, write_video

ERRORS = [
    RuntimeError("graph has errors"),
    ValueError("31 is not a valid Type"),
    KeyError("angle"),
    AssertionError(),
    MemoryError(),
]
every_error = pytest.mark.parametrize("error", ERRORS, ids=lambda e: type(e).__name__)


def raising(error: Exception) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> Any:
        raise error

    return fail


@every_error
@pytest.mark.parametrize("where", ["tracker", "model", "picture"])
def test_frames_that_raise_are_left_out_and_recognition_goes_on(
    qtbot: QtBot,
    window: MainWindow,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    where: str,
) -> None:
    engine = window.context.engine
    told: list[str] = []
    engine.trouble.connect(told.append)
    stage.shown = 1
    qtbot.waitUntil(lambda: engine.latest is not None, timeout=5000)
    with monkeypatch.context() as broken:
        if where == "tracker":
            broken.setattr(FakeTracker, "detect", raising(error))
        elif where == "model":
            broken.setattr(SignModel, "scores", raising(error))
        else:
            broken.setattr(workers, "bgrx", raising(error))
        qtbot.waitUntil(lambda: bool(told), timeout=5000)
        before = stage.frames
        qtbot.waitUntil(lambda: stage.frames > before + 20, timeout=5000)
    with qtbot.waitSignal(engine.result, timeout=5000):
        pass
    assert len(told) == 1  # not once a frame
    assert type(error).__name__ in told[0] and "\n" not in told[0]
    assert window.notices.isVisible() and type(error).__name__ in window.notices.text.text()
    window.notices.close_button.click()
    assert not window.notices.isVisible()


@every_error
def test_a_tracker_that_cannot_be_made_is_said(
    qtbot: QtBot, context: AppContext, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(workers, "HandTracker", raising(error))
    with qtbot.waitSignal(context.engine.failed, timeout=5000) as caught:
        context.engine.start()
    assert type(error).__name__ in caught.args[0]


@every_error
def test_a_model_that_raises_leaves_the_other_languages(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    get = ModelStore.get

    def odd(self: ModelStore, code: str) -> SignModel:
        if code == "assamese":
            raise error
        return get(self, code)

    monkeypatch.setattr(ModelStore, "get", odd)
    with qtbot.waitSignal(window.context.message, timeout=5000):
        window.context.set_language("assamese")
    assert window.context.settings.language == "isl"
    with qtbot.waitSignal(window.context.engine.language_changed, timeout=5000):
        window.context.set_language("bengali")


def test_a_file_that_raises_does_not_take_the_next_source(
    qtbot: QtBot, window: MainWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    engine = window.context.engine
    clip = write_video(tmp_path / "v.mp4", grey_images(30))
    with monkeypatch.context() as broken:
        broken.setattr("signapp.capture.files.VideoReader", raising(ValueError("not a valid Type")))
        window.context.choose_source(SourceSpec(SourceKind.FILE, str(clip)), remember=False)
        qtbot.waitUntil(lambda: engine.source_status.state is SourceState.LOST, timeout=5000)
        assert "not a valid Type" in window.page("live").view.notice_text
    window.context.choose_source(SourceSpec(SourceKind.FILE, str(clip)), remember=False)
    qtbot.waitUntil(lambda: engine.source_status.state is SourceState.PLAYING, timeout=5000)


def test_the_first_language_cannot_be_used_the_next_can(
    qtbot: QtBot, context: AppContext, tmp_path: Path
) -> None:
    (tmp_path / "models" / "isl" / "model.onnx").write_bytes(b"damaged")
    window = MainWindow(
        context, state=QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    )
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(context.engine.language_changed, timeout=5000):
        context.engine.start()
    assert context.settings.language == "bengali"
    assert "isl" in window.notices.text.text()
    window.close()


def test_a_task_that_raises_tells(qtbot: QtBot) -> None:
    told: list[str] = []
    background = Background()
    for error in (*ERRORS, ModelError("its own line")):
        background.run(raising(error), failed=told.append)
    qtbot.waitUntil(lambda: not background.busy, timeout=5000)
    assert len(told) == len(ERRORS) + 1
    assert "its own line" in told
    assert line_of(KeyError("angle")) in told


@every_error
def test_the_player_plays_the_next_scene(qtbot: QtBot, error: Exception) -> None:
    class Scene:
        duration_s = 1.0

        def __init__(self, bad: bool) -> None:
            self.bad = bad

        def key(self, time_s: float) -> float:
            return time_s

        def draw(self, time_s: float) -> np.ndarray:
            if self.bad:
                raise error
            return np.zeros((4, 4, 4), np.uint8)

    player = MotionPlayer()
    makers: list[Any] = [raising(error), lambda: Scene(True)]
    for make in makers:
        with qtbot.waitSignal(player.failed, timeout=5000) as caught:
            player.show_scene(make, lambda _: 0.0)
        assert type(error).__name__ in caught.args[0]
    with qtbot.waitSignal(player.picture, timeout=5000):
        player.show_scene(lambda: Scene(False), lambda _: 0.0)  # type: ignore[arg-type,return-value]
    player.close()


@every_error
def test_video_workers(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception
) -> None:
    labeller = LabelWorker(ModelStore())
    monkeypatch.setattr(ModelStore, "get", raising(error))
    monkeypatch.setattr("signapp.gui.videos.workers.write_outputs", raising(error))
    with qtbot.waitSignal(labeller.failed) as caught:
        labeller.label(Path("x.mp4"), "isl", "letters")
    assert type(error).__name__ in caught.args[0]

    clip = write_video(tmp_path / "v.mp4", grey_images(5))
    preview = PreviewWorker()
    thread = QThread()
    preview.moveToThread(thread)
    thread.started.connect(preview.run)
    with monkeypatch.context() as broken:
        broken.setattr("signapp.gui.videos.workers.bgrx", raising(error))
        with qtbot.waitSignal(arriving(preview.failed), timeout=5000):
            thread.start()
            preview.open(clip)
    with qtbot.waitSignal(arriving(preview.picture), timeout=5000):
        preview.open(clip)
    preview.abort_requested()
    thread.quit()
    assert thread.wait(5000)


@every_error
def test_work_that_cannot_be_looked_for_is_answered(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    keeper = WorkKeeper(ModelStore())
    monkeypatch.setattr("signapp.gui.videos.keeper.load", raising(error))
    with qtbot.waitSignals([keeper.failed, keeper.found], timeout=5000):
        keeper.look(object())  # type: ignore[arg-type]
    monkeypatch.setattr("signapp.gui.videos.keeper.latest_open_work", raising(error))
    with qtbot.waitSignal(keeper.failed, timeout=5000):
        keeper.look_for_unfinished()
    keeper.close()


@every_error
def test_every_slot_of_the_teach_worker_tells(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    worker = TeachWorker()
    monkeypatch.setattr("signapp.gui.teach.worker.Versions", raising(error))
    with qtbot.waitSignal(worker.failed) as caught:
        worker.open("isl")
    assert type(error).__name__ in caught.args[0]
    monkeypatch.setattr("signapp.gui.teach.worker.install_pack", raising(error))
    parent = QObject()
    link = TeachLink(parent)
    with qtbot.waitSignal(arriving(link.worker.failed)) as caught:
        link.work(TeachWorker.import_pack, Path("x.signpack"), False)
    assert type(error).__name__ in caught.args[0] and not link.jobs
    link.close()
    monkeypatch.setattr("signapp.gui.teach.worker.hands_of_files", raising(error))
    with qtbot.waitSignal(worker.import_done) as done:
        worker.import_files([Path("x.jpg")], "A", "me", "")
    assert type(error).__name__ in done.args[0].problems[0]


@every_error
def test_speech_goes_on_after_a_driver_that_raises(qtbot: QtBot, error: Exception) -> None:
    worker = SpeechWorker()
    spoken = threading.Event()

    class Engine:
        def setProperty(self, *_: object) -> None:  # noqa: N802 - pyttsx3's name
            if not spoken.is_set():
                spoken.set()
                raise error

        def say(self, text: str) -> None: ...
        def runAndWait(self) -> None: ...  # noqa: N802 - pyttsx3's name
        def stop(self) -> None:
            raise error

    worker._find = lambda: None  # type: ignore[method-assign]
    worker._engine = Engine()
    worker.start()
    with qtbot.waitSignal(arriving(worker.failed), timeout=5000):
        worker.say("a", "voice")
    with qtbot.waitSignal(arriving(worker.spoken), timeout=5000):
        worker.say("b", "voice")
    worker.stop()
