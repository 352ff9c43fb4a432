"""The ``signapp`` command: opens the live window, or runs one of the sub-commands.

Sub-commands are imported when they are used, so that ``signapp --help`` answers at once.
"""

import importlib

import click

from signapp import __version__
from signapp.system.program import run

_COMMANDS = {
    "bench": "Measure the speed of every stage on the bundled clip.",
    "chart": "Write a sign chart to print, as PDF or PNG.",
    "desktop": "Put signapp into the menu of a Linux desktop, or take it out.",
    "doctor": "Check this machine: hand model, models, cameras, display, fonts.",
    "label": "Label video files with the letters that are signed in them.",
    "landmarks": "Write the landmarks of the hands in video files, without labelling.",
    "live": "Open the live window (what 'signapp' alone does).",
    "pack": "Export, look at and import language packs.",
    "score": "Compare two annotations, or an annotation with the truth.",
    "spell": "Write a clip of rendered hands that spell a text.",
    "teach": "Recordings of your own signs: look at, import, export, retrain.",
}


class _LazyGroup(click.Group):
    """A group whose commands are modules of `signapp.commands`, imported when needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"signapp.commands.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(sorted(_COMMANDS.items()))


@click.group(
    cls=_LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="signapp")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Recognise fingerspelling (manual alphabets) live, in video files, and in your own hands.

    Without a command, signapp opens the live window.
    """
    if ctx.invoked_subcommand is None:
        command = cli.get_command(ctx, "live")
        assert command is not None
        ctx.invoke(command)


def main() -> None:
    """Run the command; a user's mistake ends in one line on standard error and exit code 1."""
    run(cli, "signapp", prefix="signapp")
