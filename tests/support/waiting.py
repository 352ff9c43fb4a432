"""Waiting for something that another process does, no longer than it takes."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil


def until(condition: Callable[[], object], timeout_s: float = 90.0) -> None:
    """Return as soon as the condition holds; fail when it does not in time."""
    never, deadline = threading.Event(), time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        never.wait(0.02)


def is_reading(pid: int, path: Path) -> bool:
    """Whether the process, or one that it started, has the file open."""
    try:
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
        return any(Path(f.path) == path.resolve() for p in family for f in p.open_files())
    except (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess):
        return False
