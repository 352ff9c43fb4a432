"""``evaluate`` on sequences: shipped signs, taught ones, and odd files of them."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from signapp.recognition.motion_model import MotionModel
from signapp.system.arrays import read_npz
from tests.support.moving_signs import WAYS, tiny_motion_model, write_sequences
from training.cli import cli
from training.data.sequences import read_sequences
from training.evaluation.moving_signs import evaluate_signs
from training.evaluation.sign_measures import bar_for, by_embedding, summary, taught_signs


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return tiny_motion_model(tmp_path / "plain" / "motion.onnx")


def run(*words: object) -> Any:
    return CliRunner().invoke(cli, ["evaluate", *map(str, words)], catch_exceptions=False)


def test_taught_signs_in_any_spelling(tmp_path: Path, plain: Path) -> None:
    spelt = {"wave": "THANKYOU", "nod": "see_you"}
    takes = write_sequences(
        tmp_path / "takes.npz", each=5, names={"wave": "thank you", "nod": "See you"}
    )
    later = write_sequences(tmp_path / "later.npz", each=3, seed=50, names=spelt)
    result = run("--model", plain, "--data", later, "--taught", takes, "--json")
    measures = json.loads(result.stdout)
    assert measures["n"] == 30 and measures["accuracy"] == 1 == measures["balanced_accuracy"]
    assert measures["right_and_accepted"] == 1 and measures["false_acceptances"] is None
    assert set(measures["per_group"]) == {"ada", "ben"}
    assert measures["per_group"]["ada"]["n"] == 15


def test_each_person_has_their_own_signs(tmp_path: Path, plain: Path) -> None:
    """Ada calls a wave what Ben calls a nod, and neither knows what the third shows."""
    model = MotionModel(plain)
    takes = read_sequences(write_sequences(tmp_path / "t.npz", ways=WAYS[:3]))
    data = read_sequences(write_sequences(tmp_path / "d.npz", ["ada", "ben", "eve"], seed=40))
    swap = {"wave": "nod", "nod": "wave"}

    def mixed(part: Any) -> Any:
        ben = part.groups == "ben"
        names = [swap.get(x, x) if b else x for x, b in zip(part.labels.tolist(), ben, strict=True)]
        return type(part)(**{**vars(part), "labels": np.array(names)})

    measures = evaluate_signs(model, mixed(data), mixed(takes))
    assert measures["per_group"]["ada"]["accuracy"] == measures["per_group"]["ben"]["accuracy"] == 1
    assert measures["n_other_signs"] == 36 and measures["per_group"]["ada"]["n_others"] == 36
    assert measures["false_acceptances"] < 0.5
    assert measures["right_and_accepted_at_5_percent"] is not None


def test_shipped_signs_and_everything_else(tmp_path: Path) -> None:
    data = read_sequences(write_sequences(tmp_path / "d.npz", names={"wave": "My Wave"}))
    embedding = MotionModel(tiny_motion_model(tmp_path / "p.onnx")).scores(data.windows()).embedding
    centre = embedding[data.labels == "My Wave"].mean(axis=0)
    weight = np.stack([60 * centre, 0 * centre], axis=1)
    weight[:, 1] = 30 * embedding.mean(axis=0)
    model = MotionModel(tiny_motion_model(tmp_path / "s.onnx", ["my wave"], weight=weight))
    measures = evaluate_signs(model, data)
    assert measures["signs"] == ["my wave"] and measures["n"] == 12
    assert measures["accuracy"] == 1 and measures["n_other_signs"] == 48
    assert measures["false_acceptances"] < 0.2 < measures["right_and_accepted"]


def test_sequences_without_a_hand_are_wrong(tmp_path: Path, plain: Path) -> None:
    takes = write_sequences(tmp_path / "t.npz", ["ada"], each=3)
    whole = read_npz(write_sequences(tmp_path / "w.npz", ["ada"], each=2))
    landmarks = whole["landmarks"].copy()
    landmarks[: whole["start"][1]] = 0
    data = write_sequences(tmp_path / "d.npz", ["ada"], each=2, landmarks=landmarks)
    measures = json.loads(run("--model", plain, "--data", data, "--taught", takes, "--json").stdout)
    assert measures["accuracy"] == 0.9 and measures["no_hand_rate"] == 0.1


def test_mistakes_end_in_one_line(tmp_path: Path, plain: Path) -> None:
    data = write_sequences(tmp_path / "d.npz", each=1)
    still = tmp_path / "still.npz"
    np.savez(still, landmarks=np.zeros((1, 2, 21, 3)), label=["A"])
    for words, said in (
        (("--data", data), "--taught"),
        (("--data", data, "--taught", still), "no sequences"),
        (("--data", still, "--taught", data), "--taught goes with sequences"),
        (("--data", data), "nepali ships no moving signs"),
        (("--data", data), "no model at"),
    ):
        model = {
            "--taught goes with sequences": "isl",
            "nepali ships no moving signs": "nepali",
            "no model at": "none/motion.onnx",
        }.get(said, plain)
        with pytest.raises(Exception, match=said):
            run("--model", model, *words)


def test_measures_of_people() -> None:
    """Two people with five signs each, along axes; the second shows the last one like another."""
    rows, signs, people = [], [], []
    for person in ("ada", "ben"):
        for number in range(5):
            axis = number + 5 * (person == "ben")
            for take in range(6):
                vector = np.zeros(12)
                vector[axis] = 1
                vector[-1] = 0.05 * take
                if person == "ben" and number == 4 and take >= 4:
                    vector = np.eye(12)[5]
                rows.append(vector / np.linalg.norm(vector))
                signs.append(f"x:{person}{number}")
                people.append(person)
    score = by_embedding(np.array(rows, np.float32))
    named = taught_signs(score, np.array(signs), np.array(people), 3)
    assert [x.signs for x in named] == [5, 5] and len(named[0].others) == 30
    assert named[0].accuracy == 1 and named[1].accuracy == pytest.approx(1 - 2 / 15)
    assert 0 <= bar_for(named) < 0.5
    assert summary(named)["right and accepted"] == pytest.approx((1 + 13 / 15) / 2)
