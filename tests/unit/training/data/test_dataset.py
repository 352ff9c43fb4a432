import numpy as np
import pytest

from signapp.errors import DatasetError
from tests.support.landmark_data import dataset
from training.data.dataset import concatenate, make_dataset


def features(rows: int = 4) -> np.ndarray:
    return np.random.default_rng(0).random((rows, 126), np.float32)


def test_rows_without_a_hand_are_known():
    values = features()
    values[2] = 0
    data = make_dataset(values, list("ABAB"), "x")
    assert data.detected.tolist() == [True, True, False, True]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"labels": list("ABA")}, "3 labels for 4 rows"),
        ({"labels": ["A", "", "B", "A"]}, "row 1 has an empty label"),
        ({"groups": ["a", "a", " ", "b"]}, "row 2 has an empty group"),
        ({"labels": ["A", "B", "ক", "A"]}, "mix alphabets: Bengali .* Latin"),
        ({"feature_version": "other-v9"}, "features 'other-v9'"),
        ({"features": np.zeros((4, 63), np.float32)}, r"must be \(N, 126\)"),
        ({"features": np.zeros((0, 126), np.float32), "labels": []}, "no rows"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(change, message):
    arguments = {"features": features(), "labels": list("ABAB"), "name": "set"} | change
    with pytest.raises(DatasetError, match=message) as error:
        make_dataset(**arguments)
    assert "\n" not in str(error.value)


def test_nan_names_the_row():
    values = features()
    values[3, 7] = np.nan
    with pytest.raises(DatasetError, match="row 3"):
        make_dataset(values, list("ABAB"), "x")


def test_digits_do_not_make_an_alphabet():
    assert make_dataset(features(), ["A", "1", "2", "B"], "x").classes == ["1", "2", "A", "B"]


def test_joined_recordings_stay_apart():
    one, two = dataset(groups=1, each=2), dataset(groups=1, each=2, seed=1)
    both = concatenate([one, two], "both")
    assert len(np.unique(both.items)) == len(one) + len(two)
    with pytest.raises(DatasetError, match="mix alphabets"):
        concatenate([one, dataset("অআ")], "mixed")
    assert len(concatenate([one, dataset("অআ")], "mixed", alphabets=2).classes) == 6


def test_landmarks_come_back_from_features():
    data = dataset()
    points = data.landmarks
    assert points.shape == (len(data), 2, 21, 3)
    y = data.features.reshape(-1, 2, 21, 3)[..., 1]
    np.testing.assert_allclose(points[..., 1], y * 1.5, rtol=1e-6)
