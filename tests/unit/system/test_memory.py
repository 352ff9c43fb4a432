"""What was freed leaves the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from signapp.system import memory

BLOCK, COUNT, KEPT = 100_000, 1500, 50


def resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(memory._glibc() is None, reason="another allocator than glibc's")
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
    memory._glibc.cache_clear()
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", system)
        memory.give_back()
    memory._glibc.cache_clear()


ONE_HEAP = """
import sys, threading
from pathlib import Path
from signapp.system import memory

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

if sys.argv[1] == "one":
    memory.one_heap()

def work():
    pieces = [bytearray(100_000) for _ in range(400)]
    del pieces
    here.wait(), free.wait()

here, free = threading.Barrier(5), threading.Barrier(5)
threads = [threading.Thread(target=work) for _ in range(4)]
before = resident()
[thread.start() for thread in threads]
here.wait()
memory.give_back()
print(resident() - before)
free.wait()
"""


@pytest.mark.skipif(memory._glibc() is None, reason="another allocator than glibc's")
def test_what_threads_freed_goes_back_where_they_share_a_heap() -> None:
    kept = {
        how: int(
            subprocess.run(
                [sys.executable, "-c", ONE_HEAP, how], capture_output=True, text=True, check=True
            ).stdout
        )
        for how in ("one", "many")
    }
    assert kept["one"] < 8e6 and kept["one"] < kept["many"] / 4, kept
