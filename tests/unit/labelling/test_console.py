"""The summary names files whole, however narrow the terminal is."""

import io
from pathlib import Path

import pytest
from rich.console import Console
from rich.text import Text

from signapp.commands.labelling_console import RunDisplay, print_summary
from signapp.labelling.jobs import Job, Outcome
from signapp.labelling.pool import Event
from signapp.labelling.settings import LabelSettings

LONG = "a lesson with a rather long name, recorded on a Monday [take 1] কখগ.mp4"
OUTCOMES = [
    Outcome(f"/videos/{LONG}", frames=100, with_hand=50, duration_s=4.0, segments=3, wall_s=2.0),
    Outcome("/videos/bad.mp4", error="bad.mp4 is empty"),
    Outcome("/videos/mine.mp4", kept=("mine.eaf is yours",)),
    Outcome("/videos/half.mp4", kept=("half.eaf is yours",), frames=9, outputs=("half.srt",)),
    None,
]


def shown(width: int, terminal: bool) -> str:
    console = Console(file=io.StringIO(), width=width, force_terminal=terminal, no_color=True)
    print_summary(OUTCOMES, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [20, 80, 200])
@pytest.mark.parametrize("terminal", [False, True])
def test_names_are_whole(width: int, terminal: bool) -> None:
    text = shown(width, terminal)
    (line,) = (line for line in text.splitlines() if LONG in line)
    assert "done" in line and "100" in line and "50%" in line
    results = {"bad.mp4": "failed", "mine.mp4": "kept", "half.mp4": "done, some kept"}
    for name, result in results.items():
        assert any(name in line and result in line for line in text.splitlines())


def test_a_wide_terminal_shows_a_table() -> None:
    assert "Labelled files" in shown(200, True) and "Labelled files" in shown(20, False)
    assert "Labelled files" not in shown(80, True)


def test_letters_are_shown_as_they_come() -> None:
    console = Console(file=io.StringIO(), width=60, height=20, force_terminal=True, no_color=True)
    job = Job(Path("a [1].mp4"), Path("a"), Path(), LabelSettings())
    with RunDisplay([job], console) as display:
        display.show(Event(0, 0, 50, 100))
        display.show(Event(0, 0, text="KITE" * 20 + "END"))
        with console.capture() as caught:
            console.print(display._progress.get_renderable())
        shown = Text.from_ansi(caught.get()).plain
        (line,) = [line for line in shown.splitlines() if "KITE" in line]
        assert line.startswith("a [1].mp4: …") and line.endswith("KITEEND") and len(line) == 60
        assert "50 frames" in shown
        display.show(Event(0, 0, outcome=Outcome("a [1].mp4", frames=100)))
        with console.capture() as caught:
            console.print(display._progress.get_renderable())
        assert "KITE" not in caught.get()
