"""Annotated moving signs become takes."""

import numpy as np

from signapp.labelling.annotations.samples import Stretch, VideoHands
from signapp.labelling.annotations.sign_takes import sign_takes
from signapp.recording.motions import MOST_S
from tests.support.moving_signs import sequence


def hands(*parts: np.ndarray, fps: float = 25.0) -> VideoHands:
    landmarks = np.concatenate(parts).astype(np.float32)
    times = 5 + np.arange(len(landmarks)) / fps
    return VideoHands(times, landmarks, np.full(len(landmarks), 4 / 3, np.float32))


def still(frames: int) -> np.ndarray:
    return np.repeat(sequence("wave", 20)[:1], frames, axis=0)


def test_a_take_has_a_little_rest_and_nothing_of_its_neighbour() -> None:
    wave, gone = sequence("wave", 25), np.zeros((25, 2, 21, 3))
    seen = hands(still(25), wave, still(25), gone)
    found = sign_takes(seen, [Stretch("wave", 6.0, 7.0)], "isl")
    ((name, motion),) = found.takes
    assert name == "wave" and len(motion) == 35 and motion.times[0] == 0
    np.testing.assert_array_equal(motion.landmarks[5:30], wave)
    # One that touches the next ends where that begins, whatever order they are given in.
    pair = [Stretch("b", 6.6, 7.2), Stretch("a", 6.0, 6.6)]
    takes = dict(sign_takes(seen, pair, "isl").takes)
    assert len(takes["a"]) == 20 and len(takes["b"]) == 20


def test_a_take_begins_and_ends_with_a_hand() -> None:
    gone = np.zeros((10, 2, 21, 3))
    seen = hands(gone, sequence("wave", 25), gone)
    ((_, motion),) = sign_takes(seen, [Stretch("wave", 5.2, 6.6)], "isl").takes
    assert len(motion) == 25


def test_listed_signs_have_their_own_name() -> None:
    seen = hands(still(10), sequence("wave", 25), still(10))
    found = sign_takes(seen, [Stretch("Thank You", 5.4, 6.4)], "isl")
    assert found.takes[0][0] == "thank you"


def test_what_cannot_be_a_take_is_named() -> None:
    gone = np.zeros((50, 2, 21, 3))
    long = np.concatenate([sequence("wave", 25)] * 35)
    seen = hands(still(50), gone, long)
    stretches = [
        Stretch("still", 5.0, 6.8), Stretch("nobody", 7.3, 8.7), Stretch("long", 9.3, 9.3 + MOST_S)
    ]  # fmt: skip
    found = sign_takes(seen, stretches, "isl")
    assert not found.takes and [x.label for x in found.left_out] == ["still", "nobody", "long"]
