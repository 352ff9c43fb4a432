from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from signapp.labelling import Labelling
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.segments import Span, build_segment
from signapp.landmarks.hands import Hands
from signapp.languages import load_language
from signapp.live.corrections import Corrections, HeldFrames, RecentFrames, corrected_signs
from signapp.recognition.model import SignModel
from signapp.rendering.exemplars import load_exemplars
from tests.support.models import tiny_metadata, tiny_model
from tests.support.streams import hands_of
from tests.unit.labelling.tracks import make_track

POSE = hands_of(load_exemplars("isl")["A"])
ONE, TWO = (HeldFrames((np.full((2, 21, 3), x, np.float32),), 1.3) for x in (0.1, 0.2))


@pytest.mark.parametrize("fps", [8, 15, 30])
def test_the_frames_of_a_hold(fps: int) -> None:
    recent = RecentFrames()
    for i in range(3 * fps):
        hands = Hands.none(640, 480) if i == 2 * fps else replace(POSE, width=600 + i)
        recent.see(replace(hands, width=640), i / fps, 1)
    held = recent.held(2.5, 0.8)
    assert held is not None and len(held.landmarks) == 5 and held.aspect == pytest.approx(4 / 3)
    assert all(points.any() for points in held.landmarks)
    assert recent.held(9.0, 0.8) is None


def test_another_source_and_a_clock_set_back_forget_the_frames() -> None:
    recent = RecentFrames()
    recent.see(POSE, 1.0, 1)
    recent.see(Hands.none(640, 480), 1.1, 2)
    assert recent.held(1.1, 0.8) is None
    recent.see(POSE, 1.2, 2)
    recent.see(Hands.none(640, 480), 0.1, 2)
    assert recent.held(2.0, 2.0) is None


def test_a_letter_in_the_place_of_a_deleted_one() -> None:
    watch = Corrections()
    assert watch.written("isl", "A", ONE, 0.0) is None
    watch.deleted(1.0)
    lesson = watch.written("isl", "B", TWO, 2.0)
    assert lesson is not None and (lesson.code, lesson.label) == ("isl", "B")
    assert lesson.signs == (ONE,)
    assert watch.written("isl", "C", ONE, 3.0) is None


def test_several_tries() -> None:
    watch = Corrections()
    for held in (ONE, TWO):
        watch.written("isl", "A", held, 0.0)
        watch.deleted(1.0)
    lesson = watch.written("isl", "B", None, 2.0)
    # The second "A" stood in the place of the first, so the first may have been one.
    assert lesson is not None and lesson.signs == (TWO,)


def test_what_is_no_correction() -> None:
    watch = Corrections()
    watch.written("isl", "A", ONE, 0.0)
    watch.deleted(1.0)
    assert watch.written("isl", "A", TWO, 2.0) is None, "the same letter again"
    watch.deleted(3.0)
    assert watch.written("isl", "B", TWO, 60.0) is None, "much later"
    watch.deleted(61.0)
    assert watch.written("bengali", "ক", TWO, 62.0) is None, "another language"
    watch.deleted(63.0)
    watch.forget()
    assert watch.written("bengali", "খ", TWO, 64.0) is None, "another change between"
    watch.written("isl", "A", None, 65.0)  # of the demo, say: no frames to learn from
    watch.deleted(66.0)
    assert watch.written("isl", "B", TWO, 67.0) is None


def test_the_user_says_what_it_was() -> None:
    watch = Corrections()
    assert watch.said("B") is None and watch.last_label == ""
    watch.written("isl", "A", ONE, 0.0)
    assert watch.last_label == "A" and watch.said("A") is None
    watch.written("isl", "A", ONE, 0.0)
    lesson = watch.said("B")
    assert lesson is not None and lesson.label == "B" and lesson.signs == (ONE,)
    assert watch.said("C") is None


def test_corrected_letters_of_a_video(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "model.onnx", "ABC", metadata=tiny_metadata("ABC", "isl"))
    model, language = SignModel(path), load_language("isl")
    track, _ = make_track([(0, 1.0), ("-", 0.4), (1, 0.2), (".", 1.0), (2, 0.1)], classes=3)
    frames = [(0, 24, 0), (35, 39, 1), (45, 50, 2)]
    segments = [build_segment(track, Span(a, b, i), model, language) for a, b, i in frames]
    edits = SegmentEdits(Labelling(track, segments, [], model, language))
    assert corrected_signs(edits.labelling()) == []
    for i, label in enumerate("BCA"):
        edits.relabel(i, label)
    signs = corrected_signs(edits.labelling())
    assert [label for label, _ in signs] == ["B", "C"], "the third has no frame with a hand"
    long, short = (held for _, held in signs)
    assert len(long.landmarks) == 5 and 1 <= len(short.landmarks) <= 5
    assert long.source == "file" and long.aspect == 1.0
    starts = {points.tobytes() for points in long.landmarks}
    assert starts <= {track.landmarks[i].tobytes() for i in range(5, 20)}


def test_letters_with_keys_can_be_corrected_later_and_anywhere() -> None:
    watch = Corrections()
    watch.written("isl", "A", ONE, 0.0, key="first")
    watch.written("isl", "B", TWO, 1.0, key="second")
    watch.forget()
    assert watch.knows("first") and not watch.knows("third")
    watch.deleted(2.0, "first")
    lesson = watch.written("isl", "Q", None, 3.0)
    assert lesson is not None and lesson.label == "Q" and lesson.signs == (ONE,)
    said = watch.said("R", "second")
    assert said is not None and said.signs == (TWO,)
    assert watch.said("R", "third") is None


def test_which_of_several_deleted_letters_is_meant_is_not_guessed() -> None:
    watch = Corrections()
    for key, held in (("first", ONE), ("second", TWO)):
        watch.written("isl", "A", held, 0.0, key)
    watch.deleted(1.0, "second")
    watch.deleted(1.0, "first")
    assert watch.written("isl", "Q", None, 2.0) is None
    watch.deleted(3.0, "first", "second")
    assert watch.written("isl", "Q", None, 4.0) is None
    watch.deleted(5.0, "not remembered")
    assert watch.written("isl", "Q", None, 6.0) is None
    watch.deleted(7.0, "first")
    watch.forget()
    assert watch.written("isl", "Q", None, 8.0) is None


def test_only_the_latest_letters_are_remembered() -> None:
    watch = Corrections()
    for number in range(1000):
        watch.written("isl", "A", ONE, float(number), number)
    assert watch.knows(999) and watch.knows(700) and not watch.knows(699)
