"""Break the code on purpose and see that the tests notice: ``python tools/mutations.py``.

Each mutation is made in a copy of the checkout; the tests named beside it must then fail. Prints a
table in Markdown with the tests that noticed, and exits with 1 if none did for one of them.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Mutation:
    """One wrong line.

    Attributes:
        what: the mistake, in words.
        path: the module.
        old, new: its text, which must occur exactly once, and what replaces it.
        tests: what to run.
    """

    what: str
    path: str
    old: str
    new: str
    tests: str


MUTATIONS = (
    Mutation(
        "features: y multiplied by the aspect ratio",
        "signapp/landmarks/geometry.py",
        "points[..., 1] /= _a_hand(aspect, dtype)",
        "points[..., 1] *= _a_hand(aspect, dtype)",
        "tests/unit/landmarks",
    ),
    Mutation(
        "features: NaN is accepted",
        "signapp/landmarks/features.py",
        "if not np.isfinite(points).all():",
        "if False:",
        "tests/unit/landmarks tests/faults/test_not_finite.py",
    ),
    Mutation(
        "slots: the detector's name of the hand is ignored",
        "signapp/landmarks/slots.py",
        "_HANDEDNESS_WEIGHT = 1.0",
        "_HANDEDNESS_WEIGHT = 0.0",
        "tests/unit/landmarks",
    ),
    Mutation(
        "rejection: the lead over the runner-up is not asked for",
        "signapp/recognition/thresholds.py",
        ">= thresholds.margin",
        ">= 0",
        "tests/unit/recognition",
    ),
    Mutation(
        "calibration: thresholds from the wrong end of the quantile",
        "training/fitting/calibration.py",
        "np.quantile(top, 1 - keep)",
        "np.quantile(top, keep)",
        "tests/unit/training/evaluation/test_measures.py",
    ),
    Mutation(
        "decoder: short flashes are letters",
        "signapp/labelling/decoder.py",
        "if _duration(track, s) >= settings.min_duration_s - 1e-6]",
        "if True]",
        "tests/unit/labelling/test_decoder.py",
    ),
    Mutation(
        "hold: a held letter is written again and again",
        "signapp/live/hold.py",
        "self._last_written, self._released_s, self._since_commit_s = label, 0.0, 0.0",
        "self._released_s, self._since_commit_s = 0.0, 0.0",
        "tests/unit/live/test_hold.py",
    ),
    Mutation(
        "hold: a clock that is set back counts as time",
        "signapp/live/hold.py",
        "min(max(0.0, time_s - self._time_s), _MAX_STEP_S)",
        "min(abs(time_s - self._time_s), _MAX_STEP_S)",
        "tests/unit/live/test_hold.py tests/faults/test_not_finite.py tests/faults/test_clocks.py",
    ),
    Mutation(
        "atomic write: the file is not flushed before the rename",
        "signapp/system/files.py",
        "os.fsync(stream.fileno())",
        "pass",
        "tests/unit/system/test_files.py tests/faults/test_unwritable.py",
    ),
    Mutation(
        "outputs: a file that is there is replaced unasked",
        "signapp/system/outputs.py",
        "if not overwrite and os.path.lexists(path):",
        "if False:",
        "tests/unit/system/test_outputs.py",
    ),
    Mutation(
        "atomic write: what failed is left behind",
        "signapp/system/files.py",
        "temporary.unlink(missing_ok=True)",
        "pass",
        "tests/unit/system/test_files.py tests/faults/test_unwritable.py",
    ),
    Mutation(
        "composer: undo forgets the history",
        "signapp/text/composer.py",
        "self._take(here.pop())",
        "self._take(replace(here.pop(), history=self.history))",
        "tests/unit/text",
    ),
    Mutation(
        "composer: a letter goes to the end, not to the cursor",
        "signapp/text/composer.py",
        "return self._put(*self.selection, (entry,))",
        "return self._put(len(self.text), len(self.text), (entry,))",
        "tests/unit/text",
    ),
    Mutation(
        "script: a vowel after a consonant keeps its full form",
        "signapp/text/script.py",
        "if sign is None or closed or not open_:",
        "if True:",
        "tests/unit/text",
    ),
    Mutation(
        "recording: a line with a wrong checksum is believed",
        "signapp/recording/log.py",
        "if int(line[:8], 16) != zlib.crc32(line[9:]):",
        "if int(line[:8], 16) < 0:",
        "tests/unit/recording tests/faults/test_damaged_files.py -k recording",
    ),
    Mutation(
        "packs: a file need not be the one of the manifest",
        "signapp/packs/reading.py",
        "if digest != hashlib.sha256(data).hexdigest():",
        "if False:",
        "tests/unit/packs",
    ),
    Mutation(
        "capture: a lost camera is tried without a pause that grows",
        "signapp/capture/loop.py",
        "min(2 * pause_s, LONGEST_PAUSE_S)",
        "pause_s",
        "tests/unit/capture",
    ),
)


def copy_checkout(target: Path) -> None:
    """Copy what git knows or would add."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


def run(copy: Path, tests: str) -> list[str]:
    """The names of the tests that fail."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests.split()],
        cwd=copy, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode not in (0, 1):
        raise SystemExit(f"the tests cannot be run:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", done.stdout, re.M)


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="mutations whose words hold this text")
    options = parser.parse_args()
    survived = 0
    print("| mistake | tests that fail |\n|---|---|")
    with tempfile.TemporaryDirectory(prefix="signapp-mutations-") as folder:
        copy = Path(folder)
        copy_checkout(copy)
        for mutation in MUTATIONS:
            if options.only not in mutation.what:
                continue
            # A test that fails already does not count as a catch.
            broken = set(run(copy, mutation.tests))
            path = copy / mutation.path
            whole = path.read_text(encoding="utf-8")
            if whole.count(mutation.old) != 1:
                raise SystemExit(f"{mutation.path} has changed: {mutation.old!r} is not in it once")
            path.write_text(whole.replace(mutation.old, mutation.new), encoding="utf-8")
            failed = [n for n in dict.fromkeys(run(copy, mutation.tests)) if n not in broken]
            path.write_text(whole, encoding="utf-8")
            survived += not failed
            names = ", ".join(f"`{name}`" for name in failed[:3])
            more = f" and {len(failed) - 3} more" if len(failed) > 3 else ""
            print(f"| {mutation.what} | {names or '**none**'}{more} |", flush=True)
    sys.exit(bool(survived))


if __name__ == "__main__":
    main()
