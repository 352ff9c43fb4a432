"""The tracker on rendered hands, through the real MediaPipe."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import HandModelError, TrackingError
from signapp.landmarks.bundle import shipped_path
from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.tracker import HandTracker, Mode
from signapp.rendering import projected, render_hands
from signapp.rendering.exemplars import load_exemplars
from signapp.system.folders import models_dir

SIZE = (640, 480)
ONE_HAND, TWO_HANDS = "L", "B"


def picture(letter: str) -> tuple[np.ndarray, np.ndarray]:
    """A rendered letter and where its landmarks really are, as image fractions (2, 21, 3)."""
    exemplar = load_exemplars("isl")[letter]
    image = render_hands(exemplar.landmarks, exemplar.aspect, SIZE)
    return image, projected(exemplar.landmarks, exemplar.aspect, SIZE)


@pytest.fixture(scope="module")
def stills() -> Iterator[HandTracker]:
    with HandTracker("image") as tracker:
        yield tracker


def test_hands_are_found_where_they_are(stills: HandTracker) -> None:
    image, truth = picture(TWO_HANDS)
    hands = stills.detect(image)
    assert hands.count == 2
    error = np.linalg.norm((hands.landmarks - truth)[..., :2] * SIZE, axis=-1)
    assert error.mean() < 10  # pixels


def test_the_light_tracker_finds_them_too_but_not_the_same_landmarks(stills: HandTracker) -> None:
    if not shipped_path("light").is_file():
        pytest.skip("this signapp was built without the light tracker")
    image, truth = picture(TWO_HANDS)
    with HandTracker("image", kind="light") as tracker:
        hands = tracker.detect(image)
    assert tracker.kind == "light" and hands.count == 2
    assert np.linalg.norm((hands.landmarks - truth)[..., :2] * SIZE, axis=-1).mean() < 12
    assert not np.array_equal(hands.landmarks, stills.detect(image).landmarks)


def test_slots_are_the_signers_own_hands(stills: HandTracker) -> None:
    image, _ = picture(TWO_HANDS)
    hands = stills.detect(image)
    # On an unmirrored picture of a signer facing the camera, the left hand is on the right.
    assert hands.landmarks[LEFT, :, 0].mean() > hands.landmarks[RIGHT, :, 0].mean()


def test_a_mirrored_hand_is_the_other_hand(stills: HandTracker) -> None:
    image, _ = picture(ONE_HAND)
    plain, mirrored = stills.detect(image), stills.detect(image[:, ::-1])
    assert plain.count == mirrored.count == 1
    assert (plain.present != mirrored.present).all()


def test_an_empty_picture_has_no_hands(stills: HandTracker) -> None:
    hands = stills.detect(np.full((120, 160, 3), 200, np.uint8))
    assert hands.count == 0
    assert not hands.features.any()
    assert hands.aspect == 160 / 120


def test_video_mode_takes_any_times() -> None:
    image, _ = picture(ONE_HAND)
    with HandTracker("video") as tracker:
        counts = [tracker.detect(image, t).count for t in (5.0, 5.04, 5.04, 3.0, 3.04)]
        tracker.reset()
        counts.append(tracker.detect(image, 0.0).count)
    assert counts == [1] * 6


def test_stills_do_not_remember(stills: HandTracker) -> None:
    image, _ = picture(ONE_HAND)
    first = stills.detect(image).features
    stills.detect(image[:, ::-1])
    assert np.array_equal(stills.detect(image).features, first)


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((10, 10), np.uint8),
        np.zeros((10, 10, 4), np.uint8),
        np.zeros((10, 10, 3), np.float32),
        np.zeros((0, 10, 3), np.uint8),
    ],
)
def test_other_arrays_are_refused(stills: HandTracker, image: np.ndarray) -> None:
    with pytest.raises(ValueError, match="RGB"):
        stills.detect(image)


def test_a_damaged_hand_model_is_one_line(tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "hand.task"
    with zipfile.ZipFile(path, "w") as bundle:
        for name in ("hand_detector.tflite", "hand_landmarks_detector.tflite"):
            bundle.writestr(name, b"not a network")
    with pytest.raises(HandModelError) as error:
        HandTracker(hand_model=path)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


def test_models_ship_with_poses_for_every_letter() -> None:
    for folder in models_dir().iterdir():
        assert load_exemplars(folder.name)


class _Failing:
    """Stands in for MediaPipe's landmarker."""

    def __init__(self, error: Exception) -> None:
        self.error, self.closed = error, False

    def detect(self, frame: object) -> object:
        raise self.error

    def close(self) -> None:
        self.closed = True
        raise self.error


@pytest.mark.parametrize(
    "error",
    [RuntimeError("graph has errors"), ValueError("bad packet"), MemoryError(), OSError("gone")],
    ids=lambda e: type(e).__name__,
)
@pytest.mark.parametrize("mode", ["image", "video"])
def test_after_a_frame_on_which_mediapipe_failed_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch, mode: Mode, error: Exception
) -> None:
    image, _ = picture(ONE_HAND)
    with HandTracker(mode) as tracker:
        assert tracker.detect(image, 0.0).count == 1
        tracker._landmarker.close()
        failing = _Failing(error)
        monkeypatch.setattr(tracker, "_landmarker", failing)

        def fail(*_: object) -> None:
            raise error

        monkeypatch.setattr(tracker, "_detect_for_video", fail)
        with pytest.raises(TrackingError, match=type(error).__name__) as caught:
            tracker.detect(image, 0.1)
        assert "\n" not in str(caught.value)
        assert tracker.detect(image, 0.2).count == 1
        assert failing.closed
        assert tracker.detect(image, 0.3).count == 1


@pytest.mark.parametrize("time_s", [float("nan"), float("inf"), 1e300])
def test_a_time_that_is_none_costs_one_frame(time_s: float) -> None:
    image, _ = picture(ONE_HAND)
    with HandTracker("video") as tracker:
        assert tracker.detect(image, 0.0).count == 1
        with pytest.raises(TrackingError):
            tracker.detect(image, time_s)
        assert tracker.detect(image, 2.0).count == 1
        assert tracker.detect(image, 2.1).count == 1
