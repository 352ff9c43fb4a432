"""Held frames out of files of sequences, and letters that only a movement shows."""

import numpy as np
import pytest

from signapp.errors import DatasetError
from signapp.languages import language_from_dict
from tests.support.landmark_data import landmarks_of
from training.data.alphabets import for_language
from training.data.people import with_people
from training.data.readers import read_dataset

LENGTHS = (20, 20, 3)


@pytest.fixture
def arrays():
    """Three sequences, I, J and I; a hand's height in the picture is the number of its frame."""
    rows = landmarks_of(1, 1, sum(LENGTHS))[0]
    rows[:, 1, :, 1] += np.concatenate([np.arange(n) for n in LENGTHS])[:, None]
    return {
        "landmarks": rows,
        "start": np.cumsum([0, *LENGTHS]),
        "label": np.array(["i", "j", "i"]),
        "group": np.array(["ann/monday", "ann/tuesday", "bob/monday"]),
        "aspect": np.full(3, 1.5, np.float32),
        "fps": np.zeros(3, np.float32),
    }


@pytest.fixture
def read(tmp_path):
    def of(arrays, name="traduttore_letters"):
        np.savez(tmp_path / f"{name}.npz", **arrays)
        return read_dataset(tmp_path / f"{name}.npz")

    return of


def test_frames_come_from_the_middle_half_of_each_sequence(arrays, read):
    data = read(arrays)
    assert data.labels.tolist() == ["i"] * 6 + ["j"] * 6 + ["i"] * 3
    assert len(np.unique(data.sequences)) == 3
    found = _rows(arrays, data)
    assert found[:6] == [5, 6, 8, 10, 12, 14] and found[-3:] == [40, 41, 42]
    assert (data.aspect == 1.5).all()


def _rows(arrays, data):
    gaps = np.abs(data.landmarks[:, None] - arrays["landmarks"][None]).max((2, 3, 4))
    assert (gaps.min(1) < 1e-4).all()
    return gaps.argmin(1).tolist()


def test_days_of_one_person_are_held_out_together(arrays, read):
    assert set(with_people(read(arrays)).groups) == {"ann", "bob"}
    assert "ann/monday" in with_people(read(arrays, "other")).groups


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("start", np.array([0, 20, 40]), "rise from 0 to the 43 rows"),
        ("start", np.array([0, 20, 20, 43]), "rise from 0"),
        ("start", np.array([0.0, 20, 40, 43]), "whole numbers"),
        ("label", np.array(["i", "j"]), "2 values of 'label' for 3 sequences"),
    ],
)
def test_arrays_that_do_not_fit_are_one_line(arrays, read, key, value, said):
    with pytest.raises(DatasetError, match=said):
        read(arrays | {key: value})


def language(**moves):
    letters = [
        {"label": c, "native": c, "roman": c, "text": c, "moves": moves.get(c, False)} for c in "IJ"
    ]
    fields = dict.fromkeys(("code", "name", "native_name", "script", "locale"), "x")
    return language_from_dict({**fields, "letters": letters}, "x")


def test_letters_that_move_are_left_out_with_a_word(arrays, read):
    said = []
    data, classes = for_language(read(arrays), language(J=True), said.append)
    assert classes == ["I"] and set(data.labels) == {"I"} and len(data) == 9
    assert [line for line in said if "6 rows of J" in line and "movement" in line]
    assert for_language(read(arrays), language(), said.append)[1] == ["I", "J"]
    with pytest.raises(DatasetError, match="signed by a movement"):
        for_language(read(arrays), language(I=True, J=True), said.append)
