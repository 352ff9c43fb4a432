import numpy as np
import pytest
import torch

from signapp.errors import ModelError
from signapp.landmarks.resting import without_resting_hand
from signapp.languages import load_language
from signapp.recognition.model import SignModel
from signapp.recognition.thresholds import Thresholds
from tests.support.landmark_data import dataset
from training.fitting.augmentation import NO_AUGMENTATION, Augmentation, augment
from training.models.checkpoint import export_model, load_checkpoint, save_checkpoint
from training.networks.hand_description import Canonical, without_resting
from training.networks.network import NetworkConfig, SignNetwork, without_batch_norm

DATA = dataset("ABCD")
X = torch.from_numpy(DATA.features)


def shifted(x: torch.Tensor, dx: float, dy: float, scale: float = 1.0) -> torch.Tensor:
    points = x.reshape(-1, 2, 21, 3).clone()
    present = (points != 0).any(-1).any(-1)[..., None, None]
    moved = points * scale + torch.tensor([dx, dy, 0.0])
    return torch.where(present, moved, points).reshape(len(x), -1)


def test_place_and_size_do_not_matter():
    canonical = Canonical()
    before, after = canonical(X), canonical(shifted(X, -0.8, 0.3, 1.7))
    for one, two in zip(before, after, strict=True):
        torch.testing.assert_close(one, two, atol=2e-3, rtol=1e-3)


def test_slots_do_not_matter_when_hands_are_ordered_by_position():
    swapped = X.reshape(-1, 2, 63).flip(1).reshape(len(X), -1)
    for one, two in zip(Canonical()(X), Canonical()(swapped), strict=True):
        torch.testing.assert_close(one, two)
    by_slot = Canonical(order_by_position=False)
    both = torch.from_numpy((DATA.features.reshape(-1, 2, 63) != 0).any(-1).all(-1))
    assert not torch.allclose(by_slot(X)[0][both], by_slot(swapped)[0][both])


def test_absent_hands_are_zeros_and_finite():
    empty = torch.zeros(3, 126)
    hands, relation, present = Canonical()(empty)
    assert hands.abs().sum() == relation.abs().sum() == present.sum() == 0
    flat = X.reshape(-1, 2, 21, 3).clone()
    flat[..., 2] = 0  # no depth
    assert all(part.isfinite().all() for part in Canonical()(flat.reshape(len(X), -1)))


def test_a_resting_hand_is_left_out_by_the_rule_of_the_app():
    points = X.reshape(-1, 2, 21, 3).clone()
    present = (points != 0).flatten(2).any(-1)
    both = present.all(1)
    # The first hand of every other sign with two is let down by one to three hand lengths.
    length = (points[:, 0] - points[:, 0, :1])[..., :2].norm(dim=-1).amax(-1)
    drop = length * torch.linspace(0, 6, len(X)) * (torch.arange(len(X)) % 2) * both
    points[:, 0, :, 1] += drop[:, None]
    x = points.reshape(len(X), -1)
    by_hand = torch.from_numpy(without_resting_hand(x.numpy()))
    left_out = (by_hand != x).any(1)
    assert 10 < left_out.sum() < both.sum()
    for one, two in zip(Canonical()(without_resting(x)), Canonical()(by_hand), strict=True):
        assert torch.equal(one, two)
    for kind in ("standard", "classic"):
        network = SignNetwork(NetworkConfig(kind, leave_out_resting=True), 3).eval()
        shown = SignNetwork(NetworkConfig(kind), 3).eval()
        shown.load_state_dict(network.state_dict())
        assert torch.equal(network(x), shown(by_hand)) and not torch.equal(shown(x), shown(by_hand))
    assert not torch.equal(Canonical()(x)[2], Canonical()(by_hand)[2])


def test_palm_frame_undoes_rotation():
    # Turned about the camera's axis and then about the upright one; one hand, so that the turn
    # does not change which hand comes first.
    turn = torch.eye(3)
    for axes in ((0, 1), (2, 0)):
        i, j = axes
        step = torch.eye(3)
        angle = torch.tensor(0.7)
        step[i, i], step[i, j], step[j, i], step[j, j] = (
            angle.cos(),
            -angle.sin(),
            angle.sin(),
            angle.cos(),
        )
        turn = turn @ step
    points = X.reshape(-1, 2, 21, 3).clone()
    points[:, 0] = 0
    outline, palm = slice(0, 60), slice(60, 120)
    one = Canonical()(points.reshape(len(X), -1))[0][:, 0]
    two = Canonical()((points @ turn.T).reshape(len(X), -1))[0][:, 0]
    torch.testing.assert_close(one[:, palm], two[:, palm], atol=1e-3, rtol=1e-3)
    assert (one[:, outline] - two[:, outline]).abs().max() > 0.1


def test_palm_frame_is_the_middle_knuckle_up_and_a_right_handed_system():
    along = torch.tensor([0.0, 1, 0]).reshape(1, 1, 3, 1).expand(1, 2, 3, 1)
    across = torch.tensor([0.6, 0.8, 0]).reshape(1, 1, 3, 1).expand(1, 2, 3, 1)
    axes = Canonical()._palm_axes(along, across)
    torch.testing.assert_close(axes[0, 0], torch.eye(3))


