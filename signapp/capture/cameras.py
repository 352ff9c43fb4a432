"""Cameras by name."""

import os
import sys
import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp._closing import Closing
from signapp.errors import SourceError

_FAILED_READS = 5  # in a row before the camera counts as lost


@dataclass(frozen=True)
class Camera:
    """A camera of this machine.

    Attributes:
        name: as the system calls it, numbered when two share a name.
        key: the same camera's lasting address: device path where there is one, else the name.
        index, backend: how OpenCV opens it.
    """

    name: str
    key: str
    index: int
    backend: int


def list_cameras() -> list[Camera]:
    """The cameras that are plugged in now, in the system's order."""
    import cv2
    from cv2_enumerate_cameras import enumerate_cameras

    _forget_opencv_qt()
    backend = {
        "win32": cv2.CAP_MSMF,
        "darwin": cv2.CAP_AVFOUNDATION,
    }.get(sys.platform, cv2.CAP_V4L2)
    seen: dict[str, int] = {}
    cameras = []
    for info in sorted(enumerate_cameras(backend), key=lambda i: i.index):
        name = str(info.name or f"Camera {info.index}")
        seen[name] = seen.get(name, 0) + 1
        shown = name if seen[name] == 1 else f"{name} ({seen[name]})"
        cameras.append(Camera(shown, str(info.path or shown), info.index, backend))
    return cameras


def find_camera(wanted: str) -> Camera | None:
    """The camera with that key or name, or None when it is not plugged in."""
    cameras = list_cameras()
    for camera in cameras:
        if wanted == camera.key:
            return camera
    return next((camera for camera in cameras if wanted == camera.name), None)


class CameraSource(Closing):
    """A camera, opened through OpenCV.

    Args:
        wanted: key or name of the camera.
        width, height: picture size to ask for; the camera may deliver another.

    Raises:
        SourceError: it is not there, is in use, or access to it is denied.
    """

    def __init__(self, wanted: str, width: int = 640, height: int = 480) -> None:
        import cv2

        _forget_opencv_qt()
        self._cv2 = cv2
        camera = find_camera(wanted)
        if camera is None:
            raise SourceError(f"the camera {wanted} is not there; plug it in or choose another")
        self._name = camera.name
        self._capture = cv2.VideoCapture(camera.index, camera.backend)
        if not self._capture.isOpened():
            self._capture.release()
            raise SourceError(
                f"the camera {camera.name} cannot be opened; close other programs that use it and "
                "allow camera access in the system's privacy settings"
            )
        # MJPG first: many cameras reach 30 frames a second at larger sizes only when compressed.
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        if width and height:
            self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
            self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def read(self) -> tuple[NDArray[np.uint8], float] | None:
        """See `signapp.capture.types.Source.read`."""
        for _ in range(_FAILED_READS):
            try:
                good, image = self._capture.read()
                rgb = self._rgb(image) if good else None
            except self._cv2.error:  # a driver that sends something else than pictures
                rgb = None
            if rgb is not None:
                return rgb, time.perf_counter()
        raise SourceError(f"the camera {self._name} stopped delivering pictures")

    def _rgb(self, image: NDArray[np.uint8] | None) -> NDArray[np.uint8] | None:
        if image is None or not image.size or image.dtype != np.uint8 or image.ndim not in (2, 3):
            return None
        code = self._cv2.COLOR_GRAY2RGB if image.ndim == 2 else self._cv2.COLOR_BGR2RGB
        rgb: NDArray[np.uint8] = self._cv2.cvtColor(image, code)
        return rgb

    def close(self) -> None:
        """Give the camera back."""
        self._capture.release()


def _forget_opencv_qt() -> None:
    # On Linux the opencv wheels point Qt at their own plugins, where PySide6 finds nothing usable.
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    os.environ.pop("QT_QPA_FONTDIR", None)
