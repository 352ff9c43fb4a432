from dataclasses import replace

import numpy as np
import pytest
import torch

from signapp.errors import DatasetError
from tests.support.landmark_data import dataset
from training.data.dataset import make_dataset
from training.data.splits import group_folds, hold_out_groups, shots
from training.fitting.augmentation import NO_AUGMENTATION
from training.fitting.fit import Cancelled, fit, predict, row_weights
from training.fitting.mid_transition import half_way
from training.fitting.recipes import CLASSIC, STANDARD, TWO_HANDED, find_recipe, suited
from training.models.produce import cross_predict, train_final
from training.networks.network import NetworkConfig, SignNetwork

SMALL = replace(
    STANDARD, steps=60, batch=32, network=NetworkConfig(hand=32, hidden=32, embedding=16)
)


def accuracy(result, data):
    named = np.array(result.classes)[predict(result.network, data.features).argmax(-1)]
    return (named == data.labels).mean()


def test_learns_letters_of_unseen_people():
    train, test = dataset(groups=4), dataset(groups=2, seed=9)
    result = fit(train, SMALL, seed=0)
    assert accuracy(result, test) > 0.9


def test_rare_forms_of_a_letter_are_drawn_more():
    made = make_dataset(np.full((10, 126), 0.5, np.float32), list("CCCCCCCCDD"), "x")
    # Four sources sign C whole, one of them and a fifth in the other form.
    sources = np.array([*"abcdddae", "a", "b"])
    bare = replace(made, sources=sources)
    told = replace(bare, forms=np.array(["whole"] * 4 + ["ring"] * 2 + ["whole"] * 2 + ["", ""]))
    plain, weighed = row_weights(bare, 1.0).numpy(), row_weights(told, 1.0).numpy()
    # A source counts once, and once for each form that it shows.
    assert plain[:8].sum() == pytest.approx(5) and weighed[:8].sum() == pytest.approx(6)
    assert np.array_equal(plain[8:], weighed[8:])
    ring, whole = weighed[4:6].sum(), weighed[[0, 1, 2, 3, 6, 7]].sum()
    assert whole / ring == pytest.approx(np.sqrt(5) / np.sqrt(1))  # by the root of their sources
    assert weighed[4] == weighed[5]
    assert torch.equal(row_weights(told, 0.0), torch.ones(10, dtype=torch.float64))


def test_same_seed_same_network_and_classes_in_the_order_given():
    data = dataset()
    one, two = (fit(data, SMALL.with_steps(8), seed=3, classes=list("DBCA")) for _ in range(2))
    x = torch.from_numpy(data.features)
    assert torch.equal(one.network(x), two.network(x))
    learnt = fit(data, SMALL, seed=0, classes=list("DBCA"))
    assert learnt.classes == list("DBCA") and accuracy(learnt, data) > 0.95


def test_rows_without_a_hand_are_not_learnt():
    data = dataset()
    values = data.features.copy()
    values[data.labels == "A"] = 0
    with pytest.raises(DatasetError, match="no row shows a hand"):
        fit(replace(data, features=np.zeros_like(values)), SMALL)
    result = fit(replace(data, features=values), SMALL.with_steps(4), classes=list("ABCD"))
    assert result.network.head.out_features == 4


def test_one_class_is_refused():
    data = dataset()
    with pytest.raises(DatasetError, match="only one class"):
        fit(data.keep_labels("A"), SMALL)


def test_progress_and_cancel():
    data, seen = dataset(), []
    fit(data, SMALL.with_steps(12), validation=data, progress=seen.append)
    assert seen[-1].step == seen[-1].steps == 12 and 0 <= seen[-1].validation <= 1
    with pytest.raises(Cancelled):
        fit(data, SMALL, cancel=lambda: True)


def test_frozen_phase_leaves_the_encoder_alone():
    data = dataset()
    source = fit(data, SMALL, seed=0).network
    only_head = replace(SMALL, frozen=1.0, steps=10, ema=0.0, carry="all")
    result = fit(data, only_head, seed=1, source=source)
    for name, value in source.encoder.state_dict().items():
        assert torch.equal(value, result.network.encoder.state_dict()[name]), name
    tuned = fit(data, replace(only_head, frozen=0.5), seed=1, source=source)
    changed = tuned.network.encoder.state_dict()["hand.0.weight"]
    assert not torch.equal(changed, source.encoder.state_dict()["hand.0.weight"])


def test_carrying_the_hands_leaves_what_joins_them_new():
    data = dataset()
    source = fit(data, SMALL, seed=0).network
    nothing_learnt = replace(SMALL, steps=1, rate=0.0, ema=0.0)
    fresh = fit(data, nothing_learnt, seed=1).network.encoder.state_dict()
    carried = fit(data, nothing_learnt, seed=1, source=source).network.encoder.state_dict()
    assert torch.equal(carried["hand.0.weight"], source.encoder.state_dict()["hand.0.weight"])
    assert torch.equal(carried["joint.0.weight"], fresh["joint.0.weight"])


def test_best_keeps_the_best_validation():
    data = dataset()
    result = fit(data, replace(SMALL, keep="best"), validation=dataset(seed=5))
    assert accuracy(result, dataset(seed=5)) == pytest.approx(result.best)


def test_distilled_network_learns_from_teachers():
    result = train_final(dataset(), list("ABCD"), SMALL, seeds=2)
    assert accuracy(result, dataset(groups=2, seed=9)) > 0.9


