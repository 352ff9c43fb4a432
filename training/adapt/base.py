"""What an adaptation starts from."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from signapp.errors import DatasetError
from signapp.languages import Language
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.model import SignModel
from signapp.rendering.exemplars import EXEMPLARS_FILE, Exemplar, load_forms
from training.adapt.replay import OldLetters
from training.models.checkpoint import load_checkpoint
from training.models.letter_clusters import Statistics, load_statistics
from training.networks.network import SignNetwork


@dataclass(frozen=True, eq=False)
class Base:
    """What to start from.

    Attributes:
        model: the model in use.
        network, classes: its checkpoint.
        poses: its exemplars by label, one a form.
        statistics: of its training data, if they came with it.
    """

    model: SignModel
    network: SignNetwork
    classes: list[str]
    poses: dict[str, tuple[Exemplar, ...]]
    statistics: Statistics | None = None

    def old_letters(self, fresh: bool) -> OldLetters:
        """The letters to keep: none when starting afresh."""
        if fresh:
            return OldLetters([], np.zeros((0, 126), np.float32))
        poses = [pose.features for pose in self.known_poses]
        if not poses:
            raise DatasetError(
                "model-without-poses", folder=self.model.path.parent, file=EXEMPLARS_FILE
            )
        return OldLetters(self.classes, np.stack(poses), self.statistics)

    @property
    def known_poses(self) -> list[Exemplar]:
        """The poses of all forms, in the order of the classes."""
        return [pose for c in self.classes for pose in self.poses.get(c, ())]


def load_base(folder: Path, language: Language | None = None) -> Base:
    """Load a model folder with its checkpoint and poses.

    Args:
        folder: of the model.
        language: that of the model, to call letters that were renamed since its training by
            their new names.

    Raises:
        ModelError: the model or the checkpoint is missing or damaged.
    """
    network, classes = load_checkpoint(folder)
    exemplars_path = folder / EXEMPLARS_FILE
    poses = load_forms(exemplars_path) if exemplars_path.is_file() else {}
    model = SignModel(folder / MODEL_FILE)
    if language is not None and language.code == model.language.code:
        new = {x: letter.label for x, letter in language.renamed(classes).items()}
        classes = [new.get(x, x) for x in classes]
        poses = {
            new.get(x, x): tuple(replace(e, label=new.get(x, x)) for e in forms)
            for x, forms in poses.items()
        }
        model.labels = tuple(replace(x, label=new.get(x.label, x.label)) for x in model.labels)
    return Base(model, network, classes, poses, load_statistics(folder))
