"""Packs go out and come in whole, and can be taken back."""

import json
from pathlib import Path

import pytest

from signapp.languages import load_language
from signapp.packs.format import PackError
from signapp.packs.install import install_pack
from signapp.packs.reading import read_pack
from signapp.packs.writing import write_archive, write_pack
from signapp.recognition.catalog import find_model, load_model
from signapp.recording.store import Recordings
from signapp.teaching.versions import Versions
from tests.unit.packs.conftest import LETTERS, landmarks_of, language_data


@pytest.fixture
def installed(home: Path, good: dict[str, bytes], tmp_path: Path) -> Path:
    path = tmp_path / "good.signpack"
    write_archive(path, "mine", good, consent=False)
    install_pack(path)
    return home


def test_an_installed_pack_works(installed: Path) -> None:
    model = load_model("mine")
    assert [x.label for x in model.labels] == list(LETTERS)
    assert load_language("mine").name == "My signs"
    assert (find_model("mine").parent / "card.md").read_text() == "# My signs\n"


def test_a_language_goes_through_a_pack_unchanged(installed: Path, tmp_path: Path) -> None:
    with Recordings("mine").start_session("Asha Das", "Monday") as session:
        for i in range(30):
            if i % 10 == 0:
                session.new_take()
            session.add(LETTERS[i % 3], landmarks_of(i % 3, i), 1.0)
    path = write_pack("mine", tmp_path / "out", samples=Recordings("mine").samples())
    assert path.name == "out.signpack"
    pack = read_pack(path)
    assert pack.files["model.onnx"] == find_model("mine").read_bytes()
    assert pack.language == load_language("mine")
    assert len(pack.samples) == 30
    # Names do not leave the house.
    assert {s.signer for s in pack.samples} == {"signer-1"}
    result = install_pack(path, recordings=True)
    assert result.samples == 30
    store = Recordings("mine")
    assert len(store) == 60
    assert sorted(store.signers()) == ["Asha Das", "signer-1 (out)"]
    assert len({s.take for s in store.samples(signer="signer-1 (out)")}) == 9


def test_going_back_to_the_model_before(
    installed: Path, good: dict[str, bytes], tmp_path: Path
) -> None:
    first = find_model("mine").read_bytes()
    from tests.support.models import tiny_metadata, tiny_model

    changed = tiny_metadata(LETTERS, "mine", provenance={"data": "second"})
    good["model.onnx"] = tiny_model(tmp_path / "2.onnx", LETTERS, metadata=changed).read_bytes()
    write_archive(tmp_path / "2.signpack", "mine", good, consent=False)
    install_pack(tmp_path / "2.signpack")
    assert load_model("mine").provenance == {"data": "second"}
    Versions("mine").go_back()
    assert find_model("mine").read_bytes() == first


def test_letters_of_ones_own_stay(installed: Path, good: dict[str, bytes], tmp_path: Path) -> None:
    own = language_data(letters=(*LETTERS, "Ñ"))
    (installed / "languages" / "mine.json").write_text(json.dumps(own))
    more = language_data(letters=(*LETTERS, "Ø"))
    good["language.json"] = json.dumps(more).encode()
    write_archive(tmp_path / "3.signpack", "mine", good, consent=False)
    install_pack(tmp_path / "3.signpack")
    assert set(load_language("mine").by_label) == {*LETTERS, "Ñ", "Ø"}


def test_a_language_without_model_or_recordings_cannot_be_packed(
    home: Path, tmp_path: Path
) -> None:
    (home / "languages").mkdir()
    (home / "languages" / "mine.json").write_text(json.dumps(language_data()))
    with pytest.raises(PackError, match="no model yet"):
        write_pack("mine", tmp_path / "x.signpack")
    assert not (tmp_path / "x.signpack").exists()


def test_recordings_alone_make_a_pack(home: Path, tmp_path: Path) -> None:
    (home / "languages").mkdir()
    (home / "languages" / "mine.json").write_text(json.dumps(language_data()))
    with Recordings("mine").start_session("Asha") as session:
        session.add("A", landmarks_of(0), 1.0)
    path = write_pack("mine", tmp_path / "x.signpack", samples=Recordings("mine").samples())
    with pytest.raises(PackError, match="recordings only"):
        install_pack(path)
    assert install_pack(path, recordings=True).samples == 1


def test_a_damaged_language_file_is_set_aside(
    home: Path, good: dict[str, bytes], tmp_path: Path
) -> None:
    path = home / "languages" / "mine.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"code": "mine", "letters": [half of it', encoding="utf-8")
    write_archive(tmp_path / "good.signpack", "mine", good, consent=False)
    install_pack(tmp_path / "good.signpack")
    assert load_language("mine").name == "My signs"
    (aside,) = path.parent.glob("mine.damaged-*.json")
    assert aside.read_text(encoding="utf-8").endswith("half of it")
