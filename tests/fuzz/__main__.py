"""Fuzz a parser: ``python -m tests.fuzz TARGET --seconds 60 --seed 1``; ``--list`` names them.

An input that breaks the parser is written to ``fuzz-TARGET-<digest>`` in the current folder and
its traceback is printed; the exit code is then 1.
"""

import argparse
import sys
from pathlib import Path

from tests.fuzz.runner import fuzz
from tests.fuzz.targets import TARGETS


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", nargs="*", metavar="TARGET", help="or 'all'")
    parser.add_argument("--list", action="store_true", help="name the targets")
    parser.add_argument("--seconds", type=float, default=60, help="how long for each [60]")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.list or not options.target:
        print("\n".join(TARGETS))
        return
    unknown = set(options.target) - {*TARGETS, "all"}
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}; --list names them")
    names = list(TARGETS) if "all" in options.target else options.target
    broken = 0
    for name in names:
        found = fuzz(name, options.seconds, options.seed)
        print(f"{name}: {found.inputs} inputs, {found.refused} refused, {len(found.faults)} faults")
        for digest, (data, trace) in found.faults.items():
            path = Path(f"fuzz-{name}-{digest}")
            path.write_bytes(data)
            print(f"{path}:\n{trace}")
        broken += len(found.faults)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
