from fractions import Fraction

import numpy as np
import pytest

from signapp.errors import SignappError
from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.geometry import PARENTS, isotropic
from signapp.languages import load_language
from signapp.rendering.exemplars import load_exemplars
from signapp.rendering.motion import Performance, Timing, spell, truth_dict
from signapp.text.spelling import SpellingError

TIMING = Timing(hold=0.6, transition=0.4, rest=0.5, lift=0.5, repeat=0.6)


def bone_lengths(performance: Performance, time_s: float) -> np.ndarray:
    points = isotropic(performance.at(time_s).landmarks, performance.aspect)
    return np.linalg.norm(points[:, 1:] - points[:, list(PARENTS[1:])], axis=-1)


def test_times_add_up() -> None:
    clip = spell("AB", "isl", timing=TIMING)
    first, second = clip.segments
    assert (first.label, second.label) == ("A", "B")
    assert first.start_s == pytest.approx(1.0)
    assert first.end_s == pytest.approx(1.6)
    assert second.start_s == pytest.approx(2.0)
    assert clip.duration_s == pytest.approx(2.0 + 0.6 + 0.5 + 0.5)
    assert clip.text == "AB"


def test_a_held_letter_is_its_exemplar() -> None:
    exemplars = load_exemplars("isl")
    clip = spell("LB", "isl", timing=TIMING)
    for segment in clip.segments:
        exemplar = exemplars[segment.label]
        for time_s in (segment.start_s, (segment.start_s + segment.end_s) / 2, segment.end_s):
            frame = clip.at(time_s)
            assert frame.label == segment.label
            assert frame.depth == pytest.approx(exemplar.depth)
            for slot in (LEFT, RIGHT):
                if exemplar.present[slot]:
                    gap = frame.landmarks[slot] - exemplar.landmarks[slot]
                    # Exemplars are rounded to four decimals; bones get their exact length back.
                    assert np.abs(gap).max() < 3e-3
                else:
                    assert (frame.landmarks[slot, :, 1] > 1).all()  # below the picture


def test_bones_keep_their_length_all_the_way() -> None:
    clip = spell("BEE FLY", "isl", timing=TIMING)
    reference = bone_lengths(clip, clip.segments[0].start_s)
    for time_s in np.linspace(-1, clip.duration_s + 1, 150):
        assert np.allclose(bone_lengths(clip, float(time_s)), reference, rtol=0.01)


def test_movement_is_smooth() -> None:
    clip = spell("NAMASTE", "isl", timing=TIMING)
    points = np.stack([frame.landmarks for frame in clip.frames(60)])
    steps = np.abs(np.diff(points[..., :2], axis=0)).max(axis=(1, 2, 3))
    assert steps.max() < 0.12  # no jumps: at most an eighth of the picture in a 60th of a second


def test_no_letter_is_held_between_letters() -> None:
    clip = spell("AB A", "isl", timing=TIMING)
    first, second, third = clip.segments
    assert clip.at(first.end_s + 0.2).label is None
    assert clip.at(0.1).label is None
    between = (second.end_s + third.start_s) / 2
    assert (clip.at(between).landmarks[..., 1] > 1).all()  # hands rest between words


def test_a_repeated_letter_is_let_go() -> None:
    clip = spell("LL", "isl", timing=TIMING)
    first, second = clip.segments
    middle = clip.at((first.end_s + second.start_s) / 2)
    held = clip.at(first.start_s)
    assert middle.label is None
    assert np.abs(middle.landmarks[RIGHT] - held.landmarks[RIGHT]).max() > 0.05


def test_speed_scales_time_and_nothing_else() -> None:
    slow, fast = spell("HELLO", "isl", timing=TIMING), spell("HELLO", "isl", timing=TIMING, speed=2)
    assert fast.duration_s == pytest.approx(slow.duration_s / 2)
    for time_s in (0.3, 1.1, 2.7):
        assert np.allclose(fast.at(time_s / 2).landmarks, slow.at(time_s).landmarks, atol=1e-6)


@pytest.mark.parametrize("speed", [0, -1, 1000, float("nan")])
def test_silly_speeds_are_refused(speed: float) -> None:
    with pytest.raises(SpellingError, match="speed"):
        spell("A", "isl", speed=speed)


def test_frames_come_at_the_exact_rate() -> None:
    clip = spell("A", "isl", timing=TIMING)
    times = [frame.time_s for frame in clip.frames(Fraction(30000, 1001))]
    assert times[0] == 0 and times[30] == pytest.approx(1.001)
    assert times[-1] <= clip.duration_s < times[-1] + 1001 / 30000
    with pytest.raises(SignappError, match="frame rate"):
        list(clip.frames(0))


def test_pictures_follow_the_frames() -> None:
    clip = spell("L", "isl", timing=TIMING)
    pictures = list(clip.pictures(5, (160, 120)))
    assert len(pictures) == len(list(clip.frames(5)))
    resting, holding = pictures[0].astype(int), pictures[7].astype(int)
    assert np.abs(resting - holding).mean() > 1


def test_a_letter_that_moves_is_said_to_move() -> None:
    with pytest.raises(SpellingError, match="J, Z by a movement"):
        spell("JAZZ", "asl", exemplars={"A": load_exemplars("isl")["A"]})


def test_a_letter_without_a_pose_is_named() -> None:
    exemplars = {k: v for k, v in load_exemplars("isl").items() if k != "Q"}
    with pytest.raises(SpellingError, match="Q"):
        spell("QUA", "isl", exemplars=exemplars)


@pytest.mark.parametrize("code", ["isl", "bengali", "assamese", "nepali", "asl"])
def test_every_letter_of_every_language_can_be_spelled(code: str) -> None:
    language = load_language(code)
    held = [letter for letter in language.letters if not letter.moves]
    text = "".join(letter.text for letter in held)
    clip = spell(text, language)
    assert [s.label for s in clip.segments] == [letter.label for letter in held]
    data = truth_dict(clip, code)
    assert data["text"] == text
