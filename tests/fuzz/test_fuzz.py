"""Every fuzz target for a moment; ``pytest --long`` gives each a minute."""

import pytest

from tests.fuzz.runner import fuzz
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_random_input_ends_in_a_result_or_in_one_line(name: str, effort: int) -> None:
    if name.startswith("dataset"):
        pytest.importorskip("training.data.readers")
    found = fuzz(name, 0.5 if effort == 1 else 60.0, seed=effort)
    assert not found.faults, "\n".join(
        f"{data[:200]!r}\n{trace}" for data, trace in found.faults.values()
    )
