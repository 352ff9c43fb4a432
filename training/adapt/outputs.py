"""Adding outputs over an encoder that stays as it is.

Where the statistics of the training data are known (`training.models.letter_clusters`), nothing
needs to be unlearnt: the encoder and the old outputs are kept to the last bit, and the outputs of
the new letters learn to win on their own samples and to lose on the old letters' embeddings. All
embeddings are computed once, so this takes seconds.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from training.fitting.augmentation import Augmentation, augment
from training.models.letter_clusters import Statistics, embed
from training.networks.network import SignNetwork

STEPS, BATCH, RATE = 500, 256, 1e-2
KEEP = 2.5
"""Weight of the old letters; more forgets less and learns less."""
SMOOTHING = 0.05
POOL = 3000
"""Augmented new samples, replayed poses and made-up embeddings, each."""
WIDE = Augmentation(turn=16.0, finger=0.08, jitter=0.02, drop_hand=0.0, add_hand=0.02)


def train_outputs(
    network: SignNetwork,
    old: int,
    features: np.ndarray[Any, Any],
    targets: Tensor,
    replayed: Tensor,
    statistics: Statistics,
    generator: torch.Generator,
    *,
    share: float = 1.0,
    report: Callable[[int, int, float], None],
) -> None:
    """Train the outputs from number `old` on, in place.

    Args:
        network: with outputs for the old and the new letters.
        old: number of old letters.
        features: samples (N, 126).
        targets: (N,) output of each sample.
        replayed: features (M, 126) of altered old poses.
        statistics: of the old letters.
        share: of the usual steps.
        report: called about twenty-five times with step, steps, loss.
    """
    weight, bias = network.head.weight, network.head.bias
    rows = torch.multinomial(
        torch.bincount(targets).float()[targets].reciprocal(), POOL, True, generator=generator
    )
    x = torch.from_numpy(np.ascontiguousarray(features))
    new = embed(network, augment(x[rows], WIDE, generator))
    labels = targets[rows]
    former = torch.cat((embed(network, replayed), statistics.sample(POOL, generator)))
    with torch.no_grad():
        wanted = functional.linear(former, weight[:old], bias[:old]).softmax(-1)
    fixed_weight, fixed_bias = weight[:old].detach(), bias[:old].detach()
    free_weight = weight[old:].detach().clone().requires_grad_()
    free_bias = bias[old:].detach().clone().requires_grad_()
    optimizer = torch.optim.AdamW([free_weight, free_bias], lr=RATE, weight_decay=0.0)
    steps = max(1, round(STEPS * share))
    every = max(1, steps // 25)
    for step in range(1, steps + 1):
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - (step - 1) / steps)
        all_weight = torch.cat((fixed_weight, free_weight))
        all_bias = torch.cat((fixed_bias, free_bias))
        i = torch.randint(len(new), (BATCH,), generator=generator)
        j = torch.randint(len(former), (BATCH,), generator=generator)
        learn = functional.cross_entropy(
            functional.linear(new[i], all_weight, all_bias), labels[i], label_smoothing=SMOOTHING
        )
        outputs = functional.linear(former[j], all_weight, all_bias).log_softmax(-1)
        loss = learn - KEEP * (wanted[j] * outputs[:, :old]).sum(-1).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        if step % every == 0 or step == steps:
            with torch.no_grad():
                weight[old:] = free_weight
                bias[old:] = free_bias
            report(step, steps, float(loss.detach()))
