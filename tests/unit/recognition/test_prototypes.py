"""Taught letters: recognised beside the trained ones, rejected when unlike."""

from pathlib import Path

import numpy as np
import pytest

from signapp.landmarks.features import FloatArray
from signapp.recognition.model import Label, SignModel
from signapp.recognition.prototypes import MAX_SAMPLES, TaughtLetter, TaughtModel
from signapp.recognition.thresholds import accepted_index
from tests.support.models import tiny_model

TRAINED = ("A", "B", "C")
NEW = Label("ঙ", "ঙ", "ṅa")


@pytest.fixture
def base(tmp_path: Path) -> SignModel:
    # The embedding is the direction of features 0..5; the trained classes answer to 0..2.
    weight = np.zeros((126, 3), np.float32)
    weight[[0, 1, 2], [0, 1, 2]] = 20.0
    # A fourth direction that no trained class likes: all three at once.
    weight[3] = 20.0
    return SignModel(tiny_model(tmp_path / "m.onnx", TRAINED, weight=weight))


@pytest.fixture
def wide(tmp_path: Path) -> SignModel:
    """Six letters, each with a direction of its own: features 0..5."""
    return SignModel(tiny_model(tmp_path / "w.onnx", "ABCDEF"))


def rows(feature: int, count: int = 10, noise: float = 0.02, seed: int = 0) -> FloatArray:
    rng = np.random.default_rng(seed)
    values = np.abs(rng.normal(0, noise, (count, 126))).astype(np.float32)
    values[:, feature] += 1
    return values


def names(model: SignModel, features: FloatArray) -> list[str]:
    return [model.labels[i].label for i in model.scores(features).probabilities.argmax(axis=1)]


def test_new_letter_beside_the_trained(base: SignModel) -> None:
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3))])
    assert [x.label for x in model.labels] == ["A", "B", "C", "ঙ"]
    assert model.taught == (NEW,)
    assert names(model, rows(3, 5, seed=9)) == ["ঙ"] * 5
    for i, name in enumerate(TRAINED):
        assert names(model, rows(i, 5, seed=9)) == [name] * 5
    probabilities = model.scores(np.concatenate([rows(i) for i in range(4)])).probabilities
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=0.01)


def test_unlike_signs_are_rejected(base: SignModel) -> None:
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3))], only_taught=True)
    assert accepted_index(model.scores(rows(3, 1)).probabilities[0], model.thresholds) == 0
    assert accepted_index(model.scores(rows(0, 1)).probabilities[0], model.thresholds) is None


def test_frames_without_a_hand_never_win(base: SignModel) -> None:
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3))], only_taught=True)
    assert model.scores(np.zeros((1, 126))).probabilities.max() == 0


def test_samples_of_a_trained_letter_teach_another_way_to_sign_it(base: SignModel) -> None:
    label = base.labels[1]
    model = TaughtModel(base, [TaughtLetter(label, rows(3))])
    assert model.labels == base.labels
    assert names(model, rows(3, 3, seed=4)) == ["B"] * 3
    # The form that the model knows is still the likeliest, but surer where samples show it too.
    assert names(model, rows(1, 3, seed=4)) == ["B"] * 3


def test_the_nearer_of_two_taught_letters_wins(base: SignModel) -> None:
    other = Label("চ", "চ", "ca")
    between = rows(3)
    between[:, 0] += 1.2
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3)), TaughtLetter(other, between)])
    assert names(model, between[:4]) == ["চ"] * 4
    assert names(model, rows(3, 4, seed=2)) == ["ঙ"] * 4


def test_one_sample_is_enough(base: SignModel) -> None:
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3, 1))])
    assert names(model, rows(3, 5, seed=9)) == ["ঙ"] * 5
    assert accepted_index(model.scores(rows(3, 1, seed=9)).probabilities[0], model.thresholds) == 3