def test_held_out_predictions_are_made_by_networks_that_did_not_see_the_group():
    data = dataset()
    # One person signs A like nobody else: only a network that saw them could know it.
    odd = (data.groups == "person 0") & (data.labels == "A")
    values = data.features.copy()
    values[odd] = values[(data.groups == "person 0") & (data.labels == "B")]
    measured = cross_predict(
        replace(data, features=values), list("ABCD"), SMALL.with_steps(120), folds=4
    )
    assert (measured.predicted[odd] == "B").mean() > 0.8
    assert measured.right[~odd].mean() > 0.9
    assert 0 < measured.temperature < 10 and 0.3 <= measured.thresholds.probability <= 0.95


def test_light_rows_are_learnt_held_out_with_their_group_and_measured_apart():
    data = dataset()
    odd = (data.groups == "person 0") & (data.labels == "A")
    values = data.features.copy()
    values[odd] = values[(data.groups == "person 0") & (data.labels == "B")]
    data = replace(data, features=values)
    # The light landmarks lie elsewhere: only a network that learnt from some of them can read them.
    turned = values.reshape(-1, 2, 21, 3)[..., [1, 0, 2]] * [1, -1, 1]
    light = replace(data, features=turned.reshape(values.shape).astype(np.float32))
    order = np.random.default_rng(0).permutation(len(light))
    light = light.subset(order)
    recipe = replace(SMALL, augmentation=NO_AUGMENTATION).with_steps(100)
    measured = cross_predict(data, list("ABCD"), recipe, folds=2, light=light)
    assert len(measured.data) == len(data)
    assert (measured.predicted[odd] == "B").mean() > 0.8
    assert measured.right[~odd].mean() > 0.9
    assert len(measured.light.data) == len(light)
    assert (measured.light.predicted[odd[order]] == "B").mean() > 0.8
    assert measured.light.right[~odd[order]].mean() > 0.9
    assert measured.light.thresholds == measured.thresholds


def test_folds_and_held_out_rows_respect_groups():
    data = dataset(groups=7)
    fold = group_folds(data.groups, 3)
    assert all(len(set(fold[data.groups == g])) == 1 for g in set(data.groups))
    assert set(fold) == {0, 1, 2}
    held = hold_out_groups(data, 0.3)
    assert not set(data.groups[held]) & set(data.groups[~held]) and held.any()
    with pytest.raises(DatasetError, match="cannot make 9 folds"):
        group_folds(data.groups, 9)


def test_shots_are_as_many_as_asked_and_spread_over_recordings():
    data = dataset(groups=4, each=6)
    data = replace(data, sequences=np.arange(len(data)) // 3)
    rows = shots(data, 5, seed=1)
    assert [(data.labels[rows] == c).sum() for c in "ABCD"] == [5] * 4
    for letter in "ABCD":
        inside = rows[data.labels[rows] == letter]
        assert len(set(data.sequences[inside])) == 5


def test_unknown_preset():
    with pytest.raises(DatasetError, match="classic"):
        find_recipe("fancy")


def test_classic_preset_is_as_recorded():
    assert (CLASSIC.batch, CLASSIC.epochs, CLASSIC.rate) == (64, 20, 1e-3)
    layers = SignNetwork(CLASSIC.network, 26).encoder.layers
    assert [m.out_features for m in layers if isinstance(m, torch.nn.Linear)] == [512, 256]


def test_half_way_poses_lie_between_two_letters_with_the_same_hands():
    data = dataset("AB")
    x, y = torch.from_numpy(data.features), torch.tensor([ord(v) for v in data.labels])
    poses = half_way(x, y, 30, torch.Generator().manual_seed(0), spread=0.0)
    # A shows two hands and B one, so no two rows of different letters show the same hands.
    assert poses.shape == (0, 126)
    data = dataset("ABCD")
    rows = [int(np.flatnonzero(data.labels == label)[0]) for label in "BD"]  # one hand each
    x = torch.from_numpy(data.features[rows])
    poses = half_way(x, torch.tensor([0, 1]), 20, torch.Generator().manual_seed(0), spread=0.0)
    assert len(poses) == 20 and not poses.reshape(-1, 2, 63)[:, 0].any()

    def local(rows):
        hand = rows.reshape(-1, 2, 21, 3)[:, 1]
        hand = hand - hand[:, :1]
        return hand / hand.norm(dim=-1).amax(-1)[:, None, None]

    middle = local(x).mean(0, keepdim=True)
    middle = middle / middle.norm(dim=-1).amax()
    torch.testing.assert_close(local(poses), middle.expand(20, -1, -1), atol=1e-5, rtol=1e-5)


def test_poses_between_letters_are_met_with_less_confidence():
    data = dataset("ABCDEF")
    x = torch.from_numpy(data.features)
    y = torch.from_numpy(np.unique(data.labels, return_inverse=True)[1])
    between = half_way(x, y, 200, torch.Generator().manual_seed(7), spread=0.0)
    sure, right = {}, {}
    for weight in (0.0, 0.3):
        result = fit(data, replace(SMALL, outliers=weight, steps=120), seed=0)
        with torch.no_grad():
            sure[weight] = float(result.network(between).softmax(-1).amax(-1).mean())
        right[weight] = accuracy(result, dataset("ABCDEF", groups=2, seed=9))
    assert sure[0.3] < 0.75 * sure[0.0]
    assert right[0.3] > right[0.0] - 0.05


def test_the_standard_recipe_suits_itself_to_two_hands():
    two, one = dataset(two_handed=True), dataset(two_handed=False)
    assert suited(STANDARD, one) == STANDARD
    assert suited(STANDARD.with_steps(7), two) == TWO_HANDED.with_steps(7)
    assert suited(CLASSIC, two) == CLASSIC
    own = replace(STANDARD, network=NetworkConfig(hand=32))
    assert suited(own, two) == own
