"""Cameras by name."""

import contextlib
import os
import sys
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import SourceError, raised_as
from signapp.system.closing import Closing

NO_SLOW_OPENING = ("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
"""For the environment before OpenCV is imported: with these hardware transforms, Windows' Media
Foundation may take a minute to open a camera."""

_FAILED_READS = 5  # in a row before the camera counts as lost
_BACKEND_STEP = 100  # OpenCV's numbers may carry the backend in their hundreds


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
    cv2 = _opencv()
    from cv2_enumerate_cameras import enumerate_cameras

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
    """The camera with that key, name or number, or None when it is not plugged in.

    A number is OpenCV's, such as 0 for ``/dev/video0``, as every tutorial has it; the name or key
    of a camera comes first.
    """
    cameras = list_cameras()
    for attribute in ("key", "name"):
        for camera in cameras:
            if wanted == getattr(camera, attribute):
                return camera
    if not (wanted.isascii() and wanted.isdigit()):
        return None
    return next((camera for camera in cameras if camera.index % _BACKEND_STEP == int(wanted)), None)


class CameraSource(Closing):
    """A camera, opened through OpenCV.

    Args:
        wanted: key, name or number of the camera.
        width, height: picture size to ask for; the camera may deliver another.

    Raises:
        SourceError: it is not there, is in use, or access to it is denied.
    """

    def __init__(self, wanted: str, width: int = 640, height: int = 480) -> None:
        self._cv2 = cv2 = _opencv()
        with raised_as(SourceError, "cameras-unlistable"):
            camera = find_camera(wanted)
        if camera is None:
            raise SourceError("camera-not-there", name=wanted)
        self._name = camera.name
        with raised_as(SourceError, "camera-unopenable", name=camera.name):
            self._capture = cv2.VideoCapture(camera.index, camera.backend)
            try:
                self._set_up(camera, width, height)
            except BaseException:
                self.close()
                raise

    def _set_up(self, camera: Camera, width: int, height: int) -> None:
        cv2 = self._cv2
        if not self._capture.isOpened():
            raise SourceError("camera-refused", name=camera.name)
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
            except Exception:  # noqa: BLE001 - a driver that sends something else than pictures
                rgb = None
            if rgb is not None:
                return rgb, time.perf_counter()
        raise SourceError("camera-silent", name=self._name)

    def _rgb(self, image: NDArray[np.uint8] | None) -> NDArray[np.uint8] | None:
        if image is None or not image.size or image.dtype != np.uint8 or image.ndim not in (2, 3):
            return None
        code = self._cv2.COLOR_GRAY2RGB if image.ndim == 2 else self._cv2.COLOR_BGR2RGB
        rgb: NDArray[np.uint8] = self._cv2.cvtColor(image, code)
        return rgb

    def close(self) -> None:
        """Give the camera back."""
        with contextlib.suppress(Exception):  # one that cannot be given back is gone already
            self._capture.release()


def _opencv() -> Any:
    """OpenCV, imported with what it reads from the environment set right.

    It is slow to import; the programs that need no camera do without.
    """
    os.environ.setdefault(*NO_SLOW_OPENING)
    import cv2

    # On Linux the opencv wheels point Qt at their own plugins, where PySide6 finds nothing usable.
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    os.environ.pop("QT_QPA_FONTDIR", None)
    return cv2
