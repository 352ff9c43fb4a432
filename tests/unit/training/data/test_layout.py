"""Folders as people hand them on: which letter and which group a file gets."""

import pytest

from signapp.errors import DatasetError
from signapp.languages import load_language
from training.data.folders import list_media
from training.data.layout import place_files


def make(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def seen(folder, language=None):
    notes = []
    files = list_media(
        folder, None if language is None else load_language(language), report=notes.append
    )
    return sorted({(f.label, f.group) for f in files}), notes


SPLIT = [("L", "test"), ("L", "train"), ("M", "train")]


@pytest.mark.parametrize(
    ("parts", "inside"),
    [
        (("train", "test"), ""),
        (("train", "test"), "images/"),
        (("train", "test"), "train/"),
    ],
)
@pytest.mark.parametrize("around", ["", "dataset/", "Images/", "dataset/dataset/"])
@pytest.mark.parametrize("language", [None, "isl"])
def test_parts_are_groups_and_letters_stand_below(tmp_path, parts, inside, around, language):
    first, second = parts
    folder = make(
        tmp_path / "dataset",
        f"{around}{first}/{inside}L/1.jpg", f"{around}{first}/{inside}M/2.jpg",
        f"{around}{second}/{inside}L/3.jpg",
    )  # fmt: skip
    found, notes = seen(folder, language)
    assert found == SPLIT
    assert any("train are read as parts" in line for line in notes)


@pytest.mark.parametrize(
    "names",
    [
        ("Train", "Valid", "TEST"), ("training_set", "validation_set", "test_set"),
        ("asl_alphabet_train", "asl_alphabet_test"), ("Training Data", "Testing Data"),
        ("train_images", "val_images"), ("trainset", "devset"), ("TRAIN-1", "TEST-1"),
    ],
)  # fmt: skip
def test_parts_in_other_words(tmp_path, names):
    folder = make(tmp_path, *(f"{name}/{letter}/1.jpg" for name in names for letter in "LM"))
    found, _ = seen(folder)
    assert found == sorted((letter, name) for name in names for letter in "LM")


def test_signers_inside_parts_stay_the_groups(tmp_path):
    folder = make(tmp_path, "train/L/anna/1.jpg", "test/L/bina/1.jpg", "test/M/2.jpg")
    assert seen(folder)[0] == [("L", "anna"), ("L", "bina"), ("M", "test")]


def test_what_lies_beside_the_letters_is_named(tmp_path):
    folder = make(tmp_path, "train/A/1.jpg", "train/B/1.jpg", "test/A_test.jpg", "cover.jpg")
    found, notes = seen(folder)
    assert found == [("A", "train"), ("B", "train")]
    assert any("cover.jpg" in line for line in notes)
    assert any("test: left out its 1 files" in line for line in notes)


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (("train/images/1.jpg", "valid/images/2.jpg", "train/labels/1.txt"), "for detection"),
        (("train/1.jpg", "valid/2.jpg"), "for detection"),
        (("1.jpg", "2.jpg"), "lie in no sub-folders"),
        (("train/A/1.jpg", "test/A/1.jpg", "extra/A/1.jpg"), "extra stand beside them"),
        (("A/1.jpg", "B/1.jpg", "test/A/1.jpg", "test/B/1.jpg"), "A, B stand beside them"),
        (("asha/one/1.jpg", "asha/two/1.jpg"), "is asha a letter"),
        (("asha/A/1.jpg", "asha/B/1.jpg", "bina/A/1.jpg", "bina/B/1.jpg"), "Say --language"),
    ],
)
def test_layouts_that_can_be_read_in_two_ways_are_refused(tmp_path, names, says):
    with pytest.raises(DatasetError, match=says) as error:
        seen(make(tmp_path, *names))
    assert "\n" not in str(error.value)


def test_a_language_tells_letters_from_signers(tmp_path):
    folder = make(tmp_path, "asha/A/1.jpg", "asha/B/1.jpg", "bina/A/1.jpg")
    found, notes = seen(folder, "isl")
    assert found == [("A", "asha"), ("A", "bina"), ("B", "asha")]
    assert any("read as SIGNER/LETTER" in line for line in notes)


def test_usual_layouts_are_read_as_ever(tmp_path):
    assert seen(make(tmp_path / "a", "A/1.jpg", "B/anna/1.jpg"))[0] == [
        ("A", "unknown"), ("B", "anna"),
    ]  # fmt: skip
    # One letter with its signers; a sign called "test" among others; letters alone in a folder.
    assert seen(make(tmp_path / "b", "A/anna/1.jpg", "A/bina/1.jpg"))[0] == [
        ("A", "anna"), ("A", "bina"),
    ]  # fmt: skip
    assert seen(make(tmp_path / "c", "hello/1.jpg", "test/1.jpg"))[0] == [
        ("hello", "unknown"), ("test", "unknown"),
    ]  # fmt: skip
    found, notes = seen(make(tmp_path / "d", "asl_alphabet/A/1.jpg", "asl_alphabet/space/1.jpg",
                             "asl_alphabet/B/1.jpg"))  # fmt: skip
    assert [label for label, _ in found] == ["A", "B", "space"]
    assert any("the letters' folders are those in" in line for line in notes)


def test_linked_folders_are_entered_and_loops_end(tmp_path):
    make(tmp_path / "elsewhere", "1.jpg")
    folder = make(tmp_path / "set", "B/2.jpg")
    (folder / "A").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (folder / "B" / "loop").symlink_to(folder, target_is_directory=True)
    assert {label for label, _ in seen(folder)[0]} == {"A", "B"}


def test_all_that_is_not_read_is_named_or_counted(tmp_path):
    folder = make(tmp_path, "A/1.jfif", "A/2.MTS", "A/raw.cr2", "B/1.heic", "C/notes.txt", "D/x")
    (folder / "E").mkdir()
    found, notes = seen(folder)
    assert found == [("A", "unknown"), ("B", "unknown")]
    said = "\n".join(notes)
    assert "raw.cr2" in said and "notes.txt" in said and "nothing to read in C, D, E" in said
    make(folder, *(f"A/{i}.cr2" for i in range(30)))
    assert any("31 .cr2" in line for line in seen(folder)[1])


def test_hidden_files_are_hidden(tmp_path):
    folder = make(tmp_path, "A/1.jpg", "A/._1.jpg", ".cache/A/1.jpg")
    assert seen(folder) == ([("A", "unknown")], [])


def test_an_empty_folder_says_what_it_holds(tmp_path):
    with pytest.raises(DatasetError, match=r"no pictures or videos .*, but .*a\.cr2"):
        list_media(make(tmp_path, "A/a.cr2"))


def test_places_tell_where_the_letters_are(tmp_path):
    folder = make(tmp_path, "data/A/1.jpg", "data/B/1.jpg")
    places, _ = place_files(folder, sorted(folder.rglob("*.jpg")))
    assert {place.under for place in places} == {folder / "data"}
