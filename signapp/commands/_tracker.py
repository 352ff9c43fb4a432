"""``--tracker``: how exactly hands are found, the same words in every command."""

from collections.abc import Callable
from typing import Any

import click

from signapp.settings import AUTO, FULL, LIGHT

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
