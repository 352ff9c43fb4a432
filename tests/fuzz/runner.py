"""Running a target on random inputs for some time."""

import hashlib
import shutil
import tempfile
import time
import traceback
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from signapp.errors import SignappError
from tests.fuzz.targets import LONGEST_S, TARGETS

_LEAST = 10  # inputs, however slow the target and busy the machine
_POOL = 200  # inputs that got through the parser are changed further


@dataclass
class Found:
    """What a run found; a fault is kept once for each place in the code where it happens."""

    inputs: int = 0
    refused: int = 0
    faults: dict[str, tuple[bytes, str]] = field(default_factory=dict)


def fuzz(name: str, seconds: float, seed: int = 0) -> Found:
    """Feed a target with inputs made from its seeds and from those that it accepted."""
    target, rng, found = TARGETS[name], np.random.default_rng(seed), Found()
    with tempfile.TemporaryDirectory(prefix="signapp-fuzz-") as work:
        home = Path(work)
        (home / "seeds").mkdir()
        pool = target.seeds(home / "seeds")
        seeds = len(pool)
        for data in pool:  # or nothing that follows means anything
            target.run(data, _empty(home / "run"))
        until = time.monotonic() + seconds
        while time.monotonic() < until or found.inputs < _LEAST:
            data = target.change(pool[int(rng.integers(len(pool)))], rng, pool)
            if _try(name, data, home, found) and len(data) < 100_000:
                if len(pool) >= _POOL:
                    pool.pop(int(rng.integers(seeds, len(pool))))
                pool.append(data)
    return found


def _try(name: str, data: bytes, home: Path, found: Found) -> bool:
    """Run one input; whether the parser took it."""
    found.inputs += 1
    start = time.process_time()  # another process may take the processor away
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of numpy and zipfile about what they are given
            TARGETS[name].run(data, _empty(home / "run"))
        fault = None
    except SignappError as error:
        line = str(error)
        fault = None if line.strip() and "\n" not in line else f"not one line: {line!r}"
        found.refused += 1
    except Exception:  # noqa: BLE001 - finding every kind is what it is for
        fault = traceback.format_exc()
    seconds = time.process_time() - start
    if fault is None and seconds > LONGEST_S:
        fault = f"it took {seconds:.1f} s"
    if fault is not None:
        places = [line.strip() for line in fault.splitlines() if line.startswith("  File")]
        key = hashlib.sha256((places[-1] if places else fault[:20]).encode()).hexdigest()[:12]
        found.faults.setdefault(key, (data, fault))
        return False
    return True


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder
