"""The earlier project's recipe (preset ``classic``), fast.

Network, optimiser, schedule and seeds as recorded: raw features, 126 -> 512 -> 256 -> classes,
Adam, batch 64, 20 epochs, the last one kept; transfer 20 epochs with the encoder frozen, then 10
over everything at half the rate. What makes it fast changes no result but rounding: the data stay
in one tensor, one thread (the matrices are too small to share), all parameters in one flat
tensor with one fused Adam step, gradients written out by hand, and, while the encoder is frozen,
its output computed once. Where the processor multiplies bfloat16 matrices faster (measured once,
about three times with AVX-512 BF16), the two large layers use it; sums, normalisation, the head and
the optimiser stay in float32.
"""

import functools
import math
import time
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from training.data.dataset import Dataset
from training.data.splits import group_folds
from training.fitting.recipes import CLASSIC, CLASSIC_SEED
from training.networks.network import NetworkConfig, SignNetwork
from training.study.data import StudyData

_EPS, _MOMENTUM = 1e-5, 0.1
TARGETS = (("isl", "bengali"), ("isl", "assamese"), ("bengali", "assamese"))


@functools.cache
def fast_matrix_type() -> torch.dtype:
    """bfloat16 where products of this network's size are at least half as fast again with it."""

    def seconds(kind: torch.dtype) -> float:
        a, b = torch.ones(CLASSIC.batch, 512, dtype=kind), torch.ones(512, 256, dtype=kind)
        times = []
        for _ in range(30):
            start = time.perf_counter()
            torch.mm(a, b)
            times.append(time.perf_counter() - start)
        return min(times)

    faster = seconds(torch.float32) > 1.5 * seconds(torch.bfloat16)
    return torch.bfloat16 if faster else torch.float32


