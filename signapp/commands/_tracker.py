"""``--tracker``: how exactly hands are found, the same words in every command."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from signapp.errors import SignappError
from signapp.settings import AUTO, FULL, LIGHT, tracker_for_files

CHOICE = click.Choice([FULL, LIGHT, AUTO])


def tracker_option(auto: str) -> Callable[[Any], Any]:
    """The option for a command that has time, so that full is what it uses.

    Args:
        auto: what ``auto`` means there, for the help.
    """
    return click.option(
        "--tracker", type=CHOICE, default=FULL, show_default=True,
        help=f"How hands are found: exactly, or faster and less exactly; {auto}.",
    )  # fmt: skip


def tracker_of(choice: str, hand_model: Path | None) -> str:
    """The tracker for files, by the two options that name one.

    Raises:
        SignappError: they name different ones.
    """
    tracker = tracker_for_files(choice)
    if tracker == LIGHT and hand_model:
        raise SignappError("--hand-model names a tracker of its own; leave out --tracker light")
    return tracker
