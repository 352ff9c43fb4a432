"""Model versions: stored whole, chosen, gone back from, repaired."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from signapp.recognition.versions import VersionError, Versions
from signapp.system import files as _files
from signapp.system import locks as _locks
from tests.support.models import tiny_metadata, tiny_model


def add(versions: Versions, text: str) -> str:
    return versions.add({"model.onnx": text.encode(), "card.md": text.encode()}, text)


def in_use(versions: Versions) -> str | None:
    path = versions.folder / "model.onnx"
    return path.read_text() if path.is_file() else None


def test_choose_and_go_back_and_forth(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    assert not versions.can_go_back and versions.all() == []
    first, second = add(versions, "one"), add(versions, "two")
    assert in_use(versions) is None
    versions.choose(first)
    versions.choose(second)
    assert in_use(versions) == "two"
    assert [v.current for v in versions.all()] == [False, True]
    assert versions.go_back() == first and in_use(versions) == "one"
    assert versions.go_back() == second and in_use(versions) == "two"


def test_back_to_the_shipped_model(tmp_path: Path) -> None:
    versions = Versions("isl", tmp_path)
    versions.choose(add(versions, "one"))
    assert versions.go_back() is None
    assert in_use(versions) is None and versions.current is None
    versions.go_back()
    assert in_use(versions) == "one"


def test_a_model_put_there_by_hand_is_not_lost(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    _files.write_bytes(versions.folder / "model.onnx", b"by hand")
    versions.choose(add(versions, "one"))
    versions.go_back()
    assert in_use(versions) == "by hand"


def test_an_interrupted_change_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    versions = Versions("mine", tmp_path)
    versions.choose(add(versions, "one"))
    second = add(versions, "two")

    def stop(self: Versions, version: str | None) -> None:
        raise OSError("power cut")

    with monkeypatch.context() as patch:
        patch.setattr(Versions, "_copy", stop)
        with pytest.raises(VersionError, match="power cut"):
            versions.choose(second)
    again = Versions("mine", tmp_path)
    again.repair()
    assert in_use(again) == "two" and again.current == second


def test_what_is_no_version_is_refused(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    with pytest.raises(VersionError):
        versions.add({"card.md": b""}, "no model")
    with pytest.raises(VersionError):
        versions.add({"model.onnx": b"", "../x": b""}, "outside")
    with pytest.raises(VersionError, match="no version"):
        versions.choose("nothing")
    with pytest.raises(VersionError, match="no earlier"):
        versions.go_back()
    assert not (tmp_path / "mine").exists()


def test_a_half_written_version_does_not_count(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    with pytest.raises(VersionError):
        versions.add({"model.onnx": tmp_path / "missing.onnx"}, "broken")
    assert versions.all() == []
    assert not list((versions.folder / "versions").iterdir())


CHOOSER = """
import random
import sys
import time
from pathlib import Path
from signapp.system import files as _files
from signapp.recognition.versions import Versions
versions = Versions("mine", Path(sys.argv[1]))
names = sys.argv[2:]
write = _files.write_bytes
_files.write_bytes = lambda *a, **k: (time.sleep(random.uniform(0, 0.03)), write(*a, **k))
print("ready", flush=True)
sys.stdin.readline()  # both begin together
for i in range(9):
    versions.choose(names[i % len(names)])
    with versions._alone():
        model = (versions.folder / "model.onnx").read_bytes()
        assert model == (versions.path(versions.current) / "model.onnx").read_bytes()
"""


def test_two_programs_that_choose_at_once_leave_one_whole_version(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    names = [add(versions, f"model {i} " * 2000) for i in range(3)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", CHOOSER, str(tmp_path), *order],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for order in (names, names[::-1])
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        print(file=program.stdin, flush=True)
    for program in programs:
        assert "Error" not in program.communicate(timeout=120)[1]
    assert versions.current in names
    assert in_use(versions) == (versions.path(versions.current or "") / "model.onnx").read_text()
    card = versions.folder / "card.md"
    assert card.read_text() == in_use(versions)
    assert versions.previous in names
    assert versions.previous != versions.current


def test_a_version_is_not_chosen_while_another_program_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = Versions("mine", tmp_path)
    first, second = add(versions, "one"), add(versions, "two")
    versions.choose(first)
    monkeypatch.setattr(_locks, "WAIT_S", 0.1)
    with (
        FileLock(versions.folder / ".lock"),
        pytest.raises(VersionError, match="another signapp window"),
    ):
        versions.choose(second)
    assert versions.current == first
    versions.choose(second)
    assert versions.current == second


def test_a_model_put_in_the_place_of_the_one_in_use_is_not_lost(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    own = tiny_model(tmp_path / "own.onnx", metadata=tiny_metadata("ABC", "mine"))
    first = add(versions, "one")
    versions.choose(first)
    (versions.folder / "model.onnx").write_bytes(own.read_bytes())
    (versions.folder / "encoder.safetensors").write_bytes(b"its own")
    versions.choose(second := add(versions, "two"))
    assert in_use(versions) == "two" and versions.current == second
    assert not (versions.folder / "encoder.safetensors").exists()
    kept = versions.path(versions.go_back() or "")
    assert (kept / "model.onnx").read_bytes() == own.read_bytes()
    assert (kept / "encoder.safetensors").read_bytes() == b"its own"
    assert not (kept / "card.md").exists()  # that one belongs to the version before
    assert (versions.folder / "model.onnx").read_bytes() == own.read_bytes()


@pytest.mark.parametrize("version", ["one", None])
def test_repairing_keeps_a_strange_model_as_a_version(version: str | None, tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    own = tiny_model(tmp_path / "own.onnx", metadata=tiny_metadata("ABC", "mine"))
    first = add(versions, "one")
    versions.choose(first)
    if version is None:
        versions.choose(None)
    (versions.folder / "model.onnx").write_bytes(own.read_bytes())
    versions.repair()
    assert in_use(versions) == version
    assert len(versions.all()) == 2
    versions.go_back()
    assert (versions.folder / "model.onnx").read_bytes() == own.read_bytes()
    versions.repair()
    assert len(versions.all()) == 2


def test_a_damaged_model_is_repaired_and_makes_no_version(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    versions.choose(add(versions, "one"))
    (versions.folder / "model.onnx").write_bytes(b"damage")
    versions.repair()
    assert in_use(versions) == "one" and len(versions.all()) == 1
