"""The MediaPipe hand model: a ``hand_landmarker.task`` bundle, or the light one beside it.

Both come with signapp: the build hook (``hatch_build.py``) puts them among the assets. A build that
could not have them leaves them out; then the full one is fetched when the user asks for it (a
button of the window, a question in the terminal, ``signapp doctor --fetch-hand-model``), or named
by the setting or the environment variable.
"""

import contextlib
import hashlib
import http.client
import io
import os
import ssl
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from signapp.errors import HandModelError, HandModelMissingError, Message
from signapp.landmarks import networks
from signapp.settings import FULL, LIGHT, load_settings
from signapp.system.files import set_aside, write_bytes
from signapp.system.folders import HAND_MODEL_VARIABLE, assets_dir, user_data
from signapp.system.installation import mend_line

OFFICIAL_URL = (
    "https://storage.googleapis.com/mediapipe-models/hand_landmarker/hand_landmarker/"
    "float16/1/hand_landmarker.task"
)
OFFICIAL_SHA256 = "fbc2a30080c3c557093b5ddfc334698132eb341044ccee322ccf8bcf3607cde1"

_MAX_BYTES = 64 * 1024 * 1024

OFFICIAL_MB = 8

_REMEDY = Message("hand-model-remedy", variable=HAND_MODEL_VARIABLE)


def fetched_path() -> Path:
    """Where ``signapp doctor --fetch-hand-model`` puts the official bundle."""
    return user_data("hand_landmarker.task")


def shipped_path(kind: str = FULL) -> Path:
    """Where the build hook puts the bundle, in the wheel as in a checkout."""
    bundle = networks.LIGHT if kind == LIGHT else networks.FULL
    return assets_dir() / "hand_model" / bundle.file


def find_bundle(path: str | Path | None = None, kind: str = FULL) -> Path:
    """Return a usable bundle: `path`, setting, environment variable, fetched or shipped.

    Args:
        path: a bundle to use whatever else there is.
        kind: ``"full"`` or ``"light"``. The light one is the shipped one: what a setting or the
            environment names, or what was fetched, takes the place of the full one.

    Raises:
        HandModelMissingError: none is there.
        HandModelError: the one that was named, or that is there, is not a hand model; or the
            light one is not there.
    """
    if kind == LIGHT and not path:
        try:
            return _checked(shipped_path(LIGHT))
        except HandModelError as error:  # it cannot be fetched, as the advice there would be
            raise HandModelError("no-light-hand-model", command=mend_line()) from error
    for named in (path, load_settings().hand_model, os.environ.get(HAND_MODEL_VARIABLE)):
        if named:
            return _checked(Path(named).expanduser())
    for there in (fetched_path(), shipped_path()):
        if there.is_file():
            return _checked(there)
    raise HandModelMissingError(
        "no-hand-model", problem=Message("hand-model-not-built-in"), remedy=_REMEDY
    )


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
            length = reply.headers.get("Content-Length") or ""
            total = int(length) if length.isdecimal() else 0
            while chunk := reply.read(1 << 16):
                received.write(chunk)
                progress(received.tell(), total)
                if received.tell() > _MAX_BYTES:
                    raise HandModelError("hand-model-download-too-large", url=url)
    except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
        reason = getattr(error, "reason", error)
        raise HandModelError(
            "hand-model-download-failed", url=url, reason=reason, variable=HAND_MODEL_VARIABLE
        ) from error
    data = received.getvalue()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise HandModelError("hand-model-download-damaged", url=url)
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
            "hand-model-unwritable",
            folder=target.parent,
            reason=error.strerror or error,
            variable=HAND_MODEL_VARIABLE,
        ) from error


def _checked(path: Path) -> Path:
    try:
        with zipfile.ZipFile(path) as bundle:
            names = set(bundle.namelist())
            # MediaPipe would crash on networks that are damaged; reading 8 MB takes 10 ms.
            damaged = bundle.testzip()
    except FileNotFoundError as error:
        raise HandModelError("no-hand-model-at", path=path, variable=HAND_MODEL_VARIABLE) from error
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        raise HandModelError("hand-model-no-bundle", path=path) from error
    if damaged is not None:
        raise HandModelError("hand-model-damaged", path=path)
    if not set(networks.FULL.parts) <= names:
        parts = " and ".join(sorted(networks.FULL.parts))
        raise HandModelError("hand-model-lacks-parts", path=path, parts=parts)
    return path
