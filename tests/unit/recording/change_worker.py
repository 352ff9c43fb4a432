"""Gives all samples one name after the other and prints each once it is stored, until killed."""

import itertools
import sys
from pathlib import Path

from signapp.recording.store import Recordings


def main() -> None:
    """Argument: folder."""
    recordings = Recordings("test", Path(sys.argv[1]))
    ids = [sample.id for sample in recordings.samples()]
    for number in itertools.count():
        recordings.change(ids, label=f"L{number}")
        print("named", number, flush=True)


if __name__ == "__main__":
    main()
