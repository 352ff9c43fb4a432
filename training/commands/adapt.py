"""``python -m training adapt``: what the app's Retrain button runs, in a process of its own.

With ``--json-lines`` standard output carries one JSON object a line:

    {"event": "start", "samples": n, "letters": [...], "left_out": {letter: samples, ...}}
    {"event": "progress", "stage": "measuring" | "training", "phase": "outputs" | "frozen" | "tune",
     "step": i, "steps": n, "loss": x, "accuracy": x or null}
    {"event": "done", "report": {...}}           the last line of a success
    {"event": "cancelled"}
    {"event": "error", "message": "...", "code": "...", "fields": {...}}    see `Said.as_data`

and a line ``cancel`` on standard input, or its end, stops the work: so it also ends when the app
does. Nothing is written to the output folder before the training is finished.
"""

import json
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from signapp.errors import SignappError
from training.commands.options import OVERWRITE, PATH


@dataclass(frozen=True)
class _Request:
    """The options that say what to train; those of the protocol apart."""

    data: Path
    language: str
    source: str | None
    output: Path
    fresh: bool
    seed: int
    effort: float
    overwrite: bool


@click.command("adapt")
@click.option("--data", type=PATH, required=True, help="Recordings, .npz.")
@click.option("--language", required=True, help="Language code or its .json file.")
@click.option("--source", help="Model to start from; default: the language's own, else isl.")
@click.option("--output", type=PATH, required=True, help="Model folder.")
@click.option("--fresh", is_flag=True, help="Drop the letters that the source model knows.")
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--effort", type=click.FloatRange(0.01, 10), default=1.0, show_default=True,
              help="Share of the usual training steps.")  # fmt: skip
@OVERWRITE
@click.option("--json-lines", is_flag=True, help="Speak the app's protocol.")
def adapt_command(json_lines: bool, **options: Any) -> None:
    """Add recorded letters to a model without forgetting the letters it knows."""
    stop = threading.Event()
    if json_lines:
        if os.name == "posix":
            os.nice(10)  # the live view has the processor first
        threading.Thread(target=_watch, args=(stop,), daemon=True).start()
    request = _Request(**options)
    try:
        report = _run(request, json_lines, stop)
    except SignappError as error:
        if not json_lines:
            raise
        _say({"event": "error", "message": str(error), **error.as_data()})
        sys.exit(1)
    if report is None:
        _say({"event": "cancelled"})
    elif json_lines:
        _say({"event": "done", "report": report})
    else:
        click.echo(json.dumps(report, ensure_ascii=False, indent=1))
        click.echo(f"model: {request.output}")


def _run(request: _Request, json_lines: bool, stop: threading.Event) -> dict[str, Any] | None:
    # torch takes seconds to import: not before the options are known to be right.
    from signapp.languages import load_language
    from signapp.recognition.catalog import available_languages, find_model
    from signapp.recognition.versions import VERSION_FILES
    from signapp.system.outputs import refuse_filled
    from signapp.teaching.retraining import FEWEST_SAMPLES
    from training.adapt.base import load_base
    from training.adapt.recordings import read_recorded
    from training.adapt.replay import AdaptOptions, quick
    from training.adapt.retrain import retrain
    from training.fitting.fit import Cancelled, Progress
    from training.say import say

    spoken = load_language(request.language)
    own = spoken.code in available_languages()
    start = find_model(request.source or (spoken.code if own else "isl")).parent
    refuse_filled(
        request.output, request.overwrite, files=VERSION_FILES, inputs=[start, request.data]
    )
    base = load_base(start, spoken)
    fresh = request.fresh or base.model.language.code != spoken.code
    recorded = read_recorded(request.data)
    letters = sorted({str(label) for label in recorded.labels})
    if json_lines:
        _say({"event": "start", "samples": len(recorded.labels), "letters": letters,
              "left_out": recorded.left_out})  # fmt: skip
    elif recorded.left_out:
        few = ", ".join(f"{name} ({count})" for name, count in recorded.left_out.items())
        say(f"{request.data}: left out {few}: a letter needs {FEWEST_SAMPLES} samples with a hand")

    def progress(stage: str, state: Progress) -> None:
        if json_lines:
            _say(
                {
                    "event": "progress",
                    "stage": stage,
                    "phase": state.phase,
                    "step": state.step,
                    "steps": state.steps,
                    "loss": round(state.loss, 5),
                    "accuracy": state.validation,
                }
            )
        else:
            click.echo(f"{stage} {state.phase} {state.step}/{state.steps}", err=True)

    try:
        return retrain(
            recorded,
            base,
            spoken,
            request.output,
            fresh=fresh,
            options=quick(AdaptOptions(), request.effort),
            seed=request.seed,
            progress=progress,
            cancel=stop.is_set,
        )
    except Cancelled:
        return None


def _watch(stop: threading.Event) -> None:
    for line in sys.stdin:
        if line.strip() == "cancel":
            break
    stop.set()


def _say(event: dict[str, Any]) -> None:
    try:
        print(json.dumps(event, ensure_ascii=True), flush=True)
    except BrokenPipeError:  # the app is gone
        sys.exit(1)
