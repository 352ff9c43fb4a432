"""No library reports use: what is switched off, and where it would be missed."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("signapp", "training", "benchmarks", "tools", "tests", "packaging")


def imports(path: Path, package: str) -> bool:
    """Whether the file imports `package`, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        if any(name.split(".")[0] == package for name in names):
            return True
    return False


def test_only_signapp_itself_imports_onnxruntime() -> None:
    """Whoever else did could be first, before the variable is set."""
    paths = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    found = {p.relative_to(ROOT).as_posix() for p in paths if imports(p, "onnxruntime")}
    assert found == {"signapp/recognition/model_files.py"}


@pytest.mark.parametrize("module", ["signapp.recognition.model", "training.cli", "signapp"])
@pytest.mark.parametrize("before", [None, "0"])
def test_the_telemetry_of_onnxruntime_is_off_before_it_loads(
    module: str, before: str | None
) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    if before is not None:
        environment["ORT_DISABLE_TELEMETRY"] = before
    code = (
        "import os, sys\n"
        "class Watch:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'onnxruntime':\n"
        "            print('loads with', os.environ.get('ORT_DISABLE_TELEMETRY'))\n"
        "sys.meta_path.insert(0, Watch())\n"
        f"import {module}\n"
        "print('in the end', os.environ.get('ORT_DISABLE_TELEMETRY'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, env=environment
    )
    assert done.returncode == 0, done.stderr
    lines = set(done.stdout.splitlines())
    assert "in the end 1" in lines and lines <= {"in the end 1", "loads with 1"}
