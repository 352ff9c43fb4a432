"""The dependencies between packages run one way."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Each layer may import from itself and the layers before it.
LAYERS = [
    {
        "errors",
        "installation",
        "_closing",
        "_files",
        "_outputs",
        "_scan",
        "_locks",
        "_resources",
        "_native_logs",
        "_program",
        "settings",
    },
    {"landmarks"},
    {"languages"},
    {"recognition"},
    {"video", "capture", "rendering"},
    {"labelling", "recording", "text", "packs", "teaching"},
    {"diagnosis", "benchmark"},
    {"gui"},
    {"commands"},
    {"cli", "__main__"},
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}


def imports_of(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def modules() -> list[Path]:
    return sorted((ROOT / "signapp").rglob("*.py"))


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    parts = path.relative_to(ROOT / "signapp").with_suffix("").parts
    layer = parts[0]
    if layer == "__init__":
        return
    assert layer in RANK, f"{layer} has no place in the layers: add it to the list"
    for name in imports_of(path):
        head, _, rest = name.partition(".")
        target = rest.split(".")[0]
        if head == "signapp" and target in RANK:
            assert RANK[target] <= RANK[layer], f"{layer} may not import {name}"
        if head == "PySide6":
            assert layer in {"gui", "commands"}, f"{layer} may not import Qt"
        if (layer, head) != ("commands", "matplotlib"):  # an optional plot of 'signapp bench'
            assert head not in {"torch", "pandas", "matplotlib"}, f"the app may not import {head}"
        assert head != "training" or layer in {"teaching", "commands"}
        assert head not in {"pickle", "joblib", "dill", "shelve", "marshal"}


@pytest.mark.parametrize(
    "path",
    modules() + sorted((ROOT / "training").rglob("*.py")),
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_modules_are_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
