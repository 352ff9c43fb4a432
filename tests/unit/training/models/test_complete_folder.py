"""One command makes a whole model folder; what people added to it stays."""

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from signapp.errors import DatasetError
from signapp.landmarks.features import hands_present
from signapp.recognition.catalog import load_model
from tests.support.landmark_data import landmarks_of, write_landmark_npz
from training.cli import cli
from training.models.card import NOTES_FILE
from training.models.letter_clusters import load_statistics
from training.poses import choose
from training.poses.file import order_poses


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What makes a model of A and B in ``out``, its drawn poses not shown to MediaPipe."""
    monkeypatch.chdir(tmp_path)
    write_landmark_npz(Path("x.npz"), list("ABJ"), groups=3, each=12)
    letters = [{"label": x, "native": x, "roman": x, "text": x, "moves": x in "JZ"} for x in "ABJZ"]
    fields = dict.fromkeys(("code", "name", "native_name", "script", "locale"), "few")
    Path("few.json").write_text(json.dumps({**fields, "letters": letters}), encoding="utf-8")
    seen = lambda self, label, landmarks, depth: (bool(hands_present(landmarks).any()), 1.0)  # noqa: E731
    monkeypatch.setattr(choose.Trial, "run", seen)
    return [
        "baseline", "--language", "few.json", "--data", "x.npz", "--steps", "4", "--folds", "3",
        "--poses", "x.npz", "--candidates", "1", "--output", "out",
    ]  # fmt: skip


def run(arguments: list[str]) -> str:
    made = CliRunner().invoke(cli, arguments)
    assert made.exit_code == 0, made.output
    return made.output


def poses() -> dict[str, object]:
    rows = json.loads(Path("out/exemplars.json").read_text("utf-8"))["exemplars"]
    return {row["label"]: row for row in rows}


def test_one_command_makes_a_whole_folder(asked: list[str]) -> None:
    said = run(asked)
    assert "2 of 2 example poses passed" in said
    assert [x.label for x in load_model("out").labels] == list("AB")
    assert load_statistics(Path("out")) is not None
    card = Path("out/card.md").read_text("utf-8")
    assert "J and Z are signed by a movement, not read here" in card
    # A letter that moves has no still pose, and no place in the model.
    assert list(poses()) == ["A", "B"]


def test_notes_and_poses_survive_a_renewal(asked: list[str]) -> None:
    run(asked)
    before = poses()
    file = Path("out/exemplars.json")
    data = json.loads(file.read_text("utf-8"))
    data["exemplars"][0]["source"] = "chosen by hand"
    file.write_text(json.dumps(data), encoding="utf-8")
    Path("out", NOTES_FILE).write_text("## Seen by people\n\nTwo of them.\n", encoding="utf-8")
    run([*asked, "--overwrite"])
    assert Path("out/card.md").read_text("utf-8").endswith("## Seen by people\n\nTwo of them.\n")
    assert poses()["A"]["source"] == "chosen by hand"  # type: ignore[index]
    assert poses()["B"] == before["B"] | {"rank": poses()["B"]["rank"]}  # type: ignore[index,operator]


def test_poses_may_come_from_sequences_whose_labels_are_written_otherwise(
    asked: list[str],
) -> None:
    rows = landmarks_of(1, 1, 8)[0]
    np.savez(
        "s.npz", landmarks=rows, start=[0, 4, 8], label=["a", "zz"], aspect=np.ones(2, np.float32)
    )
    (source,) = order_poses("few.json", [Path("s.npz")]).sources
    assert source.labels.tolist() == ["A", "A", "zz", "zz"]
    assert source.of("A", "").tolist() == [0, 1]


def test_poses_that_cannot_be_chosen_are_said_before_the_training(asked: list[str]) -> None:
    asked[asked.index("--poses") + 1] = "gone.npz"
    made = CliRunner().invoke(cli, asked)
    assert made.exit_code and isinstance(made.exception, DatasetError)
    assert not Path("out").exists() and not Path("results").exists()


def test_notes_that_cannot_be_read_are_one_line(asked: list[str]) -> None:
    run(asked)
    Path("out", NOTES_FILE).write_bytes(b"\xff\xfe\xff")
    made = CliRunner().invoke(cli, [*asked, "--overwrite"])
    assert made.exit_code and NOTES_FILE in str(made.exception)
