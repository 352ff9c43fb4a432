"""Run a pytest command; only tests that are known to be unsteady are run a second time.

    python .ci/tests.py [--unsteady FILE] python -m pytest ...

FILE (tests/unsteady.txt) has a line for each such test: its name, since when, and why, with " | "
between them. A test that fails and is not in it, or that is and fails again, fails the run.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

SOME_FAILED = 1  # pytest's exit code; any other than 0 is a run that went wrong as a whole


def read_unsteady(path: Path) -> dict[str, str]:
    """The names of the unsteady tests, and since when and why they are."""
    known = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, since, why = (part.strip() for part in line.split(" | "))
            known[name] = f"since {since}: {why}"
    return known


def main(arguments: list[str]) -> int:
    """See the module docstring."""
    path = Path(__file__).parents[1] / "tests" / "unsteady.txt"
    if arguments[0] == "--unsteady":
        path, arguments = Path(arguments[1]), arguments[2:]
    known = read_unsteady(path)
    with tempfile.TemporaryDirectory(prefix="signapp-ci-") as cache:
        code = subprocess.call([*arguments, "-o", f"cache_dir={cache}"])
        if code != SOME_FAILED:
            return code
        failed = json.loads(Path(cache, "v/cache/lastfailed").read_text(encoding="utf-8"))
    new = [name for name in failed if name not in known]
    print(f"== FAILED: {len(failed)}, of these not known to be unsteady: {len(new)}", flush=True)
    if new:
        return SOME_FAILED
    for name in failed:
        print(f"== UNSTEADY, run once more: {name} ({known[name]})", flush=True)
    return subprocess.call([sys.executable, "-m", "pytest", "-q", "-n", "0", *failed])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
