"""``signapp`` where no window can be opened, and with sources that do not exist."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from signapp.commands.live import why_no_window


def _signapp(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {
        k: v
        for k, v in os.environ.items()
        if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, "-m", "signapp", *arguments],
        env=clean | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=200,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_demo_is_labelled_in_the_terminal() -> None:
    done = _signapp()
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() == "signapp: no display, so the demo clip is labelled here instead"
    assert "text: NAMASTE INDIA" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="X and Wayland")
@pytest.mark.parametrize(
    ("variable", "value", "reason"),
    [
        ("DISPLAY", ":4711", "the display :4711 does not answer"),
        ("DISPLAY", "nonsense", "the display nonsense does not answer"),
        ("WAYLAND_DISPLAY", "wayland-4711", "no display"),
    ],
)
def test_a_display_that_does_not_answer_is_found_out(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, reason: str
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, value)
    assert why_no_window() == reason


@pytest.mark.skipif(sys.platform != "linux", reason="X")
@pytest.mark.parametrize("frozen", [False, True])
def test_a_frozen_app_needs_no_library_that_it_brings_along(
    monkeypatch: pytest.MonkeyPatch, frozen: bool
) -> None:
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    monkeypatch.setattr("signapp.commands.live._x_answers", lambda display: True)
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    reason = why_no_window()
    assert reason is None if frozen else reason is not None and "libxcb-cursor0" in reason


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["live", "--video", "gone.mp4"], "no video file gone.mp4; check the path"),
        (["live", "--stream", "camera"], "is no stream address"),
        (["live", "--demo", "--camera", "x"], "not several"),
        (["live", "--language", "klingon"], "no model for language 'klingon'"),
    ],
)
def test_a_users_mistake_is_one_line(arguments: list[str], message: str, tmp_path: Path) -> None:
    done = _signapp(*arguments, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert message in done.stderr and len(done.stderr.strip().splitlines()) == 1


def test_a_missing_system_library_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from click.testing import CliRunner

    from signapp.commands import _terminal, live
    from signapp.errors import SignappError

    def missing(*_: object) -> None:
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(live, "why_no_window", lambda: "no display")
    monkeypatch.setattr(_terminal, "label_instead_of_window", missing)
    done = CliRunner().invoke(live.command, [])
    assert isinstance(done.exception, SignappError)
    assert "apt install" in str(done.exception) and "libGL.so.1" in str(done.exception)