class FlatNetwork:
    """The classic network with its parameters and gradients in one flat tensor each."""

    def __init__(self, classes: int, seed: int, kind: torch.dtype = torch.float32) -> None:
        torch.manual_seed(seed)
        self.kind = kind
        network = SignNetwork(NetworkConfig(kind="classic"), classes)
        layers: Any = network.encoder.layers
        self.network = network
        self._order: list[nn.Parameter] = list(network.parameters())
        self.flat = torch.cat([p.detach().flatten() for p in self._order])
        self.grad = torch.zeros_like(self.flat)
        views, grads, at = [], [], 0
        for parameter in self._order:
            size = parameter.numel()
            views.append(self.flat[at : at + size].view_as(parameter))
            grads.append(self.grad[at : at + size].view_as(parameter))
            parameter.data = views[-1]  # evaluation and checkpoints see every step
            at += size
        self.p, self.g = views, grads
        self.head_from = self.flat.numel() - sum(p.numel() for p in self._order[-2:])
        self.norms = (layers[1], layers[4])
        self.reset()
        self.refresh()

    def refresh(self) -> None:
        """Copy the large weights to the type that products use."""
        self._w1, self._w2 = self.p[0].to(self.kind), self.p[4].to(self.kind)

    def reset(self, part: slice = slice(None)) -> None:
        """Start a new optimiser over a part of the parameters."""
        self._part = part
        size = self.flat[part].numel()
        self._moments = [torch.zeros(size), torch.zeros(size)]
        self._steps = torch.zeros(())

    def adam(self, rate: float) -> None:
        """One Adam step."""
        self._steps += 1
        torch._fused_adam_(
            [self.flat[self._part]], [self.grad[self._part]], [self._moments[0]],
            [self._moments[1]], [], [self._steps], lr=rate, beta1=0.9, beta2=0.999,
            weight_decay=0.0, eps=1e-8, amsgrad=False, maximize=False,
        )  # fmt: skip

    def _norm(self, layer: int, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        norm, at = self.norms[layer], 4 * layer + 2
        y, mean, invstd = torch.native_batch_norm(
            x, self.p[at], self.p[at + 1], norm.running_mean, norm.running_var,
            True, _MOMENTUM, _EPS,
        )  # fmt: skip
        return y, mean, invstd

    def _norm_back(
        self, layer: int, grad: Tensor, x: Tensor, mean: Tensor, invstd: Tensor
    ) -> Tensor:
        norm, at = self.norms[layer], 4 * layer + 2
        gx, gw, gb = torch.ops.aten.native_batch_norm_backward(
            grad, x, self.p[at], norm.running_mean, norm.running_var, mean, invstd,
            True, _EPS, [True, True, True],
        )  # fmt: skip
        self.g[at].copy_(gw)
        self.g[at + 1].copy_(gb)
        result: Tensor = gx
        return result

    def head_step(self, embedding: Tensor, target: Tensor) -> Tensor:
        """Gradients of the head alone; returns the gradient at the embedding's output."""
        weight, bias = self.p[8], self.p[9]
        logits = torch.addmm(bias, embedding, weight.t())
        delta = logits.softmax(-1)
        delta[torch.arange(len(target)), target] -= 1
        delta /= len(target)
        torch.mm(delta.t(), embedding, out=self.g[8])
        torch.sum(delta, 0, out=self.g[9])
        return delta

    def step(self, x: Tensor, target: Tensor) -> None:
        """Gradients of everything (mean cross-entropy of the batch); `x` has the matrix type."""
        kind = self.kind
        a = torch.mm(x, self._w1.t()).float() + self.p[1]
        b, mean1, inv1 = self._norm(0, a)
        h = b.clamp_min_(0)
        h_fast = h.to(kind)
        c = torch.mm(h_fast, self._w2.t()).float() + self.p[5]
        d, mean2, inv2 = self._norm(1, c)
        e = d.clamp_min_(0)
        delta = self.head_step(e, target)
        grad = torch.mm(delta, self.p[8])
        grad *= e > 0
        grad = self._norm_back(1, grad, c, mean2, inv2)
        fast = grad.to(kind)
        self.g[4].copy_(torch.mm(fast.t(), h_fast))
        torch.sum(grad, 0, out=self.g[5])
        grad = torch.mm(fast, self._w2).float()
        grad *= h > 0
        grad = self._norm_back(0, grad, a, mean1, inv1)
        self.g[0].copy_(torch.mm(grad.to(kind).t(), x))
        torch.sum(grad, 0, out=self.g[1])

    def accuracy(self, x: Tensor, y: Tensor) -> float:
        """Share named rightly, in evaluation mode."""
        self.network.eval()
        with torch.inference_mode():
            right = (self.network(x).argmax(-1) == y).float().mean()
        self.network.train()
        return float(right)


def train_fast(
    x: Tensor, y: Tensor, classes: int, epochs: int, seed: int, source: FlatNetwork | None = None
) -> FlatNetwork:
    """Baseline, or transfer from `source`, as the module docstring records."""
    torch.set_num_threads(1)
    flat = FlatNetwork(classes, seed, fast_matrix_type())
    order = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        if source is None:
            _epochs(flat, x, y, epochs, CLASSIC.rate, order)
            return flat
        flat.network.encoder.load_state_dict(source.network.encoder.state_dict())
        flat.refresh()
        flat.network.eval()
        embedded = flat.network.encoder(x)
        flat.network.train()
        flat.reset(slice(flat.head_from, None))
        for _ in range(epochs):
            for rows in _batches(len(x), order):
                flat.head_step(embedded[rows], y[rows])
                flat.adam(CLASSIC.rate)
        flat.reset()
        _epochs(flat, x, y, math.ceil(epochs / 2), CLASSIC.rate * CLASSIC.tune_rate, order)
    return flat


def _epochs(
    flat: FlatNetwork, x: Tensor, y: Tensor, epochs: int, rate: float, order: torch.Generator
) -> None:
    x = x.to(flat.kind)
    for _ in range(epochs):
        for rows in _batches(len(x), order):
            flat.step(x[rows], y[rows])
            flat.adam(rate)
            flat.refresh()


def _batches(count: int, order: torch.Generator) -> list[Tensor]:
    parts = list(torch.split(torch.randperm(count, generator=order), CLASSIC.batch))
    return parts if len(parts[-1]) > 1 else parts[:-1]  # batch normalisation needs two


def _tensors(
    data: Dataset, classes: list[str], held: np.ndarray[Any, Any]
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    index = {label: i for i, label in enumerate(classes)}
    x = torch.from_numpy(data.features)
    y = torch.tensor([index[str(label)] for label in data.labels])
    mask = torch.from_numpy(held)
    return x[~mask], y[~mask], x[mask], y[mask]


def classic_splits(
    data: StudyData, *, seed: int, random: bool, limit: int
) -> dict[str, tuple[Tensor, Tensor, Tensor, Tensor]]:
    """(x, y, test x, test y) of each language; rows with a hand, at most `limit`.

    The random split leaves a fifth out (the record: a tenth each to validate and to test; nothing
    is chosen by validation, so both measure). The other leaves whole groups out.
    """
    result: dict[str, tuple[Tensor, Tensor, Tensor, Tensor]] = {}
    for code in ("isl", "bengali", "assamese"):
        if code not in data.sets:
            continue
        rows = data.sets[code]
        rows = rows.subset(rows.detected)
        generator = np.random.default_rng(seed)
        if len(rows) > limit:
            rows = rows.subset(generator.permutation(len(rows))[:limit])
        if random:
            held = generator.random(len(rows)) < 0.2
        else:
            names = np.unique(rows.groups)
            held = group_folds(rows.groups, min(5, len(names)), 0) == seed % min(5, len(names))
        result[code] = _tensors(rows, data.classes[code], held)
    return result


def run_classic(
    data: StudyData, *, seed: int, random: bool, epochs: int, limit: int
) -> dict[str, Any]:
    """Three baselines and three transfers with one seed; test accuracies and seconds."""
    splits = classic_splits(data, seed=seed, random=random, limit=limit)
    accuracy, seconds = {}, {}
    networks: dict[str, FlatNetwork] = {}
    jobs = [(code, "") for code in splits]
    jobs += [(target, source) for source, target in TARGETS if {source, target} <= set(splits)]
    for code, source in jobs:
        x, y, test_x, test_y = splits[code]
        name = f"{source}→{code}" if source else code
        start = time.perf_counter()
        flat = train_fast(
            x, y, len(data.classes[code]), epochs, CLASSIC_SEED + seed, networks.get(source)
        )
        seconds[name] = round(time.perf_counter() - start, 3)
        accuracy[name] = flat.accuracy(test_x, test_y)
        if not source:
            networks[code] = flat
    return {"accuracy_by_fit": accuracy, "seconds_by_fit": seconds}
