"""Letters, signers and languages made by mistake: renamed, removed, brought back, nothing lost."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import LanguageError
from signapp.languages import language_codes, load_language
from signapp.languages.writing import write_language
from signapp.recognition.catalog import available_languages, load_model
from signapp.recording.errors import RecordingError
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from signapp.teaching import renaming
from signapp.teaching.alphabet import add_letter, new_language, new_letter
from signapp.teaching.taught import build_taught_model, usable_languages
from tests.support.models import tiny_metadata, tiny_model
from tests.unit.recording.poses import random_landmarks


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("SIGNAPP_RECORDINGS", raising=False)
    monkeypatch.delenv("SIGNAPP_MODELS", raising=False)


@pytest.fixture
def hill() -> Recordings:
    """A language of the user's own with three letters, the first two recorded."""
    new_language("Hill", new_letter("k"))
    add_letter("hill", new_letter("v"))
    add_letter("hill", new_letter("w"))
    recordings = Recordings("hill")
    for label, signer in (("k", "Asha"), ("v", "Asha"), ("k", "Ravi")):
        record(recordings, label, 3, signer)
    return recordings


def record(recordings: Recordings, label: str, count: int, signer: str = "Asha") -> None:
    rng = np.random.default_rng(len(recordings))
    with recordings.start_session(signer, "first") as session:
        session.new_take()
        for _ in range(count):
            session.add(label, random_landmarks(rng), 4 / 3)
    recordings.end_take()


def letters(code: str = "hill") -> list[str]:
    return [letter.label for letter in load_language(code).letters]


def counts(code: str = "hill") -> dict[tuple[str, str], int]:
    return dict(Recordings(code).counts())


def test_a_letter_gets_another_name_with_its_samples_and_back(hill: Recordings) -> None:
    before = counts()
    new = renaming.rename_letter(hill, "k", "q", "qa")
    assert letters() == ["q", "v", "w"]
    assert (new.native, new.roman, new.former) == ("q", "qa", ("k",))
    assert counts() == {("q", "Asha"): 3, ("v", "Asha"): 3, ("q", "Ravi"): 3}
    # After a restart, too.
    later = Recordings("hill")
    assert renaming.undo(later) == 6
    assert letters() == ["k", "v", "w"] and counts() == before
    assert renaming.redo(later) == 6
    assert letters() == ["q", "v", "w"] and counts()["q", "Ravi"] == 3


def test_names_are_found_however_they_are_encoded() -> None:
    new_language("Hill", new_letter("ড়"))  # ড + nukta; the normal form
    recordings = Recordings("hill")
    add_letter("hill", new_letter("k"))
    with pytest.raises(LanguageError, match="already"):
        add_letter("hill", new_letter("K"))
    renaming.rename_letter(recordings, "\u09dc", "ঢ়")
    assert letters() == ["\u09a2\u09bc", "k"]


def test_only_the_romanised_name_may_change(hill: Recordings) -> None:
    before = counts()
    renaming.rename_letter(hill, "k", "k", "kay", "K!")
    letter = load_language("hill").by_label["k"]
    assert (letter.roman, letter.text, letter.former) == ("kay", "K!", ())
    assert counts() == before
    renaming.undo(hill)
    assert load_language("hill").by_label["k"].roman == "k"


def test_two_recorded_letters_become_one_only_when_asked(hill: Recordings) -> None:
    with pytest.raises(renaming.ExistsError):
        renaming.rename_letter(hill, "k", "v")
    assert letters() == ["k", "v", "w"]
    renaming.rename_letter(hill, "k", "v", merge=True)
    assert letters() == ["v", "w"] and counts() == {("v", "Asha"): 6, ("v", "Ravi"): 3}
    renaming.undo(hill)
    assert sorted(letters()) == ["k", "v", "w"]
    assert counts() == {("k", "Asha"): 3, ("v", "Asha"): 3, ("k", "Ravi"): 3}
    # A letter without samples is in nobody's way.
    renaming.rename_letter(hill, "k", "w")
    assert sorted(letters()) == ["v", "w"] and counts()["w", "Ravi"] == 3


