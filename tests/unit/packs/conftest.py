"""A valid pack, and a home folder to install packs into."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.landmarks.features import FEATURE_VERSION, FloatArray
from tests.support.models import tiny_metadata, tiny_model

LETTERS = ("A", "B", "C")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where installing would write: models, recordings and languages."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("SIGNAPP_MODELS", str(folder / "models"))
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(folder / "recordings"))
    for module in ("signapp.languages", "signapp.languages.writing"):
        monkeypatch.setattr(f"{module}.user_languages_dir", lambda: folder / "languages")
    return folder


def landmarks_of(index: int, seed: int = 0) -> FloatArray:
    """A pose that the tiny model names by its index."""
    values = np.abs(np.random.default_rng(seed).normal(0, 0.05, 126)).astype(np.float32)
    values[index] += 1
    return values.reshape(2, 21, 3)


def language_data(code: str = "mine", letters: tuple[str, ...] = LETTERS) -> dict[str, Any]:
    return {
        "code": code,
        "name": "My signs",
        "native_name": "Mine",
        "script": "Latin",
        "locale": "en",
        "stand_in": False,
        "note": "",
        "letters": [{"label": x, "native": x, "roman": x.lower(), "text": x} for x in letters],
    }


def exemplar_data(order: tuple[str, ...] = LETTERS, code: str = "mine") -> dict[str, Any]:
    rows = [
        {"label": label, "aspect": 1.0, "landmarks": landmarks_of(i).tolist()}
        for i, label in enumerate(order)
    ]
    return {"feature_version": FEATURE_VERSION, "language": code, "exemplars": rows}


@pytest.fixture
def good(tmp_path: Path) -> dict[str, bytes]:
    """The files of a valid pack."""
    path = tiny_model(tmp_path / "good.onnx", LETTERS, metadata=tiny_metadata(LETTERS, "mine"))
    return {
        "language.json": json.dumps(language_data()).encode(),
        "model.onnx": path.read_bytes(),
        "exemplars.json": json.dumps(exemplar_data()).encode(),
        "card.md": b"# My signs\n",
    }


@pytest.fixture
def snapshot(home: Path) -> Callable[[], dict[str, bytes]]:
    """All files under the home folder with their contents."""

    def take() -> dict[str, bytes]:
        return {
            str(p.relative_to(home)): p.read_bytes() if p.is_file() else b""
            for p in sorted(home.rglob("*"))
        }

    return take
