"""Decoding ahead in a second thread, so that decoding and tracking overlap."""

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from signapp.video.reader import VideoFrame, VideoReader

_END = object()


@contextmanager
def prefetched(reader: VideoReader, depth: int = 4) -> Iterator[Iterator[VideoFrame]]:
    """Give the frames of `reader`, decoded up to `depth` frames ahead by a thread.

    FFmpeg and MediaPipe both work outside Python's lock, so the two really run at once. Leaving
    the block stops the thread; the reader must not be used inside the block otherwise, and may be
    closed after it. An error of the reader is raised where the frame would have come.
    """
    frames: queue.Queue[object] = queue.Queue(maxsize=depth)
    stop = threading.Event()

    def put(item: object) -> bool:
        while not stop.is_set():
            try:
                frames.put(item, timeout=0.1)
            except queue.Full:
                continue
            return True
        return False

    def work() -> None:
        try:
            for frame in reader:
                if not put(frame):
                    return
            put(_END)
        except BaseException as error:  # noqa: BLE001 - raised in the other thread
            put(error)

    def take() -> Iterator[VideoFrame]:
        while (item := frames.get()) is not _END:
            if isinstance(item, BaseException):
                raise item
            assert isinstance(item, VideoFrame)
            yield item

    thread = threading.Thread(target=work, name="decode", daemon=True)
    thread.start()
    try:
        yield take()
    finally:
        stop.set()
        thread.join()
