import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from signapp.errors import DatasetError
from signapp.recognition.model import SignModel
from signapp.recognition.thresholds import Thresholds, accepted
from tests.support.landmark_data import dataset
from tests.support.models import tiny_model
from training.cli import cli
from training.data.dataset import make_dataset
from training.data.folders import list_media
from training.data.readers import write_npz
from training.data.views import THOROUGH_VIEWS
from training.evaluation.metrics import (
    confusion,
    evaluate_predictions,
    macro_f1,
    mean_interval,
    reliability,
)
from training.evaluation.model_file import combine_views, evaluate_model
from training.fitting.calibration import (
    choose_thresholds,
    fit_temperature,
    measure_rejection,
)
from training.study.tables import VIEWS, ablation_table, several_views


def test_rows_without_a_hand_are_errors():
    data = dataset("AB", groups=2, each=2)
    values = data.features.copy()
    values[0] = 0
    data = make_dataset(values, data.labels, "x", groups=data.groups)
    result = evaluate_predictions(data.labels.copy(), data)
    assert result["accuracy"] == pytest.approx(7 / 8) and result["accuracy_detected"] == 1
    assert result["no_hand_rate"] == pytest.approx(1 / 8)
    assert result["per_group"]["person 0"] == {"n": 4, "accuracy": 0.75, "balanced_accuracy": 1}
    assert result["macro_f1"] == pytest.approx((2 * 3 / 7 + 1) / 2)


def test_every_person_and_letter_counts_alike():
    labels = np.array(list("AAAABB") + ["A", "B"])
    data = make_dataset(
        np.ones((8, 126), np.float32), labels, "x", groups=["one"] * 6 + ["two"] * 2
    )
    result = evaluate_predictions(np.array(list("AAAAAA") + ["A", "B"]), data)
    assert result["per_group"]["one"]["balanced_accuracy"] == pytest.approx(0.5)
    assert result["balanced_accuracy"] == pytest.approx(0.75)


def test_macro_f1_and_confusion_by_hand():
    truth, named = np.array(list("AABB")), np.array(list("ABBB"))
    assert macro_f1(named, truth) == pytest.approx((2 / 3 + 4 / 5) / 2)
    assert confusion(named, truth, ["A", "B"]).tolist() == [[1, 1], [0, 2]]


def test_reliability_of_known_bins():
    probability = np.array([0.9] * 10 + [0.3] * 10)
    right = np.array([True] * 9 + [False] + [True] * 5 + [False] * 5)
    assert reliability(probability, right).ece == pytest.approx(0.5 * 0.0 + 0.5 * 0.2)


def test_interval_is_students():
    mean, low, high = mean_interval([1.0, 2.0, 3.0, 4.0, 5.0])
    assert mean == 3 and high - mean == pytest.approx(2.776 * np.sqrt(2.5 / 5), rel=1e-3)
    assert mean - low == pytest.approx(high - mean)


def test_temperature_recovers_an_overconfident_scale():
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(4000, 5, generator=generator) * 2
    targets = torch.multinomial(logits.softmax(-1), 1, generator=generator)[:, 0]
    assert fit_temperature(logits * 3, targets) == pytest.approx(3, rel=0.1)


def test_thresholds_keep_what_they_promise():
    rng = np.random.default_rng(0)
    top = rng.uniform(0.55, 1, 1000)
    probabilities = np.stack((top, 1 - top), 1)
    thresholds = choose_thresholds(probabilities, np.ones(1000, bool), 0.9)
    assert (accepted(probabilities, thresholds) >= 0).mean() == pytest.approx(0.89, abs=0.015)
    sure = np.tile(np.array([[0.9, 0.1], [0.7, 0.3]]), (50, 1))
    raised = choose_thresholds(probabilities, np.ones(1000, bool), 0.9, sure, 0.5)
    assert (accepted(sure, thresholds) >= 0).all()
    assert (accepted(sure, raised) >= 0).mean() <= 0.5
    flat = np.full((10, 2), 0.5)
    assert (accepted(flat, Thresholds(0.4, 0.1)) < 0).all()
    result = measure_rejection(probabilities, np.ones(1000, bool), flat, thresholds)
    assert result.let_through == 0 and result.kept_right == 1


def test_views_of_one_picture_are_one_answer():
    data = dataset("AB", groups=1, each=3)
    values = data.features.copy()
    values[1] = 0
    data = make_dataset(values, data.labels, "x", items=np.array([0, 0, 0, 1, 1, 2]))
    probabilities = np.eye(2, dtype=np.float32)[[0, 1, 1, 1, 0, 1]]
    combined, kept = combine_views(probabilities, data)
    assert len(kept) == 3 and kept.detected.all()
    np.testing.assert_allclose(combined, [[0.5, 0.5], [0.5, 0.5], [0.0, 1.0]])


