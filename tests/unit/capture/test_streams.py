"""A local MJPEG server that drops the connection and comes back."""

import threading
from collections.abc import Iterator
from types import SimpleNamespace

import av
import numpy as np
import pytest

from signapp.capture import CapturedFrame, CaptureLoop, Mailbox, SourceKind, SourceSpec, SourceState
from signapp.capture.loop import SourceStatus
from signapp.capture.streams import StreamSource, check_url, shown_url
from signapp.errors import SourceError
from tests.support.mjpeg import MjpegServer


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    server = MjpegServer(30)
    yield server
    server.close()


def test_frames_arrive_as_rgb(server: MjpegServer) -> None:
    with StreamSource(server.url) as source:
        got = source.read()
    assert got is not None
    image, _ = got
    assert image.shape == (48, 64, 3) and image.dtype == np.uint8
    assert np.abs(image.mean(axis=(0, 1)) - (200, 80, 40)).max() < 12


def test_a_stream_that_drops_resumes_by_itself(server: MjpegServer) -> None:
    box: Mailbox[CapturedFrame] = Mailbox()
    states: list[SourceStatus] = []
    again = threading.Event()

    def on_status(status: SourceStatus) -> None:
        states.append(status)
        if [s.state for s in states].count(SourceState.PLAYING) == 2:
            again.set()

    loop = CaptureLoop(box, on_status, first_pause_s=0.02)
    thread = threading.Thread(target=loop.run)
    thread.start()
    loop.choose(SourceSpec(SourceKind.STREAM, server.url))
    assert again.wait(30), states
    loop.stop()
    thread.join(20)
    assert not thread.is_alive()
    lost = [s for s in states if s.state is SourceState.LOST]
    assert lost and lost[0].retry_s is not None
    assert server.connections >= 2


def test_no_server_is_one_line() -> None:
    with pytest.raises(SourceError, match=r"no stream at http://127\.0\.0\.1:9/video"):
        StreamSource("http://user:secret@127.0.0.1:9/video")


def test_what_is_no_address_is_refused() -> None:
    for text in ("", "camera", "file:///etc/passwd", "http://", "ftp://host/x"):
        with pytest.raises(SourceError, match="no stream address"):
            check_url(text)
    assert check_url("  rtsp://host/live ") == "rtsp://host/live"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("127.0.0.1:8090/video", "http://127.0.0.1:8090/video"),
        (" 192.168.1.5:8080 ", "http://192.168.1.5:8080"),
        ("phone.local/video", "http://phone.local/video"),
        ("localhost:8080/video?x=1", "http://localhost:8080/video?x=1"),
        ("me:pw@192.168.1.5/video", "http://me:pw@192.168.1.5/video"),
        ("[fe80::1]:8080/video", "http://[fe80::1]:8080/video"),
        ("192.168.1.5:554/live", "rtsp://192.168.1.5:554/live"),
        ("http://http://192.168.1.5:8080", "http://192.168.1.5:8080"),
        ("http://RTSP://192.168.1.5/live", "RTSP://192.168.1.5/live"),
        ("HTTP://192.168.1.5/video", "HTTP://192.168.1.5/video"),
    ],
)
def test_an_address_without_its_scheme_is_understood(typed: str, meant: str) -> None:
    assert check_url(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "phone",
        "clip.mp4",
        "/home/me/clip.mp4",
        "./clip.mp4",
        "C:\\clips\\one.mp4",
        "192.168.1.5 :8080",
        "192.168.1.5:port",
        "my camera.local",
        "http//192.168.1.5",
    ],
)
def test_what_only_looks_like_an_address_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="no stream address"):
        check_url(text)


def test_a_password_is_not_shown() -> None:
    assert shown_url("rtsp://me:pw@cam.local:554/live") == "rtsp://cam.local:554/live"


@pytest.mark.parametrize(
    "error", [ValueError("31 is not a valid Type"), KeyError("x"), MemoryError(), OSError("gone")]
)
@pytest.mark.parametrize("where", ["open", "flags", "frame"])
def test_whatever_the_decoder_raises_is_one_line(
    monkeypatch: pytest.MonkeyPatch, where: str, error: Exception
) -> None:
    closed = []

    class Container:
        @property
        def streams(self) -> SimpleNamespace:
            if where == "flags":
                raise error
            return SimpleNamespace(video=[SimpleNamespace(codec_context=SimpleNamespace(flags=0))])

        def decode(self, stream: object) -> Iterator[object]:
            def frames() -> Iterator[object]:
                raise error
                yield

            return frames()

        def close(self) -> None:
            closed.append(True)

    def opened(*_: object, **__: object) -> Container:
        if where == "open":
            raise error
        return Container()

    monkeypatch.setattr(av, "open", opened)
    with (
        pytest.raises(SourceError, match=r"http://127\.0\.0\.1:9/x"),
        StreamSource("http://127.0.0.1:9/x") as stream,
    ):
        stream.read()
    assert closed or where == "open"
