"""``python -m training evaluate`` where the data are sequences: moving signs."""

import json
from pathlib import Path
from typing import Any

import click

from training.commands.options import tell


def evaluate_sequences(model: str, data: Path, taught: Path | None, *, as_json: bool) -> None:
    """Measure the motion model of a language, or of a path, and print the measures.

    Args:
        model: language name or model path.
        data: a file of sequences.
        taught: takes that teach the signs, a file of sequences too; None for shipped signs.
        as_json: print JSON alone.
    """
    from signapp.errors import DatasetError
    from signapp.recognition.motion_model import has_motion_model, load_motion_model
    from training.data.sequences import holds_sequences, read_sequences
    from training.evaluation.moving_signs import evaluate_signs

    if taught is not None and not holds_sequences(taught):
        raise DatasetError(
            f"{taught} holds no sequences (an .npz with 'start'); the data are sequences, so the "
            "takes must be too"
        )
    loaded = load_motion_model(model)
    shipped = has_motion_model(model) or Path(model).is_file()
    if taught is None and not shipped:
        raise DatasetError(f"{model} ships no moving signs; give takes of them with --taught")
    takes = None if taught is None else read_sequences(taught, tell)
    result = evaluate_signs(loaded, read_sequences(data, tell), takes, report=tell)
    if as_json:
        click.echo(json.dumps(result, ensure_ascii=False, indent=1))
        return
    for key, value in result.items():
        if key not in ("per_group", "signs"):
            click.echo(f"{key:32} {_shown(value)}")
    for group, row in result["per_group"].items():
        click.echo(f"  {group:16} {row['accuracy']:.4f}  (n {row['n']})")


def _shown(value: Any) -> str:
    if value is None:
        return "not measured"
    return f"{value:.4f}" if isinstance(value, float) else str(value)
