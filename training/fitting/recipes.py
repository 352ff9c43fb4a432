"""Recipes: everything that decides how a network is trained, as named presets."""

from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from signapp.errors import DatasetError
from signapp.landmarks.features import hands_present
from training.data.dataset import Dataset
from training.fitting.augmentation import NO_AUGMENTATION, Augmentation
from training.networks.network import NetworkConfig


@dataclass(frozen=True)
class Recipe:
    """How to train.

    Attributes:
        name: for reports and model cards.
        network: what to build.
        augmentation: changes made to every sample each time it is drawn.
        epochs: passes over the data, when `steps` is 0 (each row once an epoch, shuffled).
        steps: number of batches, drawn with `balance`; 0 to count in epochs.
        batch: samples a step.
        rate: learning rate (its peak, with the cosine schedule).
        schedule: ``"constant"`` or ``"cosine"`` (short warm-up, then down to 0).
        weight_decay: of AdamW.
        smoothing: label smoothing.
        outliers: weight of the loss that asks for no opinion on poses half-way between letters.
        ema: decay of the averaged weights that are kept; 0 for none.
        balance: rows are drawn with weight n**-balance, n the number of rows of their source,
            letter and form; 0 takes the data as it is. A letter's forms are drawn in proportion to
            the square root of the number of their sources, so that a form that few sign is learnt.
        keep: ``"last"`` or ``"best"`` on the validation set.
        frozen: for transfer, the part of the budget (epochs or steps) in which only the head
            learns; with ``"classic"`` it comes before, not out of, the whole.
        tune_rate: learning rate of the encoder's later full training, as a part of `rate`.
        carry: what transfer takes from the source: ``"all"`` of the encoder, or the ``"hands"``:
            the encoder of a single hand, with what joins the two hands learnt anew.
    """

    name: str
    network: NetworkConfig = field(default_factory=NetworkConfig)
    augmentation: Augmentation = field(default_factory=Augmentation)
    epochs: int = 0
    steps: int = 1500
    batch: int = 256
    rate: float = 3e-3
    schedule: Literal["constant", "cosine"] = "cosine"
    weight_decay: float = 0.02
    smoothing: float = 0.1
    outliers: float = 0.3
    ema: float = 0.99
    balance: float = 0.7
    keep: Literal["last", "best"] = "last"
    frozen: float = 0.0
    tune_rate: float = 1.0
    carry: Literal["all", "hands"] = "hands"

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    def with_steps(self, steps: int) -> "Recipe":
        """The same recipe with another budget."""
        return replace(self, steps=steps)


# Of the whole body in the picture, only the signing hands count; photos come at any shape; rare
# sources and letters are drawn as often as the others.
STANDARD = Recipe(
    "standard",
    network=NetworkConfig(leave_out_resting=True),
    augmentation=Augmentation(squeeze=0.15),
    balance=1.0,
)

# The changes for alphabets of two hands. Signers differ there in which hand leads, and the two
# hands tell enough without their depth, which some trackers and files lack.
TWO_HANDED = replace(STANDARD, augmentation=Augmentation(squeeze=0.15, mirror=0.5, z_drop=0.4))
TWO_HANDED_SHARE = 0.3
"""Share of rows with both hands from which an alphabet counts as one of two hands."""


def suited(recipe: Recipe, data: Dataset) -> Recipe:
    """The recipe, with the changes of `TWO_HANDED` for ``standard`` on an alphabet of two hands."""
    if recipe.name != STANDARD.name or recipe.network != STANDARD.network:
        return recipe
    found = hands_present(data.features)
    both = found.all(axis=-1).sum() / max(1, found.any(axis=-1).sum())
    if both < TWO_HANDED_SHARE:
        return recipe
    return replace(recipe, network=TWO_HANDED.network, augmentation=TWO_HANDED.augmentation)


# Transfer as it is usually done: the head alone for a fifth of the budget, then everything gently.
FROZEN_FIRST = replace(STANDARD, frozen=0.2, tune_rate=0.5, carry="all")

# The earlier project's: Adam, batch 64, 20 epochs at 1e-3 and the last epoch kept; transfer 20
# epochs with the encoder frozen at 1e-3, then 10 over everything at 5e-4.
CLASSIC = Recipe(
    "classic",
    network=NetworkConfig(kind="classic"),
    augmentation=NO_AUGMENTATION,
    epochs=20,
    steps=0,
    batch=64,
    rate=1e-3,
    schedule="constant",
    weight_decay=0.0,
    smoothing=0.0,
    outliers=0.0,
    ema=0.0,
    balance=0.0,
    frozen=20,
    tune_rate=0.5,
    carry="all",
)

PRESETS = {"standard": STANDARD, "classic": CLASSIC}


def find_recipe(name: str) -> Recipe:
    """The preset of that name; raises `DatasetError` for another name."""
    try:
        return PRESETS[name]
    except KeyError:
        raise DatasetError(f"no preset {name!r}; there are {', '.join(PRESETS)}") from None
