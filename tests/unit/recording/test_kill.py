"""Killing the program at random moments loses no acknowledged sample."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np

from signapp.recording.store import Recordings

KILLS = 20


def kill_once(folder: Path, seed: int, after_s: float) -> dict[str, float]:
    """Run the recorder, kill it `after_s` after its first sample; return what it acknowledged."""
    command = [sys.executable, "-m", "tests.unit.recording.kill_worker", str(folder), str(seed)]
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, cwd=root, env=environment, text=True
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    timer = threading.Timer(after_s, process.kill)
    timer.start()
    # A line without its end may have been cut by the kill: it acknowledges nothing.
    lines = [first, *process.stdout]
    process.wait()
    timer.cancel()
    process.stdout.close()
    rows = [line.split() for line in lines if line.endswith("\n")]
    return {identifier: float(total) for identifier, total in rows}


def test_no_acknowledged_sample_is_lost(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    acknowledged: dict[str, float] = {}
    for seed in range(KILLS):
        acknowledged |= kill_once(tmp_path, seed, float(rng.uniform(0, 0.12)))
    stored = {s.id: float(s.landmarks.sum()) for s in Recordings("test", tmp_path).samples()}
    assert len(acknowledged) > KILLS
    missing = set(acknowledged) - set(stored)
    assert not missing
    assert all(stored[i] == total for i, total in acknowledged.items())
