"""Training the embedding of moving signs: a metric loss over all (person, sign) pairs.

Each pair of a person and a sign has a proxy, a unit vector. The logit of a sign is the log-sum-exp
of the scaled cosines with the proxies of all people who show it, and the loss is the cross-entropy
of the true sign with a margin: metric learning with several proxies a class (Movshovitz-Attias et
al., "No fuss distance metric learning using proxies", 2017; Deng et al., "Sub-center ArcFace",
2020). Pairs are drawn equally often, however many takes they have.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from signapp.landmarks.features import FloatArray
from training.fitting.motion_augmentation import MotionAugmentation, augmented, moments
from training.networks.motion import MotionConfig, MotionNetwork

MEANS = 3
"""Means that stand for a person's form of a sign in the model file; one for few takes."""


@dataclass(frozen=True)
class MotionRecipe:
    """How the embedding is trained.

    Attributes:
        network, augmentation: what is trained, on what.
        steps, batch: the budget; 20 steps or more.
        rate, decay: of AdamW; the rate falls to 0 as a cosine.
        scale, margin: of the cosines in the loss.
        pull: weight of a second loss: each window's sign among the takes of the same person in
            the batch, as in prototypical networks.
        average: share of the steps at the end whose weights are averaged.
    """

    network: MotionConfig = field(default_factory=MotionConfig)
    augmentation: MotionAugmentation = field(default_factory=MotionAugmentation)
    steps: int = 900
    batch: int = 128
    rate: float = 3e-3
    decay: float = 0.02
    scale: float = 16.0
    margin: float = 0.15
    pull: float = 0.3
    average: float = 0.3

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)


@dataclass(frozen=True, eq=False)
class MotionFit:
    """A trained embedding.

    The proxies have done their work by then: what stands for a sign are the embeddings themselves,
    a few means of each (person, sign) pair.

    Attributes:
        network: in evaluation mode.
        means: (P, embedding), unit length.
        mean_sign: (P,) the sign of each.
    """

    network: MotionNetwork
    means: Tensor
    mean_sign: list[str]


