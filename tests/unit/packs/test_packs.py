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
from signapp.recognition.versions import Versions
from signapp.recording.store import Recordings
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


def test_a_language_file_that_cannot_be_read_is_not_written_over(
    installed: Path, good: dict[str, bytes], tmp_path: Path
) -> None:
    own = installed / "languages" / "mine.json"
    own.parent.mkdir(exist_ok=True)
    own.write_text('{"letters": [', encoding="utf-8")
    before = find_model("mine").read_bytes()
    good["language.json"] = json.dumps(language_data(letters=(*LETTERS, "Ø"))).encode()
    write_archive(tmp_path / "4.signpack", "mine", good, consent=False)
    with pytest.raises(PackError, match=r"mine\.json.*move it away"):
        install_pack(tmp_path / "4.signpack")
    assert own.read_text(encoding="utf-8") == '{"letters": ['
    assert find_model("mine").read_bytes() == before
    assert len(Versions("mine").all()) == 1


@pytest.mark.parametrize(
    "error", [ValueError("odd"), KeyError("x"), MemoryError(), AssertionError(), RuntimeError("x")]
)
def test_whatever_a_pack_makes_a_library_raise_is_one_line(
    installed: Path,
    good: dict[str, bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    write_archive(tmp_path / "5.signpack", "mine", good, consent=False)
    monkeypatch.setattr("signapp.packs.reading.checked_pack", fail)
    with pytest.raises(PackError, match=r"5\.signpack is refused") as caught:
        install_pack(tmp_path / "5.signpack")
    assert type(error).__name__ in str(caught.value) and "\n" not in str(caught.value)
    assert load_model("mine").labels


def test_letters_that_write_nothing_go_through_a_pack(
    installed: Path, good: dict[str, bytes], tmp_path: Path
) -> None:
    data = language_data()
    data["letters"][0]["text"] = " "
    data["letters"][1] |= {"text": "", "action": "delete"}
    good["language.json"] = b"\xef\xbb\xbf" + json.dumps(data).encode()
    write_archive(tmp_path / "6.signpack", "mine", good, consent=False)
    (installed / "languages" / "mine.json").unlink(missing_ok=True)
    install_pack(tmp_path / "6.signpack")
    language = load_language("mine")
    assert [x.text for x in language.letters] == [" ", "", "C"]
    assert language.letters[1].action == "delete"
