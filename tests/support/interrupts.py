"""Sending Ctrl-C to a process that a test started."""

import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any


def _heed_interrupts() -> None:
    # A shell that starts the tests in the background makes them, and all they start, deaf to it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def interruptible(arguments: Sequence[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Start a process that can be interrupted (POSIX); it does not outlive the block."""
    with subprocess.Popen(
        arguments, text=True, start_new_session=True, preexec_fn=_heed_interrupts, **options
    ) as process:
        try:
            yield process
        finally:
            process.kill()
