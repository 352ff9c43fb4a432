"""Measuring a motion model file on sequences, with ONNX Runtime and the app's own recogniser."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError, LanguageError
from signapp.landmarks.features import FloatArray
from signapp.languages.signs import SignList, load_signs, sign_key
from signapp.recognition.model_files import Label
from signapp.recognition.motion_model import MotionModel
from signapp.recognition.moving_signs import SignAnswer, SignRecogniser, TaughtSign
from training.data.dataset import BoolArray, StrArray
from training.data.sequences import SequenceSet
from training.say import Report, listed, say

EVERYBODY = ""
"""Whose takes they are where several people taught the same signs together."""


@dataclass(frozen=True, eq=False)
class _Part:
    """What one person's recogniser says.

    Attributes:
        group: whose sequences are to be named.
        truth, predicted: (n,) the sign and the likeliest one; "" if no hand was seen.
        accepted: (n,) whether it was accepted.
        sure: (n,) its confidence.
        others: (m,) whether a sequence of another sign was accepted.
        other_sure: (m,) the confidence of its likeliest sign.
    """

    group: str
    truth: StrArray
    predicted: StrArray
    accepted: BoolArray
    sure: NDArray[np.float64]
    others: BoolArray
    other_sure: NDArray[np.float64]

    def summary(self) -> dict[str, Any]:
        right = self.predicted == self.truth
        return {
            "n": len(self.truth),
            "accuracy": float(right.mean()),
            "balanced_accuracy": _balanced(right, self.truth),
            "right_and_accepted": float((right & self.accepted).mean()),
            "n_others": len(self.others),
            "false_acceptances": float(self.others.mean()) if len(self.others) else None,
        }


def evaluate_signs(
    model: MotionModel,
    data: SequenceSet,
    taught: SequenceSet | None = None,
    *,
    report: Report = say,
) -> dict[str, Any]:
    """Measure shipped signs, or taught ones with the takes that teach them.

    ``accuracy`` is the share of sequences whose likeliest sign is right; one without a hand is
    wrong. ``balanced_accuracy`` is the mean over people of the mean over their signs.
    ``right_and_accepted`` is the share that is right and passes the model's thresholds;
    ``false_acceptances`` the share of the ``n_others`` sequences of other signs that pass as one.
    Both are means over people, as ``per_group`` has them; ``right_and_accepted_at_5_percent`` is
    the former if a confidence that 5 % of the others reach were the threshold. A sequence of a
    sign that the recogniser does not have is one of those others, and in no other number.

    The others are the sequences of anybody that show none of the signs.

    With takes, each person is recognised by their own, where they have some, and by everybody's
    where not, and shipped signs are off.

    Args:
        model: what to measure.
        data: on what.
        taught: takes by sign and person.
        report: called with one line for what is left out.

    Raises:
        DatasetError: no sequence shows a sign that the recogniser has.
    """
    names = _Names(model, data, taught)
    truth = names.of(data)
    windows = data.windows()
    if taught is None:
        parts = _shipped(model, data, truth, windows)
    else:
        parts = _taught(model, data, truth, windows, taught, names.of(taught))
    if not parts:
        known = [x.label for x in model.labels] if taught is None else taught.classes
        raise DatasetError(
            f"{data.name}: none of its signs ({listed(data.classes)}) is one of "
            f"{listed(known) or 'none at all'}; give takes of them with --taught"
        )
    have = {label for part in parts for label in part.truth.tolist()}
    strange = sorted({str(label) for label in np.unique(truth)} - have)
    if strange:
        report(f"{data.name}: {listed(strange)}: counted as other signs; none should pass")
    per_group = {part.group: part.summary() for part in parts}
    rows = list(per_group.values())
    right = np.concatenate([part.predicted == part.truth for part in parts])
    false = [row["false_acceptances"] for row in rows if row["false_acceptances"] is not None]
    return {
        "n": len(right),
        "accuracy": float(right.mean()),
        "balanced_accuracy": float(np.mean([row["balanced_accuracy"] for row in rows])),
        "right_and_accepted": float(np.mean([row["right_and_accepted"] for row in rows])),
        "false_acceptances": float(np.mean(false)) if false else None,
        "right_and_accepted_at_5_percent": _at(parts, 0.05),
        "no_hand_rate": float(np.mean(~(windows != 0).any(axis=(1, 2)))),
        "n_other_signs": len(data) - len(right),
        "signs": sorted(have),
        "per_group": per_group,
    }


def _balanced(right: BoolArray, truth: StrArray) -> float:
    return float(np.mean([right[truth == label].mean() for label in np.unique(truth)]))


def _shipped(
    model: MotionModel, data: SequenceSet, truth: StrArray, windows: FloatArray
) -> list[_Part]:
    if not model.labels:
        return []
    answers = SignRecogniser(model).recognise(windows)
    ours = np.isin(truth, [x.label for x in model.labels])
    return [
        _part(str(group), answers, truth, (data.groups == group) & ours, ~ours)
        for group in np.unique(data.groups[ours])
    ]


def _taught(
    model: MotionModel,
    data: SequenceSet,
    truth: StrArray,
    windows: FloatArray,
    takes: SequenceSet,
    labels: StrArray,
) -> list[_Part]:
    take_windows = takes.windows()
    recognisers: dict[str, SignRecogniser] = {}
    parts = []
    for group in np.unique(data.groups):
        person = _person(str(group), np.unique(takes.groups).tolist())
        mine = np.ones(len(takes), bool) if person == EVERYBODY else takes.groups == person
        vocabulary = np.unique(labels[mine])
        if person not in recognisers:
            signs = [
                TaughtSign(Label(str(x), str(x), str(x)), take_windows[mine & (labels == x)])
                for x in vocabulary
            ]
            recognisers[person] = SignRecogniser(model, signs, shipped=())
        own = (data.groups == group) & np.isin(truth, vocabulary)
        if own.any():
            answers = recognisers[person].recognise(windows)
            others = ~np.isin(truth, vocabulary)
            parts.append(_part(str(group), answers, truth, own, others))
    return parts


def _person(group: str, known: Sequence[str]) -> str:
    """Who taught the signs of a group: itself, another sitting of the same person, or everybody."""
    if group in known:
        return group
    same = [name for name in known if name.split("/")[0] == group.split("/")[0]]
    return same[0] if len(same) == 1 else EVERYBODY


def _part(
    group: str,
    answers: Sequence[SignAnswer],
    truth: StrArray,
    own: BoolArray,
    others: BoolArray,
) -> _Part:
    mine = [answers[i] for i in np.flatnonzero(own).tolist()]
    rest = [answers[i] for i in np.flatnonzero(others).tolist()]
    return _Part(
        group,
        truth[own],
        np.array([x.candidates[0].label.label if _sure(x) > 0 else "" for x in mine], np.str_),
        np.array([x.accepted is not None for x in mine], bool),
        np.array([_sure(x) for x in mine]),
        np.array([x.accepted is not None for x in rest], bool),
        np.array([_sure(x) for x in rest]),
    )


def _sure(answer: SignAnswer) -> float:
    return answer.candidates[0].confidence if answer.candidates else 0.0


def _at(parts: Sequence[_Part], share: float) -> float | None:
    """Right and accepted, a mean over people, where `share` of other signs would be accepted."""
    if not any(len(part.others) for part in parts):
        return None
    bar = float(np.quantile(np.concatenate([part.other_sure for part in parts]), 1 - share))
    passed = [((x.predicted == x.truth) & (x.sure > bar)).mean() for x in parts]
    return float(np.mean(passed))


class _Names:
    """One label for all spellings of a sign, the model's own where it has the sign."""

    def __init__(self, model: MotionModel, data: SequenceSet, taught: SequenceSet | None) -> None:
        self._labels: Mapping[str, str] = {sign_key(x.label): x.label for x in model.labels}
        self._model = {x.label for x in model.labels}
        try:
            self._list = load_signs(model.language.code)
        except LanguageError:
            self._list = SignList(model.language.code, "", ())
        self._first: dict[str, str] = {}
        for part in (taught, data):
            for name in part.classes if part is not None else ():
                self._first.setdefault(sign_key(name), name)

    def of(self, data: SequenceSet) -> StrArray:
        """(N,) the label of every sequence."""
        table = {name: self._label(name) for name in data.classes}
        return np.array([table[str(name)] for name in data.labels.tolist()], np.str_)

    def _label(self, name: str) -> str:
        found = self._list.find(name)
        if found is not None and found.label in self._model:
            return found.label
        return self._labels.get(sign_key(name)) or self._first[sign_key(name)]
