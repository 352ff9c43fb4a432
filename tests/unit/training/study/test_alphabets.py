"""The study makes what the documented commands make, and compares like with like."""

import itertools
import re
import shlex
from pathlib import Path

import pytest

from tests.support.landmark_data import write_landmark_npz
from training.study.alphabets import ALPHABETS, files_of, measured_files
from training.study.data import load_study_data
from training.study.tables import ablation_table, accuracy_row, start_table

_GUIDE = Path(__file__).parents[4] / "docs" / "training.md"


def _documented() -> dict[str, dict[str, list[str]]]:
    """By language, the options of the command that makes its model."""
    text = _GUIDE.read_text(encoding="utf-8").partition("## A model folder for each alphabet")[2]
    found = {}
    for command in re.findall(r"^python -m training (?:.*\\\n)*.*$", text, flags=re.MULTILINE):
        words = shlex.split(command.replace("\\\n", " "))
        options: dict[str, list[str]] = {}
        for name, value in itertools.pairwise(words):
            if name.startswith("--") and not value.startswith("--"):
                options.setdefault(name, []).append(value)
        if words[3] in ("baseline", "stand-in"):
            found[options["--language"][0]] = {**options, "command": [words[3]]}
    return found


@pytest.mark.parametrize("code", ALPHABETS)
def test_the_study_makes_what_the_documented_command_makes(code, tmp_path):
    alphabet, options = ALPHABETS[code], _documented()[code]
    assert options["--steps"] == [str(alphabet.light_steps or alphabet.steps)]
    assert options.get("--light", []) == [f"DATA/{name}" for name in alphabet.light]
    assert [f"DATA/{name}" for name in alphabet.strange] == options["--not-letters"]
    assert options.get("--let-through", ["1.0"]) == [str(alphabet.let_through)]
    if alphabet.lender:
        assert options["command"] == ["stand-in"]
        assert options["--model"] == [f"models/{alphabet.lender}"]
        return
    assert options["--folds"] == [str(alphabet.folds)]
    for name in options["--data"]:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    for name in alphabet.only_measured:
        (tmp_path / "DATA" / code / f"{name}.npz").touch()
    learnt = [str(file.relative_to(tmp_path)) for file in files_of(tmp_path / "DATA", code)]
    assert learnt == options["--data"]


def test_who_is_only_measured_with_is_never_learnt_from(tmp_path):
    write_landmark_npz(tmp_path / "asl" / "one.npz", list("AB"), "one", groups=2, each=3)
    write_landmark_npz(tmp_path / "asl" / "massey.npz", list("AB"), "hand", groups=2, each=3)
    write_landmark_npz(tmp_path / "extra" / "urdu" / "u.npz", list("ابت"), "u", groups=1, each=3)
    data = load_study_data(tmp_path, lambda _: None)
    assert [file.stem for file in measured_files(tmp_path, "asl")] == ["massey"]
    assert set(data.sets["asl"].sources) == {"one"} and set(data.tests["asl"].sources) == {"massey"}
    assert set(data.sets) == {"asl", "extra/urdu/u"}
    learn, measured = data.left_out("asl", 0, 0)
    assert not (learn & measured).any() and measured.any()


def _group(value):
    return {"n": 10, "balanced_accuracy": value}


def _job(kind, per_group, **params):
    return {
        "kind": kind, "params": params, "n": 10, "no_hand_rate": 0.0, "accuracy": 0.5,
        "accuracy_detected": 0.5, "strangers": {}, "per_group": per_group,
    }  # fmt: skip


def test_a_gain_is_the_mean_over_people_of_paired_differences():
    cross = [
        _job("cross", {"a": _group(0.5), "b": _group(0.7)}, code="asl", fold=0, seed=0),
        _job("cross", {"c": _group(0.9)}, code="asl", fold=1, seed=0),
    ]
    starts = [
        {"kind": "compare_starts", "people_by_start": {"isl": people},
         "params": {"code": "asl", "fold": fold, "seed": 0, "shots_": 0, "carry": "hands"}}
        for fold, people in enumerate(({"a": 0.6, "b": 0.8}, {"c": 1.0}))
    ]  # fmt: skip
    (row,) = start_table([*cross, *starts])
    assert row["people"] == 3 and row["gain"] == pytest.approx(0.1)
    assert row["scratch"] == pytest.approx(0.7) and row["verdict"] == "helps"


def test_people_count_alike_and_an_interrupted_seed_does_not():
    jobs = [
        _job("cross", {"a": _group(0.4), "b": _group(0.6)}, code="asl", fold=0, seed=0),
        _job("cross", {"c": _group(0.8)}, code="asl", fold=1, seed=0),
        _job("cross", {"a": _group(0.0), "b": _group(0.0)}, code="asl", fold=0, seed=1),
    ]
    row = accuracy_row(jobs, "cross", "asl", "people")
    assert row is not None
    assert row["people"] == 3 and row["of a person's letters"] == "0.600 (1)"
    assert row["worst"] == 0.4 and row["best"] == 0.8


def test_an_ablation_is_compared_on_the_same_people():
    def ablation(name, value, person):
        return _job("ablation", {person: _group(value)}, code="isl", row=name, fold=0, seed=0)

    rows = ablation_table(
        [ablation("standard", 0.8, "a"), ablation("worse", 0.7, "a"), ablation("cut", 0.1, "b")]
    )
    assert [row["recipe"] for row in rows] == ["standard", "worse"]
    assert rows[1]["isl difference"] == pytest.approx(-0.1)
