"""How the project's command lines end: one line for a mistake, never a traceback for a user's."""

import os
import sys

import click

from signapp.errors import SignappError
from signapp.system import native_logs as _native_logs


def run(command: click.Command, program: str, prefix: str, stopped: str = "stopped") -> None:
    """Run a command line and leave with its exit code.

    Codes: 1 after a `SignappError` or a file that the system refuses, 2 after a usage error,
    130 after Ctrl-C.

    Args:
        command: what to run.
        program: what the user typed, for usage lines.
        prefix: begins every line on standard error.
        stopped: what Ctrl-C says.
    """
    _native_logs.silence()
    try:
        command.main(prog_name=program, standalone_mode=False)
    except SignappError as error:
        click.echo(f"{prefix}: {error}", err=True)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo(f"{prefix}: {stopped}", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # The reader went away, as in ``signapp doctor | head``. Python would complain once more
        # when it flushes standard output at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        if error.errno is None or error.filename is None:
            raise  # nothing that a user could look at
        where, why = os.fsdecode(error.filename), error.strerror or "refused by the system"
        click.echo(
            f"{prefix}: {where}: {why}; check that the place exists, that you may use it and that "
            "the disk has room",
            err=True,
        )
        sys.exit(1)
