"""Cut off, bit-flipped or overwritten, every kind of file ends in the right result or in one line.

Nothing else on the disk changes, and what was damaged is still there for whoever wants to mend it.
`pytest --long` damages each at many more places.
"""

import reprlib
import time
from pathlib import Path

import pytest

from tests.faults.kinds import KINDS, NEEDS_TORCH
from tests.support.damage import damaged, may_be_refused

POINTS = 40
LONGEST_S = 30.0


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("name", KINDS)
def test_damage_ends_in_the_right_result_or_in_one_line(
    name: str, tmp_path: Path, effort: int
) -> None:
    if name in NEEDS_TORCH:
        pytest.importorskip("torch")
    kind = KINDS[name]
    path = kind.make(tmp_path / "kind")
    expected = kind.use(path)
    whole, bystanders = path.read_bytes(), contents(tmp_path)
    del bystanders[str(path)]
    outcomes = set()
    for what, data in damaged(whole, POINTS * effort, seed=1):
        path.write_bytes(data)
        start = time.monotonic()
        with may_be_refused(what) as refused:
            got = kind.use(path)
            assert kind.fits(expected, got), f"{what}: it gave {reprlib.repr(got)}"
        assert time.monotonic() - start < LONGEST_S, what
        assert not refused or kind.refuses, (what, refused)
        outcomes.add("refused" if refused else "read")
        after = contents(tmp_path)
        kept = [p for p, content in after.items() if content == data]
        assert kept or not data or path.name in kind.writes, f"{what}: the damaged file is gone"
        for other, content in bystanders.items():
            assert other in after, f"{what}: {other} is gone"
            if after[other] != content:
                assert Path(other).name in kind.writes, f"{what}: {other} changed"
                Path(other).write_bytes(content)
        for extra in set(after) - set(bystanders) - {str(path)}:
            ours = after[extra] == data or Path(extra).name in kind.writes
            assert ours, f"{what}: {extra} appeared"
            Path(extra).unlink()
    assert ("refused" in outcomes) == kind.refuses
