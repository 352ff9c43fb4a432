"""The ``python -m training`` command: the group of the commands in `training.commands`.

Each is a thin layer over the library and imports it when it is used: torch takes seconds.
"""

import click

from signapp.system.program import run
from training.commands.adapt import adapt_command
from training.commands.clusters import clusters_command
from training.commands.compare import compare_command
from training.commands.evaluate import evaluate_command
from training.commands.export import export_command
from training.commands.extract import extract_command
from training.commands.poses import poses_command
from training.commands.signs import signs_command
from training.commands.spelling import spelling_command
from training.commands.study import report_command, reproduce_command, views_command
from training.commands.train import baseline_command, stand_in_command, transfer_command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Train, transfer, measure and export fingerspelling models."""


for _command in (
    extract_command, baseline_command, transfer_command, stand_in_command, evaluate_command,
    compare_command, export_command, adapt_command, reproduce_command, report_command,
    views_command, poses_command, clusters_command, signs_command, spelling_command,
):  # fmt: skip
    cli.add_command(_command)


def main() -> None:
    """Run the command; a user's mistake ends in one line on standard error and exit code 1."""
    run(cli, "python -m training", prefix="training", stopped="stopped; what was done is kept")
