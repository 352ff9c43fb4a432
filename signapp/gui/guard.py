"""Work in other threads that may raise anything: it ends in one line, and the thread goes on.

Qt prints an exception that leaves a slot or a task and forgets it: whoever waits for the result
then waits for ever, and a loop that it leaves never runs again. Everything that works outside the
GUI thread therefore passes through here.
"""

import functools
import logging
from collections.abc import Callable
from typing import Any, TypeVar, cast

from signapp.errors import Message, SignappError, reason
from signapp.gui.words import error_text

log = logging.getLogger(__name__)

_Method = TypeVar("_Method", bound=Callable[..., None])


def line_of(error: Exception) -> str:
    """What to show of an error: its own line, or that of a fault of the program or a library.

    Of the latter the whole trace goes to the log, since it is not the user's to mend.
    """
    if isinstance(error, SignappError):
        return error_text(error)
    log.debug("unexpected", exc_info=error)
    return error_text(Message("fault", reason=reason(error)))


def guarded(method: _Method) -> _Method:
    """A slot of a worker with a signal `failed` (str): whatever it raises is told by that."""

    @functools.wraps(method)
    def run(self: Any, *args: Any, **named: Any) -> None:
        try:
            method(self, *args, **named)
        except Exception as error:  # noqa: BLE001 - see the module docstring
            self.failed.emit(line_of(error))

    return cast(_Method, run)
