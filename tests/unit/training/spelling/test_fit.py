from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from signapp.errors import DatasetError
from signapp.labelling.spelling_model import SpellingModel
from signapp.landmarks.features import features_to_landmarks
from signapp.languages import load_language
from tests.unit.training.spelling.test_drawn import LETTERS, stills
from training.cli import cli
from training.spelling.fit import Material, SpellingRecipe, collapsed, fit_spelling, letter_errors
from training.spelling.fit import spelled as spell
from training.spelling.network import SpellingNetwork, motion
from training.spelling.poses import code_stills
from training.spelling.prior import letter_prior
from training.spelling.sequences import HARD, MOVEMENT, read_movements
from training.spelling.words import pick_words, spelled_words

SMALL = SpellingRecipe(steps=16, batch=6, longest=3, real=2, width=32, rate=4e-3, ema=0.9)


def test_it_learns_to_read_drawn_words() -> None:
    poses = code_stills(stills(), LETTERS)
    losses: list[float] = []
    network = fit_spelling(
        Material(poses, [[0, 1], [4, 2, 3]]), SMALL, every=4,
        progress=lambda step, loss, net: losses.append(loss),
    )  # fmt: skip
    assert losses[-1] < losses[0] * 0.8
    words = pick_words([], 6, 5, np.random.default_rng(5), longest=3)
    features, _, lengths = spell(words, poses, SMALL, torch.Generator().manual_seed(5))
    assert 0 < letter_errors(network, words, features, lengths) <= 1


def test_collapsing_is_that_of_the_criterion() -> None:
    assert collapsed([5, 0, 0, 5, 0, 1, 1, 5], 5) == [0, 0, 1]


def test_motion_is_zero_at_rest_and_where_a_hand_appears() -> None:
    features = torch.rand(1, 1, 126).repeat(1, 4, 1)
    assert not motion(features).any()
    features[0, 2:] += 0.05
    assert motion(features)[0, 2, 0] > 0
    features[0, :2] = 0
    assert not motion(features).any()


def movements(path: Path) -> Path:
    rows = stills().features[:12]
    landmarks = np.stack([features_to_landmarks(row, 1.0) for row in rows])
    np.savez(
        path, landmarks=landmarks, start=np.array([0, 4, 8, 12]),
        label=np.array(["क", "#KA_to_KHA", "ख"]), group=np.array(["a", "a", "b"]),
        aspect=np.ones(3, np.float32), fps=np.array([30, 30, 0], np.float32),
    )  # fmt: skip
    return path


def test_movements_are_told_by_their_names_and_joined_by_group(tmp_path: Path) -> None:
    found = read_movements([movements(tmp_path / "m.npz")])
    assert found.labels.tolist() == [HARD] * 4 + [MOVEMENT] * 4 + [HARD] * 4
    assert found.start.tolist() == [0, 8, 12] and found.rate[-1] > 0
    features, labels = found.windows(3, 20, (1.0, 2.0), torch.Generator().manual_seed(0))
    assert features.shape == (3, 20, 126) and set(labels.unique().tolist()) <= {HARD, MOVEMENT}
    assert not features[labels == HARD][-1].isnan().any()
    np.savez(tmp_path / "bad.npz", landmarks=np.zeros((1, 2, 21, 3)))
    with pytest.raises(DatasetError, match="no sequences"):
        read_movements([tmp_path / "bad.npz"])


def test_words_are_those_that_can_be_spelled(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("Basic a3b A\nbasic SIS\n", encoding="utf-8")
    isl = load_language("isl")
    found = spelled_words([path], isl, LETTERS)
    assert ["".join(LETTERS[i] for i in word) for word in found] == ["BASIC", "BASIC", "SIS"]
    with pytest.raises(DatasetError, match="none"):
        spelled_words([tmp_path / "none.txt"], isl, LETTERS)
    picked = pick_words([[0, 1, 2, 3, 4, 0]], 30, 5, np.random.default_rng(0), longest=4)
    assert ((picked >= 0).sum(1) >= 2).all() and picked.shape == (30, 4)


def test_the_prior_is_a_distribution_that_knows_its_words() -> None:
    prior = np.exp(letter_prior([[0, 1, 2], [0, 1, 3]], 4))
    assert prior.sum(-1) == pytest.approx(np.ones((5, 5)), abs=1e-4)
    assert prior[4, 4].argmax() == 0 and prior[4, 0].argmax() == 1
    assert prior[0, 1, 2] > prior[0, 1, 0]
    assert (prior > 0).all()


def test_the_command_makes_a_file_that_the_app_reads(tmp_path: Path) -> None:
    data = stills(people=3)
    np.savez(
        tmp_path / "stills.npz", label=data.labels, group=data.groups, aspect=data.aspect,
        landmarks=np.stack([features_to_landmarks(row, 1.0) for row in data.features]),
    )  # fmt: skip
    (tmp_path / "words.txt").write_text("BASIC\nABC\nSIS\nCAB\n" * 10, encoding="utf-8")
    output = tmp_path / "spelling.onnx"
    arguments = [
        "spelling", "--language", "isl", "--data", tmp_path / "stills.npz", "--output", output,
        "--words", tmp_path / "words.txt", "--between", movements(tmp_path / "m.npz"),
        "--steps", 2, "--batch", 4, "--networks", 2, "--folds", 0,
    ]  # fmt: skip
    done = CliRunner().invoke(cli, [str(x) for x in arguments])
    assert done.exit_code == 0, done.output
    model = SpellingModel(output)
    assert list(model.letters) == LETTERS
    scores = model.scores(data.features[:40])
    assert np.exp(scores).sum(-1) == pytest.approx(np.ones(40), abs=1e-3)
    assert CliRunner().invoke(cli, [str(x) for x in arguments]).exit_code != 0  # it is there


def test_a_network_of_any_length() -> None:
    network = SpellingNetwork(5, width=16).eval()
    for frames in (1, 2, 90):
        scores, letters = network(torch.rand(2, frames, 126))
        assert scores.shape == (2, frames, 6) and letters.shape == (2, frames, 5)


def test_recipes_are_plain_values() -> None:
    assert replace(SMALL, steps=3).steps == 3