def test_a_person_who_signs_a_letter_as_the_model_knows_another_is_read(wide: SignModel) -> None:
    """B in the form of the model's A: the samples decide, and A in its own form is read as well."""
    own_a, own_b = rows(0) + rows(4), rows(0)
    model = TaughtModel(wide, [TaughtLetter(wide.labels[1], own_b)])
    assert names(wide, own_b[:3]) == ["A"] * 3
    assert names(model, rows(0, 5, seed=3)) == ["B"] * 5
    both = TaughtModel(
        wide, [TaughtLetter(wide.labels[1], own_b), TaughtLetter(wide.labels[0], own_a)]
    )
    assert names(both, rows(0, 5, seed=3)) == ["B"] * 5
    assert names(both, rows(0, 5, seed=3) + rows(4, 5, seed=5)) == ["A"] * 5


def test_letters_without_samples_keep_what_the_model_gives_them(wide: SignModel) -> None:
    model = TaughtModel(wide, [TaughtLetter(wide.labels[0], rows(0, 1))])
    for feature in (1, 2):
        shown = rows(feature, 20, seed=6)
        before = wide.scores(shown).probabilities[:, feature]
        after = model.scores(shown).probabilities[:, feature]
        assert names(model, shown) == names(wide, shown)
        np.testing.assert_allclose(after, before, atol=0.005)


@pytest.mark.parametrize(
    ("count", "strays", "read"), [(9, 1, True), (10, 1, False), (19, 2, True), (20, 2, False)]
)
def test_a_frame_of_another_sign_among_ten_samples_does_not_count(
    base: SignModel, count: int, strays: int, read: bool
) -> None:
    """Of ten samples one may be of another sign, of twenty two."""
    stray = np.repeat(rows(1, 1, seed=5), strays, axis=0)
    samples = np.concatenate([rows(0, count - strays), stray])
    model = TaughtModel(base, [TaughtLetter(NEW, samples)], only_taught=True)
    own, other = model.scores(np.concatenate([rows(0, 1, seed=9), stray[:1]])).probabilities[:, 0]
    assert own > 0.9
    assert (other > 0.9) if read else (other < 0.1)


def test_what_is_near_to_no_sample_is_rejected(wide: SignModel) -> None:
    """Every letter was shown in a form of the person's own; a hand like none of them is nothing."""
    own = [TaughtLetter(x, 1.5 * rows(5) + rows(i)) for i, x in enumerate(wide.labels)]
    model = TaughtModel(wide, own)
    strange = rows(0, 10, seed=2)  # the model alone is sure that it is A
    assert all(accepted_index(p, wide.thresholds) == 0 for p in wide.scores(strange).probabilities)
    found = model.scores(strange).probabilities
    assert all(accepted_index(p, model.thresholds) is None for p in found)
    assert (found.sum(axis=1) < 0.5).all()


def test_a_model_that_reads_the_samples_is_believed_elsewhere(wide: SignModel) -> None:
    """The person signs A as the model knows it: a lost hand, far from the samples, stays A."""
    model = TaughtModel(wide, [TaughtLetter(wide.labels[0], rows(0))])
    far = rows(0, 5, seed=7)
    far[:, 1:4] += 0.75
    assert (wide.scores(far).embedding @ wide.scores(rows(0, 1)).embedding.T < 0.65).all()
    assert all(accepted_index(p, model.thresholds) == 0 for p in model.scores(far).probabilities)


def test_samples_without_a_hand_are_passed_over(base: SignModel) -> None:
    empty = np.zeros((2, 126), np.float32)
    model = TaughtModel(base, [TaughtLetter(base.labels[0], empty), TaughtLetter(NEW, empty)])
    shown = rows(1, 3)
    found = model.scores(shown).probabilities
    np.testing.assert_array_equal(found[:, :3], base.scores(shown).probabilities)
    assert (found[:, 3] == 0).all()
    mixed = np.concatenate([empty, rows(3, 1)])
    assert names(TaughtModel(base, [TaughtLetter(NEW, mixed)]), rows(3, 2)) == ["ঙ"] * 2


