"""A local MJPEG server that drops the connection and takes new ones."""

import http.server
import threading

import cv2
import numpy as np


class MjpegServer:
    """Serves `per_connection` pictures of one colour to whoever connects, then hangs up."""

    def __init__(self, per_connection: int) -> None:
        image = np.full((48, 64, 3), (40, 80, 200), np.uint8)  # BGR
        jpeg = cv2.imencode(".jpg", image)[1].tobytes()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.connections += 1
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                for _ in range(per_connection):
                    part = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n"
                    try:
                        self.wfile.write(part % len(jpeg) + jpeg + b"\r\n")
                        self.wfile.flush()
                    except OSError:  # the reader left
                        return

            def log_message(self, *_: object) -> None: ...

        self.connections = 0
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/video"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
