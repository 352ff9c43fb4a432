"""One summary of a run over several files, with what is needed to repeat and to cite it."""

import csv
import dataclasses
import io
import json
import platform
from collections.abc import Collection, Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from signapp import __version__
from signapp.errors import HandModelError
from signapp.labelling import ownership
from signapp.labelling.jobs import Job, Outcome
from signapp.labelling.ownership import Record, Written
from signapp.labelling.settings import LabelSettings, file_digest, sha256
from signapp.landmarks.bundle import find_bundle
from signapp.landmarks.features import FEATURE_VERSION
from signapp.recognition.catalog import find_model, load_model
from signapp.system.files import write_text

_IDENTITY = "summary of runs"
COLUMNS = (
    "file", "result", "why", "duration_s", "frames", "frames_with_hand", "letters", "words", "text",
    "seconds_taken", "outputs", "signapp", "language", "mode", "tracker", "model_sha256",
    "settings_sha256",
)  # fmt: skip


def write_summary(
    folder: Path,
    jobs: Sequence[Job],
    outcomes: Sequence[Outcome | None],
    *,
    began: datetime,
    overwrite: bool = False,
) -> tuple[list[Path], list[str]]:
    """Write ``summary.csv`` and ``summary.json`` into the folder of a run.

    A video that is called "summary" keeps these names; the run's are then ``run-summary``. What
    stands there and is not ours to replace is kept (see `signapp.labelling.ownership`).

    Returns:
        The files, and for each that was kept one line that says why.

    Raises:
        OSError: they cannot be written.
        LabellingError, ModelError: the model is gone.
    """
    settings = jobs[0].settings
    facts = provenance(settings, began)
    rows = [row(job, outcome) for job, outcome in zip(jobs, outcomes, strict=True)]
    stem = folder / ("run-summary" if "summary" in {job.stem.name for job in jobs} else "summary")
    made = {
        stem.with_suffix(".csv"): _as_csv(rows, facts),
        stem.with_suffix(".json"): json.dumps(
            {"format": "signapp-summary-v1", **facts, "files": rows}, ensure_ascii=False, indent=2
        )
        + "\n",
    }
    return _write_ours(stem, made, overwrite)


def provenance(settings: LabelSettings, began: datetime) -> dict[str, Any]:
    """What made the results: program, models with their checksums, settings, machine, time."""
    path = find_model(settings.language)
    model = load_model(settings.language)
    return {
        "signapp": __version__,
        "features": FEATURE_VERSION,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "packages": {name: version(name) for name in ("mediapipe", "onnxruntime", "av", "numpy")},
        "began": began.astimezone().isoformat(timespec="seconds"),
        "ended": datetime.now().astimezone().isoformat(timespec="seconds"),
        "model": {
            "path": str(path),
            "sha256": file_digest(path),
            "language": model.language.code,
            "letters": len(model.labels),
        },
        "hand_model": _hand_model(settings),
        "settings": dataclasses.asdict(settings),
        "settings_sha256": settings.digest(path),
    }


def _hand_model(settings: LabelSettings) -> dict[str, str] | None:
    """The hand model of this machine; None where there is none, since a cluster did the work."""
    try:
        path = find_bundle(settings.hand_model, settings.tracker)
    except HandModelError:
        return None
    return {"path": str(path), "sha256": file_digest(path)}


def row(job: Job, outcome: Outcome | None) -> dict[str, Any]:
    """What became of one file."""
    facts: dict[str, Any] = {"file": str(job.source), "result": "not reached", "why": ""}
    if outcome is None:
        return facts
    facts["why"] = outcome.error or "; ".join(filter(None, (outcome.warning, *outcome.kept)))
    if outcome.error:
        return facts | {"result": "failed"}
    if outcome.kept and not outcome.frames:
        return facts | {"result": "kept"}
    result = "already done" if outcome.skipped else "partial" if outcome.warning else "done"
    return facts | {
        "result": result,
        "duration_s": round(outcome.duration_s, 3),
        "frames": outcome.frames,
        "frames_with_hand": outcome.with_hand,
        "letters": outcome.segments,
        "words": len(outcome.words),
        "text": " ".join(outcome.words),
        "seconds_taken": round(outcome.wall_s, 2),
        "outputs": list(outcome.outputs),
    }


def _as_csv(rows: Sequence[dict[str, Any]], facts: dict[str, Any]) -> str:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, COLUMNS, restval="")
    writer.writeheader()
    same = {
        "signapp": facts["signapp"],
        "language": facts["model"]["language"],
        "mode": facts["settings"]["mode"],
        "tracker": facts["settings"]["tracker"],
        "model_sha256": facts["model"]["sha256"],
        "settings_sha256": facts["settings_sha256"],
    }
    for one in rows:
        writer.writerow(one | {"outputs": " ".join(one.get("outputs", ()))} | same)
    # The mark at the front makes spreadsheets read native script as UTF-8.
    return "\ufeff" + stream.getvalue()


def _write_ours(
    stem: Path, texts: dict[Path, str], overwrite: bool | Collection[Path]
) -> tuple[list[Path], list[str]]:
    record = Record.load(ownership.record_path(stem))
    kept = ownership.kept(texts, record, _IDENTITY, overwrite)
    due = {path: text for path, text in texts.items() if path not in kept}
    new = {path: Written(sha256(text.encode()), _IDENTITY, str(path)) for path, text in due.items()}
    # Vouched for before and after, so that a kill in between leaves none that looks foreign.
    for path, entry in new.items():
        record.files[path.name] = [*record.files.get(path.name, []), entry]
    if due:
        record.save()
    for path, text in due.items():
        write_text(path, text)
    record.files |= {path.name: [entry] for path, entry in new.items()}
    if due:
        record.save()
    return list(due), list(kept.values())
