"""Normal runs open no connection: everything happens on this machine.

Each program runs in a process of its own with an audit hook that notes every use of a network
socket by Python, from its first import to its last. Native libraries pass such hooks by, and two of
ours did report use in releases that are now kept out. So on Linux the same programs run under
strace, which sees every internet socket of the process and of all that it starts; where it is not
installed or not allowed, that half is skipped. In both, nothing may be left in the home and cache
folders that could tell this machine from others.
"""

import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_STRACE = ("strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none")
# What libraries keep in the cache: fonts, and what the graphics driver compiled.
_KEPT = {"fontconfig", "matplotlib", "mesa_shader_cache", "mesa_shader_cache_db", "qtshadercache"}

_WATCH = """
import os, socket, sys
opened = []
def watch(event, args):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
        if args[0].family in (socket.AF_INET, socket.AF_INET6):
            opened.append((event, args[1:]))
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request",
                   "http.client.connect"):
        opened.append((event, args[1:]))
sys.addaudithook(watch)
"""
# The hook and strace do see connections, or these tests could not fail.
_CHECK = """
assert not opened, opened
with socket.socket() as listener:
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    assert opened
print("quiet")
"""
_RECOGNISE = """
import numpy as np
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
import signapp.cli, signapp.capture.sources, signapp.video.reader
with HandTracker("video") as tracker:
    recogniser = Recogniser(load_model("isl"), tracker)
    for i in range(5):
        recogniser.recognise(np.zeros((48, 64, 3), np.uint8), i / 30)
"""
_COMMANDS = """
from signapp.cli import cli
cli.main(["spell", "NA", "-o", "na.mp4", "--speed", "3"], standalone_mode=False)
try:
    cli.main(["label", "na.mp4", "-o", "labels", "--format", "csv,srt,vtt,eaf,json,mp4"],
             standalone_mode=False)
    cli.main(["teach", "import", "isl", "N", "na.mp4", "--signer", "Asha"], standalone_mode=False)
    cli.main(["teach", "export", "isl", "rows.npz"], standalone_mode=False)
    cli.main(["pack", "export", "isl", "isl.signpack"], standalone_mode=False)
    cli.main(["pack", "import", "isl.signpack"], standalone_mode=False)
    cli.main(["doctor"], standalone_mode=False)
except SystemExit as ended:
    assert not ended.code, ended.code
"""
_WINDOW = """
import signapp.gui.app as app
from PySide6.QtCore import QTimer
from signapp.capture import SourceKind, SourceSpec
from signapp.settings import Settings

application = app.make_application(Settings())
window = app.make_window(Settings(), SourceSpec(SourceKind.DEMO))
window.show()
pages = range(window.tabs.count())
assert len(pages) >= 5
shown, seen = [], []

def look():
    # Every tab in turn, then the first again, which shows frames; there the next language.
    if len(shown) <= len(pages):
        window.tabs.setCurrentIndex(pages[len(shown) % len(pages)])
        shown.append(window.tabs.currentIndex())
    elif len(shown) == len(pages) + 1:
        window.context.set_language("bengali")
        window.context.engine.result.connect(seen.append)
        shown.append("bengali")
    elif len(seen) > 10:
        window.close()
        application.quit()

timer = QTimer(interval=300, timeout=look)
timer.start()
QTimer.singleShot(100_000, application.quit)
application.exec()
assert len(seen) > 10, (shown, len(seen))
"""


