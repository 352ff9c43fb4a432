"""A frozen app starts itself for the work that needs a process of its own."""

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from signapp.system import modules
from signapp.system.modules import ALONE, module_command, run_asked_module

PROBE = "signapp.packs.probe"


def test_the_modules_are_there_and_know_what_to_do_when_run() -> None:
    for module in ALONE:
        path = Path(*module.split(".")).with_suffix(".py")
        text = (Path(__file__).resolve().parents[3] / path).read_text(encoding="utf-8")
        assert '__name__ == "__main__"' in text


def test_with_python_it_is_python() -> None:
    assert module_command(PROBE, "a.onnx") == [sys.executable, "-m", PROBE, "a.onnx"]
    assert not run_asked_module(["signapp", "-m", PROBE, "a.onnx"]), "the command line says no"


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", list(sys.argv))
    monkeypatch.setattr(runpy, "run_module", lambda name, **_: found.append((name, sys.argv)))
    return found


def test_a_frozen_app_runs_what_it_asks_itself_for(ran: list[tuple[str, list[str]]]) -> None:
    command = module_command(PROBE, "a.onnx")
    assert run_asked_module(["signapp", *command[1:]])
    assert ran == [(PROBE, [PROBE, "a.onnx"])]


@pytest.mark.parametrize(
    "words", [[], ["-m"], ["-m", "os"], ["-m", "signapp.cli"], ["label", "-m", PROBE], ["--help"]]
)
def test_a_frozen_app_runs_no_other_module(
    ran: list[tuple[str, list[str]]], words: list[str]
) -> None:
    assert not run_asked_module(["signapp", *words]) and ran == []


def test_on_windows_it_is_the_program_with_a_console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Windows:
        name = "nt"

    monkeypatch.setattr(modules, "os", Windows)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "signapp-window.exe"))
    assert module_command(PROBE)[0] == str(tmp_path / "signapp-window.exe")
    (tmp_path / "signapp.exe").touch()
    assert module_command(PROBE)[0] == str(tmp_path / "signapp.exe")


def test_a_program_without_standard_streams_starts() -> None:
    """As the program with a window does on Windows."""
    code = (
        "import sys\n"
        "sys.stdin = sys.stdout = sys.stderr = None\n"
        "sys.argv = ['signapp', '--version']\n"
        "from signapp.cli import main\n"
        "main()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
