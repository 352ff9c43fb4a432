"""Moving signs on the command line: import, list, rename, remove, undo, erase."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from signapp.cli import cli
from tests.support.signing import Part, stream


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path / "recordings"))


def run(*arguments: str, fails: bool = False) -> str:
    result = CliRunner().invoke(cli, ["teach", *arguments])
    assert (result.exit_code != 0) == fails, result.output
    # The line that `signapp.system.program.run` prints.
    return result.output + (str(result.exception) if fails else "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("circle", "THANK_YOU"):
        for take in range(3):
            drawn = stream([Part("hold", 0.3), Part("circle", 1.0)], fps=15, seed=take)
            frames = tmp_path / "MP_Data" / name / str(take)
            frames.mkdir(parents=True)
            for i, hands in enumerate(drawn.landmarks):
                np.save(frames / f"{i}.npy", hands.ravel())
    return tmp_path / "MP_Data"


def test_takes_are_imported_listed_renamed_and_removed(folder: Path) -> None:
    out = run("takes", "isl", str(folder), "--signer", "Ann", fails=True)
    assert "--mirrored or --not-mirrored" in out
    out = run("takes", "isl", str(folder), "--signer", "Ann", "--not-mirrored", "--fps", "15")
    assert "right hand alone" in out and "6 takes added" in out
    assert "thank you  3 takes" in out  # known by its folder's name
    out = run("signs", "isl")
    assert "circle  3 takes" in out and "hello  shipped" in out
    assert "6 takes of 2 moving signs" in run("status", "isl")
    assert "are round now" in run("rename", "sign", "isl", "circle", "round")
    assert "round  3 takes" in run("signs", "isl")
    out = run("export", "isl", str(folder.parent / "t.npz"), "--signs")
    assert "6 takes of 1 signer" in out
    with np.load(folder.parent / "t.npz") as written:
        assert sorted(set(written["label"])) == ["round", "thank you"]
        assert set(written["group"]) == {"signer-1"}
        assert written["fps"] == pytest.approx(15)
    out = run("takes", "hi-test", str(folder.parent / "t.npz"), "--signer", "B", "--not-mirrored")
    assert "6 takes added" in out
    assert "3 takes deleted" in run("remove", "sign", "isl", "Round", "--yes")
    assert "round" not in run("signs", "isl")
    run("undo", "isl")
    assert "round  3 takes" in run("signs", "isl")
    assert "taught no moving sign" in run("rename", "sign", "isl", "nothing", "x", fails=True)
    assert "3 samples erased" in run("erase", "isl", "--letter", "round", "--yes")
    assert "thank you  3 takes" in run("signs", "isl")


def test_what_is_missing_is_one_line(tmp_path: Path) -> None:
    out = run("takes", "isl", str(tmp_path / "none"), "--signer", "Ann", fails=True)
    assert "check the path" in out
    clip = tmp_path / "a.mp4"
    clip.write_bytes(b"")
    assert "--sign NAME" in run("takes", "isl", str(clip), "--signer", "Ann", fails=True)
