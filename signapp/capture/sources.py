"""From a `SourceSpec` to an open source."""

from collections.abc import Callable
from pathlib import Path

from signapp.capture.types import Source, SourceKind, SourceSpec
from signapp.errors import SourceError
from signapp.system.folders import assets_dir

DEMO_FILE, DEMO_LANGUAGE = "demo_isl.mp4", "isl"


def demo_path() -> Path:
    """The bundled clip that plays when there is no camera."""
    return assets_dir() / DEMO_FILE


def open_source(spec: SourceSpec, wait: Callable[[float], bool] | None = None) -> Source:
    """Open a source.

    Args:
        spec: which one.
        wait: how a file waits until its next frame is due (see `signapp.capture.files`).

    Raises:
        SourceError: it cannot be opened.
    """
    # Each module is imported when it is used: a stream needs no OpenCV, a camera no FFmpeg.
    match spec.kind:
        case SourceKind.CAMERA:
            from signapp.capture.cameras import CameraSource

            return CameraSource(spec.value, spec.width, spec.height)
        case SourceKind.STREAM:
            from signapp.capture.streams import StreamSource

            return StreamSource(spec.value)
        case SourceKind.FILE:
            from signapp.capture.files import FileSource

            return FileSource(spec.value, loop=spec.loop, wait=wait)
        case SourceKind.DEMO:
            from signapp.capture.files import FileSource

            if not demo_path().is_file():
                raise SourceError("no-demo-clip")
            return FileSource(demo_path(), loop=True, wait=wait)
