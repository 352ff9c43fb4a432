"""What was freed leaves the process."""

import os
import sys
from pathlib import Path

import pytest

from signapp.system import memory

BLOCK, COUNT, KEPT = 100_000, 1500, 50


def resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(memory._malloc_trim() is None, reason="another allocator than glibc's")
def test_freed_memory_goes_back_to_the_system() -> None:
    blocks: list[bytearray | None] = [bytearray(BLOCK) for _ in range(COUNT)]
    for i in range(COUNT):
        if i % KEPT:  # some stay, so that the heap cannot shrink from its end
            blocks[i] = None
    before = resident_bytes()
    memory.give_back()
    assert before - resident_bytes() > 0.8 * BLOCK * COUNT


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_it_does_nothing(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    memory._malloc_trim.cache_clear()
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", system)
        memory.give_back()
    memory._malloc_trim.cache_clear()
