"""Training a network on a dataset held in memory.

One function does the work for the command line and for the app's retraining: it reports progress
through a callback, stops when asked, and never touches a file.
"""

import copy
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from signapp.errors import DatasetError
from training.data.dataset import Dataset
from training.fitting.augmentation import NO_AUGMENTATION, augment
from training.fitting.mid_transition import half_way
from training.fitting.recipes import Recipe
from training.networks.network import SignNetwork


@dataclass(frozen=True)
class Progress:
    """State of a running fit.

    Attributes:
        step, steps: batches done and in all.
        loss: running mean of the training loss.
        validation: accuracy on the validation set, when just measured.
        phase: ``"train"``, ``"frozen"`` (head only) or ``"tune"``.
    """

    step: int
    steps: int
    loss: float
    validation: float | None
    phase: str


class Cancelled(Exception):  # noqa: N818 - not an error: the caller asked for it
    """Raised by `fit` when its `cancel` says so."""


@dataclass
class FitResult:
    """A trained network with the order of its outputs.

    Attributes:
        network: in evaluation mode.
        classes: label of each output.
        history: one row a measurement: step, phase, loss, validation.
        best: best validation accuracy, or None without a validation set.
    """

    network: SignNetwork
    classes: list[str]
    history: list[dict[str, Any]] = field(default_factory=list)
    best: float | None = None


@dataclass(frozen=True)
class _Plan:
    phase: str
    steps: int
    rate: float
    encoder_rate: float  # as a part of `rate`; 0 freezes the encoder