_TWO_WORKERS = """
from signapp.cli import cli
cli.main(["spell", "NA", "-o", "na.mp4", "--speed", "3"], standalone_mode=False)
cli.main(["spell", "NA", "-o", "an.mp4", "--speed", "3"], standalone_mode=False)
cli.main(["label", "na.mp4", "an.mp4", "-o", "out", "--workers", "2"], standalone_mode=False)
"""
_RETRAIN = """
import threading
import numpy as np
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from signapp.teaching.retraining import Retraining, RetrainResult
poses, rng = load_exemplars("bengali"), np.random.default_rng(0)
with Recordings("isl").start_session("Asha") as session:
    for label in ("ক", "গ", "ফ"):
        for _ in range(2):
            session.new_take()
            for _ in range(10):
                moved = poses[label].landmarks + rng.normal(0, 0.004, (2, 21, 3))
                moved[~poses[label].landmarks.any(axis=(1, 2))] = 0
                session.add(label, moved.astype(np.float32), poses[label].aspect)
ended, outcomes = threading.Event(), []
Retraining("isl", Recordings("isl").samples(), lambda _: None,
           lambda outcome: (outcomes.append(outcome), ended.set()), effort=0.02)
assert ended.wait(150)
assert isinstance(outcomes[0], RetrainResult), outcomes
outcomes[0].keep()
"""
PROGRAMS = {
    "recognise": _RECOGNISE,
    "commands": _COMMANDS,
    "two workers": _TWO_WORKERS,
    "retrain": _RETRAIN,
    "window": _WINDOW,
}


@functools.cache
def _strace() -> tuple[str, ...] | str:
    """How to call strace, or why it cannot be called."""
    if sys.platform != "linux":
        return "strace is for Linux"
    if shutil.which("strace") is None:
        return "strace is not installed (Debian: apt install strace)"
    for quicker in (("--seccomp-bpf",), ()):
        command = (*_STRACE, *quicker)
        try:
            done = subprocess.run([*command, "true"], capture_output=True, timeout=60)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return command
    return "strace may not look into other processes here"


def _run(program: str, folder: Path, before: tuple[str, ...] = ()) -> None:
    """Run a program in a home of its own, behind the words of `before`."""
    home, cache = folder / "home", folder / "cache"
    home.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "XDG_CACHE_HOME": str(cache),
        "PYTHONPYCACHEPREFIX": str(folder / "pycache"),
    }
    environment.pop("ORT_DISABLE_TELEMETRY", None)  # the program is to set it by itself
    done = subprocess.run(
        [*before, sys.executable, "-c", _WATCH + program + _CHECK],
        capture_output=True, text=True, timeout=280, cwd=folder, env=environment,
    )  # fmt: skip
    assert done.stdout.strip().endswith("quiet"), done.stderr[-3000:]
    left = [path for top in (home, cache) for path in top.rglob("*") if path.is_file()]
    known = {*_KEPT, "signapp"}
    assert not [path for path in left if not known & set(path.parts)], left


@pytest.mark.parametrize("program", list(PROGRAMS))
def test_a_normal_run_opens_no_connection(program: str, tmp_path: Path) -> None:
    if program == "retrain":
        pytest.importorskip("torch")
    command = _strace()
    if isinstance(command, str):
        _run(PROGRAMS[program], tmp_path)
        pytest.skip(f"Python opens nothing; native code was not watched: {command}")
    trace = tmp_path / "trace.txt"
    _run(PROGRAMS[program], tmp_path, (*command, "-o", str(trace)))
    # The last ones are those of the check, which only listens.
    lines = [line for line in trace.read_text().splitlines() if "AF_INET" in line]
    aimed = [line.split(maxsplit=1)[1] for line in lines]
    assert aimed and aimed[0].startswith("socket(AF_INET, SOCK_STREAM"), aimed
    assert all("127.0.0.1" in line for line in aimed[1:]), aimed
    assert len(aimed) <= 3, aimed


def test_a_native_look_up_would_be_seen(tmp_path: Path) -> None:
    """The C library asks for a name, without Python's sockets: what ONNX Runtime did."""
    command = _strace()
    if isinstance(command, str):
        pytest.skip(command)
    code = (
        "import ctypes\n"
        "found = ctypes.byref(ctypes.c_void_p())\n"
        "ctypes.CDLL(None).getaddrinfo(b'localhost', b'80', None, found)\n"
    )
    trace = tmp_path / "trace.txt"
    words = [*command, "-o", str(trace), sys.executable, "-c", code]
    subprocess.run(words, timeout=100, check=True)
    assert "AF_INET" in trace.read_text()
