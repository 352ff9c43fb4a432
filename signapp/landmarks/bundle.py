"""The MediaPipe hand model: a ``hand_landmarker.task`` bundle.

mediapipe 0.10.21 (Python 3.11 and 3.12) carries the two networks in its wheel; the bundle is
composed from them once and kept in the user's cache. Later releases carry none: there the bundle
comes from the setting, the environment variable or ``signapp doctor --fetch-hand-model``.
"""

import contextlib
import hashlib
import importlib.util
import io
import os
import ssl
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from signapp._files import set_aside, write_bytes
from signapp.errors import HandModelError
from signapp.settings import load_settings

HAND_MODEL_VARIABLE = "SIGNAPP_HAND_MODEL"
OFFICIAL_URL = (
    "https://storage.googleapis.com/mediapipe-models/hand_landmarker/hand_landmarker/"
    "float16/1/hand_landmarker.task"
)
OFFICIAL_SHA256 = "fbc2a30080c3c557093b5ddfc334698132eb341044ccee322ccf8bcf3607cde1"

_DETECTOR = "hand_detector.tflite"
_LANDMARKS = "hand_landmarks_detector.tflite"
_PARTS = {
    _DETECTOR: "modules/palm_detection/palm_detection_full.tflite",
    _LANDMARKS: "modules/hand_landmark/hand_landmark_full.tflite",
}
_MAX_BYTES = 64 * 1024 * 1024

MISSING = (
    "no MediaPipe hand model: this mediapipe release carries none. Run "
    "'signapp doctor --fetch-hand-model' once, or set the environment variable "
    f"{HAND_MODEL_VARIABLE} to a hand_landmarker.task file, or give its path as hand_model in "
    "the settings file"
)


def fetched_path() -> Path:
    """Where ``signapp doctor --fetch-hand-model`` puts the official bundle."""
    return user_data_path("signapp", appauthor=False) / "hand_landmarker.task"


def find_bundle(path: str | Path | None = None) -> Path:
    """Return a usable bundle: `path`, setting, environment variable, fetched file, or composed.

    Args:
        path: a bundle to use whatever else there is.

    Raises:
        HandModelError: none is there, or the one that was named is not a hand model.
    """
    for named in (path, load_settings().hand_model, os.environ.get(HAND_MODEL_VARIABLE)):
        if named:
            return _checked(Path(named).expanduser())
    if fetched_path().is_file():
        return _checked(fetched_path())
    folder = _wheel_folder()
    if folder is None:
        raise HandModelError(MISSING)
    return compose(folder, user_cache_path("signapp", appauthor=False))


def compose(mediapipe_folder: Path, cache: Path) -> Path:
    """Compose the bundle from the networks of an installed mediapipe, once.

    The name holds a checksum of the parts, so another mediapipe never uses a stale bundle.

    Raises:
        HandModelError: a part cannot be read, or the cache cannot be written.
    """
    try:
        parts = {name: (mediapipe_folder / path).read_bytes() for name, path in _PARTS.items()}
    except OSError as error:
        raise HandModelError(MISSING) from error
    digest = hashlib.sha256(b"".join(parts[name] for name in sorted(parts))).hexdigest()[:16]
    target = cache / f"hand_landmarker-{digest}.task"
    expected = _zipped(parts)
    with contextlib.suppress(OSError):  # not there yet, or not readable: it is written anew
        if target.read_bytes() == expected:
            return target
    _write(target, expected)
    return target


def fetch(
    progress: Callable[[int, int], None] = lambda done, total: None,
    url: str = OFFICIAL_URL,
    sha256: str = OFFICIAL_SHA256,
) -> Path:
    """Download the official bundle, check it and put it where `find_bundle` looks.

    Args:
        progress: called with bytes done and bytes in total (0 when unknown).

    Raises:
        HandModelError: no connection, or the file is not the expected one.
    """
    received = io.BytesIO()
    request = urllib.request.Request(url)
    try:
        with urllib.request.urlopen(
            request, timeout=30, context=ssl.create_default_context()
        ) as reply:
            total = int(reply.headers.get("Content-Length") or 0)
            while chunk := reply.read(1 << 16):
                received.write(chunk)
                progress(received.tell(), total)
                if received.tell() > _MAX_BYTES:
                    raise HandModelError(f"{url} sent more than a hand model; nothing was kept")
    except (urllib.error.URLError, OSError) as error:
        reason = getattr(error, "reason", error)
        raise HandModelError(
            f"cannot download the hand model from {url} ({reason}); check the connection, or "
            f"download it elsewhere and set {HAND_MODEL_VARIABLE} to the file"
        ) from error
    data = received.getvalue()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise HandModelError(
            f"the file from {url} has another checksum than expected; nothing was kept, try again"
        )
    target = fetched_path()
    _keep_another(target, data)
    _write(target, data)
    return target


def _keep_another(target: Path, data: bytes) -> None:
    """Set a hand model aside that somebody else has put there; a damaged one is replaced."""
    with contextlib.suppress(OSError, HandModelError):
        if target.read_bytes() != data and _checked(target):
            set_aside(target, "replaced")


def _write(target: Path, data: bytes) -> None:
    try:
        write_bytes(target, data)
    except OSError as error:
        raise HandModelError(
            f"cannot write the hand model to {target.parent} ({error.strerror or error}); "
            f"make that folder writable or set {HAND_MODEL_VARIABLE}"
        ) from error


def _wheel_folder() -> Path | None:
    # find_spec does not import mediapipe, which takes most of a second.
    spec = importlib.util.find_spec("mediapipe")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    return folder if all((folder / part).is_file() for part in _PARTS.values()) else None


def _zipped(parts: dict[str, bytes]) -> bytes:
    # MediaPipe maps the entries in place: they must be stored, not compressed.
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as bundle:
        for name in sorted(parts):
            bundle.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), parts[name])
    return buffer.getvalue()


def _checked(path: Path) -> Path:
    try:
        with zipfile.ZipFile(path) as bundle:
            names = set(bundle.namelist())
            # MediaPipe would crash on networks that are damaged; reading 8 MB takes 10 ms.
            damaged = bundle.testzip()
    except FileNotFoundError as error:
        raise HandModelError(
            f"no hand model at {path}; correct {HAND_MODEL_VARIABLE} or hand_model in the settings"
        ) from error
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        raise HandModelError(
            f"{path} is not a hand_landmarker.task bundle; fetch it again with "
            "'signapp doctor --fetch-hand-model'"
        ) from error
    if damaged is not None:
        raise HandModelError(
            f"{path} is damaged; fetch it again with 'signapp doctor --fetch-hand-model'"
        )
    if not set(_PARTS) <= names:
        raise HandModelError(f"{path} holds no {' and '.join(sorted(_PARTS))}: not a hand model")
    return path
