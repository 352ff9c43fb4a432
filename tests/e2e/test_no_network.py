"""Normal runs open no connection: everything happens on this machine.

Each program runs in a process of its own with an audit hook that notes every use of a network
socket, from its first import to its last. The hook sees what Python does; on Linux the table of
the process's own sockets is looked at as well, for what native libraries might open.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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

def native():
    # The sockets of this process that stand in the system's tables of internet sockets.
    if sys.platform != "linux":
        return []
    own = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            own.add(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            pass
    rows = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in open(f"/proc/self/net/{table}").readlines()[1:]:
            if f"socket:[{line.split()[9]}]" in own:
                rows.append((table, line.split()[1:3]))
    return rows
"""
_CHECK = """
assert not opened, opened
assert not native(), native()
# The hook and the table do see connections, or this test could not fail.
with socket.socket() as listener:
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    assert opened and (native() or sys.platform != "linux")
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


@pytest.mark.parametrize(
    "program", [_RECOGNISE, _COMMANDS, _WINDOW], ids=["recognise", "commands", "window"]
)
def test_a_normal_run_opens_no_connection(program: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCH + program + _CHECK],
        capture_output=True, text=True, timeout=200, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert done.stdout.strip().endswith("quiet"), done.stderr[-3000:]
