import json
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import ModelError
from signapp.landmarks.geometry import PARENTS, isotropic
from signapp.languages import load_language
from signapp.rendering.exemplars import load_exemplars, load_forms
from signapp.rendering.skeleton import BONE_LENGTHS, hand_size

CODES = ["isl", "bengali", "assamese", "nepali", "asl"]
ONE_HANDED_ISL = set("CILOUV")


@pytest.mark.parametrize("code", CODES)
def test_every_letter_has_a_pose(code: str) -> None:
    labels = [letter.label for letter in load_language(code).letters if not letter.moves]
    assert list(load_exemplars(code)) == labels


@pytest.mark.parametrize("code", CODES)
def test_the_poses_are_of_the_forms_of_the_language(code: str) -> None:
    poses = load_forms(code)
    for letter in load_language(code).letters:
        if letter.moves:
            continue
        names = [form.name for form in letter.forms] or [""]
        drawn = [pose.form for pose in poses[letter.label]]
        # No recording of the Y of ISLRTC shows both hands well enough to be drawn.
        assert (drawn[0] == names[0]) != ((code, letter.label) == ("isl", "Y"))
        assert drawn == [name for name in names if name in drawn], letter.label


def test_isl_letters_use_the_hands_they_should() -> None:
    counts = {label: int(e.present.sum()) for label, e in load_exemplars("isl").items()}
    assert {label for label, count in counts.items() if count == 1} == ONE_HANDED_ISL
    # One-handed signs are shown with the right hand.
    assert all(load_exemplars("isl")[label].present[1] for label in ONE_HANDED_ISL)


@pytest.mark.parametrize("code", CODES)
def test_poses_are_hands_of_one_size_with_the_right_proportions(code: str) -> None:
    for label, exemplar in load_exemplars(code).items():
        points = isotropic(exemplar.landmarks, exemplar.aspect)
        for slot in np.flatnonzero(exemplar.present):
            hand = points[slot]
            size = float(hand_size(hand))
            assert size == pytest.approx(0.12, rel=0.02)
            bones = np.linalg.norm(hand[1:] - hand[list(PARENTS[1:])], axis=-1)
            assert np.allclose(bones / size, BONE_LENGTHS[1:], atol=0.02), label
            assert hand[0, 2] == 0
            assert (exemplar.landmarks[slot, :, :2] > 0).all()
            assert (exemplar.landmarks[slot, :, :2] < 1).all()


HANDS = np.full((2, 21, 3), 0.5).tolist()


def write(path: Path, **changes: object) -> Path:
    row = {"label": "A", "aspect": 1.0, "landmarks": np.full((2, 21, 3), 0.5).tolist()}
    data = {"feature_version": "signapp-126-v1", "language": "x", "exemplars": [row]} | changes
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    exemplar = load_exemplars(write(tmp_path / "own.json"))["A"]
    assert exemplar.depth == 0 and exemplar.features.shape == (126,)


def test_the_first_form_of_a_letter_stands_for_it(tmp_path: Path) -> None:
    first = {"label": "A", "form": "ISLRTC", "aspect": 1.0, "landmarks": HANDS}
    other = {**first, "form": "fist", "aspect": 1.5}
    path = write(tmp_path / "own.json", exemplars=[first], other_forms=[other])
    assert load_exemplars(path)["A"].form == "ISLRTC"
    assert [(e.form, e.aspect) for e in load_forms(path)["A"]] == [("ISLRTC", 1.0), ("fist", 1.5)]
    with pytest.raises(ModelError, match="name of its own"):
        load_forms(write(path, exemplars=[first], other_forms=[other, other]))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"feature_version": "other"}, "features 'other'"),
        ({"exemplars": []}, "no poses"),
        ({"exemplars": [{"label": "A"}]}, "landmarks"),
        ({"exemplars": [{"label": "A", "aspect": 1, "landmarks": [[1, 2]]}]}, "2, 21, 3"),
        ({"exemplars": [{"label": "A", "aspect": 1, "landmarks": np.zeros((2, 21, 3)).tolist()}]},
         "empty"),
        ({"exemplars": 3}, "invalid"),
        ({"other_forms": 3}, "invalid"),
        ({"other_forms": [{"label": "A"}]}, "landmarks"),
        ({"other_forms": [{"label": "A", "aspect": 1, "landmarks": HANDS}]}, "name of its own"),
        ({"other_forms": [{"label": "A", "aspect": 0, "form": "x", "landmarks": HANDS}]}, "empty"),
    ],
)  # fmt: skip
def test_damaged_files_get_one_line(tmp_path: Path, changes: dict, said: str) -> None:
    with pytest.raises(ModelError, match=said) as caught:
        load_exemplars(write(tmp_path / "bad.json", **changes))
    assert "\n" not in str(caught.value)


def test_missing_and_unreadable(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="klingon"):
        load_exemplars("klingon")
    with pytest.raises(ModelError, match="cannot read"):
        load_exemplars(tmp_path / "none.json")
    (tmp_path / "text.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match="not valid JSON"):
        load_exemplars(tmp_path / "text.json")
