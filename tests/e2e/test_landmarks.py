"""``signapp landmarks`` as it is called."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from signapp.cli import cli
from signapp.errors import SignappError
from signapp.labelling import hands_in
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import spell


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "spelled.mp4"
    write_clip(path, spell("la", "isl", speed=2).pictures(25), 25)
    return path


def call(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["landmarks", *map(str, arguments)])


def test_files_own_and_others(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = call(clip, "--output", out, "--format", "npz,landmarks-csv,pose")
    assert done.exit_code == 0, done.stderr
    names = {p.name for p in out.iterdir() if p.is_file()}
    assert names == {"spelled.landmarks.npz", "spelled.landmarks.csv", "spelled.pose"}
    assert "letters" not in done.stderr
    with np.load(out / "spelled.landmarks.npz") as arrays:
        frames = list(hands_in(clip))
        assert np.array_equal(arrays["landmarks"], [f.hands.landmarks for f in frames])
        assert np.array_equal(arrays["times"], [f.time_s for f in frames])
        assert np.array_equal(arrays["score"], [f.hands.scores for f in frames])
        assert arrays["landmarks"].any(axis=(1, 2, 3)).mean() > 0.5
    (out / "spelled.landmarks.csv").write_text("mine")
    again = call(clip, "--output", out, "--format", "landmarks-csv")
    assert again.exit_code == 1
    assert "was changed since signapp wrote it: kept as it is" in again.stderr
    assert (out / "spelled.landmarks.csv").read_text() == "mine"
    assert call(clip, "--output", out, "--format", "landmarks-csv", "--overwrite").exit_code == 0
    assert (out / "spelled.landmarks.csv").read_text() != "mine"
    assert "already done" in (
        call(clip, "--output", out, "--format", "landmarks-csv", "--resume").stderr
    )


def test_a_format_of_labels_is_refused(clip: Path, tmp_path: Path) -> None:
    with pytest.raises(SignappError, match="unknown format eaf"):
        cli.main(
            ["landmarks", str(clip), "--output", str(tmp_path / "o"), "--format", "eaf"],
            standalone_mode=False,
        )
    assert not (tmp_path / "o").exists()
