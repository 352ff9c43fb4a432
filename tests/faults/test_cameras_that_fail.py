"""Cameras and streams that stall, go black, change size, send garbage or go away: real threads.

Two sources are driven by the real capture loop: `CameraSource` over a fake driver in OpenCV's
place, and `StreamSource` over a local server. Frames go through the real tracker where they may
upset it.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from signapp.capture import CapturedFrame, CaptureLoop, Mailbox, SourceKind, SourceSpec, SourceState
from signapp.capture.loop import LONGEST_PAUSE_S, SourceStatus
from signapp.capture.streams import StreamSource
from signapp.errors import SourceError
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.model import SignModel
from signapp.recognition.recogniser import Recogniser
from tests.support.mjpeg import MjpegServer, jpeg
from tests.support.models import tiny_model

WAIT_S = 60.0
CAMERA = SourceSpec(SourceKind.CAMERA, "/dev/fake", "Fake")


@dataclass
class Driver:
    """Stands in for `cv2.VideoCapture`: each opening plays the next script, the last one forever.

    A script is a list of pictures; an exception in it is raised; its end is a camera that is gone.
    """

    scripts: list[list[Any]]
    opened: int = 0
    released: int = 0
    there: bool = True
    asked: list[tuple[int, float]] = field(default_factory=list)

    def __call__(self, index: int, backend: int) -> "Capture":
        script = self.scripts[min(self.opened, len(self.scripts) - 1)]
        self.opened += 1
        return Capture(self, iter(script))


class Capture:
    def __init__(self, driver: Driver, script: Iterator[Any]) -> None:
        self._driver, self._script = driver, script

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def set(self, key: int, value: float) -> bool:
        self._driver.asked.append((key, value))
        return True

    def read(self) -> tuple[bool, Any]:
        picture = next(self._script, None)
        if isinstance(picture, Exception):
            raise picture
        return picture is not None, picture

    def release(self) -> None:
        self._driver.released += 1


class Rig:
    """The capture loop in its thread; every frame and status is kept."""

    def __init__(self, spec: SourceSpec, **options: Any) -> None:
        self.frames: list[CapturedFrame] = []
        self.statuses: list[SourceStatus] = []
        self.wake = threading.Condition()
        box: Mailbox[CapturedFrame] = Mailbox()
        put = box.put

        def keep(item: CapturedFrame) -> bool:
            with self.wake:
                self.frames.append(item)
                self.wake.notify_all()
            return put(item)

        box.put = keep  # type: ignore[method-assign]
        self.loop = CaptureLoop(box, self._note, first_pause_s=0.002, **options)
        self.thread = threading.Thread(target=self.loop.run)
        self.thread.start()
        self.loop.choose(spec)

    def _note(self, status: SourceStatus) -> None:
        with self.wake:
            self.statuses.append(status)
            self.wake.notify_all()

    def lost(self) -> list[SourceStatus]:
        return [s for s in self.statuses if s.state is SourceState.LOST]

    def wait(self, what: Any) -> None:
        with self.wake:
            assert self.wake.wait_for(what, WAIT_S), (len(self.frames), self.statuses[-3:])

    def close(self) -> None:
        self.loop.stop()
        self.thread.join(WAIT_S)
        assert not self.thread.is_alive(), "the capture thread hangs"


@pytest.fixture
def rigs() -> Iterator[list[Rig]]:
    started: list[Rig] = []
    yield started
    for rig in started:
        rig.close()


def camera(monkeypatch: pytest.MonkeyPatch, *scripts: list[Any]) -> Driver:
    driver = Driver(list(scripts))
    monkeypatch.setattr(cv2, "VideoCapture", driver)
    info = SimpleNamespace(name="Fake", path="/dev/fake", index=0)
    monkeypatch.setattr(
        "cv2_enumerate_cameras.enumerate_cameras", lambda *_: [info] if driver.there else []
    )
    return driver


def picture(value: int = 90, width: int = 64, height: int = 48) -> np.ndarray:
    return np.full((height, width, 3), value, np.uint8)


def test_a_hundred_disconnections(monkeypatch: pytest.MonkeyPatch, rigs: list[Rig]) -> None:
    driver = camera(monkeypatch, [picture()] * 2)
    before = threading.active_count()
    rig = Rig(CAMERA)
    rigs.append(rig)
    rig.wait(lambda: len(rig.lost()) >= 100 and len(rig.frames) >= 202)
    assert {str(s.error) for s in rig.lost()} == {"the camera Fake stopped delivering pictures"}
    # It worked in between, so each time the next attempt comes soon.
    assert max(s.retry_s for s in rig.lost() if s.retry_s is not None) == 0.002
    assert threading.active_count() <= before + 1
    rig.close()
    assert driver.released == driver.opened  # the device was given back every time


def test_a_camera_that_is_unplugged_and_comes_back(
    monkeypatch: pytest.MonkeyPatch, rigs: list[Rig]
) -> None:
    driver = camera(monkeypatch, [picture()] * 3)
    rig = Rig(CAMERA)
    rigs.append(rig)
    rig.wait(lambda: rig.frames)
    driver.there = False
    rig.wait(lambda: any("is not there" in str(s.error) for s in rig.lost()))
    driver.there = True
    seen = len(rig.frames)
    rig.loop.retry_now()
    rig.wait(lambda: len(rig.frames) > seen)
    assert all(s.retry_s is not None and s.retry_s <= LONGEST_PAUSE_S for s in rig.lost())


GARBAGE: list[Any] = [
    None,
    cv2.error("the driver sent nonsense"),
    np.zeros((0, 0, 3), np.uint8),
    np.zeros((48, 64), np.uint16),
    np.zeros((48, 64, 3), np.float64),
    np.zeros((48, 64, 2), np.uint8),
    np.zeros((4,), np.uint8),
]


def test_garbage_between_pictures_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, rigs: list[Rig]
) -> None:
    script = [item for junk in GARBAGE for item in (picture(), junk)]
    camera(monkeypatch, [*script, picture(7)])
    rig = Rig(CAMERA)
    rigs.append(rig)
    rig.wait(lambda: len(rig.frames) > len(GARBAGE))
    assert {f.generation for f in rig.frames[: len(GARBAGE) + 1]} == {1}  # it was never lost
    assert int(rig.frames[len(GARBAGE)].image[0, 0, 0]) == 7
    assert {(f.image.shape, f.image.dtype.name) for f in rig.frames} == {((48, 64, 3), "uint8")}


def test_nothing_but_garbage_is_a_lost_camera(
    monkeypatch: pytest.MonkeyPatch, rigs: list[Rig]
) -> None:
    camera(monkeypatch, [picture(), *GARBAGE])
    rig = Rig(CAMERA)
    rigs.append(rig)
    rig.wait(lambda: len(rig.lost()) >= 2)
    assert str(rig.lost()[0].error) == "the camera Fake stopped delivering pictures"


def test_grey_and_four_channel_pictures_become_rgb(
    monkeypatch: pytest.MonkeyPatch, rigs: list[Rig]
) -> None:
    grey = np.full((48, 64), 50, np.uint8)
    with_alpha = np.dstack([np.full((48, 64), v, np.uint8) for v in (1, 2, 3, 255)])  # BGRA
    camera(monkeypatch, [grey, with_alpha])
    rig = Rig(CAMERA)
    rigs.append(rig)
    rig.wait(lambda: len(rig.frames) >= 2)
    assert rig.frames[0].image[0, 0].tolist() == [50, 50, 50]
    assert rig.frames[1].image[0, 0].tolist() == [3, 2, 1]


def test_a_stalled_camera_can_be_left(monkeypatch: pytest.MonkeyPatch, rigs: list[Rig]) -> None:
    """A driver that does not answer holds the capture thread, and nobody else."""
    stalled, go_on = threading.Event(), threading.Event()

    class Stalling(Capture):
        def read(self) -> tuple[bool, Any]:
            stalled.set()
            assert go_on.wait(WAIT_S)
            return True, picture()

    driver = camera(monkeypatch, [])
    monkeypatch.setattr(cv2, "VideoCapture", lambda *_: Stalling(driver, iter(())))
    rig = Rig(CAMERA)
    rigs.append(rig)
    assert stalled.wait(WAIT_S)
    # Called from the window's thread: each must return at once.
    called = threading.Thread(target=lambda: (rig.loop.set_paused(True), rig.loop.choose(None)))
    called.start()
    called.join(5)
    assert not called.is_alive()
    go_on.set()
    rig.wait(lambda: rig.statuses[-1].state is SourceState.IDLE)
    assert not rig.frames  # the late picture of a source that was left is not shown


def test_sizes_black_and_noise_go_through_the_recogniser(
    monkeypatch: pytest.MonkeyPatch, rigs: list[Rig], tmp_path: Path
) -> None:
    rng = np.random.default_rng(0)
    sizes = [(640, 480), (64, 48), (1280, 720), (1, 1), (3, 500), (641, 479), (480, 640)]
    script = [picture(0, w, h) for w, h in sizes]
    script += [rng.integers(0, 256, (h, w, 3), np.uint8) for w, h in sizes]
    camera(monkeypatch, script)
    rig = Rig(CAMERA)
    rigs.append(rig)
    rig.wait(lambda: len(rig.frames) >= len(script))
    with HandTracker("video") as tracker:
        recogniser = Recogniser(SignModel(tiny_model(tmp_path / "m.onnx")), tracker)
        for i, (frame, wanted) in enumerate(zip(rig.frames, script, strict=False)):
            assert frame.image.shape == wanted.shape
            result = recogniser.recognise(frame.image, i / 30)
            assert (result.hands.width, result.hands.height) == wanted.shape[1::-1]
            assert result.accepted is None and result.hands.count == 0


# --- streams ---


def stream(rigs: list[Rig], server: MjpegServer, read_timeout_s: float = 3.0) -> Rig:
    rig = Rig(
        SourceSpec(SourceKind.STREAM, server.url),
        opener=lambda spec, wait: StreamSource(
            spec.value, open_timeout_s=5, read_timeout_s=read_timeout_s
        ),
    )
    rigs.append(rig)
    return rig


@pytest.fixture
def servers() -> Iterator[list[MjpegServer]]:
    started: list[MjpegServer] = []
    yield started
    for server in started:
        server.close()


def test_a_stream_that_hangs_up_a_hundred_times(
    servers: list[MjpegServer], rigs: list[Rig]
) -> None:
    server = MjpegServer(4)
    servers.append(server)
    rig = stream(rigs, server)
    rig.wait(lambda: len(rig.lost()) >= 100)
    assert server.connections >= 100 and len(rig.frames) >= 100
    assert all(s.error and "\n" not in str(s.error) for s in rig.lost())


def test_a_stream_that_stalls_is_lost_and_tried_again(
    servers: list[MjpegServer], rigs: list[Rig]
) -> None:
    server = MjpegServer(6, then_stall=True)
    servers.append(server)
    rig = stream(rigs, server, read_timeout_s=0.3)
    rig.wait(lambda: len(rig.lost()) >= 2 and server.connections >= 3)
    assert rig.frames and "broke off" in str(rig.lost()[0].error)


def test_a_stream_that_changes_its_size(servers: list[MjpegServer], rigs: list[Rig]) -> None:
    sizes = [(64, 48), (128, 96), (48, 64)]
    server = MjpegServer(6, [jpeg(w, h) for w, h in sizes])
    servers.append(server)
    rig = stream(rigs, server)
    rig.wait(lambda: {f.image.shape[1::-1] for f in rig.frames} == set(sizes))
    assert all(f.image.dtype == np.uint8 and f.image.shape[2] == 3 for f in rig.frames)


def test_a_stream_of_garbage_is_one_line(servers: list[MjpegServer], rigs: list[Rig]) -> None:
    rng = np.random.default_rng(2)
    whole = jpeg(64, 48)
    parts = [rng.bytes(500), whole[: len(whole) // 2], b"", whole[:100] + rng.bytes(300), whole]
    server = MjpegServer(10, parts)
    servers.append(server)
    rig = stream(rigs, server)
    rig.wait(lambda: len(rig.lost()) >= 5)
    for status in rig.lost():
        assert status.error and "\n" not in str(status.error)
    assert all(f.image.ndim == 3 for f in rig.frames)


def test_a_page_that_is_no_stream_is_one_line(servers: list[MjpegServer]) -> None:
    server = MjpegServer(1, [b"<html>Log in</html>"], kind="text/html")
    servers.append(server)
    with pytest.raises(SourceError) as caught:
        StreamSource(server.url, open_timeout_s=5)
    assert "\n" not in str(caught.value)
