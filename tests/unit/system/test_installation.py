"""The lines that are advised: this interpreter, this source, the user's shell."""

import importlib.util
import json
import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from signapp.system import installation
from signapp.system.installation import add_line, find_source, mend_line, pip_line, requirements

ROOT = Path(__file__).resolve().parents[3]
METADATA = """Metadata-Version: 2.4
Name: signapp-live
Version: 9
Requires-Dist: numpy>=1.26
Requires-Dist: pyttsx3>=2.98; sys_platform != 'nowhere'
Provides-Extra: speech
Requires-Dist: pyttsx3>=2.98; extra == 'speech'
Provides-Extra: train
Requires-Dist: torch==2.13.0; extra == 'train'
Requires-Dist: onnx>=1.17; (python_version < '3') and extra == 'train'
Requires-Dist: pandas>=2.2; (python_version > '3') and extra == 'train'
Requires-Dist: dask[distributed]>=2; extra == 'train'
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Make it look as if signapp were installed: not in a checkout, with this direct_url.json."""
    site = tmp_path / "site"
    (site / "signapp_live-9.dist-info").mkdir(parents=True)
    (site / "signapp_live-9.dist-info" / "METADATA").write_text(METADATA)
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.setattr(installation, "__file__", str(site / "signapp" / "installation.py"))

    def note(told: Any) -> None:
        path = site / "signapp_live-9.dist-info" / "direct_url.json"
        if told is None:
            path.unlink(missing_ok=True)
        else:
            path.write_text(told if isinstance(told, str) else json.dumps(told))

    return note


def words(line: str) -> list[str]:
    found = shlex.split(line)
    assert found[:4] == [sys.executable, "-m", "pip", "install"], line
    return found[4:]


def test_in_a_checkout_it_is_the_checkout() -> None:
    assert words(add_line("train")) == ["-e", f"{ROOT}[train]"]
    assert words(mend_line()) == ["--force-reinstall", "--no-deps", "-e", str(ROOT)]


@pytest.mark.parametrize("editable", [True, False])
def test_installed_from_a_folder(
    installed: Callable[[Any], None], tmp_path: Path, editable: bool
) -> None:
    folder = tmp_path / "my signs"
    folder.mkdir()
    told = {"url": folder.as_uri(), "dir_info": {"editable": True} if editable else {}}
    installed(told)
    assert find_source() is None, "the folder holds no signapp any more"
    (folder / "pyproject.toml").touch()
    wanted = (["-e"] if editable else []) + [f"{folder}[train]"]
    assert words(add_line("train")) == wanted


def test_installed_from_a_wheel_file(installed: Callable[[Any], None], tmp_path: Path) -> None:
    wheel = tmp_path / "signapp_live-9-py3-none-any.whl"
    wheel.touch()
    installed({"url": wheel.as_uri(), "archive_info": {}})
    assert words(add_line("train")) == [f"signapp-live[train] @ {wheel.as_uri()}"]
    wheel.unlink()
    assert words(add_line("train"))[0] == "torch==2.13.0"


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"url": "https://x.org/s.whl", "archive_info": {}}, "https://x.org/s.whl"),
        (
            {"url": "https://x.org/s.git", "vcs_info": {"vcs": "git", "commit_id": "ab12"}},
            "git+https://x.org/s.git@ab12",
        ),
    ],
)
def test_installed_from_an_address(installed: Callable[[Any], None], told: Any, place: str) -> None:
    installed(told)
    assert words(add_line("cluster")) == [f"signapp-live[cluster] @ {place}"]


@pytest.mark.parametrize("told", [None, "not JSON", {}, [], {"url": 3}, {"url": "file:///gone"}])
def test_without_a_source_the_packages_are_named(
    installed: Callable[[Any], None], told: Any
) -> None:
    installed(told)
    assert words(add_line("train")) == ["torch==2.13.0", "pandas>=2.2", "dask[distributed]>=2"]
    assert words(add_line("speech")) == ["pyttsx3>=2.98"]
    assert requirements() == ["numpy>=1.26", "pyttsx3>=2.98"]
    assert "pip install" not in mend_line()


def test_an_environment_without_pip_is_served_by_uv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    wanted = ["uv", "pip", "install", "--python", sys.executable, "torch==2.13.0"]
    assert shlex.split(pip_line(["torch==2.13.0"])) == wanted


def test_a_frozen_build_is_not_told_to_use_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "pip" not in add_line("train") + mend_line() and "README" in add_line("train")


@pytest.mark.parametrize(
    ("executable", "prompt", "start"),
    [
        (r"C:\py\python.exe", None, r"C:\py\python.exe -m pip"),
        (r"C:\Asha Rao\python.exe", None, r'& "C:\Asha Rao\python.exe" -m pip'),
        (r"C:\Asha Rao\python.exe", "$P$G", r'"C:\Asha Rao\python.exe" -m pip'),
    ],
)
def test_both_shells_of_windows_can_run_it(
    monkeypatch: pytest.MonkeyPatch, executable: str, prompt: str | None, start: str
) -> None:
    monkeypatch.delenv("PROMPT", raising=False)
    if prompt:
        monkeypatch.setenv("PROMPT", prompt)
    monkeypatch.setattr(sys, "executable", executable)
    monkeypatch.setattr(installation, "_WINDOWS", True)
    line = pip_line(["torch==2.13.0", "pandas>=2.2", r"C:\s[train]"])
    assert line == start + r' install torch==2.13.0 "pandas>=2.2" "C:\s[train]"'


def test_no_text_advises_the_other_program_of_that_name() -> None:
    """PyPI's signapp is not this one, and nothing of ours may send people there."""
    advice = re.compile(r"pip3? install[^\n&]*?[ '\"]signapp(?!-live|_live)\b(?!\s*[/.])")
    found = []
    for folder in ("signapp", "training", "docs", "packaging", "tools", ".github", ".ci"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".py", ".md", ".ts", ".yml", ".spec", ""} and path.is_file():
                found += [(path, line) for line in advice.findall(path.read_text("utf-8"))]
    for path in ROOT.glob("*.md"):
        found += [(path, line) for line in advice.findall(path.read_text("utf-8"))]
    assert not found
