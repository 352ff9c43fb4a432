"""``signapp label`` with an annotator's own ELAN file: merged into, and gone on with."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pympi.Elan import Eaf

from tests.support.elan_files import real_eaf
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video


def call(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "signapp", "label", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", timeout=200,
        env={**os.environ, "COLUMNS": "300", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return write_video(tmp_path / "v.mp4", grey_images(60))


def test_merge_and_merge_again(tmp_path: Path, video: Path) -> None:
    model = tiny_model(tmp_path / "m.onnx", "AB")
    (tmp_path / "v.eaf").write_text(real_eaf(), encoding="utf-8")
    common = (video, "--language", model, "--into", tmp_path / "v.eaf", "--output", tmp_path / "o")
    done = call(*common, "--from", tmp_path / "v.eaf")
    assert done.returncode == 0, done.stderr
    eaf = Eaf(str(tmp_path / "v.eaf"))
    letters = eaf.get_annotation_data_for_tier("signapp-letters")
    assert letters == [(100, 700, "A"), (700, 1300, "B"), (1300, 1900, "B")]
    assert len(list(tmp_path.glob("v.eaf.before-signapp-*"))) == 1
    assert not (tmp_path / "o").exists()  # only what was asked for
    again = call(*common, "--from", tmp_path / "v.eaf", "--tier", "letters", "--resume")
    assert again.returncode == 0, again.stderr
    text = (tmp_path / "v.eaf").read_text(encoding="utf-8")
    (tmp_path / "v.eaf").write_text(text.replace(">B<", ">A<"), encoding="utf-8")
    refused = call(*common)
    assert refused.returncode == 1 and "was changed since" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_folder_of_elan_files(tmp_path: Path, video: Path) -> None:
    model = tiny_model(tmp_path / "m.onnx", "AB")
    (tmp_path / "eafs").mkdir()
    (tmp_path / "eafs" / "v.eaf").write_text(real_eaf(), encoding="utf-8")
    common = (video, "--language", model, "--output", tmp_path / "o")
    done = call(*common, "--into", tmp_path / "eafs", "--format", "csv", "--tiers", "second")
    assert done.returncode == 0, done.stderr
    assert "second-letters" in Eaf(str(tmp_path / "eafs" / "v.eaf")).tiers
    assert (tmp_path / "o" / "v.segments.csv").exists()
    done = call(*common, "--into", tmp_path / "eafs", "--resume", "--tiers", "second")
    assert "already done" not in done.stderr  # other formats: other results
    done = call(*common, "--into", tmp_path / "eafs", "--resume", "--tiers", "second")
    assert "already done" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--into", "none.eaf"), "no ELAN file none.eaf"),
        (("--from", "none.eaf"), "none.eaf"),
        (("--into", "v.mp4"), "UTF-8"),
        (("--into", "v.eaf", "--tiers", "a<b"), "--tiers"),
        (("--from", "v.eaf", "--tier", "none"), "no tier none"),
    ],
)
def test_mistakes_are_one_line(
    tmp_path: Path,
    video: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    line: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("v.eaf").write_text(real_eaf(), encoding="utf-8")
    done = call(video, "--output", "out", *arguments)
    assert done.returncode == 1 and line in done.stderr
    assert done.stderr.count("\n") == 1 and not Path("out").exists()
