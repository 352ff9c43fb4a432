"""The walk of the window as a screen reader: skipped in one line where it cannot be taken."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import screen_reader

ROOT = Path(__file__).resolve().parents[3]


def test_without_a_display_it_says_so_and_ends_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools/screen_reader.py")], capture_output=True, text=True
    )
    assert done.returncode == 0 and done.stderr == ""
    assert done.stdout.startswith("skipped: ") and len(done.stdout.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is of Linux")
def test_what_is_missing_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert "package dbus-daemon" in screen_reader.missing()
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr(screen_reader, "_LAUNCHERS", ("/nowhere",))
    assert "package at-spi2-core" in screen_reader.missing()
    monkeypatch.setattr(screen_reader, "_LAUNCHERS", ("/",))
    monkeypatch.setattr(screen_reader, "_SYSTEM_PYTHON", sys.executable)
    monkeypatch.setattr(screen_reader, "_BINDINGS", "import nothing_of_that_name")
    assert "python3-gi" in screen_reader.missing()
