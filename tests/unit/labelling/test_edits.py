"""Drawing, moving, typing and pasting letters, and writing beside them: every step undoable."""

import random
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signapp.labelling import Labelling
from signapp.labelling.edits import MIN_PART_S, SegmentEdits
from signapp.labelling.frames import frames_between, nearest_limit, stepped
from signapp.labelling.marks import Mark
from tests.unit.gui.test_timeline_edits import labelling, made_labelling  # noqa: F401 - a fixture

# The fixture: A 0-1, B 1.2-2, C 2.5-3 s, ten frames a second, six seconds.


@pytest.fixture
def edits(labelling: Labelling) -> SegmentEdits:  # noqa: F811
    return SegmentEdits(labelling)


def limits(edits: SegmentEdits) -> list[tuple[float, float]]:
    return [(round(s.start_s, 3), round(s.end_s, 3)) for s in edits.segments]


def test_a_letter_is_drawn_where_there_is_none(edits: SegmentEdits) -> None:
    assert edits.add(3.5, 4.0, "B") == 3
    new = edits.segments[3]
    assert (new.label, new.source, new.confidence) == ("B", "person", None)
    assert (new.first_frame, new.last_frame) == (35, 39)
    assert edits.add(0.2, 0.8) is None  # a letter stands there
    assert edits.add(1.9, 2.7) == 2  # as far as the neighbours leave room
    assert limits(edits)[2] == (2.0, 2.5)
    assert edits.add(5.99, 9.0, "A") is None  # behind the end
    assert edits.undo() and edits.undo() and not edits.undo()


def test_limits_stop_at_the_neighbours(edits: SegmentEdits) -> None:
    assert edits.set_limits(1, 0.5, 2.2)
    assert limits(edits)[1] == (1.0, 2.2)
    assert not edits.set_limits(1, 2.19, 2.2)  # too short
    assert not edits.set_limits(1, 1.0, 2.2)  # no change
    assert edits.set_limits(2, 4.0, 4.5)  # moved as a whole
    assert limits(edits)[2] == (4.0, 4.5)
    assert edits.set_limits(2, -9.0, -8.5)  # pushed against the one before, with its length
    assert limits(edits)[2] == (2.2, 2.7)


def test_a_moved_letter_has_the_confidence_of_its_new_frames(labelling: Labelling) -> None:  # noqa: F811
    labelling.track.probabilities[40:] = [0.1, 0.1, 0.8]
    edits = SegmentEdits(labelling)
    edits.set_limits(2, 4.0, 4.5)
    moved = edits.segments[2]
    assert moved.confidence == pytest.approx(0.8) and moved.source == "model"
    assert (moved.first_frame, moved.last_frame) == (40, 44)
    edits.relabel(2, "A")
    edits.set_limits(2, 5.0, 5.5)
    assert edits.segments[2].confidence is None and edits.segments[2].source == "person"


def test_a_typed_word_becomes_its_letters(edits: SegmentEdits) -> None:
    edits.type_into(0, ["A", "B", "C", "A"])
    assert [s.label for s in edits.segments[:4]] == list("ABCA")
    assert limits(edits)[:4] == [(0, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.0)]
    with pytest.raises(ValueError, match="too many"):
        edits.type_into(0, ["A"] * 9)
    edits.undo()
    assert limits(edits)[0] == (0, 1)


def test_pasting(edits: SegmentEdits) -> None:
    copied = edits.segments[:2]
    assert edits.paste(copied, 3.5) == 2
    assert limits(edits)[3:] == [(3.5, 4.5), (4.7, 5.5)]
    assert edits.segments[3].source == "person"
    assert edits.paste(copied, 0.0) == 0 and edits.paste((), 1.0) == 0
    assert edits.undo() and len(edits.segments) == 3