def test_embeddings_of_named_samples_are_made_once(
    base: SignModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    scores = base.scores
    monkeypatch.setattr(base, "scores", lambda x: (seen.append(len(x)), scores(x))[1])
    shown, ids = rows(3), tuple(f"s:{i}" for i in range(10))
    TaughtModel(base, [TaughtLetter(NEW, shown[:9], ids[:9])])
    again = TaughtModel(base, [TaughtLetter(NEW, shown, ids)])
    assert seen == [9, 1]
    plain = TaughtModel(base, [TaughtLetter(NEW, shown)])
    a, b = (model.scores(rows(3, 4, seed=1)).probabilities for model in (again, plain))
    np.testing.assert_allclose(a, b, atol=1e-6)


def shown(**parts: float) -> FloatArray:
    """One row by letter of `wide`, e.g. ``shown(A=1, B=0.5)``."""
    row = np.zeros((1, 126), np.float32)
    for name, size in parts.items():
        row[0, "ABCDEF".index(name)] = size
    return row


def test_a_letter_without_samples_is_kept_where_the_model_tells_it_from_the_sampled(
    wide: SignModel,
) -> None:
    """C and the samples of B are alike, but the model reads the ones as B and the other as C."""
    shows_b, shows_c = shown(B=1, C=0.75), shown(B=0.75, C=1)
    model = TaughtModel(wide, [TaughtLetter(wide.labels[1], shows_b)])
    assert names(model, shows_b) == ["B"]
    assert names(model, shows_c) == ["C"]
    # Where it reads the samples as C too, it does not tell them apart, and the samples decide.
    alike = TaughtModel(wide, [TaughtLetter(wide.labels[1], shows_c)])
    assert names(alike, shown(B=0.8, C=1)) == ["B"]


def test_one_far_sample_does_not_outvote_a_sure_model(wide: SignModel) -> None:
    """All letters have one sample; D's is a poor picture, nearer to the frame than that of A."""
    good = [TaughtLetter(x, rows(i, 1)) for i, x in enumerate(wide.labels) if x.label not in "AD"]
    own_a, poor_d = shown(A=0.7, B=0.5, F=0.5), shown(A=0.8, D=0.6, E=0.4)
    model = TaughtModel(
        wide,
        [*good, TaughtLetter(wide.labels[0], own_a), TaughtLetter(wide.labels[3], poor_d)],
    )
    frame = shown(A=1, E=0.7)
    to_d, to_a = (
        wide.scores(frame).embedding @ wide.scores(x).embedding.T for x in (poor_d, own_a)
    )
    assert to_d > to_a + 0.1
    assert names(wide, frame) == ["A"]
    assert names(model, frame) == ["A"]


def test_a_person_whom_the_model_reads_is_believed_about_a_letter_shown_badly(
    wide: SignModel,
) -> None:
    letters = [TaughtLetter(x, rows(i, 1)) for i, x in enumerate(wide.labels) if i]
    model = TaughtModel(wide, [*letters, TaughtLetter(wide.labels[0], shown(A=0.5, F=0.6))])
    found = model.scores(rows(0, 5, seed=3)).probabilities
    assert all(accepted_index(p, model.thresholds) == 0 for p in found)


def test_of_many_samples_some_of_every_take_are_used(
    base: SignModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = np.concatenate([rows(3, 200), rows(3, 200) + rows(0, 200), rows(3, 200, seed=2)])
    seen: list[int] = []
    scores = base.scores
    monkeypatch.setattr(base, "scores", lambda x: (seen.append(len(x)), scores(x))[1])
    model = TaughtModel(base, [TaughtLetter(NEW, takes)])
    assert seen == [MAX_SAMPLES]
    monkeypatch.undo()
    middle = rows(3, 5, seed=8) + rows(0, 5, seed=9)
    assert names(model, middle) == ["ঙ"] * 5
