"""A model as the app uses it once a person has shown it their letters."""

import numpy as np

from signapp.errors import DatasetError
from signapp.recognition.model import Label, SignModel
from signapp.recognition.prototypes import TaughtModel, taught_letters
from training.data.dataset import Dataset
from training.data.labels import relabelled
from training.evaluation.model_file import letters_of_model
from training.say import Report, listed, say


def with_samples(model: SignModel, samples: Dataset, report: Report = say) -> TaughtModel:
    """Put samples beside a model by the very rule and code of the app.

    Args:
        model: the trained model.
        samples: of one person; labels are read as `training.data.labels` does. Rows without a hand
            and rows of what is no letter of the language are left out; a letter that the model
            lacks is added to it.
        report: called with one line for what is left out.

    Raises:
        DatasetError: no row is left.
    """
    letters = {letter.label: letter for letter in letters_of_model(model)}
    samples, _ = relabelled(samples, list(letters.values()), report, model.language.name)
    known, found = np.isin(samples.labels, list(letters)), samples.detected
    if not (known & found).any():
        raise DatasetError(
            f"{samples.name}: no row shows a hand that signs a letter of {model.language.name}"
        )
    if not known.all():
        strange = sorted(set(samples.labels[~known].tolist()))
        report(
            f"{samples.name}: left out {int((~known).sum())} samples of {listed(strange)}: "
            f"{model.language.name} has no such letter"
        )
    if (known & ~found).any():
        missed = int((known & ~found).sum())
        report(f"{samples.name}: left out {missed} samples that show no hand")
    kept = samples.subset(known & found)
    names = {label: Label.of(letter) for label, letter in letters.items()}
    names |= {label.label: label for label in model.labels}
    rows = ((str(label), row, "") for label, row in zip(kept.labels, kept.features, strict=True))
    return TaughtModel(model, taught_letters(rows, names))
