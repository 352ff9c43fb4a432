"""Killing a program at a chosen moment."""

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_and_kill(arguments: Sequence[object], after_s: float, folder: Path) -> list[str]:
    """Kill a Python program `after_s` after its first line; return the whole lines it printed.

    A line without its end may have been cut by the kill: it acknowledges nothing.
    """
    process = subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        stdout=subprocess.PIPE, text=True, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout is not None
    first = process.stdout.readline()
    timer = threading.Timer(after_s, process.kill)
    timer.start()
    lines = [first, *process.stdout]
    process.wait()
    timer.cancel()
    process.stdout.close()
    return [line for line in lines if line.endswith("\n")]
