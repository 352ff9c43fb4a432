"""Records samples as fast as it can and prints each id once it is acknowledged, until killed."""

import sys
from pathlib import Path

import numpy as np

from signapp.recording.store import Recordings
from tests.unit.recording.poses import random_landmarks


def main() -> None:
    """Arguments: folder, seed."""
    rng = np.random.default_rng(int(sys.argv[2]))
    session = Recordings("test", Path(sys.argv[1])).start_session("Asha", "kill")
    session.new_take()
    while True:
        landmarks = random_landmarks(rng)
        sample = session.add("A", landmarks, 4 / 3)
        print(sample.id, float(landmarks.sum()), flush=True)


if __name__ == "__main__":
    main()
