"""A local MJPEG server that drops the connection and takes new ones."""

import http.server
import itertools
import threading
from collections.abc import Sequence

import cv2
import numpy as np

_MULTIPART = "multipart/x-mixed-replace; boundary=frame"


def jpeg(width: int = 64, height: int = 48) -> bytes:
    """A picture of one colour."""
    image = np.full((height, width, 3), (40, 80, 200), np.uint8)  # BGR
    data: bytes = cv2.imencode(".jpg", image)[1].tobytes()
    return data


class MjpegServer:
    """Serves `per_connection` pictures to whoever connects, then hangs up.

    Args:
        per_connection: how many.
        pictures: what to send in turn; by default pictures of one colour.
        then_stall: send nothing more but keep the connection, instead of hanging up.
        kind: the content type.
    """

    def __init__(
        self,
        per_connection: int,
        pictures: Sequence[bytes] | None = None,
        *,
        then_stall: bool = False,
        kind: str = _MULTIPART,
    ) -> None:
        images = [jpeg()] if pictures is None else list(pictures)
        outer = self
        self._closing = threading.Event()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.connections += 1
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.end_headers()
                head = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n"
                try:
                    for image in itertools.islice(itertools.cycle(images), per_connection):
                        part = head % len(image) + image + b"\r\n"
                        self.wfile.write(part if kind == _MULTIPART else image)
                        self.wfile.flush()
                except OSError:  # the reader left
                    return
                if then_stall:
                    outer._closing.wait()

            def log_message(self, *_: object) -> None: ...

        self.connections = 0
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/video"

    def close(self) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
