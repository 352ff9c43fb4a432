"""One run = one folder under ``results/``, with its configuration and everything it produced."""

import csv
import hashlib
import io
import itertools
import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp.landmarks.features import FEATURE_VERSION
from signapp.system.files import write_text
from signapp.system.outputs import OutputExistsError

RESULTS = Path("results")
WRITTEN = "written.json"
"""In a run's folder: checksums of the files of its report."""


def new_run(name: str, config: Mapping[str, Any], results: Path = RESULTS) -> Path:
    """Make the folder of a run, ``results/TIME-NAME``, and write its ``config.json``."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    for number in itertools.count(1):
        folder = results / f"{stamp}-{name}{f'-{number}' if number > 1 else ''}"
        try:
            folder.mkdir(parents=True)
        except FileExistsError:  # another run began in this second
            continue
        break
    write_config(folder, config)
    return folder


def refuse_changed(run: Path, overwrite: bool) -> None:
    """Refuse to write a report again over files that somebody has changed.

    Raises:
        OutputExistsError: a file of the report is not as it was written, and `overwrite` is false.
    """
    written = _written(run)
    if overwrite or written is None:
        return
    for path in _report_files(run):
        name = path.relative_to(run).as_posix()
        if written.get(name) != _digest(path):
            raise OutputExistsError(
                f"{path} was changed since it was written and was kept; move it away or add "
                "--overwrite"
            )


@contextmanager
def written_by_us(run: Path) -> Iterator[None]:
    """Note what the files of a report are like once the block has written them."""
    write_json(run / WRITTEN, {"files": None})  # interrupted, what stands there is still ours
    yield
    files = {path.relative_to(run).as_posix(): _digest(path) for path in _report_files(run)}
    write_json(run / WRITTEN, {"files": files})


def _written(run: Path) -> dict[str, str] | None:
    """Digests by name; None if a report was being written when the program ended."""
    try:
        files = json.loads((run / WRITTEN).read_text(encoding="utf-8"))["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return files if isinstance(files, dict | None) else {}


def _report_files(run: Path) -> list[Path]:
    tables = [*run.glob("*.csv"), *run.glob("plots/*.png"), run / "report.md", run / "summary.json"]
    return sorted(path for path in tables if path.is_file())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_config(folder: Path, config: Mapping[str, Any]) -> None:
    """Write ``config.json`` with what the numbers depend on besides the arguments."""
    versions = {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "torch": torch.__version__,
        "features": FEATURE_VERSION,
    }
    write_json(folder / "config.json", {**config, "versions": versions})


def write_json(path: Path, value: Any) -> None:
    """Write JSON, readable and with letters in their own script."""
    write_text(path, json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n")


def write_rows(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write a CSV with one column a key, in the order in which the keys first occur."""
    rows = list(rows)
    columns = list(dict.fromkeys(key for row in rows for key in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_text(path, text.getvalue())
