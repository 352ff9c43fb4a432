"""Letters that are shown while a video is still being tracked."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from signapp.labelling.jobs import Job
from signapp.labelling.pool import Event, run_here, run_in_processes
from signapp.labelling.provisional import Provisional, SoFar
from signapp.labelling.segments import Segment
from signapp.labelling.settings import LabelSettings
from signapp.labelling.tracking import Track
from signapp.labelling.words import Word
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import spell
from tests.unit.labelling.tracks import make_track

HAND = np.full((2, 21, 3), 0.5, np.float32)
INFO = make_track([(0, 0.2)])[0].info


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def letter(number: int, start_s: float, end_s: float, frames: Track | None = None) -> Segment:
    first, last = 0, 0
    if frames is not None:
        inside = np.flatnonzero((frames.times >= start_s) & (frames.times < end_s))
        first, last = int(inside[0]), int(inside[-1])
    name = chr(ord("A") + number % 26)
    return Segment(start_s, end_s, name, name, name, name, 0.9, "", "", 0.0, first, last)


def run(seconds: float, *, gap_s: float, cost_s: float = 0.0) -> tuple[list[SoFar], list[int]]:
    """Letters of 0.6 s, one a second, words of four with a pause of `gap_s`; frames looked at."""
    clock = Clock()
    told: list[SoFar] = []
    sizes: list[int] = []
    truth = [(i, i + 0.2 + gap_s * (i // 4), i + 0.8 + gap_s * (i // 4)) for i in range(1000)]

    def read(track: Track) -> tuple[Sequence[Segment], Sequence[Word]]:
        sizes.append(len(track))
        clock.now += cost_s
        begin, end = track.times[0], track.end_s
        seen = [(n, max(a, begin), b) for n, a, b in truth if b <= end and b > begin + 0.05]
        found = [letter(*row, track) for row in seen]
        words = []
        for group in {n // 4 for n, *_ in seen}:
            inside = [s for s, (n, *_) in zip(found, seen, strict=True) if n // 4 == group]
            text = "".join(s.text for s in inside)
            words.append(Word(inside[0].start_s, inside[-1].end_s, text, text, 0.9, tuple(inside)))
        return found, sorted(words, key=lambda word: word.start_s)

    provisional = Provisional(read, told.append, clock)
    for i in range(int(seconds * 25)):
        clock.now += 0.01
        provisional.see(i / 25, 4 / 3, HAND, INFO)
    return told, sizes


def expected(told: SoFar) -> str:
    return "".join(chr(ord("A") + i % 26) for i in range(len(told.segments)))


def test_letters_come_in_order_and_each_once() -> None:
    told, sizes = run(200, gap_s=1.5)
    assert len(told) > 30
    counts = [len(found.segments) for found in told]
    assert counts == sorted(counts) and counts[-1] > 130
    for found in told:
        assert "".join(s.label for s in found.segments) == expected(found)
        assert "".join(found.words) == expected(found)
        assert all(len(word) == 4 for word in found.words[:-1])
        for s in found.segments:  # frames are counted from the beginning of the video
            assert s.first_frame == int(np.ceil(s.start_s * 25 - 1e-6))
    assert max(sizes) < 35 * 25, "what is settled is not read again"


def test_a_word_without_an_end_is_settled_too() -> None:
    told, sizes = run(300, gap_s=0.0)
    assert max(sizes) < 70 * 25
    assert "".join(s.label for s in told[-1].segments) == expected(told[-1])
    assert "".join(told[-1].words) == expected(told[-1])
    assert len(told[-1].segments) > 280


def test_reading_takes_a_small_share_of_the_time() -> None:
    told, _ = run(300, gap_s=1.5, cost_s=1.0)
    assert 2 <= len(told) <= 75 / 25 + 1


def test_what_is_shown_is_the_end_of_a_long_text() -> None:
    words = ("KITE",) * 40
    shown = SoFar((), words).tail
    assert shown.startswith("… KITE") and shown.endswith("KITE") and len(shown) < 70
    assert SoFar((), ("AB", "CD")).tail == "AB CD"
    assert len(SoFar((), ("A" * 500,)).tail) == 61


@pytest.mark.tracking
@pytest.mark.parametrize("processes", [False, True])
def test_a_watched_run_tells_of_letters(tmp_path: Path, processes: bool) -> None:
    clip = tmp_path / "clip.mp4"
    performance = spell("lava lava", "isl", speed=1.4)
    write_clip(clip, performance.pictures(25), 25)
    job = Job(clip, tmp_path / "o" / "clip", tmp_path / "o", LabelSettings(), watched=True)
    events: list[Event] = []
    if processes:
        run_in_processes([job], 1, events.append)
    else:
        run_here([job], events.append)
    assert events[-1].outcome is not None and events[-1].outcome.error is None
    texts = [event.text for event in events if event.text]
    assert texts and all(text.startswith("L") for text in texts)
    assert all("LAVA LAVA".startswith(text) for text in texts[:-1])
    silent: list[Event] = []
    run_here([replace(job, watched=False)], silent.append)
    assert not any(event.text for event in silent)
