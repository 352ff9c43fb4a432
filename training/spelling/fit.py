"""Training the spelling network on drawn words and real movements between letters."""

import copy
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from signapp.labelling.distance import edit_distance
from signapp.landmarks.features import N_FEATURES
from training.spelling.drawn import Pace, draw_words
from training.spelling.network import SpellingNetwork
from training.spelling.poses import Poses
from training.spelling.sequences import MOVEMENT, Sequences
from training.spelling.tracker import Tracker, tracked
from training.spelling.words import pick_words


@dataclass(frozen=True)
class SpellingRecipe:
    """How the spelling network is trained.

    Attributes:
        steps, batch: how many batches of how many words.
        longest: letters of a word.
        rate, weight_decay, ema: of AdamW and the averaged weights that are kept.
        frame_weight, still_weight: weights of the frame labels beside connectionist temporal
            classification, and of the letter that a frame shows by itself.
        real, real_weight: windows of real movements in a batch, and their weight.
        any_letters: see `pick_words`.
        width, dilations, kernel, dropout: see `SpellingNetwork`.
        pace, tracker: see there.
    """

    steps: int = 1000
    batch: int = 160
    longest: int = 8
    rate: float = 2e-3
    weight_decay: float = 0.05
    ema: float = 0.995
    frame_weight: float = 0.5
    still_weight: float = 0.5
    real: int = 24
    real_weight: float = 0.3
    any_letters: float = 0.5
    width: int = 192
    dilations: tuple[int, ...] = (1, 2, 3)
    kernel: int = 5
    dropout: float = 0.3
    pace: Pace = field(default_factory=Pace)
    tracker: Tracker = field(default_factory=Tracker)


@dataclass(frozen=True, eq=False)
class Material:
    """What is learnt from.

    Attributes:
        poses: stills.
        words: numbers of letters.
        between: letters of any alphabet with the real movements between them, or None.
    """

    poses: Poses
    words: Sequence[Sequence[int]]
    between: Sequences | None = None


def fit_spelling(
    material: Material,
    recipe: SpellingRecipe,
    *,
    seed: int = 0,
    device: str = "cpu",
    every: int = 500,
    progress: Callable[[int, float, SpellingNetwork], None] | None = None,
) -> SpellingNetwork:
    """Train a network; `progress` gets the step, the mean loss and the averaged network."""
    torch.manual_seed(seed)
    generator = torch.Generator(device).manual_seed(seed)
    random = np.random.default_rng(seed)
    poses = material.poses.to(device)
    letters = len(poses.letters)
    network = SpellingNetwork(
        letters, width=recipe.width, dilations=recipe.dilations, kernel=recipe.kernel,
        dropout=recipe.dropout,
    ).to(device)  # fmt: skip
    average = copy.deepcopy(network).eval()
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=recipe.rate, weight_decay=recipe.weight_decay, fused=True
    )
    total = torch.zeros((), device=device)
    for step in range(recipe.steps):
        for group in optimizer.param_groups:
            group["lr"] = recipe.rate * _factor(step, recipe.steps)
        words = pick_words(
            material.words, recipe.batch, letters, random,
            longest=recipe.longest, any_letters=recipe.any_letters,
        ).to(device)  # fmt: skip
        features, labels, lengths = spelled(words, poses, recipe, generator)
        extra, extra_labels = _real(material, recipe, features.shape[1], generator)
        network.train()
        scores, frames = network(torch.cat((features, extra)))
        loss = _word_loss(
            scores[: len(words)], frames[: len(words)], words, labels, lengths, recipe
        )
        if len(extra):
            loss = loss + recipe.real_weight * _real_loss(scores[len(words) :], extra_labels)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimizer.step()
        _follow(average, network, recipe.ema if step >= 100 else 0.9)
        total += loss.detach()
        if progress is not None and ((step + 1) % every == 0 or step + 1 == recipe.steps):
            progress(step + 1, float(total) / (step % every + 1), average)
            total.zero_()
    return average


def spelled(
    words: Tensor, poses: Poses, recipe: SpellingRecipe, generator: torch.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Features (B, T, 126), labels (B, T) and lengths (B,) of drawn words, as a tracker sees them.

    The signers are those of `poses`, drawn at random.
    """
    signers = torch.randint(
        len(poses.table), (len(words),), generator=generator, device=words.device
    )
    drawn = draw_words(words, signers, poses, recipe.pace, generator)
    features = tracked(drawn.points, drawn.present, recipe.tracker, generator)
    return features, drawn.labels, drawn.lengths


def _real(
    material: Material, recipe: SpellingRecipe, frames: int, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    device = generator.device
    if material.between is None or not recipe.real:
        return torch.zeros(0, frames, N_FEATURES, device=device), torch.zeros(
            0, frames, dtype=torch.long, device=device
        )
    return material.between.windows(recipe.real, frames, (0.8, 3.0), generator)


def _word_loss(
    scores: Tensor, frames: Tensor, words: Tensor, labels: Tensor, lengths: Tensor,
    recipe: SpellingRecipe,
) -> Tensor:  # fmt: skip
    letters = frames.shape[-1]
    ctc = functional.ctc_loss(
        scores.transpose(0, 1), words.clamp_min(0), lengths, (words >= 0).sum(1),
        blank=letters, zero_infinity=True,
    )  # fmt: skip
    target = torch.where(labels == MOVEMENT, letters, labels)
    inside = torch.arange(scores.shape[1], device=scores.device)[None] < lengths[:, None]
    target = torch.where((target < 0) | ~inside, -100, target)
    by_frame = functional.nll_loss(scores.flatten(0, 1), target.flatten(), ignore_index=-100)
    shown = torch.where(labels >= 0, labels, -100)
    still = functional.cross_entropy(
        frames.flatten(0, 1), shown.flatten(), ignore_index=-100, label_smoothing=0.1
    )
    return ctc + recipe.frame_weight * by_frame + recipe.still_weight * still


def _real_loss(scores: Tensor, labels: Tensor) -> Tensor:
    """Of movements alone: what letters of another alphabet look like, nobody knows."""
    moving = labels == MOVEMENT
    return -(scores[..., -1] * moving).mean()


def letter_errors(
    network: SpellingNetwork, words: Tensor, features: Tensor, lengths: Tensor
) -> float:
    """Character error rate of words (B, L) by the likeliest output of each frame."""
    with torch.inference_mode():
        best = network(features)[0].argmax(-1).cpu()
    edits = total = 0
    for row, word, length in zip(best, words.cpu(), lengths.cpu(), strict=True):
        want = [int(x) for x in word if x >= 0]
        edits += edit_distance(collapsed(row[: int(length)].tolist(), network.letters), want)
        total += len(want)
    return edits / total


def collapsed(path: Sequence[int], letters: int) -> list[int]:
    """Letters of a path of outputs: equal neighbours are one, the last output is none."""
    found, before = [], -1
    for output in path:
        if output != before and output < letters:
            found.append(int(output))
        before = output
    return found


def _factor(step: int, steps: int) -> float:
    warm = max(1, steps // 20)
    if step < warm:
        return (step + 1) / warm
    return 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))


def _follow(average: SpellingNetwork, network: SpellingNetwork, decay: float) -> None:
    with torch.no_grad():
        for mean, value in zip(
            average.state_dict().values(), network.state_dict().values(), strict=True
        ):
            if value.dtype.is_floating_point:
                mean.lerp_(value, 1 - decay)
            else:
                mean.copy_(value)
