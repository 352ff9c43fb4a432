"""``python -m training compare``: two models on the same data."""

import json
from pathlib import Path
from typing import Any

import click

from training.commands.evaluate import rows_of
from training.commands.options import PATH, tell

_LETTERS = 12


@click.command("compare")
@click.argument("first")
@click.argument("second")
@click.option("--data", type=PATH, required=True, help=".npz, .csv, or a folder of images.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON alone.")
@click.option("--thorough", is_flag=True, help="Several views of each picture (folders).")
@click.option("--processes", type=click.IntRange(1), help="Default: one a core, at most 4.")
def compare_command(
    first: str, second: str, data: Path, as_json: bool, thorough: bool, processes: int | None
) -> None:
    """Compare two models, each a language name or a path, on the same rows.

    Differences are SECOND less FIRST, with 95 % intervals of a paired bootstrap over the people
    (groups) of the data.
    """
    from signapp.recognition.catalog import load_model
    from signapp.settings import FULL
    from training.evaluation.compare import compare_models
    from training.evaluation.seen import seen_line

    models = [load_model(name) for name in (first, second)]
    rows, unreadable = rows_of(data, models[0], thorough, FULL, processes)
    result = compare_models(models[0], models[1], rows, unreadable=unreadable, report=tell)
    for model, place in zip(models, ("first", "second"), strict=True):
        line = seen_line(model, rows, result["trained_on"][place])
        if line:
            tell(line)
    if as_json:
        click.echo(json.dumps(result, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(_text(result)))


def _text(result: dict[str, Any]) -> list[str]:
    over, units = result["interval_over"], result["units"]
    lines = [
        f"first    {result['first']}",
        f"second   {result['second']}",
        f"rows     {result['n']} of {result['data']}, {result['no_hand_rate']:.1%} without a hand",
        f"95 % intervals: paired bootstrap over {units} {over}" + _caution(over, units),
        "",
        f"{'':18} {'first':>7} {'second':>7} {'difference':>11}   95 % interval",
    ]
    for key in ("accuracy", "balanced_accuracy"):
        row = result[key]
        interval = row["interval"]
        between = "-" if interval is None else f"{interval[0]:+.4f} to {interval[1]:+.4f}"
        lines.append(
            f"{key:18} {row['first']:7.4f} {row['second']:7.4f} {row['difference']:+11.4f}   "
            f"{between}"
        )
    lines += [
        f"right by first alone {result['only_first_right']}, by second alone "
        f"{result['only_second_right']}",
        "",
    ]
    changed = [row for row in result["per_letter"] if row["difference"]]
    worst, best = changed[:_LETTERS], changed[_LETTERS:][-_LETTERS:]
    lines.append(f"letters that changed: {len(changed)} of {len(result['per_letter'])}")
    lines += [
        f"  {row['letter']:12} {row['first']:7.4f} {row['second']:7.4f} {row['difference']:+11.4f}"
        f"   (n {row['n']})"
        for row in worst + best
    ]
    if len(changed) > 2 * _LETTERS:
        lines.append("  the others are in --json")
    lines.append("confusions: letter, taken for, times by first and by second")
    lines += [
        f"  {row['letter']:6} {row['taken_for']:6} {row['first']:5} {row['second']:5}"
        for row in result["confusions"][:_LETTERS]
    ]
    lines.append("groups")
    lines += [
        f"  {row['group']:16} {row['first']:7.4f} {row['second']:7.4f} {row['difference']:+11.4f}"
        f"   (n {row['n']})"
        for row in result["per_group"]
    ]
    return lines


def _caution(over: str, units: int) -> str:
    if over != "groups":
        return "; of one person or sitting alone, so they say nothing about other people"
    if units < 6:
        return "; so few that the intervals are too narrow"
    return ""
