"""Labels as they are written in folders, arrays and tables: one rule for all."""

import unicodedata

import numpy as np
import pytest

from signapp.errors import DatasetError
from signapp.languages import language_from_dict, load_language
from signapp.recognition.model import Label
from tests.support.landmark_data import dataset
from training.data.alphabets import for_language
from training.data.folders import list_media
from training.data.labels import drop_unusable, relabelled, resolve, shows_no_sign

BENGALI = load_language("bengali").letters
ISL = load_language("isl").letters


def of(*names, letters=BENGALI):
    return resolve(dict.fromkeys(names, 1), letters, "x", "L")


def test_folder_names():
    assert of("0", "9").label_of == {"0": "অ", "9": "ক"}
    assert "class numbers" in of("0", "9").notes[0]
    assert of("ka", "ই/ঈ", "আ").label_of == {"ka": "ক", "ই/ঈ": "ই", "আ": "আ"}
    assert of("a", letters=ISL).label_of == {"a": "A"}
    assert of("zz", "A", letters=ISL).unknown == ["zz"]
    assert of("L", "1", "2", letters=ISL).unknown == ["1", "2"]


def test_many_letters_in_two_cases_are_one_line():
    found = of(*"ABCDabcd", letters=ISL)
    (note,) = found.notes
    assert "4 letters" in note and "A, B, C, D" in note
    assert found.label_of["d"] == "D"


def test_numbers_that_may_be_digits_are_refused():
    with pytest.raises(DatasetError, match="digits, or class numbers from 1"):
        of("1", "2", "3", letters=ISL)


def test_ambiguous_names_are_refused():
    letters = [Label("ত", "ত", "ta"), Label("ট", "ট", "ta")]
    with pytest.raises(DatasetError, match="ta may be ত or ট"):
        of("ta", letters=letters)


@pytest.mark.parametrize(
    ("names", "label"),
    [
        (["\u09df", "\u09af\u09bc"], "\u09af\u09bc"),
        (["\u1e6da", "t\u0323a"], "\u1e6da"),
        (["ক্ষ", "ক্\u200dষ"], None),
        (["a", "A", "a "], None),
    ],
)
def test_without_a_language_spellings_of_one_letter_are_one_class(names, label):
    found = of(*names, letters=None)
    assert len(set(found.label_of.values())) == 1 and len(found.notes) == 1
    if label:
        assert set(found.label_of.values()) == {label}


def test_the_commonest_spelling_wins():
    assert set(resolve({"a": 5, "A": 2}, None, "x").label_of.values()) == {"a"}


def test_two_names_of_one_letter_are_said():
    assert "are read as one letter, ক" in of("ka", "ক").notes[0]


def data_with(*labels):
    """Four rows of each label."""
    plain = dataset("ABCDEFGH"[: len(labels)], groups=2, each=2)
    return plain.relabel(dict(zip("ABCDEFGH", labels, strict=False)).__getitem__)


@pytest.mark.parametrize("labels", [("a", "b"), ("A", "B"), ("0", "1")])
def test_arrays_name_letters_as_folders_do(labels):
    lines = []
    kept, order = for_language(data_with(*labels), load_language("isl"), lines.append)
    assert order == ["A", "B"] and len(kept) == 8
    assert bool(lines) == (labels[0] == "0")


def test_what_the_language_lacks_is_left_out_and_said_unless_it_is_all():
    lines = []
    kept, order = for_language(data_with("A", "7", "zz"), load_language("isl"), lines.append)
    assert order == ["A"] and len(kept) == 4
    assert "left out 8 rows of 7, zz" in lines[0]
    with pytest.raises(DatasetError, match="has no letter yy, zz"):
        for_language(data_with("yy", "zz"), load_language("isl"), lines.append)


def hidden(data, *labels):
    """The rows of some labels without hands."""
    features = data.features.copy()
    features[np.isin(data.labels, labels)] = 0
    return type(data)(**{**data.__dict__, "features": features})


@pytest.mark.parametrize("name", ["nothing", "blank", "None", "no_sign", "No-Hand", "no sign"])
def test_classes_of_nothing_are_no_letters(name):
    lines = []
    assert shows_no_sign(name)
    kept = drop_unusable(hidden(data_with("A", "B", name), name), lines.append)
    assert kept.classes == ["A", "B"] and "taken as 'no letter'" in lines[0]


def test_a_letter_without_a_hand_is_left_out_with_other_words():
    lines = []
    kept = drop_unusable(hidden(data_with("A", "B"), "B"), lines.append)
    assert kept.classes == ["A"] and "no hand was found in any of its 4 rows" in lines[0]
    with pytest.raises(DatasetError, match="nothing to learn"):
        drop_unusable(hidden(data_with("A"), "A"), lines.append)


def test_nothing_with_hands_is_a_letter_and_said():
    lines = []
    assert drop_unusable(data_with("A", "nothing"), lines.append).classes == ["A", "nothing"]
    assert "is trained as a letter" in lines[0]


def test_del_and_space_are_letters():
    lines = []
    assert drop_unusable(data_with("A", "del", "space"), lines.append).classes == [
        "A", "del", "space",
    ]  # fmt: skip
    assert not lines


def test_what_del_and_space_write_is_said():
    def language(space):
        letters = [{"label": x, "native": x, "roman": x, "text": x} for x in ("A", "del")]
        letters.append({"label": "space", "native": "␣", "roman": "space", "text": space})
        fields = {"code": "x", "name": "X", "native_name": "X", "script": "Latin", "locale": "en"}
        return language_from_dict({**fields, "letters": letters}, "x")

    for space, count in ((" ", 1), ("space", 2)):
        lines = []
        _, order = for_language(data_with("A", "del", "space"), language(space), lines.append)
        assert order == ["A", "del", "space"] and len(lines) == count
        assert "writes 'del'; for a sign that deletes, give it" in lines[0]


def test_by_default_all_is_said_on_standard_error(capsys):
    for_language(data_with("A", "7"), load_language("isl"))
    assert "left out 4 rows of 7" in capsys.readouterr().err


def test_folders_by_native_and_decomposed_names(tmp_path):
    letters = [letter for letter in BENGALI if "/" not in letter.native + letter.roman][:12]
    for letter in letters:
        for name in (unicodedata.normalize("NFD", letter.roman), letter.native):
            (tmp_path / name).mkdir(exist_ok=True)
            (tmp_path / name / "a.jpg").touch()
    lines = []
    files = list_media(tmp_path, load_language("bengali"), report=lines.append)
    assert {f.label for f in files} == {letter.label for letter in letters}


def test_folders_of_digits_are_left_out_and_said_or_kept_for_counting(tmp_path):
    for name in ("L", "M", "1", "2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.jpg").touch()
    lines, isl = [], load_language("isl")
    assert {f.label for f in list_media(tmp_path, isl, report=lines.append)} == {"L", "M"}
    assert "left out 1, 2 (2 files)" in lines[0]
    all_of_them = list_media(tmp_path, isl, report=lines.append, strangers=True)
    assert {f.label for f in all_of_them} == {"L", "M", "1", "2"} and len(lines) == 1


def test_a_whole_dataset_is_brought_to_one_spelling():
    lines = []
    data, strange = relabelled(data_with("\u09df", "\u09af\u09bc"), None, lines.append)
    assert len(data.classes) == 1 and not strange and "two encodings" in lines[0]
