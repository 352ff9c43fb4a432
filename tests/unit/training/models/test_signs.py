"""Training a motion model: measured on people left out, exported, described."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from signapp.landmarks.windows import mirrored
from signapp.packs.onnx_check import refusal
from signapp.recognition.motion_model import MotionModel
from tests.support.moving_signs import write_sequences
from training.cli import cli
from training.data.sequences import read_sequences
from training.evaluation.sign_baselines import linear_metric, plain, time_warping
from training.evaluation.sign_measures import taught_signs
from training.fitting.motion_augmentation import MotionAugmentation, augmented
from training.fitting.motion_fit import MotionRecipe, embed, fit_motion
from training.networks.motion import MotionConfig, MotionNetwork

NAMES = {"wave": "hello", "nod": "Thank_You", "circle": "J"}
SMALL = MotionRecipe(network=MotionConfig(hand=16, hidden=24, embedding=16), steps=60, batch=40)


def test_the_command_writes_a_model_that_is_measured(tmp_path: Path) -> None:
    data = write_sequences(tmp_path / "d.npz", ["ada", "ben", "eve"], names=NAMES, each=8)
    words = [
        "signs", "--data", str(data), "--language", "isl", "--steps", "20", "--folds", "2",
        "--compare", "--output", str(tmp_path / "out"), "--results", str(tmp_path / "runs"),
    ]  # fmt: skip
    result = CliRunner().invoke(cli, words, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    path = tmp_path / "out" / "isl" / "motion.onnx"
    model = MotionModel(path)
    assert [x.label for x in model.labels] == ["hello", "thank you", "J (moving)"]
    assert refusal(path.read_bytes()) is None and path.stat().st_size < 2_000_000
    tables = json.loads(next((tmp_path / "runs").glob("*/left-out.json")).read_text("utf-8"))
    methods = {row["method"] for row in tables["taught"]}
    assert methods == {"network", "nothing learnt", "linear metric", "time warping (DTW)"}
    card = path.with_name("motion.md").read_text("utf-8")
    assert "3 people" in card and "thank you" in card and "J (letter)" in card
    again = CliRunner().invoke(cli, words)
    assert again.exit_code == 1 and "overwrite" in str(again.exception)


def test_the_loss_brings_one_sign_of_two_people_together(tmp_path: Path) -> None:
    data = read_sequences(write_sequences(tmp_path / "d.npz", ["ada", "ben", "eve"], each=6))
    inside = data.groups != "eve"
    fit = fit_motion(data.windows(32)[inside], data.labels[inside], data.groups[inside], SMALL)
    embedding = embed(fit.network, data.windows())
    assert len(fit.mean_sign) == 10 and embedding.shape == (90, 16)
    cosines = embedding @ embedding.T
    same = data.labels[:, None] == data.labels[None]
    strange = (data.groups == "eve")[:, None] & (data.groups != "eve")[None]
    assert cosines[same & strange].mean() > cosines[~same & strange].mean() + 0.3


def test_a_seed_gives_the_same_network(tmp_path: Path) -> None:
    data = read_sequences(write_sequences(tmp_path / "d.npz", each=2))
    few = MotionRecipe(network=SMALL.network, steps=3, batch=8, pull=0.5)
    fits = [fit_motion(data.windows(32), data.labels, data.groups, few, seed=4) for _ in range(2)]
    np.testing.assert_array_equal(*(embed(x.network, data.windows()) for x in fits))


def test_place_size_and_mirror_change_nothing(tmp_path: Path) -> None:
    windows = read_sequences(write_sequences(tmp_path / "d.npz", each=1)).windows()
    torch.manual_seed(0)
    network = MotionNetwork(SMALL.network).eval()
    before = embed(network, windows)
    points = windows.reshape(-1, 16, 2, 21, 3).copy()
    shown = points.any((-1, -2), keepdims=True)
    moved = np.where(shown, 1.3 * points + np.array([0.2, -0.1, 0.05]), 0).astype(np.float32)
    np.testing.assert_allclose(embed(network, moved.reshape(windows.shape)), before, atol=1e-3)
    np.testing.assert_allclose(embed(network, mirrored(windows)), before, atol=1e-4)


def test_augmentation_keeps_hands_and_takes_sixteen_moments(tmp_path: Path) -> None:
    fine = torch.from_numpy(read_sequences(write_sequences(tmp_path / "d.npz", each=3)).windows(32))
    still = MotionAugmentation(*[0.0] * 11)
    generator = torch.Generator().manual_seed(0)
    same = augmented(fine, still, generator)
    assert same.shape == (len(fine), 16, 126)
    network = MotionNetwork(SMALL.network).eval()
    exact = embed(network, fine[:, torch.linspace(0, 31, 16).round().long()].numpy())
    assert (embed(network, same.numpy()) * exact).sum(1).min() > 0.99
    changed = augmented(fine, MotionAugmentation(), generator).reshape(len(fine), 16, 2, 63)
    assert torch.isfinite(changed).all() and (changed != 0).any(-1).any(-1).any(-1).all()


@pytest.mark.parametrize("method", ["plain", "linear", "warping"])
def test_baselines_tell_clear_signs_apart(tmp_path: Path, method: str) -> None:
    data = read_sequences(write_sequences(tmp_path / "d.npz", ["ada", "ben"], each=7))
    windows, mine = data.windows(), data.groups == "ada"
    score = {
        "plain": lambda: plain(windows[mine]),
        "warping": lambda: time_warping(windows[mine]),
        "linear": lambda: linear_metric(
            windows[mine], windows[~mine], data.labels[~mine], data.groups[~mine]
        ),
    }[method]()
    signs = np.array([f"x:{x}" for x in data.labels[mine]])
    assert taught_signs(score, signs, data.groups[mine], 3)[0].accuracy > 0.9
