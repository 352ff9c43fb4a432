import json

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from signapp.errors import DatasetError
from signapp.languages import load_language
from signapp.recognition.model import SignModel
from tests.support.landmark_data import dataset, write_landmark_npz
from training.cli import cli
from training.fitting.fit import FitResult, predict
from training.models.letter_clusters import load_statistics
from training.models.stand_in import ASSAMESE_AS_NEPALI, with_letters
from training.networks.network import NetworkConfig, SignNetwork


def test_a_network_asked_for_some_letters_gives_their_logits_in_the_new_order():
    torch.manual_seed(0)
    data = dataset("ABCD")
    whole = FitResult(SignNetwork(NetworkConfig(hand=16, hidden=16), 4).eval(), list("ABCD"))
    part = with_letters(whole, {"x": "C", "y": "A"})
    assert part.classes == ["x", "y"]
    expected = predict(whole.network, data.features)[:, [2, 0]]
    torch.testing.assert_close(predict(part.network, data.features), expected)


def test_a_letter_that_the_network_lacks_is_named():
    whole = FitResult(SignNetwork(NetworkConfig(hand=16, hidden=16), 2), list("AB"))
    with pytest.raises(DatasetError, match="no letter Q"):
        with_letters(whole, {"x": "Q"})


def test_every_stand_in_is_a_letter_of_both_languages():
    assamese = {letter.label for letter in load_language("assamese").letters}
    nepali = {letter.label for letter in load_language("nepali").letters}
    assert set(ASSAMESE_AS_NEPALI) == assamese
    assert set(ASSAMESE_AS_NEPALI.values()) <= nepali


def test_the_commands_make_both_model_folders(tmp_path):
    theirs, own = tmp_path / "nepali.npz", tmp_path / "assamese.npz"
    write_landmark_npz(theirs, list("अआइ"), "S", groups=3, each=4)
    write_landmark_npz(own, list("অআই"), "S", groups=3, each=4)
    for path in (theirs, own):
        name_three_people(path)
    lent = tmp_path / "lent"
    made = CliRunner().invoke(cli, [
        "baseline", "--language", "nepali", "--data", str(theirs), "--steps", "20", "--folds", "3",
        "--not-letters", str(own), "--let-through", "0.5", "--output", str(lent),
        "--results", str(tmp_path / "results"),
    ])  # fmt: skip
    assert made.exit_code == 0, made.output
    assert load_statistics(lent) is not None
    made = CliRunner().invoke(cli, [
        "stand-in", "--language", "assamese", "--model", str(lent), "--data", str(theirs),
        "--test", str(own), "--steps", "20", "--output", str(tmp_path / "part"),
    ])  # fmt: skip
    assert made.exit_code == 0, made.output
    model = SignModel(tmp_path / "part" / "model.onnx")
    assert [label.label for label in model.labels] == ["অ", "আ", "ই"]
    assert model.provenance["source_model"] == "nepali"
    assert load_statistics(tmp_path / "part") is not None
    card = (tmp_path / "part" / "card.md").read_text("utf-8")
    assert "Stand-in signs" in card and "By person" in card
    printed = json.loads(made.output[made.output.index("{") : made.output.rindex("}") + 1])
    assert printed["n"] == 36


def test_a_stand_in_that_nobody_knows_is_refused(tmp_path):
    result = CliRunner().invoke(cli, [
        "stand-in", "--language", "isl", "--model", str(tmp_path), "--data", "x.npz",
        "--test", "x.npz", "--output", str(tmp_path / "part"),
    ])  # fmt: skip
    assert result.exit_code and "there are stand-ins for assamese" in str(result.exception)


def name_three_people(path):
    with np.load(path) as kept:
        arrays = dict(kept)
    arrays["group"] = np.array([f"S{i}" for i in np.arange(len(arrays["label"])) // 12])
    np.savez(path, **arrays)
