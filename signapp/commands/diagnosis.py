"""What ``signapp doctor`` checks: each part of this machine that signapp needs, and what to do."""

import base64
import csv
import hashlib
import importlib.metadata
import importlib.util
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from signapp import __version__
from signapp.errors import ModelError, SignappError, raised_as, reason
from signapp.landmarks.bundle import find_bundle
from signapp.landmarks.release import check_release
from signapp.languages import SHIPPED_CODES, Language, readable_languages
from signapp.recognition.catalog import available_languages, find_model
from signapp.recognition.model import SignModel
from signapp.rendering.exemplars import EXEMPLARS_FILE, load_exemplars
from signapp.settings import LIGHT
from signapp.system.folders import assets_dir, model_folders
from signapp.system.installation import DISTRIBUTION, add_line, mend_line, pip_line, requirements

_PACKAGES = ("mediapipe", "numpy", "onnxruntime", "av", "PySide6-Essentials")
# Each of them writes the same folder, cv2: one is needed, and a second one damages it.
_OPENCV = (
    "opencv-python-headless",
    "opencv-python",
    "opencv-contrib-python",
    "opencv-contrib-python-headless",
)


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: what it is.
        ok: whether signapp can use it.
        detail: what was found.
        to_do: the one thing to do when it is not ok, else empty.
        needed: False for what signapp works without.
    """

    name: str
    ok: bool
    detail: str
    to_do: str = ""
    needed: bool = True


def run_checks() -> Iterator[Check]:
    """Yield the checks one by one, in the order in which they matter."""
    yield _versions()
    yield from _opencv()
    yield from _mediapipe()
    yield from _installed_files()
    yield _hand_model()
    yield _light_hand_model()
    yield from _languages()
    yield from _models()
    yield _demo()
    yield _display()
    yield _cameras()
    yield from _fonts()
    yield _voices()
    yield _torch()


def _versions() -> Check:
    opencv = next((name for name in _OPENCV if _version(name)), _OPENCV[0])
    found = []
    for name in (*_PACKAGES, opencv):
        version = _version(name)
        if version is None:
            wanted = [r for r in requirements() if re.match(rf"{re.escape(name)}(?![\w.-])", r)]
            return Check("versions", False, f"{name} is not installed", pip_line(wanted or [name]))
        found.append(f"{name} {version}")
    python = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    return Check("versions", True, f"signapp {__version__}, {python}, {', '.join(found)}")


def _version(distribution: str) -> str | None:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def _opencv() -> Iterator[Check]:
    found = [name for name in _OPENCV if _version(name)]
    if len(found) > 1 and not getattr(sys, "frozen", False):
        yield Check(
            "OpenCV",
            False,
            f"{' and '.join(found)} are installed together and write the same folder, cv2",
            "if cameras fail: remove all of them with 'python -m pip uninstall', then run "
            + pip_line([r for r in requirements() if r.startswith(_OPENCV[0])] or [_OPENCV[0]]),
            needed=False,
        )


def _mediapipe() -> Iterator[Check]:
    """Say when the MediaPipe that is installed is one that signapp refuses."""
    version = _version("mediapipe")
    if version is not None:
        try:
            check_release(version)
        except SignappError as error:
            yield Check("MediaPipe", False, *_problem_and_remedy(error))


def _installed_files() -> Iterator[Check]:
    """Compare the files of an installed wheel, models among them, with its own checksums.

    A source folder (an editable installation) and a PyInstaller build have none.
    """
    if getattr(sys, "frozen", False):
        return
    try:
        wheel = importlib.metadata.distribution(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        return
    # Not its `files`: newer versions of that leave out a file that is gone.
    rows = csv.reader((wheel.read_text("RECORD") or "").splitlines())
    listed = [row[:2] for row in rows if len(row) > 1 and row[1] and row[0].startswith("signapp/")]
    if not listed:
        return
    changed = [
        name
        for name, checksum in listed
        if not _as_installed(Path(str(wheel.locate_file(name))), checksum)
    ]
    if not changed:
        yield Check("files", True, f"{len(listed)}, all as installed", needed=False)
        return
    named = ", ".join(changed[:5]) + (f" and {len(changed) - 5} more" if len(changed) > 5 else "")
    yield Check(
        "files",
        False,
        f"changed since the installation: {named}",
        mend_line(),
        needed=False,
    )


def _as_installed(path: Path, checksum: str) -> bool:
    """Whether the file has the checksum of its line in RECORD, such as ``sha256=...``."""
    method, _, value = checksum.partition("=")
    try:
        digest = hashlib.new(method, path.read_bytes()).digest()
    except (OSError, ValueError):
        return False
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == value


def _hand_model() -> Check:
    try:
        return Check("hand model", True, _with_checksum(find_bundle()))
    except SignappError as error:
        return Check("hand model", False, *_problem_and_remedy(error))


def _light_hand_model() -> Check:
    try:
        return Check("light hand model", True, _with_checksum(find_bundle(kind=LIGHT)))
    except SignappError:
        detail = "missing or damaged; the full one works without it"
        return Check("light hand model", False, detail, mend_line(), needed=False)


def _problem_and_remedy(error: SignappError) -> tuple[str, str]:
    """Both from the fields of an error that has them, else its line for each."""
    if "remedy" not in error.fields:
        return str(error), str(error)
    remedy = str(error.fields["remedy"])
    return str(error.fields["problem"]), remedy[:1].lower() + remedy[1:]


def _languages() -> Iterator[Check]:
    languages, problems = readable_languages()
    codes = ", ".join(language.code for language in languages)
    yield Check("languages", bool(languages), codes or "none can be read", "")
    for line in problems:
        to_do = "mend the file or move it away; the other languages work without it"
        yield Check("language file", False, str(line), to_do, needed=False)


def _models() -> Iterator[Check]:
    readable = {language.code: language for language in readable_languages()[0]}
    for code in dict.fromkeys((*SHIPPED_CODES, *readable, *available_languages())):
        own = _own_folder(code)
        try:
            with raised_as(ModelError, "model-of-language-unusable", code=code):
                detail = _model_detail(code, readable.get(code))
            yield Check(f"model {code}", True, detail)
        except SignappError as error:
            shipped = code in SHIPPED_CODES
            to_do = mend_line() if shipped else "teach or train it (see README)"
            if own is not None:
                to_do = f"mend it or move {own} away; the other languages work without it"
            needed = shipped and own is None
            yield Check(f"model {code}", False, str(error), to_do, needed=needed)


def _own_folder(code: str) -> Path | None:
    """The folder of a model that the user made or installed, None for a shipped one."""
    try:
        folder = find_model(code).parent
    except SignappError:
        return None
    own = model_folders()[-2]  # before the shipped ones
    return folder if folder.is_relative_to(own) else None


def _model_detail(code: str, language: Language | None) -> str:
    path = find_model(code)
    model = SignModel(path)
    poses = path.parent / EXEMPLARS_FILE
    if poses.is_file():
        load_exemplars(poses)
    marked = ", stand-in signs" if model.language.stand_in else ""
    known = {label.label for label in model.labels}
    letters = () if language is None else language.letters
    moving = [x.label for x in letters if x.moves and x.label not in known]
    unread = f", not {' and '.join(moving)}, which move" if moving else ""
    return f"{len(model.labels)} letters{unread}{marked}, {_with_checksum(path)}"


def _with_checksum(path: Path) -> str:
    return f"{path} (sha256 {hashlib.sha256(path.read_bytes()).hexdigest()[:16]})"


def _demo() -> Check:
    path = assets_dir() / "demo_isl.mp4"
    if path.is_file():
        return Check("demo clip", True, str(path))
    return Check("demo clip", False, f"no {path}", mend_line())


def _display() -> Check:
    if sys.platform != "linux":
        return Check("display", True, platform.system())
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return Check("display", True, f"{variable}={os.environ[variable]}")
    return Check(
        "display",
        False,
        "no graphical display: 'signapp' will label the demo in the terminal",
        "log in to a desktop session, or use 'signapp label'",
        needed=False,
    )


def _cameras() -> Check:
    # OpenCV is slow to import and chatty; only this check needs it.
    from signapp.capture.cameras import list_cameras

    try:
        cameras = list_cameras()
    except Exception as error:  # noqa: BLE001 - whatever a driver raises, the other checks follow
        return Check(
            "cameras",
            False,
            f"the system cannot list its cameras ({reason(error)})",
            "unplug them and try again",
            needed=False,
        )
    if cameras:
        return Check("cameras", True, ", ".join(camera.name for camera in cameras))
    return Check(
        "cameras",
        False,
        "no camera found: 'signapp' will play the demo clip",
        "plug in a webcam, or open a video file or a phone's stream address in the app",
        needed=False,
    )


def _fonts() -> Iterator[Check]:
    """Ask Qt, in a process of its own: it may abort where system libraries are missing."""
    if getattr(sys, "frozen", False):
        return  # a PyInstaller build has no Python to start another process with
    scripts = sorted({language.script for language in readable_languages()[0]})
    writing_systems = [{"Assamese": "Bengali"}.get(script, script) for script in scripts]
    code = (
        "import sys\n"
        "from PySide6.QtGui import QFontDatabase, QGuiApplication\n"
        "app = QGuiApplication([])\n"
        "for name in sys.argv[1:]:\n"
        "    system = getattr(QFontDatabase.WritingSystem, name, None)\n"
        "    found = QFontDatabase.families(system) if system is not None else []\n"
        "    print(found[0] if found else '')\n"
    )
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, *writing_systems],
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            check=True,
        )
        families = done.stdout.splitlines()
    except (OSError, subprocess.SubprocessError):
        yield Check(
            "window toolkit",
            False,
            "Qt does not start",
            "on Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 (see README)",
        )
        return
    for script, family in zip(scripts, families, strict=True):
        yield Check(
            f"font {script}",
            bool(family),
            family or "none: letters will show as boxes beside their romanised names",
            "" if family else "on Debian: apt install fonts-noto-core",
            needed=False,
        )


def _voices() -> Check:
    """Ask in a process of its own: speech drivers may take long, print or crash."""
    wanted = sorted({language.locale[:2] for language in readable_languages()[0]})
    if getattr(sys, "frozen", False):
        return Check("voices", True, "not looked for in a frozen build", needed=False)
    code = "from signapp.text.voices import available\nprint(*sorted(available()), sep='\\n')\n"
    try:
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
        )
        found = done.stdout.split()
    except (OSError, subprocess.SubprocessError):
        found = []
    missing = [code for code in wanted if code not in found]
    there = [code for code in wanted if code in found]
    if not missing:
        return Check("voices", True, f"for {', '.join(there)}", needed=False)
    to_do = (
        "apt install espeak-ng alsa-utils"
        if sys.platform == "linux"
        else f"{add_line('speech')}, then add voices in the system's settings"
    )
    detail = f"none for {', '.join(missing)}: such text cannot be spoken"
    return Check(
        "voices", False, f"for {', '.join(there)}; {detail}" if there else detail, to_do,
        needed=False,
    )  # fmt: skip


def _torch() -> Check:
    there = importlib.util.find_spec("torch") is not None
    return Check(
        "training",
        there,
        f"torch {importlib.metadata.version('torch')}" if there else "torch is not installed",
        "" if there else f"{add_line('train')} (only to retrain)",
        needed=False,
    )
