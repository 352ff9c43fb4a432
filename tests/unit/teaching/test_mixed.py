"""Two signs under one letter are noticed, one sign in many ways is not."""

import numpy as np
import pytest

from signapp.landmarks.features import extract_features
from signapp.recognition.catalog import load_model
from signapp.recognition.model import SignModel
from signapp.recording.samples import Sample
from signapp.rendering.exemplars import load_exemplars
from signapp.teaching.mixed import FEWEST, mixed_letters, two_groups


@pytest.fixture(scope="module")
def isl() -> SignModel:
    return load_model("isl")


def takes(
    label: str, sign: str, count: int, seed: int, code: str = "isl", signer: str = "Asha"
) -> list[Sample]:
    """Samples of a shipped pose that moves, turns, comes nearer and trembles."""
    pose = load_exemplars(code)[sign]
    rng = np.random.default_rng(seed)
    found = []
    for i in range(count):
        landmarks = pose.landmarks.copy()
        landmarks[..., 1] /= pose.aspect
        present = landmarks.any(axis=(1, 2))
        middle = landmarks[present].reshape(-1, 3)[:, :2].mean(axis=0)
        angle, scale = rng.normal(0, 0.12), rng.uniform(0.8, 1.2)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        flat = (landmarks[present, :, :2] - middle) @ (scale * turn) + 0.5
        landmarks[present, :, :2] = flat + rng.normal(0, 0.003, flat.shape)
        landmarks[..., 1] *= pose.aspect
        found.append(
            Sample(f"{seed}:{i}", label, landmarks.astype(np.float32), pose.aspect,
                   float(i), signer, "s", seed)
        )  # fmt: skip
    return found


@pytest.mark.parametrize("first, second", [("L", "V"), ("A", "B"), ("C", "O")])
@pytest.mark.parametrize("share", [(20, 20), (28, 12), (19, 20)])
def test_two_signs_in_one_letter_are_told_apart(
    isl: SignModel, first: str, second: str, share: tuple[int, int]
) -> None:
    one, two = takes("k", first, share[0], 1), takes("k", second, share[1], 2)
    rest = takes("v", "V", 20, 3)
    (mixed,) = mixed_letters([*one, *rest, *two], isl).values()
    assert (mixed.label, mixed.samples) == ("k", sum(share))
    assert set(mixed.first) == {s.id for s in one} and set(mixed.second) == {s.id for s in two}


def test_one_sign_in_two_sessions_is_one(isl: SignModel) -> None:
    wrong = []
    for i, sign in enumerate("ABCDEFGILOPSTUVWXY"):
        samples = [*takes(sign, sign, 20, 2 * i), *takes(sign, sign, 20, 2 * i + 1)]
        wrong += mixed_letters(samples, isl)
    assert not wrong


def test_a_letter_that_the_model_does_not_know(isl: SignModel) -> None:
    samples = [*takes("x", "क", 15, 1, "nepali"), *takes("x", "फ", 15, 2, "nepali")]
    assert set(mixed_letters(samples, isl)) == {"x"}
    assert not mixed_letters(takes("x", "क", 30, 1, "nepali"), isl)


def test_signers_are_looked_at_one_by_one(isl: SignModel) -> None:
    mixed = [*takes("k", "L", 12, 1), *takes("k", "V", 12, 2)]
    good = takes("k", "V", 60, 3, signer="Ravi")
    (found,) = mixed_letters([*good, *mixed], isl).values()
    assert found.samples == 24


def test_few_samples_and_equal_ones_say_nothing() -> None:
    rng = np.random.default_rng(0)
    assert two_groups(np.eye(FEWEST - 1, 8, dtype=np.float32)) is None
    same = np.tile(rng.normal(size=(1, 8)), (30, 1)).astype(np.float32)
    assert two_groups(same / np.linalg.norm(same[0])) is None
    # One odd sample is no second sign.
    odd = np.zeros((30, 8), np.float32)
    odd[:, 0], odd[0] = 1, np.eye(8)[1]
    assert two_groups(odd) is None
    odd[:15] = np.eye(8)[1]
    second = two_groups(odd)
    assert second is not None and second.sum() == 15


def test_features_of_the_test_are_those_of_the_app() -> None:
    sample = takes("k", "L", 1, 0)[0]
    np.testing.assert_array_equal(
        sample.features, extract_features(sample.landmarks, sample.aspect)
    )
