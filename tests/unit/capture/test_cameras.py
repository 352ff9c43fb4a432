import os
from types import SimpleNamespace

import cv2
import cv2_enumerate_cameras
import numpy as np
import pytest

from signapp.capture.cameras import CameraSource, find_camera, list_cameras
from signapp.errors import SourceError


class FakeCapture:
    """Stands in for cv2.VideoCapture."""

    opens = True
    image: np.ndarray | None = None

    def __init__(self, index: int, backend: int) -> None:
        self.index, self.released = index, False
        self.asked: dict[int, float] = {}

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.opens

    def set(self, key: int, value: float) -> bool:
        self.asked[key] = value
        return True

    def read(self) -> tuple[bool, np.ndarray | None]:
        return self.image is not None, self.image

    def release(self) -> None:
        self.released = True


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    infos = [
        SimpleNamespace(name="Webcam", path="/dev/video2", index=2),
        SimpleNamespace(name="Webcam", path="/dev/video0", index=0),
        SimpleNamespace(name="", path="", index=5),
    ]
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", lambda backend: infos)
    monkeypatch.setattr(cv2, "VideoCapture", FakeCapture)
    monkeypatch.setattr(FakeCapture, "opens", True)
    monkeypatch.setattr(FakeCapture, "image", None)


def test_cameras_have_different_names() -> None:
    assert [(c.name, c.key) for c in list_cameras()] == [
        ("Webcam", "/dev/video0"),
        ("Webcam (2)", "/dev/video2"),
        ("Camera 5", "Camera 5"),
    ]


def test_a_camera_is_found_by_path_or_name() -> None:
    assert find_camera("/dev/video2").index == 2  # type: ignore[union-attr]
    assert find_camera("Webcam (2)").index == 2  # type: ignore[union-attr]
    assert find_camera("Other") is None


def test_frames_come_as_rgb_at_the_size_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeCapture, "image", np.full((4, 6, 3), (1, 2, 3), np.uint8))
    with CameraSource("Webcam", 1280, 720) as source:
        got = source.read()
        fake = source._capture
    assert got is not None and got[0][0, 0].tolist() == [3, 2, 1]
    assert fake.asked[cv2.CAP_PROP_FRAME_WIDTH] == 1280
    assert fake.asked[cv2.CAP_PROP_FRAME_HEIGHT] == 720
    assert fake.released


def test_a_grey_camera_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeCapture, "image", np.full((4, 6), 7, np.uint8))
    with CameraSource("Webcam") as source:
        got = source.read()
    assert got is not None and got[0].shape == (4, 6, 3)


def test_a_camera_that_is_busy_or_denied_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeCapture, "opens", False)
    with pytest.raises(SourceError, match=r"close other programs .* privacy settings"):
        CameraSource("Webcam")


def test_a_camera_that_stops_delivering_is_lost() -> None:
    with CameraSource("Webcam") as source, pytest.raises(SourceError, match="stopped delivering"):
        source.read()


def test_a_camera_is_found_by_its_number() -> None:
    assert find_camera("0").key == "/dev/video0"  # type: ignore[union-attr]
    assert find_camera("5").name == "Camera 5"  # type: ignore[union-attr]
    assert find_camera("1") is None
    assert find_camera("-1") is None
    assert find_camera("²") is None


def test_a_number_may_also_be_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    infos = [
        SimpleNamespace(name="Webcam", path="/dev/video0", index=0),
        SimpleNamespace(name="0", path="/dev/video3", index=3),
        SimpleNamespace(name="Backend", path="", index=204),
    ]
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", lambda backend: infos)
    assert find_camera("0").key == "/dev/video3"  # type: ignore[union-attr]
    assert find_camera("4").name == "Backend"  # type: ignore[union-attr]


FOREIGN = [cv2.error("assertion"), OSError("gone"), RuntimeError("driver"), MemoryError()]


@pytest.mark.parametrize("error", FOREIGN, ids=lambda e: type(e).__name__)
@pytest.mark.parametrize("method", ["isOpened", "set"])
def test_whatever_a_driver_raises_at_opening_is_one_line(
    monkeypatch: pytest.MonkeyPatch, error: Exception, method: str
) -> None:
    made: list[FakeCapture] = []

    class Odd(FakeCapture):
        def __init__(self, index: int, backend: int) -> None:
            super().__init__(index, backend)
            made.append(self)

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Odd, method, fail)
    monkeypatch.setattr(cv2, "VideoCapture", Odd)
    with pytest.raises(SourceError, match="Webcam cannot be opened"):
        CameraSource("Webcam")
    assert made[0].released


@pytest.mark.parametrize("error", FOREIGN, ids=lambda e: type(e).__name__)
def test_whatever_a_driver_raises_at_reading_loses_the_camera(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(FakeCapture, "read", fail)
    with CameraSource("Webcam") as camera, pytest.raises(SourceError, match="stopped delivering"):
        camera.read()


def test_cameras_that_cannot_be_listed_are_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(backend: int) -> None:
        raise NotImplementedError("Unsupported backend")

    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", fail)
    with pytest.raises(SourceError, match="cannot list its cameras"):
        CameraSource("0")


def test_opencv_is_kept_from_waiting_on_windows_and_from_qt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/cv2/qt/plugins")
    list_cameras()
    assert os.environ["OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS"] == "0"
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
