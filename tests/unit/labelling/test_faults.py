"""Whatever is raised below ends its own file with one line, and no other."""

from dataclasses import replace
from pathlib import Path

import cv2
import pytest

from signapp.errors import reason
from signapp.labelling import jobs, labeller, outputs, tracking
from signapp.labelling.jobs import Job
from signapp.labelling.pool import Event, run_here
from signapp.labelling.settings import LabelSettings
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video


class StrangeError(BaseException):
    """As native extensions raise them: no Exception."""


ERRORS = [
    ValueError("31 is not a valid Type\nsecond line"),
    KeyError("side data"),
    RuntimeError(),
    AssertionError("impossible"),
    cv2.error("OpenCV(4.11) error: (-215:Assertion failed)"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    RecursionError("maximum recursion depth exceeded"),
    StrangeError("a panic"),
]
SEAMS = [
    (jobs, "_key"),
    (jobs, "_model"),
    (jobs, "label"),
    (labeller, "track_hands"),
    (labeller, "decode_letters"),
    (labeller, "group_words"),
    (tracking, "VideoReader"),
    (tracking, "HandTracker"),
    (tracking, "classify_frames"),
    (jobs, "write_outputs"),
    (outputs, "flush"),
]


@pytest.fixture
def pair(tmp_path: Path) -> list[Job]:
    model = tiny_model(tmp_path / "m.onnx")
    job = Job(tmp_path / "a.mp4", tmp_path / "a", tmp_path, LabelSettings(str(model), ("srt",)))
    for name in "ab":
        write_video(tmp_path / f"{name}.mp4", grey_images(3))
    return [job, replace(job, source=tmp_path / "b.mp4", stem=tmp_path / "b")]


# Each kind and each seam twice: all pairs would take minutes and show no more.
PAIRS = [(seam, ERRORS[(i + j) % len(ERRORS)]) for i, seam in enumerate(SEAMS) for j in (0, 3)]


@pytest.mark.parametrize(("seam", "error"), PAIRS)
def test_one_odd_file_takes_no_other_along(
    pair: list[Job], seam: tuple[object, str], error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, name = seam
    real = getattr(owner, name)
    calls = []

    def odd(*arguments: object, **options: object) -> object:
        calls.append(name)
        if len(calls) == 1:
            raise error
        return real(*arguments, **options)

    monkeypatch.setattr(owner, name, odd)
    events: list[Event] = []
    run_here(pair, events.append)
    first, second = (event.outcome for event in events if event.outcome)
    assert first.error is not None and first.failed and "\n" not in first.error
    assert str(pair[0].source) in first.error and reason(error) in first.error
    assert "report" in first.error
    assert second.error is None and (second.frames, len(second.outputs)) == (3, 1)


@pytest.mark.parametrize("error", ERRORS, ids=lambda e: type(e).__name__)
def test_so_does_a_writer(
    pair: list[Job], error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def odd(*_: object) -> None:
        raise error

    monkeypatch.setitem(outputs.WRITERS, "srt", {".srt": odd})
    outcome = jobs.run_job(pair[0])
    assert reason(error) in str(outcome.error)
    assert not pair[0].stem.with_suffix(".srt").exists()


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit])
def test_stopping_is_not_a_fault(
    pair: list[Job], stop: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise stop

    monkeypatch.setattr(jobs, "label", stopped)
    with pytest.raises(stop):
        run_here(pair, lambda event: None)
