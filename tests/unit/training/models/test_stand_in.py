import pytest
import torch

from signapp.errors import DatasetError
from signapp.languages import load_language
from tests.support.landmark_data import dataset
from training.fitting.fit import FitResult, predict
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
