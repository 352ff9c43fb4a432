"""Taught movements are performed by the drawn hands, alone and within a text."""

from dataclasses import replace

import numpy as np
import pytest

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.geometry import isotropic
from signapp.landmarks.windows import frame_times
from signapp.languages import Letter, load_language
from signapp.rendering.motion import Timing, spell
from signapp.rendering.moving import STEP_S, MovingPose, framed_movement, steps_of
from tests.support.moving_signs import sequence

WAVE = Letter("wave", "wave", "wave", "wave")
ASPECT = 4 / 3


def movement(way: str = "wave", label: str = "wave") -> MovingPose:
    hands = sequence(way, 31)
    return MovingPose(label, frame_times(31, 20), hands, ASPECT)


def test_a_movement_comes_in_even_steps_and_follows_its_take() -> None:
    pose = movement()
    steps = steps_of(pose, ASPECT)
    times = [step.time_s for step in steps]
    assert times[0] == 0 and times[-1] == pytest.approx(1.5)
    assert np.allclose(np.diff(times), STEP_S, rtol=0.05)
    wrists = np.array([step.hands[RIGHT].wrist[:2] for step in steps])
    truth = isotropic(pose.landmarks, ASPECT)[:, RIGHT, 0, :2]
    at = np.stack([np.interp(times, pose.times, truth[:, i]) for i in (0, 1)], axis=1)
    assert np.abs(wrists - at).max() < 0.03  # a wave is 0.24 wide
    # The hand that has no part in the sign rests below the picture.
    assert all(step.hands[LEFT].wrist[1] > 1 / ASPECT for step in steps)


def test_a_hand_that_is_lost_goes_on_and_one_that_flashes_up_rests() -> None:
    pose = movement("slide")
    hands = pose.landmarks.copy()
    hands[10:16] = 0
    hands[4, LEFT] = hands[4, RIGHT] + 0.2
    whole, torn = steps_of(pose, ASPECT), steps_of(replace(pose, landmarks=hands), ASPECT)
    for a, b in zip(whole, torn, strict=True):
        assert np.abs(a.hands[RIGHT].wrist - b.hands[RIGHT].wrist).max() < 0.02
        assert b.hands[LEFT].wrist[1] > 1 / ASPECT


def test_the_whole_movement_fits_a_square() -> None:
    for way in ("circle", "slide"):
        square = framed_movement(movement(way))
        shown = square.landmarks[:, RIGHT, :, :2]
        assert square.aspect == 1 and shown.min() > 0.05 and shown.max() < 0.95
        assert not square.landmarks[:, LEFT].any()
        assert np.ptp(shown, axis=(0, 1)).max() > 0.5


def test_a_moving_letter_is_performed_at_the_pace_of_its_take() -> None:
    asl = load_language("asl")
    pose = movement("circle", "J")
    clip = spell("ajaj", asl, moving={"J": pose})
    assert [x.label for x in clip.segments] == ["A", "J", "A", "J"]
    assert clip.moving == {"J"}
    moving = clip.segments[1]
    assert moving.end_s - moving.start_s == pytest.approx(1.5)
    places = [clip.at(moving.start_s + t).landmarks[RIGHT, 0, :2] for t in np.arange(0, 1.5, 0.1)]
    assert np.ptp(places, axis=0).max() > 0.15
    quick = spell("ajaj", asl, moving={"J": pose}, speed=2)
    assert quick.segments[1].end_s - quick.segments[1].start_s == pytest.approx(0.75)
    # From frame to frame no hand jumps.
    wrists = np.array([frame.landmarks[RIGHT, 0, :2] for frame in clip.frames(30)])
    assert np.abs(np.diff(wrists, axis=0)).max() < 0.2


def test_a_word_with_a_sign_is_signed_and_others_are_spelled() -> None:
    isl = load_language("isl")
    clip = spell("la WAVE waves", isl, moving={"wave": movement()}, signs=(WAVE,))
    assert [x.label for x in clip.segments] == ["L", "A", "wave", "W", "A", "V", "E", "S"]
    assert clip.text == "LA wave WAVES"
    plain = spell("wave", isl, timing=Timing())
    assert [x.label for x in plain.segments] == ["W", "A", "V", "E"]