def test_folding_batch_normalisation_changes_nothing():
    network = SignNetwork(NetworkConfig(hand=16, hidden=16, embedding=8), 4)
    network.train()
    for _ in range(20):
        network(X + 0.1 * torch.randn_like(X))  # running means that are not the initial ones
    network.eval()
    folded = without_batch_norm(network)
    assert not any(isinstance(part, torch.nn.BatchNorm1d) for part in folded.modules())
    assert any(isinstance(part, torch.nn.BatchNorm1d) for part in network.modules())
    torch.testing.assert_close(folded(X), network(X), atol=1e-5, rtol=1e-5)


def test_mirror_mean_makes_mirror_images_equal():
    network = SignNetwork(NetworkConfig(mirror_mean=True), 4).eval()
    mirror = torch.tensor([-1.0, 1, 1]).repeat(42)
    torch.testing.assert_close(network(X), network(X * mirror), atol=1e-5, rtol=1e-5)


def test_augmentation_keeps_presence_and_can_be_off():
    generator = torch.Generator().manual_seed(0)
    same = augment(X, NO_AUGMENTATION, generator)
    torch.testing.assert_close(same, X, atol=1e-5, rtol=1e-4)
    strong = Augmentation(drop_hand=0.0, add_hand=0.0, mirror=0.0)
    changed = augment(X, strong, generator)
    assert (changed.reshape(-1, 2, 63).abs().sum(-1) > 0).equal(
        X.reshape(-1, 2, 63).abs().sum(-1) > 0
    )
    assert (changed - X).abs().max() > 0.001
    more = augment(X, Augmentation(drop_hand=0.0, add_hand=1.0), generator)
    single = (X.reshape(-1, 2, 63).abs().sum(-1) > 0).sum(1) == 1
    assert ((more.reshape(-1, 2, 63).abs().sum(-1) > 0).sum(1)[single] == 2).all()
    assert more.isfinite().all()


@pytest.mark.parametrize("kind", ["standard", "classic"])
def test_export_agrees_with_torch_and_carries_its_metadata(tmp_path, kind):
    torch.manual_seed(0)
    network = SignNetwork(NetworkConfig(kind=kind), 4).eval()
    path = tmp_path / "m.onnx"
    difference = export_model(
        network, list("ABCD"), load_language("isl"), path,
        temperature=0.5, thresholds=Thresholds(0.6, 0.2), provenance={"seed": 0},
    )  # fmt: skip
    assert difference <= 1e-5
    model = SignModel(path)
    assert [label.label for label in model.labels] == list("ABCD")
    scores = model.scores(DATA.features)
    with torch.inference_mode():
        wanted = (network(X) / 0.5).softmax(-1).numpy()
    np.testing.assert_allclose(scores.probabilities, wanted, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(scores.embedding, axis=1), 1, atol=1e-4)
    np.testing.assert_allclose(model.scores(DATA.features[:1]).logits, scores.logits[:1], atol=1e-4)


def test_checkpoint_round_trip_and_damage(tmp_path):
    network = SignNetwork(NetworkConfig(), 3).eval()
    path = tmp_path / "c.safetensors"
    save_checkpoint(network, ["A", "ক", "C"], path, "isl")
    again, classes = load_checkpoint(path)
    assert classes == ["A", "ক", "C"] and torch.equal(network(X), again(X))
    for number in range(3):  # equal networks give equal files, byte for byte
        save_checkpoint(again, classes, tmp_path / f"{number}.safetensors", "isl")
        assert (tmp_path / f"{number}.safetensors").read_bytes() == path.read_bytes()
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(ModelError, match="not a usable checkpoint"):
        load_checkpoint(path)
    with pytest.raises(ModelError, match="no checkpoint"):
        load_checkpoint(tmp_path / "none")


def test_without_direction_nothing_is_left_that_turns_with_the_picture():
    canonical = Canonical()
    c, s = torch.tensor(0.5).cos(), torch.tensor(0.5).sin()
    turn = torch.tensor([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    one_hand = X.reshape(-1, 2, 21, 3).clone()
    one_hand[:, 0] = 0  # so that the turn does not change which hand comes first
    turned = (one_hand @ turn.T).reshape(len(X), -1)
    before, after = canonical(one_hand.reshape(len(X), -1)), canonical(turned)
    assert not torch.allclose(before[0], after[0], atol=0.1)
    blank, keep = torch.zeros(len(X), 1), torch.ones(len(X), 1)
    hands = [canonical.without_direction(x, r, blank)[0] for x, r, _ in (before, after)]
    torch.testing.assert_close(hands[0], hands[1], atol=2e-3, rtol=1e-3)
    assert (hands[0] != 0).any(-1)[:, 0].all()  # shapes, distances and angles stay
    for kept, whole in zip(
        canonical.without_direction(before[0], before[1], keep), before, strict=False
    ):
        assert torch.equal(kept, whole)


def test_direction_dropout_is_for_training_alone():
    network = SignNetwork(NetworkConfig(direction_dropout=1.0), 4)
    plain = SignNetwork(NetworkConfig(), 4)
    plain.load_state_dict(network.state_dict())
    with torch.no_grad():
        assert torch.equal(network.eval()(X), plain.eval()(X))
        torch.manual_seed(0)
        dropped = network.train()(X)
        torch.manual_seed(0)
        assert not torch.allclose(dropped, plain.train()(X))
    assert network.config.layers() == plain.config.layers()
    assert NetworkConfig(hand=64).layers() != plain.config.layers()
