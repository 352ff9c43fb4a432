"""One run = one folder under ``results/``, with its configuration and everything it produced."""

import csv
import io
import json
import platform
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp._files import write_text
from signapp.landmarks.features import FEATURE_VERSION

RESULTS = Path("results")


def new_run(name: str, config: Mapping[str, Any], results: Path = RESULTS) -> Path:
    """Make the folder of a run, ``results/TIME-NAME``, and write its ``config.json``."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    folder = results / f"{stamp}-{name}"
    suffix = 1
    while folder.exists():
        suffix += 1
        folder = results / f"{stamp}-{name}-{suffix}"
    folder.mkdir(parents=True)
    write_config(folder, config)
    return folder


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
