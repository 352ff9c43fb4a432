import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from signapp.landmarks.features import (
    N_FEATURES,
    extract_features,
    features_to_landmarks,
    hands_present,
)

coordinates = st.floats(-2, 2, width=32)
landmark_arrays = hnp.arrays(np.float32, (2, 21, 3), elements=coordinates)
aspects = st.floats(0.25, 4, width=32)


def test_order_is_slot_then_landmark_then_coordinate() -> None:
    landmarks = np.arange(126, dtype=np.float32).reshape(2, 21, 3)
    assert extract_features(landmarks, 1.0).tolist() == list(range(126))


def test_y_is_measured_in_image_widths() -> None:
    landmarks = np.zeros((2, 21, 3), np.float32)
    landmarks[1, 8] = (0.5, 0.5, -0.1)
    features = extract_features(landmarks, 640 / 480)
    first = 63 + 3 * 8
    assert features[first] == np.float32(0.5)
    assert features[first + 1] == pytest.approx(0.375)
    assert features[first + 2] == np.float32(-0.1)


def test_equal_lengths_in_the_picture_are_equal_in_the_features() -> None:
    # 100 pixels across and 100 pixels down in a 640 x 480 picture.
    landmarks = np.zeros((2, 21, 3), np.float32)
    landmarks[0, 1, 0] = 100 / 640
    landmarks[0, 2, 1] = 100 / 480
    features = extract_features(landmarks, 640 / 480)
    assert features[3] == pytest.approx(features[7])


def test_absent_hand_is_exactly_zero() -> None:
    landmarks = np.zeros((2, 21, 3), np.float32)
    landmarks[0] = 0.3
    features = extract_features(landmarks, 1.7)
    assert not features[63:].any()
    assert hands_present(landmarks).tolist() == [True, False]
    assert hands_present(features).tolist() == [True, False]


def test_a_batch_equals_its_rows_to_the_bit() -> None:
    rng = np.random.default_rng(0)
    landmarks = rng.normal(size=(50, 2, 21, 3)).astype(np.float32)
    ratio = rng.uniform(0.5, 2, 50).astype(np.float32)
    rows = [extract_features(a, b) for a, b in zip(landmarks, ratio, strict=True)]
    assert np.array_equal(extract_features(landmarks, ratio), np.stack(rows))


@given(landmark_arrays, aspects)
def test_features_can_be_inverted(landmarks: np.ndarray, aspect: float) -> None:
    features = extract_features(landmarks, aspect)
    assert features.shape == (N_FEATURES,)
    np.testing.assert_allclose(
        features_to_landmarks(features, aspect), landmarks, rtol=1e-5, atol=1e-6
    )


def test_the_input_is_not_changed() -> None:
    landmarks = np.ones((2, 21, 3), np.float32)
    extract_features(landmarks, 2.0)
    assert (landmarks == 1).all()


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_not_finite_are_refused(bad: float) -> None:
    landmarks = np.zeros((2, 21, 3))
    landmarks[1, 4, 2] = bad
    with pytest.raises(ValueError, match="NaN or infinity"):
        extract_features(landmarks, 1.0)


@pytest.mark.parametrize("aspect", [0.0, -1.0, float("nan"), float("inf")])
def test_impossible_aspects_are_refused(aspect: float) -> None:
    with pytest.raises(ValueError, match="aspect"):
        extract_features(np.zeros((2, 21, 3)), aspect)


@pytest.mark.parametrize("shape", [(126,), (2, 21, 2), (21, 3), (3, 21, 3)])
def test_other_shapes_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="shape"):
        extract_features(np.zeros(shape), 1.0)