@pytest.mark.parametrize("view", THOROUGH_VIEWS, ids=lambda v: v.name)
def test_views_carry_landmarks_back(view):
    points = np.random.default_rng(0).uniform(0.2, 0.8, (2, 21, 3)).astype(np.float32)
    width, height = 320, 240
    pixels = points[..., :2] * (width, height)
    matrix = view.matrix(width, height)
    seen = (pixels @ matrix[:2, :2].T + matrix[:2, 2]) / (width, height)
    seen = np.concatenate((seen, points[..., 2:] * view.scale), -1).astype(np.float32)
    if view.flip:
        seen = seen[::-1]  # the tracker names a mirrored left hand right
    np.testing.assert_allclose(view.undo(seen, width, height), points, atol=1e-5)
    missing = points.copy()
    missing[0] = 0
    assert (view.undo(missing, width, height)[1 if view.flip else 0] == 0).all()


def test_a_view_moves_the_picture_as_it_moves_points():
    image = np.zeros((120, 160, 3), np.uint8)
    image[40:44, 100:104] = 255
    for view in THOROUGH_VIEWS[1:]:
        seen = view.apply(image)[..., 0].astype(float)
        at = np.array(np.nonzero(seen > 60)).mean(1)[::-1]
        wanted = view.matrix(160, 120) @ [101.5, 41.5, 1]
        np.testing.assert_allclose(at, wanted[:2], atol=1.5)


def test_media_folder_gives_labels_and_groups(tmp_path):
    for name in ("A/one.jpg", "A/anna/two.png", "B/three.mp4", "B/.hidden.jpg", "B/notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    files = list_media(tmp_path)
    assert [(f.label, f.group) for f in files] == [
        ("A", "anna"), ("A", "unknown"), ("B", "unknown"),
    ]  # fmt: skip
    with pytest.raises(DatasetError, match="in no sub-folders"):
        list_media(tmp_path / "A" / "anna")
    with pytest.raises(DatasetError, match="no folder"):
        list_media(tmp_path / "C")


def test_evaluate_command_prints_the_promised_keys(tmp_path):
    path = tiny_model(tmp_path / "m.onnx", ("A", "B", "C"))
    data = dataset("ABC", groups=2, each=2)
    write_npz(data, tmp_path / "d.npz")
    result = CliRunner().invoke(
        cli, ["evaluate", "--model", str(path), "--data", str(tmp_path / "d.npz"), "--json"]
    )
    assert result.exit_code == 0, result.output
    printed = json.loads(result.output)
    wanted = {"n", "accuracy", "accuracy_detected", "no_hand_rate", "macro_f1", "per_group"}
    assert wanted <= set(printed) and printed["n"] == 12
    assert printed["accuracy"] == evaluate_model(SignModel(path), data)["accuracy"]


def test_evaluate_refuses_another_language(tmp_path):
    model = SignModel(tiny_model(tmp_path / "m.onnx", ("A", "B", "C")))
    with pytest.raises(DatasetError, match="choose the model of its language"):
        evaluate_model(model, dataset("কখ"))
    digits = dataset("AB12")
    assert evaluate_model(model, digits)["n_other_labels"] == len(digits) // 2


def test_views_are_measured_with_every_seed_and_kept_for_the_report(tmp_path):
    rows = dataset("অআ", groups=4, each=6)
    # Two views of each picture; the second picture of every letter shows no hand in one of them.
    items = np.arange(len(rows)) // 2
    write_npz(replace(rows, items=items), tmp_path / "views.npz")
    run = tmp_path / "run"
    command = ["views", str(tmp_path / "views.npz"), "--language", "bengali", "--seeds", "2"]
    done = CliRunner().invoke(cli, [*command, "--folds", "2", "--steps", "30", "--save", str(run)])
    assert done.exit_code == 0, done.output
    saved = json.loads((run / VIEWS).read_text("utf-8"))["seeds"]
    assert [result["n"] for result in saved] == [len(rows) // 2] * 2
    everywhere, known = several_views(run)
    assert everywhere == [result["accuracy"] for result in saved]
    assert known == pytest.approx(everywhere)  # every group is as small as a sitting
    assert several_views(tmp_path) == ([], [])


def test_ablations_are_compared_within_a_language():
    def job(row, code, fold, accuracy):
        params = {"row": row, "code": code, "fold": fold, "seed": 0}
        people = {f"{code} {fold}": {"balanced_accuracy": accuracy}}
        return {"kind": "ablation", "params": params, "per_group": people}

    jobs = [
        job("standard", "bengali", 1, 0.9),
        job("standard", "isl", "one", 0.8),
        job("standard", "isl", "two", 0.6),
        job("changed", "bengali", 1, 0.85),
        job("changed", "isl", "one", 0.9),
        job("changed", "isl", "two", 0.7),
        job("not finished", "isl", "one", 1.0),
    ]
    standard, changed = ablation_table(jobs)
    assert standard["recipe"] == "standard" and standard["isl difference"] == 0
    assert changed["isl"] == pytest.approx(0.8)
    assert changed["isl difference"] == pytest.approx(0.1)
    assert changed["bengali difference"] == pytest.approx(-0.05)
