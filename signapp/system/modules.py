"""Modules of ours that run in a process of their own, even where there is no Python but ours.

A frozen app cannot be asked for ``python -m MODULE``: its program is signapp itself. So that
program takes ``-m`` too, with the modules that are listed here and no others.
"""

import os
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

ALONE = frozenset({"signapp.packs.probe"})
"""Modules that a frozen app runs on ``-m``."""


def module_command(module: str, *words: str) -> list[str]:
    """The words that run a module of `ALONE` in another process, here or in a frozen app."""
    program = Path(sys.executable)
    if getattr(sys, "frozen", False) and os.name == "nt":
        # The program with a window has no standard input and output there.
        console = program.with_name("signapp.exe")
        program = console if console.is_file() else program
    return [str(program), "-m", module, *words]


def run_asked_module(arguments: Sequence[str]) -> bool:
    """In a frozen app that was started by a `module_command`, run that module.

    Args:
        arguments: of the program, as in ``sys.argv``.

    Returns:
        Whether one was asked for, and has ended.
    """
    if not getattr(sys, "frozen", False) or list(arguments[1:2]) != ["-m"]:
        return False
    if len(arguments) < 3 or arguments[2] not in ALONE:
        return False
    sys.argv = list(arguments[2:])
    runpy.run_module(arguments[2], run_name="__main__", alter_sys=True)
    return True
