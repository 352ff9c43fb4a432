"""A normal run opens no connection: everything happens on this machine."""

import subprocess
import sys

_RUN = """
import socket, sys
opened = []
sys.addaudithook(lambda event, args: opened.append((event, args[1:]))
                 if event in ("socket.connect", "socket.bind", "socket.getaddrinfo",
                              "urllib.Request") else None)
import numpy as np
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
import signapp.cli, signapp.capture.sources, signapp.video.reader
with HandTracker("video") as tracker:
    recogniser = Recogniser(load_model("isl"), tracker)
    for i in range(5):
        recogniser.recognise(np.zeros((48, 64, 3), np.uint8), i / 30)
assert not opened, opened
# The hook does see connections, or this test could not fail.
try:
    socket.create_connection(("127.0.0.1", 9), timeout=0.1)
except OSError:
    pass
assert opened
print("quiet")
"""


def test_recognising_opens_no_connection() -> None:
    done = subprocess.run([sys.executable, "-c", _RUN], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "quiet", done.stderr
