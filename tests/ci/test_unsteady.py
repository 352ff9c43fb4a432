"""CI runs a failed test again only where it is known to be unsteady."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Fails at the first run and passes at the second; fails at both.
TESTS = """
from pathlib import Path

def test_first():
    seen = Path(__file__).with_name("seen")
    before = seen.exists()
    seen.touch()
    assert before

def test_never():
    assert "never" == ""
"""


@pytest.mark.parametrize(
    ("asked", "listed", "code"),
    [
        ("first", ["first"], 0),
        ("first", [], 1),
        ("never", ["never"], 1),
        ("nothing", ["first"], 5),  # no test was collected
    ],
)
def test_what_fails_fails(tmp_path: Path, asked: str, listed: list[str], code: int) -> None:
    (tmp_path / "pytest.ini").touch()
    (tmp_path / "test_it.py").write_text(TESTS)
    (tmp_path / "unsteady.txt").write_text(
        "".join(f"test_it.py::test_{name} | 2026-01-01 | the lamp\n" for name in listed)
    )
    done = subprocess.run(
        [
            sys.executable, ROOT / ".ci" / "tests.py", "--unsteady", "unsteady.txt",
            sys.executable, "-m", "pytest", "-q", "-n", "0", "-k", asked,
        ],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == code, done.stdout + done.stderr
    assert ("since 2026-01-01: the lamp" in done.stdout) == (asked in listed)


def test_the_list_names_tests_that_exist() -> None:
    for line in (ROOT / "tests" / "unsteady.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, _ = line.split(" | ")
            path, test = name.split("::")
            assert f"def {test.split('[')[0]}(" in (ROOT / path).read_text(encoding="utf-8"), name
