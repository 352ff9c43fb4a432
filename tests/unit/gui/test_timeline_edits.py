from pathlib import Path

import numpy as np
import pytest

from signapp.labelling import Labelling, Segment
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.tracking import Track
from signapp.languages import load_language
from signapp.recognition.model import SignModel
from signapp.video.reader import VideoInfo
from tests.support.models import tiny_metadata, tiny_model


def _segment(label: str, start: float, end: float, confidence: float = 0.9) -> Segment:
    return Segment(
        start, end, label, label, label, label, confidence, "B", "B", 0.05,
        round(start * 10), round(end * 10) - 1,
    )  # fmt: skip


@pytest.fixture
def labelling(tmp_path: Path) -> Labelling:
    return made_labelling(tmp_path)


def made_labelling(tmp_path: Path) -> Labelling:
    """A and B and C, six seconds at ten frames a second."""
    path = tiny_model(tmp_path / "isl" / "model.onnx", "ABC", metadata=tiny_metadata("ABC", "isl"))
    n = 60
    info = VideoInfo(tmp_path / "clip.mp4", 64, 48, 10.0, 6.0, n, 0.0, 0.0, False)
    landmarks = np.full((n, 2, 21, 3), 0.5, np.float32)
    track = Track(
        np.arange(n) / 10, landmarks, np.ones(n, np.float32), np.full((n, 3), 1 / 3, np.float32),
        6.0, info,
    )  # fmt: skip
    segments = [_segment("A", 0, 1), _segment("B", 1.2, 2), _segment("C", 2.5, 3, 0.5)]
    return Labelling(track, segments, [], SignModel(path), load_language("isl"))


@pytest.fixture
def edits(labelling: Labelling) -> SegmentEdits:
    return SegmentEdits(labelling)


def _text(edits: SegmentEdits) -> str:
    return "".join(segment.text for segment in edits.segments)


def test_relabel(edits: SegmentEdits) -> None:
    edits.relabel(1, "C")
    new = edits.segments[1]
    assert _text(edits) == "ACC" and (new.source, new.confidence) == ("person", None)
    assert (new.start_s, new.end_s, new.first_frame, new.last_frame) == (1.2, 2, 12, 19)
    assert new.runner_up in ("A", "B")  # the likeliest of the others
    edits.relabel(1, "C")  # no change, nothing to undo
    assert edits.undo() and not edits.undo()
    assert _text(edits) == "ABC"


def test_split_shares_time_and_frames(edits: SegmentEdits) -> None:
    assert edits.split(0, 0.4)
    first, second = edits.segments[:2]
    assert (first.start_s, first.end_s, second.start_s, second.end_s) == (0, 0.4, 0.4, 1)
    assert (first.first_frame, first.last_frame) == (0, 3)
    assert (second.first_frame, second.last_frame) == (4, 9)


@pytest.mark.parametrize("time_s", [-1.0, 0.0, 0.01, 0.99, 1.0, 5.0])
def test_a_split_needs_two_parts(edits: SegmentEdits, time_s: float) -> None:
    assert not edits.split(0, time_s)
    assert not edits.can_undo


def test_merge_covers_both_and_keeps_the_first(edits: SegmentEdits) -> None:
    assert edits.merge(0)
    joined = edits.segments[0]
    assert (joined.start_s, joined.end_s, joined.label) == (0, 2, "A")
    assert (joined.first_frame, joined.last_frame) == (0, 19)
    assert not edits.merge(1)


def test_split_then_merge_gives_the_letter_back(edits: SegmentEdits) -> None:
    before = edits.segments
    edits.split(0, 0.5)
    edits.merge(0)
    assert edits.segments == before


def test_a_joint_letter_of_a_persons_choice_stays_that(edits: SegmentEdits) -> None:
    edits.relabel(0, "B")
    edits.merge(0)
    assert (edits.segments[0].label, edits.segments[0].confidence) == ("B", None)
    assert edits.labelling().words[0].confidence is None or edits.segments[1].source == "model"


def test_delete_and_undo_everything_in_order(edits: SegmentEdits) -> None:
    before = edits.segments
    seen = [before]
    for action in (
        lambda: edits.delete(1),
        lambda: edits.relabel(0, "B"),
        lambda: edits.split(0, 0.5),
        lambda: edits.merge(1),
    ):
        action()
        seen.append(edits.segments)
    while edits.can_undo:
        assert edits.segments == seen.pop()
        edits.undo()
    assert edits.segments == before


def test_there_is_no_such_letter(edits: SegmentEdits) -> None:
    with pytest.raises(IndexError):
        edits.delete(7)


def test_the_letter_at_a_time(edits: SegmentEdits) -> None:
    assert [edits.at(t) for t in (0.0, 0.99, 1.1, 1.2, 2.9, 3.0)] == [0, 0, None, 1, 2, None]


def test_what_is_exported_has_the_corrections(edits: SegmentEdits, labelling: Labelling) -> None:
    edits.relabel(0, "C")
    edits.delete(1)
    corrected = edits.labelling()
    assert [s.label for s in corrected.segments] == ["C", "C"]
    assert "".join(w.spelled for w in corrected.words) == "CC"
    assert [s.label for s in labelling.segments] == ["A", "B", "C"]
