"""Killing the program at random moments loses no acknowledged sample."""

from pathlib import Path

import numpy as np

from signapp.recording.store import Recordings
from tests.support.kills import ROOT, run_and_kill

KILLS = 5


def kill_once(folder: Path, seed: int, after_s: float) -> dict[str, float]:
    """Run the recorder, kill it `after_s` after its first sample; return what it acknowledged."""
    program = ["-m", "tests.unit.recording.record_worker", folder, seed]
    rows = [line.split() for line in run_and_kill(program, after_s, ROOT)]
    return {identifier: float(total) for identifier, total in rows}


def test_no_acknowledged_sample_is_lost(tmp_path: Path, effort: int) -> None:
    rng = np.random.default_rng(5)
    acknowledged: dict[str, float] = {}
    for seed in range(KILLS * effort):
        acknowledged |= kill_once(tmp_path, seed, float(rng.uniform(0, 0.12)))
    stored = {s.id: float(s.landmarks.sum()) for s in Recordings("test", tmp_path).samples()}
    assert len(acknowledged) > KILLS
    missing = set(acknowledged) - set(stored)
    assert not missing
    assert all(stored[i] == total for i, total in acknowledged.items())