def test_a_removed_letter_comes_back_with_its_samples(hill: Recordings) -> None:
    before = counts()
    assert renaming.remove_letter(hill, "k") == 6
    assert letters() == ["v", "w"] and counts() == {("v", "Asha"): 3}
    later = Recordings("hill")
    assert renaming.undo(later) == 6
    assert sorted(letters()) == ["k", "v", "w"] and counts() == before
    assert renaming.remove_letter(later, "w") == 0
    assert renaming.undo(later) == 0 and "w" in letters()
    assert renaming.redo(later) == 0 and "w" not in letters()


def test_what_comes_with_signapp_stays(hill: Recordings) -> None:
    isl = Recordings("isl")
    for act in (
        lambda: renaming.rename_letter(isl, "A", "Q"),
        lambda: renaming.remove_letter(isl, "A"),
        lambda: renaming.remove_language("isl"),
        lambda: renaming.rename_language("isl", "Mine"),
    ):
        with pytest.raises(LanguageError, match="comes with signapp"):
            act()
    # A letter that the user added to it is the user's.
    add_letter("isl", new_letter("ñ"))
    with pytest.raises(LanguageError, match="comes with signapp"):
        renaming.remove_letter(isl, "A")
    renaming.remove_letter(isl, "ñ")
    assert len(letters("isl")) == 26


def test_mistakes_are_one_line(hill: Recordings) -> None:
    acts: list[Callable[[], object]] = [
        lambda: renaming.rename_letter(hill, "x", "y"),
        lambda: renaming.rename_letter(hill, "k", ""),
        lambda: renaming.rename_signer(hill, "Nobody", "Y"),
        lambda: renaming.rename_signer(hill, "Asha", "a\nb"),
        lambda: renaming.rename_signer(hill, "Asha", "Ravi"),
        lambda: renaming.rename_language("hill", ""),
        lambda: renaming.rename_language("hill", "indian sign language"),
        lambda: renaming.remove_language("nothing"),
        lambda: renaming.restore_language("nothing"),
        lambda: renaming.restore_language("hill"),
    ]
    before = letters(), counts()
    for act in acts:
        with pytest.raises((LanguageError, RecordingError)) as caught:
            act()
        assert "\n" not in str(caught.value)
    assert (letters(), counts()) == before
    new_language("One", new_letter("a"))
    with pytest.raises(LanguageError, match="only letter"):
        renaming.remove_letter(Recordings("one"), "a")


def test_a_signer_keeps_the_samples(hill: Recordings) -> None:
    assert renaming.rename_signer(hill, "Asha", "Asha Das") == 6
    assert counts() == {("k", "Asha Das"): 3, ("v", "Asha Das"): 3, ("k", "Ravi"): 3}
    assert renaming.rename_signer(hill, "ravi", "Asha Das", merge=True) == 3
    assert Recordings("hill").signers() == ["Asha Das"]
    renaming.undo(hill)
    assert renaming.remove_signer(hill, "Ravi") == 3
    assert Recordings("hill").signers() == ["Asha Das"]
    renaming.undo(hill)
    assert len(Recordings("hill")) == 9


def test_a_language_gets_another_name(hill: Recordings) -> None:
    renaming.rename_language("hill", "Mountain", "पहाड़")
    language = load_language("hill")
    assert (language.code, language.name, language.native_name) == ("hill", "Mountain", "पहाड़")
    assert letters() == ["k", "v", "w"] and len(Recordings("hill")) == 9