def fit(
    train: Dataset,
    recipe: Recipe,
    *,
    seed: int = 0,
    classes: Sequence[str] | None = None,
    validation: Dataset | None = None,
    source: SignNetwork | None = None,
    soft: Tensor | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> FitResult:
    """Train a network.

    Args:
        train: rows to learn from; rows without a hand are left out.
        recipe: see `training.fitting.recipes`.
        seed: of the initial weights, the order and the augmentation.
        classes: order of the outputs; by default the labels of `train`, sorted.
        validation: to follow, and to choose the best when the recipe says so.
        source: a trained network whose encoder to start from (transfer). Its head is kept too
            when it has the same number of outputs and `classes` are its own: then the caller
            passes the same classes.
        soft: (N, C) target probabilities of each row of `train` (distillation).
        progress: called about once a hundred steps.
        cancel: asked as often; `Cancelled` is raised when it returns true.

    Raises:
        DatasetError: fewer than two classes or no row with a hand.
        Cancelled: see above.
    """
    torch.set_num_threads(1)
    names = list(classes) if classes is not None else train.classes
    kept = train.detected
    if soft is not None:
        soft = soft[torch.from_numpy(kept)]
    train = train.subset(kept)
    check_trainable(train, names)
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    network = SignNetwork(recipe.network, len(names))
    if source is not None:
        _carry(source, network, recipe)
    loop = _Loop(network, train, names, recipe, generator, validation, soft, progress, cancel)
    for plan in _plans(recipe, len(train), source is not None):
        loop.run(plan)
    return FitResult(loop.finish(), names, loop.history, loop.best)


def _carry(source: SignNetwork, network: SignNetwork, recipe: Recipe) -> None:
    """Copy the encoder, or of a standard one the part that sees a single hand."""
    state = source.encoder.state_dict()
    if recipe.carry == "hands" and recipe.network.kind == "standard":
        state = {name: value for name, value in state.items() if name.startswith("hand.")}
        network.encoder.load_state_dict({**network.encoder.state_dict(), **state})
    else:
        network.encoder.load_state_dict(state)


def check_trainable(train: Dataset, classes: Sequence[str]) -> None:
    """Raise `DatasetError` unless there is something to tell apart."""
    if len(train) == 0:
        raise DatasetError(f"{train.name}: no row shows a hand, so there is nothing to learn from")
    if len(classes) < 2 or len(train.classes) < 2:
        raise DatasetError(
            f"{train.name}: only one class ({train.classes[0]}); a recogniser needs at least two"
        )
    unknown = sorted(set(train.classes) - set(classes))
    if unknown:
        raise DatasetError(f"{train.name}: labels without an output: {', '.join(unknown[:8])}")


def _plans(recipe: Recipe, rows: int, transfer: bool) -> list[_Plan]:
    if recipe.steps:
        total = recipe.steps
        if not transfer:
            return [_Plan("train", total, recipe.rate, 1.0)]
        frozen = round(total * recipe.frozen)
        return [
            _Plan("frozen", frozen, recipe.rate, 0.0),
            _Plan("tune", total - frozen, recipe.rate, recipe.tune_rate),
        ]
    epoch = math.ceil(rows / recipe.batch)
    if not transfer:
        return [_Plan("train", recipe.epochs * epoch, recipe.rate, 1.0)]
    tune = recipe.rate * recipe.tune_rate
    return [
        _Plan("frozen", round(recipe.frozen) * epoch, recipe.rate, 0.0),
        _Plan("tune", recipe.epochs // 2 * epoch, tune, 1.0),
    ]


class _Loop:
    def __init__(
        self,
        network: SignNetwork,
        train: Dataset,
        classes: list[str],
        recipe: Recipe,
        generator: torch.Generator,
        validation: Dataset | None,
        soft: Tensor | None,
        progress: Callable[[Progress], None] | None,
        cancel: Callable[[], bool] | None,
    ) -> None:
        self.network, self.recipe, self.generator = network, recipe, generator
        self.progress, self.cancel, self.classes = progress, cancel, classes
        self.x = torch.from_numpy(train.features)
        self.y = torch.from_numpy(np.searchsorted(np.sort(classes), train.labels))
        self.y = torch.from_numpy(np.argsort(classes))[self.y]
        self.soft = soft
        self.weights = row_weights(train, recipe.balance) if recipe.steps else None
        self.validation = validation
        self.loss = nn.CrossEntropyLoss(label_smoothing=recipe.smoothing)
        self.average = copy.deepcopy(network) if recipe.ema else None
        self.history: list[dict[str, Any]] = []
        self.best: float | None = None
        self._best_state: dict[str, Tensor] | None = None
        self._pending: Tensor = torch.empty(0, dtype=torch.long)

    def run(self, plan: _Plan) -> None:
        if plan.steps <= 0:
            return
        recipe = self.recipe
        frozen = plan.encoder_rate == 0
        for parameter in self.network.encoder.parameters():
            parameter.requires_grad_(not frozen)
        groups: list[dict[str, Any]] = [
            {"params": list(self.network.head.parameters()), "share": 1.0}
        ]
        if not frozen:
            encoder = list(self.network.encoder.parameters())
            groups.append({"params": encoder, "share": plan.encoder_rate})
        optimizer = torch.optim.AdamW(
            groups, lr=plan.rate, weight_decay=recipe.weight_decay, fused=True
        )
        every = min(100, max(1, plan.steps // 4)) if recipe.steps else plan.steps
        if not recipe.steps:
            every = math.ceil(len(self.x) / recipe.batch)
        total, count = torch.zeros(()), 0
        self.network.train()
        if frozen:
            self.network.encoder.eval()  # its running statistics are frozen too
        for step in range(plan.steps):
            for group in optimizer.param_groups:
                group["lr"] = plan.rate * group["share"] * self._factor(step, plan.steps)
            rows = self._rows()
            x = self.x[rows]
            if recipe.augmentation is not NO_AUGMENTATION:
                x = augment(x, recipe.augmentation, self.generator)
            loss = self._loss(x, rows)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            total, count = total + loss.detach(), count + 1
            if self.average is not None:
                self._update_average(len(self.history) == 0 and step < 50)
            if (step + 1) % every == 0 or step + 1 == plan.steps:
                self._measure(step + 1, plan, float(total) / count)
                total, count = torch.zeros(()), 0

    def finish(self) -> SignNetwork:
        if self._best_state is not None and self.recipe.keep == "best":
            self.network.load_state_dict(self._best_state)
        elif self.average is not None:
            self.network = self.average
        for parameter in self.network.parameters():
            parameter.requires_grad_(True)
        return self.network.eval()

    def _loss(self, x: Tensor, rows: Tensor) -> Tensor:
        between = x[:0]
        if self.recipe.outliers > 0:
            between = half_way(x, self.y[rows], len(x) // 4, self.generator)
        logits = self.network(torch.cat((x, between)))
        letters, others = logits[: len(x)], logits[len(x) :]
        if self.soft is None:
            loss: Tensor = self.loss(letters, self.y[rows])
        else:
            loss = -(self.soft[rows] * letters.log_softmax(-1)).sum(-1).mean()
        if len(others):  # what is no letter should look like every letter as much
            loss = loss - self.recipe.outliers * others.log_softmax(-1).mean()
        return loss

    def _factor(self, step: int, steps: int) -> float:
        if self.recipe.schedule == "constant":
            return 1.0
        warm = max(1, steps // 20)
        if step < warm:
            return (step + 1) / warm
        return 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))

    def _rows(self) -> Tensor:
        batch = self.recipe.batch
        if self.weights is not None:
            if len(self._pending) < batch:
                # Many at once: drawing from a large distribution costs much more than a batch.
                self._pending = torch.multinomial(
                    self.weights, 32 * batch, replacement=True, generator=self.generator
                )
        elif len(self._pending) == 0:
            self._pending = torch.randperm(len(self.x), generator=self.generator)
        rows, self._pending = self._pending[:batch], self._pending[batch:]
        if len(self._pending) == 1 and self.weights is None:
            self._pending = self._pending[:0]  # batch normalisation needs two
        return rows

    def _update_average(self, copy_only: bool) -> None:
        assert self.average is not None
        decay = 0.0 if copy_only else self.recipe.ema
        with torch.no_grad():
            state = self.network.state_dict()
            for name, value in self.average.state_dict().items():
                if value.dtype.is_floating_point:
                    value.lerp_(state[name], 1 - decay)
                else:
                    value.copy_(state[name])

    def _measure(self, step: int, plan: _Plan, loss: float) -> None:
        accuracy = None
        if self.validation is not None:
            network = self.average if self.average is not None else self.network
            predicted = predict(network, self.validation.features).argmax(-1)
            accuracy = accuracy_of(predicted, self.validation, self.classes)
            network.train()
            if plan.encoder_rate == 0:
                self.network.encoder.eval()
            if self.best is None or accuracy > self.best:
                self.best = accuracy
                if self.recipe.keep == "best":
                    self._best_state = copy.deepcopy(network.state_dict())
        self.history.append(
            {"step": step, "phase": plan.phase, "loss": loss, "validation": accuracy}
        )
        if self.progress is not None:
            self.progress(Progress(step, plan.steps, loss, accuracy, plan.phase))
        if self.cancel is not None and self.cancel():
            raise Cancelled


def predict(network: SignNetwork, features: np.ndarray[Any, Any], batch: int = 2048) -> Tensor:
    """Logits (N, C) of features (N, 126)."""
    network.eval()
    x = torch.from_numpy(np.ascontiguousarray(features, dtype=np.float32))
    with torch.inference_mode():
        return torch.cat([network(x[i : i + batch]) for i in range(0, len(x), batch)])


def accuracy_of(predicted: Tensor, data: Dataset, classes: Sequence[str]) -> float:
    """Share of rows classified correctly; a row without a hand is an error."""
    names = np.array(classes)[predicted.numpy()]
    return float(((names == data.labels) & data.detected).mean())


def row_weights(data: Dataset, balance: float) -> Tensor:
    """Weight of each row when batches are drawn (see `Recipe.balance`)."""
    whose = np.char.add(np.char.add(data.sources, "\t"), data.labels)
    keys = np.char.add(np.char.add(whose, "\t"), data.forms)
    _, where, counts = np.unique(keys, return_inverse=True, return_counts=True)
    weights = counts[where].astype(np.float64) ** -balance
    for label in np.unique(data.labels[data.forms != ""]) if balance else ():
        rows = np.flatnonzero(data.labels == label)
        before = weights[rows].sum()
        for form in np.unique(data.forms[rows]):
            same = rows[data.forms[rows] == form]
            weights[same] /= np.sqrt(len(np.unique(data.sources[same])))
        weights[rows] *= before / weights[rows].sum()
    return torch.from_numpy(weights)
