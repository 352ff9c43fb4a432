"""The command line as a user meets it, each call in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ENVIRONMENT = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}


def signapp(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "signapp", *words],
        capture_output=True,
        text=True,
        timeout=120,
        env={**ENVIRONMENT, **variables},
    )


def test_help_lists_the_commands_and_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from signapp.cli import cli\n"
        "cli.main(['--help'], standalone_mode=False)\n"
        "heavy = {'cv2', 'mediapipe', 'onnxruntime', 'PySide6', 'torch', 'numpy', 'rich', 'av'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    for command in ("label", "doctor", "spell", "live"):
        assert command in done.stdout


def test_version() -> None:
    assert signapp("--version").stdout.startswith("signapp, version ")


@pytest.mark.parametrize("words", [("lable",), ("label", "--nonsense"), ("--nonsense",)])
def test_a_mistyped_command_is_no_traceback(words: tuple[str, ...]) -> None:
    done = signapp(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "No such" in done.stderr


def test_doctor_finds_this_installation_whole() -> None:
    done = signapp("doctor", "--json")
    checks = {check["name"]: check for check in json.loads(done.stdout)}
    assert done.returncode == 0, done.stdout
    for name in ("versions", "hand model", "model isl", "model bengali", "demo clip"):
        assert checks[name]["ok"], checks[name]
    assert not checks["display"]["ok"]
    assert checks["display"]["to_do"]
    assert "stand-in" in checks["model assamese"]["detail"]


def test_doctor_says_what_to_do(tmp_path: Path) -> None:
    done = signapp("doctor", SIGNAPP_HAND_MODEL=str(tmp_path / "none.task"))
    assert done.returncode == 1
    assert "FAIL  hand model" in done.stdout
    assert "to do: " in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_every_check_of_doctor_is_ok_or_says_the_one_thing_to_do() -> None:
    checks = json.loads(signapp("doctor", "--json").stdout)
    assert [set(check) for check in checks] == [
        {"name", "ok", "detail", "to_do", "needed"} for _ in checks
    ]
    names = [check["name"] for check in checks]
    assert len(set(names)) == len(names)
    assert {"versions", "hand model", "display", "cameras", "voices", "training"} <= set(names)
    assert {"font Bengali", "font Devanagari", "font Latin"} <= set(names)
    for check in checks:
        assert check["detail"] and "\n" not in check["detail"]
        assert bool(check["to_do"]) != check["ok"], check