def test_a_removed_language_keeps_everything(hill: Recordings, tmp_path: Path) -> None:
    metadata = tiny_metadata(("k", "v"), "hill")
    model = tiny_model(
        tmp_path / "signapp" / "models" / "hill" / "model.onnx", ("k", "v"), metadata=metadata
    )
    content = model.read_bytes()
    for _ in range(2):
        renaming.remove_language("hill")
        assert "hill" not in language_codes() + available_languages() + usable_languages()
        assert len(Recordings("hill")) == 9
        assert renaming.restore_language("hill").name == "Hill"
        assert model.read_bytes() == content and letters() == ["k", "v", "w"]
    renaming.remove_language("hill")
    # Made anew under its name it has its recordings, and the old one is not lost.
    new_language("Hill", new_letter("k"))
    assert counts()["k", "Ravi"] == 3
    renaming.remove_language("hill")
    assert len(list((tmp_path / "signapp" / "languages" / "removed").glob("hill@*"))) >= 1


def test_a_model_goes_on_knowing_a_renamed_letter(hill: Recordings, tmp_path: Path) -> None:
    metadata = tiny_metadata(("k", "v", "w"), "hill")
    path = tmp_path / "signapp" / "models" / "hill" / "model.onnx"
    tiny_model(path, ("k", "v", "w"), metadata=metadata)
    (path.parent / "exemplars.json").write_text(_poses("kvw"), encoding="utf-8")
    renaming.rename_letter(hill, "k", "q", "qa")
    assert [label.label for label in load_model("hill").labels] == ["q", "v", "w"]
    assert load_model("hill").labels[0].roman == "qa"
    assert list(load_exemplars("hill")) == ["q", "v", "w"]
    assert load_exemplars("hill")["q"].label == "q"
    record(hill, "q", 12)
    taught = build_taught_model("hill", Recordings("hill").samples())
    assert [label.label for label in taught.labels] == ["q", "v", "w"] and not taught.taught  # type: ignore[attr-defined]
    # The file itself, by its path, says what it was trained with.
    assert [label.label for label in load_model(path).labels] == ["k", "v", "w"]
    # A new letter of the old name is another letter.
    add_letter("hill", new_letter("k"))
    record(hill, "k", 12)
    taught = build_taught_model("hill", Recordings("hill").samples())
    assert [label.label for label in taught.labels] == ["q", "v", "w", "k"]


def _poses(names: str) -> str:
    rows = [
        {
            "label": name,
            "aspect": 1.3333,
            "landmarks": random_landmarks(np.random.default_rng(i)).tolist(),
        }
        for i, name in enumerate(names)
    ]
    return json.dumps({"feature_version": "signapp-126-v1", "language": "hill", "exemplars": rows})


@pytest.mark.parametrize("crash_at", [1, 2, 3])
def test_a_crash_while_renaming_loses_nothing_and_can_be_done_again(
    hill: Recordings, monkeypatch: pytest.MonkeyPatch, crash_at: int
) -> None:
    steps = 0
    write, change = write_language, Recordings.change

    class Killed(BaseException): ...

    def counted(act):  # type: ignore[no-untyped-def]
        def step(*args, **options):  # type: ignore[no-untyped-def]
            nonlocal steps
            steps += 1
            if steps == crash_at:
                raise Killed
            return act(*args, **options)

        return step

    monkeypatch.setattr(renaming, "write_language", counted(write))
    monkeypatch.setattr(Recordings, "change", counted(change))
    with pytest.raises(Killed):
        renaming.rename_letter(hill, "k", "q")
    monkeypatch.setattr(renaming, "write_language", write)
    monkeypatch.setattr(Recordings, "change", change)
    assert len(Recordings("hill")) == 9
    # Every sample has a letter that the language has.
    assert {label for label, _ in counts()} <= set(letters())
    renaming.rename_letter(Recordings("hill"), "k", "q")
    assert sorted(letters()) == ["q", "v", "w"]
    assert counts() == {("q", "Asha"): 3, ("v", "Asha"): 3, ("q", "Ravi"): 3}
