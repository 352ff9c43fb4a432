"""Each hint appears when, and only when, its fault is there."""

import numpy as np

from signapp.landmarks.features import FloatArray
from signapp.landmarks.hands import Hands
from signapp.recording.quality import QualityGuide

BRIGHT = np.full((48, 64, 3), 150, np.uint8)
DARK = np.full((48, 64, 3), 10, np.uint8)


def open_hand(scale: float = 0.2, x: float = 0.5, turn: float = 0.0) -> Hands:
    points = np.zeros((21, 3), np.float32)
    for finger in range(5):
        direction = np.array(
            [np.sin((finger - 2) * 0.3 + turn), -np.cos((finger - 2) * 0.3 + turn)]
        )
        for joint in range(4):
            points[1 + 4 * finger + joint, :2] = direction * (0.6 + 0.3 * joint)
    landmarks: FloatArray = np.zeros((2, 21, 3), np.float32)
    landmarks[1] = points * scale + (x, 0.6, 0.0)
    return Hands(landmarks, 640, 640, np.array([0, 0.9], np.float32))


def fault(guide: QualityGuide, hands: Hands, image: np.ndarray = BRIGHT) -> str | None:
    hint = guide.look(hands, image)
    return None if hint is None else hint.fault


def test_single_faults() -> None:
    guide = QualityGuide()
    assert fault(guide, open_hand()) is None
    assert fault(guide, Hands.none(640, 480)) == "no_hand"
    assert fault(guide, Hands.none(640, 480), DARK) == "too_dark"
    assert fault(guide, open_hand(), DARK) == "too_dark"
    assert fault(guide, open_hand(scale=0.03)) == "too_far"
    assert fault(guide, open_hand(x=0.98)) == "cut_off"


def test_frames_without_a_whole_hand_are_not_worth_storing() -> None:
    guide = QualityGuide()
    for hands in (Hands.none(640, 480), open_hand(x=0.98)):
        hint = guide.look(hands)
        assert hint is not None and not hint.record


def test_holding_still_is_noticed_and_turning_is_not() -> None:
    still, moving = QualityGuide(), QualityGuide()
    for step in range(10):
        still.stored(open_hand(x=0.4 + 0.01 * step))
        moving.stored(open_hand(turn=0.1 * step))
    assert fault(still, open_hand()) == "too_alike"
    assert fault(moving, open_hand(turn=1.0)) is None