def fit_motion(
    fine: FloatArray,
    signs: NDArray[np.str_],
    people: NDArray[np.str_],
    recipe: MotionRecipe,
    *,
    seed: int = 0,
    alike: Callable[[str, str], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> MotionFit:
    """Train on fine windows.

    Args:
        fine: (N, F, 126) from `SequenceSet.windows(F)`.
        signs, people: (N,) of each.
        recipe: how.
        seed: of everything random.
        alike: whether two different signs may look the same, so that neither is told from the
            other; None for never.
        progress: called with (done, total) steps.
    """
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    rows = torch.from_numpy(fine)
    pairs, index = np.unique(np.stack([signs, people], axis=1), axis=0, return_inverse=True)
    index = index.reshape(-1)
    names = sorted({str(sign) for sign in pairs[:, 0]})
    sign_of = torch.tensor([names.index(str(sign)) for sign in pairs[:, 0]])
    members = [torch.from_numpy(np.flatnonzero(index == p)) for p in range(len(pairs))]
    network = MotionNetwork(recipe.network)
    proxies = nn.Parameter(torch.randn(len(pairs), recipe.network.embedding))
    groups = [
        {"params": list(network.parameters()), "weight_decay": recipe.decay},
        {"params": [proxies], "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=recipe.rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, recipe.rate, total_steps=recipe.steps, pct_start=0.1
    )
    unlike = _unlike(names, alike)
    belongs = torch.zeros(len(pairs), len(names)).scatter_(1, sign_of[:, None], 1.0)
    person_of = torch.from_numpy(np.unique(pairs[:, 1], return_inverse=True)[1])
    mean = torch.optim.swa_utils.AveragedModel(network)
    from_step = int(recipe.steps * (1 - recipe.average))
    network.train()
    for step in range(recipe.steps):
        drawn = torch.randint(len(pairs), (recipe.batch,), generator=generator)
        if recipe.pull:  # two takes of each
            drawn = drawn[: recipe.batch // 2].repeat(2)
        chance = torch.rand(recipe.batch, generator=generator)
        take = torch.stack(
            [members[p][int(c * len(members[p]))] for p, c in zip(drawn, chance, strict=True)]
        )
        windows = augmented(rows[take], recipe.augmentation, generator)
        embedding = network(windows)
        cosines = embedding @ nn.functional.normalize(proxies, dim=1).T
        loss = _loss(cosines, drawn, sign_of, belongs, unlike, recipe)
        if recipe.pull:
            loss = loss + recipe.pull * _pull(embedding, drawn, sign_of, person_of, recipe.scale)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        if step >= from_step:
            mean.update_parameters(network)
        if progress is not None:
            progress(step + 1, recipe.steps)
    trained = cast(MotionNetwork, mean.module) if recipe.average else network
    means, owners = _means(embed(trained.eval(), moments(rows).numpy()), index)
    return MotionFit(trained, means, [str(pairs[owner, 0]) for owner in owners])


def embed(network: nn.Module, windows: FloatArray) -> FloatArray:
    """Embeddings (N, D) of windows (N, 16, 126)."""
    with torch.inference_mode():
        parts = [
            network(torch.from_numpy(windows[i : i + 512])) for i in range(0, len(windows), 512)
        ]
    result: FloatArray = torch.cat(parts).numpy()
    return result


def _unlike(names: list[str], alike: Callable[[str, str], bool] | None) -> Tensor:
    """(S, S): 0 where two signs count as one another's rivals, -inf where they do not."""
    rivals = torch.zeros(len(names), len(names))
    if alike is not None:
        for i, one in enumerate(names):
            for j, other in enumerate(names):
                if i != j and alike(one, other):
                    rivals[i, j] = -torch.inf
    return rivals


def _loss(
    cosines: Tensor,
    pair: Tensor,
    sign_of: Tensor,
    belongs: Tensor,
    unlike: Tensor,
    recipe: MotionRecipe,
) -> Tensor:
    truth = sign_of[pair]
    own = belongs[:, truth].T  # (B, P): proxies of the true sign
    scaled = recipe.scale * (cosines - recipe.margin * own)
    logits = (scaled.exp() @ belongs).log()
    return nn.functional.cross_entropy(logits + unlike[truth], truth)


def _pull(
    embedding: Tensor, pair: Tensor, sign_of: Tensor, person_of: Tensor, scale: float
) -> Tensor:
    """Cross-entropy of each first take among the second takes of the same person's signs."""
    half = len(embedding) // 2
    first, second, pair = embedding[:half], embedding[half:], pair[:half]
    same_person = person_of[pair][:, None] == person_of[pair][None]
    same_pair = pair[:, None] == pair[None]
    logits = scale * first @ second.T
    logits = logits.masked_fill(~same_person, -torch.inf)
    wanted = logits.masked_fill(~same_pair, -torch.inf)
    return (logits.logsumexp(1) - wanted.logsumexp(1)).mean()


def _means(embedding: FloatArray, pair: NDArray[np.int64]) -> tuple[Tensor, list[int]]:
    """Up to `MEANS` unit vectors for each pair by spherical k-means, and whose they are."""
    rows: list[FloatArray] = []
    owners: list[int] = []
    for owner in range(int(pair.max()) + 1):
        mine = embedding[pair == owner]
        count = MEANS if len(mine) >= 3 * MEANS else 1
        centres = mine[np.linspace(0, len(mine) - 1, count).astype(np.int64)]
        for _ in range(8):
            nearest = (mine @ centres.T).argmax(axis=1)
            for k in np.unique(nearest):
                centre = mine[nearest == k].mean(axis=0)
                centres[k] = centre / max(float(np.linalg.norm(centre)), 1e-12)
        rows.append(centres)
        owners += [owner] * count
    return torch.from_numpy(np.concatenate(rows)), owners
