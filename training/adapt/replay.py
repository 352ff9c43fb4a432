"""Adding letters to a trained network without losing the ones it knows.

The data that a shipped model was trained on is not there any more. What is there is the network
itself and an exemplar pose of every letter or form, so the old letters are replayed: augmented
exemplars, and hands of different exemplars put together, with the network's own former outputs as
targets. That is learning without forgetting (Li and Hoiem, 2017) with exemplars as in iCaRL
(Rebuffi et al., 2017). The outputs of new letters start from the mean embedding of their samples
(imprinted weights: Qi, Brown and Lowe, 2018).

Where statistics of the training data are known and all recorded letters are new, the encoder stays
as it is and only the new outputs are trained (`training.adapt.outputs`). Otherwise there are two
phases: **frozen** trains the new outputs alone over the fixed encoder; **tune** trains
everything at a small rate while the former embedding is kept by a penalty.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES, FloatArray
from training.adapt.outputs import POOL, train_outputs
from training.fitting.augmentation import Augmentation, augment
from training.fitting.fit import Cancelled, Progress
from training.models.letter_clusters import Statistics
from training.networks.network import SignNetwork

_MILD = Augmentation(turn=10.0, drop_hand=0.0, add_hand=0.02)
_STRONG = Augmentation(turn=18.0, hand_turn=10.0, jitter=0.03, finger=0.12)


@dataclass(frozen=True)
class AdaptOptions:
    """How to adapt.

    Attributes:
        frozen_steps, tune_steps: batches of each phase.
        batch: rows of new samples in a batch; as many are replayed.
        head_rate, tune_rate: learning rates of the outputs and, in the second phase, of all.
        smoothing: label smoothing.
        keep: weight of the former outputs and embedding on replayed rows.
        mild: augmentation of recorded samples: one signer who is known, so less than for many.
        strong: augmentation of replayed poses, wide so that other signers' hands are covered.
    """

    frozen_steps: int = 150
    tune_steps: int = 250
    batch: int = 128
    head_rate: float = 3e-3
    tune_rate: float = 3e-4
    smoothing: float = 0.05
    keep: float = 3.0
    mild: Augmentation = _MILD
    strong: Augmentation = _STRONG


@dataclass(frozen=True, eq=False)
class OldLetters:
    """What is kept of the letters that the network knows.

    Attributes:
        classes: their labels, in the order of the network's outputs.
        poses: exemplar features (n, 126).
        statistics: of its training data, if known.
    """

    classes: list[str]
    poses: FloatArray
    statistics: Statistics | None = None


def extend_network(
    source: SignNetwork, new: Sequence[FloatArray], *, keep: bool = True
) -> SignNetwork:
    """A copy of the network with outputs imprinted from samples (n, 126) of each new letter.

    They follow the outputs that the network has, or replace them if `keep` is false. The copy
    leaves out a resting hand: one camera may show it and another not.
    """
    old = source.head.out_features if keep else 0
    network = SignNetwork(replace(source.config, leave_out_resting=True), old + len(new))
    network.encoder.load_state_dict(source.encoder.state_dict())
    network.eval()
    with torch.no_grad():
        network.head.weight[:old] = source.head.weight[:old]
        network.head.bias[:old] = source.head.bias[:old]
        norm = source.head.weight.norm(dim=1).mean()
        for i, rows in enumerate(new, start=old):
            mean = network.encoder(torch.from_numpy(rows)).mean(0)
            network.head.weight[i] = functional.normalize(mean, dim=0) * norm
            network.head.bias[i] = source.head.bias.mean()
    return network


def adapt(
    source: SignNetwork,
    old: OldLetters,
    features: FloatArray,
    labels: Sequence[str],
    *,
    options: AdaptOptions | None = None,
    seed: int = 0,
    progress: Callable[[Progress], None] | None = None,
    measure: Callable[[SignNetwork], float] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> tuple[SignNetwork, list[str], list[dict[str, Any]]]:
    """Teach a network the letters of recorded samples.

    Args:
        source: the trained network; not changed.
        old: its letters; with no classes its outputs are dropped and only the encoder is used.
        features, labels: recorded samples (N, 126) with a hand each, of new and of old letters.
        options: see `AdaptOptions`.
        seed: of the order and the augmentation.
        progress: called about fifty times.
        measure: accuracy of a network, asked a few times in each phase, for the curves.
        cancel: asked as often as `progress` is called.

    Returns:
        The network in evaluation mode, the label of each output, and the curve.

    Raises:
        Cancelled: `cancel` said so.
    """
    options = AdaptOptions() if options is None else options
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    names = np.array(labels)
    fresh = [x for x in dict.fromkeys(labels) if x not in old.classes]
    rows = [features[names == x] for x in fresh]
    network = extend_network(source, rows, keep=bool(old.classes))
    classes = [*old.classes, *fresh]
    loop = _Adaptation(network, source, old, features, names, classes, options, seed)
    loop.progress, loop.measure, loop.cancel = progress, measure, cancel
    taught_anew = bool(set(labels) & set(old.classes))
    if old.statistics is not None and fresh and not taught_anew:
        loop.run_outputs(old.statistics, features)
    else:
        loop.run("frozen", options.frozen_steps)
        loop.run("tune", options.tune_steps)
    return loop.network.eval(), classes, loop.history


class _Adaptation:
    def __init__(
        self,
        network: SignNetwork,
        source: SignNetwork,
        old: OldLetters,
        features: FloatArray,
        names: np.ndarray[Any, Any],
        classes: list[str],
        options: AdaptOptions,
        seed: int,
    ) -> None:
        self.network, self.source, self.options = network, source.eval(), options
        self.generator = torch.Generator().manual_seed(seed)
        self.x = torch.from_numpy(np.ascontiguousarray(features))
        index = {label: i for i, label in enumerate(classes)}
        self.y = torch.tensor([index[str(name)] for name in names])
        counts = torch.bincount(self.y, minlength=len(classes)).clamp_min(1)
        self.weights = counts[self.y].float().reciprocal()
        self.old = len(old.classes)
        self.poses = torch.from_numpy(np.ascontiguousarray(old.poses))
        self.history: list[dict[str, Any]] = []
        self.progress: Callable[[Progress], None] | None = None
        self.measure: Callable[[SignNetwork], float] | None = None
        self.cancel: Callable[[], bool] | None = None

    def run(self, phase: str, steps: int) -> None:
        options = self.options
        tune = phase == "tune"
        head = self.network.head
        parameters = list(self.network.parameters()) if tune else list(head.parameters())
        rate = options.tune_rate if tune else options.head_rate
        optimizer = torch.optim.AdamW(parameters, lr=rate, weight_decay=0.0, fused=True)
        # Batch normalisation keeps the statistics of the data that is no longer there.
        self.network.eval()
        every = max(1, steps // 25)
        for step in range(1, steps + 1):
            for group in optimizer.param_groups:
                group["lr"] = rate * (1 - (step - 1) / steps)
            loss = self._loss(tune)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            if not tune and self.old:
                # The old letters' outputs stay what they are; only the new ones move.
                assert head.weight.grad is not None and head.bias.grad is not None
                head.weight.grad[: self.old] = 0
                head.bias.grad[: self.old] = 0
            optimizer.step()
            if step % every == 0 or step == steps:
                self._report(phase, step, steps, float(loss.detach()))

    def run_outputs(self, statistics: Statistics, features: FloatArray) -> None:
        """Train the new outputs alone, with statistics of the old letters' data."""
        rounds = -(-POOL // self.options.batch)
        train_outputs(
            self.network,
            self.old,
            features,
            self.y,
            torch.cat([self._replay() for _ in range(rounds)]),
            statistics,
            self.generator,
            share=self.options.frozen_steps / AdaptOptions().frozen_steps,
            report=lambda step, steps, loss: self._report("outputs", step, steps, loss),
        )

    def _loss(self, tune: bool) -> Tensor:
        options = self.options
        rows = torch.multinomial(
            self.weights, options.batch, replacement=True, generator=self.generator
        )
        x = augment(self.x[rows], options.mild, self.generator)
        loss = functional.cross_entropy(
            self.network(x), self.y[rows], label_smoothing=options.smoothing
        )
        if not self.old:
            return torch.as_tensor(loss)
        replay = self._replay()
        with torch.no_grad():
            former = self.source.encoder(replay)
            target = self.source.head(former).softmax(-1)
        embedding = self.network.encoder(replay)
        outputs = self.network.head(embedding).log_softmax(-1)
        # The new letters' share of a replayed row should be nothing.
        loss = loss - options.keep * (target * outputs[:, : self.old]).sum(-1).mean()
        if tune:
            scale = former.square().sum(-1).mean().clamp_min(1e-6)
            drift = (embedding - former).square().sum(-1).mean() / scale
            loss = loss + options.keep * drift
        return torch.as_tensor(loss)

    def _replay(self) -> Tensor:
        """Augmented exemplars; in a third of them the hands come from two letters."""
        count = self.options.batch
        rows = torch.randint(len(self.poses), (count,), generator=self.generator)
        poses = self.poses[rows].reshape(-1, *LANDMARK_SHAPE)
        other = self.poses[rows[torch.randperm(count, generator=self.generator)]]
        other = other.reshape(-1, *LANDMARK_SHAPE)
        both = (poses != 0).flatten(2).any(-1).all(-1) & (other != 0).flatten(2).any(-1).all(-1)
        mixed = both & (torch.rand(count, generator=self.generator) < 0.33)
        swapped = torch.stack((poses[:, 0], other[:, 1]), dim=1)
        poses = torch.where(mixed[:, None, None, None], swapped, poses)
        return augment(poses.reshape(-1, N_FEATURES), self.options.strong, self.generator)

    def _report(self, phase: str, step: int, steps: int, loss: float) -> None:
        accuracy = None
        if self.measure is not None and (len(self.history) % 5 == 4 or step == steps):
            accuracy = self.measure(self.network)
        self.history.append({"step": step, "phase": phase, "loss": loss, "validation": accuracy})
        if self.progress is not None:
            self.progress(Progress(step, steps, loss, accuracy, phase))
        if self.cancel is not None and self.cancel():
            raise Cancelled


def quick(options: AdaptOptions, share: float) -> AdaptOptions:
    """The same with a part of the steps."""
    return replace(
        options,
        frozen_steps=max(1, round(options.frozen_steps * share)),
        tune_steps=max(1, round(options.tune_steps * share)),
    )
