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


HEAPS = """
import ctypes, sys, threading
from signapp.system import memory

if sys.argv[1] == "one":
    memory.one_heap()

def work():
    piece = bytearray(100_000)
    here.wait()

here = threading.Barrier(5)
threads = [threading.Thread(target=work) for _ in range(4)]
[thread.start() for thread in threads]
here.wait()
library = memory._glibc()
library.fopen.restype = ctypes.c_void_p
told = ctypes.c_void_p(library.fopen(sys.argv[2].encode(), b"w"))
library.malloc_info(0, told)
library.fclose(told)
"""


@pytest.mark.skipif(memory._glibc() is None, reason="another allocator than glibc's")
@pytest.mark.parametrize("how", ["one", "many"])
def test_all_threads_share_one_heap(how: str, tmp_path: Path) -> None:
    told = tmp_path / "heaps.xml"
    subprocess.run([sys.executable, "-c", HEAPS, how, str(told)], check=True)
    heaps = told.read_text().count("<heap nr=")
    assert (heaps == 1) == (how == "one"), heaps