def test_marks(edits: SegmentEdits) -> None:
    assert edits.add_mark("notes", 1.0, 2.0, "left hand") == 0
    assert edits.add_mark("notes", 1.2, 1.8, "no room") is None
    assert edits.add_mark("signs", 0.5, 1.5, "HOUSE") == 0  # another tier; earlier, so first
    assert edits.set_mark_limits(1, 1.5, 2.5) == 1
    edits.write_mark(1, "right hand")
    assert edits.marks == (Mark(0.5, 1.5, "signs", "HOUSE"), Mark(1.5, 2.5, "notes", "right hand"))
    edits.write_mark(0, "")
    edits.delete_mark(0)
    assert len(edits.marks) == 0
    for _ in range(6):
        assert edits.undo()
    assert not edits.marks and not edits.can_undo


def test_a_written_word_takes_the_place_of_the_spelled_ones(edits: SegmentEdits) -> None:
    assert [w.text for w in edits.labelling().words] == ["ABC"]
    edits.add_mark("words", 0.0, 2.2, "Abe")
    words = edits.labelling().words
    assert [(w.text, w.spelled, w.confidence is None) for w in words] == [
        ("Abe", "AB", True), ("C", "C", False)
    ]  # fmt: skip
    # No letter is lost or doubled on the way into the tables.
    assert [s for w in words for s in w.segments] == list(edits.segments)


def test_frames_and_limits() -> None:
    times = np.array([0.0, 0.1, 0.2, 0.3])
    assert frames_between(times, 0.1, 0.25) == (1, 2)
    assert frames_between(times, 0.1004, 0.1005) == (1, 1)
    assert frames_between(times, 9.0, 9.5) == (3, 3)
    assert [nearest_limit(times, 0.4, t) for t in (-1, 0.04, 0.06, 0.34, 0.36, 9)] == [
        0, 0, 0.1, 0.3, 0.4, 0.4
    ]  # fmt: skip
    assert [stepped(times, 0.4, 0.1, n) for n in (-2, -1, 0, 1, 3, 9)] == [
        0, 0, 0.1, pytest.approx(0.2), 0.4, 0.4
    ]  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Labelling:
    return made_labelling(tmp_path_factory.mktemp("made"))


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_whatever_is_done_nothing_overlaps_and_all_can_be_taken_back(
    made: Labelling, seed: int
) -> None:
    edits, rng = SegmentEdits(made), random.Random(seed)
    seen = [(edits.segments, edits.marks)]
    for _ in range(25):
        before = edits.segments, edits.marks
        _anything(edits, rng)
        if (edits.segments, edits.marks) != before:
            seen.append((edits.segments, edits.marks))
        for a, b in pairwise(edits.segments):
            assert a.end_s <= b.start_s + 1e-9
        for s in edits.segments:
            assert s.end_s - s.start_s >= MIN_PART_S - 1e-6 and 0 <= s.first_frame <= s.last_frame
        for tier in ("words", "signs", "notes"):
            marks = [m for m in edits.marks if m.tier == tier]
            assert all(a.end_s <= b.start_s + 1e-9 for a, b in pairwise(marks))
        words = edits.labelling().words
        assert sorted(id(s) for w in words for s in w.segments) == sorted(map(id, edits.segments))
    while edits.can_undo:
        assert (edits.segments, edits.marks) == seen.pop()
        edits.undo()
    assert [(edits.segments, edits.marks)] == seen


def _anything(edits: SegmentEdits, rng: random.Random) -> None:
    a, b = sorted((rng.uniform(-1, 7), rng.uniform(-1, 7)))
    tier = rng.choice(["words", "signs", "notes"])
    actions: list[Callable[[], object]] = [
        lambda: edits.add(a, b, rng.choice([None, "A", "B"])),
        lambda: edits.add_mark(tier, a, b, "x"),
        lambda: edits.paste(edits.segments[:3], a),
    ]
    if edits.segments:
        index = rng.randrange(len(edits.segments))
        actions += [
            lambda: edits.set_limits(index, a, b),
            lambda: edits.relabel(index, rng.choice("ABC")),
            lambda: edits.split(index, rng.uniform(0, 6)),
            lambda: edits.merge(index),
            lambda: edits.delete(index),
        ]
    if edits.marks:
        at = rng.randrange(len(edits.marks))
        actions += [lambda: edits.set_mark_limits(at, a, b), lambda: edits.delete_mark(at)]
    rng.choice(actions)()
