"""What a person's own samples are worth, on people whom the networks have not seen.

    python benchmarks/profiles.py DATA [--languages isl nepali bengali] [--work FOLDER]

Each network is trained without a fifth of the people and measured on them, through the model file
and the rule that the app uses (`signapp.recognition.prototypes`). Of each letter of a person some
neighbouring frames of one take are the samples; the frames near it, or its recording where
recordings are known, are left out, and the rest is measured. DATA has one folder a language, with
landmark files. Prints Markdown tables and, last, a line for each person.
"""

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp.landmarks.features import FloatArray
from signapp.languages import load_language
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.recognition.thresholds import accepted
from training.data.alphabets import for_language
from training.data.dataset import concatenate
from training.data.people import to_measure, with_people
from training.data.readers import read_dataset
from training.data.shape import as_taken
from training.data.splits import group_folds
from training.evaluation.summaries import markdown
from training.fitting.fit import fit, predict
from training.fitting.recipes import STANDARD, suited
from training.models.checkpoint import export_model
from training.models.produce import calibrate
from training.models.recordings import not_letters

FILES = {"isl": "*.npz", "nepali": "letters.npz", "bengali": "rafi_train.npz"}
STEPS = {"isl": 450, "nepali": 450, "bengali": 700}
LET_THROUGH = 0.16
ROUGH = ("nighxl", "tejasnachane", "hardhik")
"""Sources of crops, or of frames that often miss a hand: a take says little about the person."""
MIXED = ("stills", "pranav/pranav", "rafi_train/DSC_train")
"""Groups that are several people."""


class Study:
    """The rows of a language with networks that have not seen their people."""

    def __init__(self, code: str, folder: Path, work: Path) -> None:
        language = load_language(code)
        parts = [as_taken(read_dataset(path)) for path in sorted((folder / code).glob(FILES[code]))]
        raw, classes = for_language(concatenate(parts, code), language, lambda _: None)
        self.data = data = with_people(raw)
        self.classes = classes
        self.people = np.array(
            [f"{source}/{group}" for source, group in zip(raw.sources, raw.groups, strict=True)]
        )
        self.held = to_measure(data) if code == "isl" else np.ones(len(data), bool)
        held_groups = data.groups[self.held]
        folds = min(5, len(np.unique(held_groups)))
        fold_of = dict(zip(held_groups, group_folds(held_groups, folds, 0), strict=True))
        self.fold = np.array([fold_of.get(group, -1) for group in data.groups])
        strange = [p for p in (folder / "asl/massey.npz", folder / "nepali/letters.npz")
                   if p.exists() and p.parent.name != code and (code == "isl" or p.parent.name == "asl")]  # noqa: E501  # fmt: skip
        self.others = not_letters(strange, data)
        paths = [work / f"{code}-{number}.onnx" for number in range(folds)]
        if not all(path.exists() for path in paths):
            self._train(code, paths)
        self.models = [SignModel(path) for path in paths]

    def _train(self, code: str, paths: list[Path]) -> None:
        data, classes = self.data, self.classes
        recipe = suited(STANDARD, data).with_steps(STEPS[code])
        logits, extra, networks = torch.zeros(len(data), len(classes)), [], []
        for number in range(len(paths)):
            result = fit(data.subset(self.fold != number), recipe, seed=number, classes=classes)
            test = self.held & (self.fold == number)
            logits[torch.from_numpy(test)] = predict(result.network, data.features[test])
            extra.append(predict(result.network, self.others[number :: len(paths)]))
            networks.append(result.network)
        held = calibrate(
            data.subset(self.held), classes, logits[torch.from_numpy(self.held)],
            torch.cat(extra), LET_THROUGH,
        )  # fmt: skip
        for network, path in zip(networks, paths, strict=True):
            export_model(
                network, classes, load_language(code), path, temperature=held.temperature,
                thresholds=held.thresholds, provenance={},
            )  # fmt: skip

    def persons(self, least: int) -> list[str]:
        """People with at least four letters of `least` rows."""
        found = []
        for person in np.unique(self.people):
            own = (self.people == person) & self.data.detected & (self.fold >= 0)
            counts = np.unique(self.data.labels[own], return_counts=True)[1]
            if not str(person).startswith(MIXED) and (counts >= least).sum() >= 4:
                found.append(str(person))
        return found


def neighbours(
    study: Study, person: str, frames: int, least: int, rng: np.random.Generator
) -> tuple[list[int], list[int]]:
    """Row numbers of the samples, and of what is measured."""
    data = study.data
    own = np.flatnonzero((study.people == person) & data.detected)
    samples: list[int] = []
    rest: list[int] = []
    for label in np.unique(data.labels[own]):
        rows = own[data.labels[own] == label]
        if len(rows) < least:
            continue
        recordings = np.unique(data.sequences[rows])
        if 1 < len(recordings) <= len(rows) / 2:
            one = data.sequences[rows] == rng.choice(recordings)
            place = np.flatnonzero(one)
            start = rng.integers(0, max(1, len(place) - frames + 1))
            burst, left = rows[place[start : start + frames]], rows[~one]
        else:
            start, gap = rng.integers(0, len(rows) - frames + 1), max(2, len(rows) // 10)
            burst = rows[start : start + frames]
            left = np.concatenate((rows[: max(0, start - gap)], rows[start + frames + gap :]))
        left = left[study.held[left] | (len(rows) <= 100)]
        if len(left) >= 2:
            samples += burst.tolist()
            rest += left.tolist()
    return samples, rest


def taught(model: SignModel, features: FloatArray, labels: Any) -> TaughtModel:
    """The model with these samples."""
    known = {label.label: label for label in model.labels}
    names = np.unique(labels)
    return TaughtModel(model, [TaughtLetter(known[str(n)], features[labels == n]) for n in names])


def balanced(found: Any, truth: Any, letters: Any) -> float:
    """Mean over the letters of the share of their rows that are named rightly."""
    shares = [(found[truth == x] == x).mean() for x in letters if (truth == x).any()]
    return float(np.mean(shares)) if shares else float("nan")


def measure(
    study: Study, person: str, frames: int, share: float, least: int, draws: int, seed: int
) -> dict[str, float] | None:
    """Means over the draws for one person; None if there is nothing to measure."""
    rng = np.random.default_rng(seed + sum(map(ord, person)))
    data, rows = study.data, []
    model = study.models[study.fold[study.people == person][0]]
    names = np.array([label.label for label in model.labels])
    strangers = np.flatnonzero(
        study.held & data.detected & (study.fold == study.fold[study.people == person][0])
        & (data.groups != data.groups[study.people == person][0])
    )  # fmt: skip
    for _ in range(draws):
        samples, rest = neighbours(study, person, frames, least, rng)
        if not samples:
            return None
        letters = rng.permutation(np.unique(data.labels[samples]))
        chosen = letters[: max(1, round(share * len(letters)))]
        kept = np.isin(data.labels[samples], chosen)
        with_them = taught(model, data.features[samples][kept], data.labels[samples][kept])
        x, truth = data.features[rest], data.labels[rest]
        before, after = (m.scores(x).probabilities for m in (model, with_them))
        nothing, nothing_after = (m.scores(study.others).probabilities for m in (model, with_them))
        a, b = names[before.argmax(1)], names[after.argmax(1)]
        left = np.setdiff1d(letters, chosen)
        rate = (accepted(before, model.thresholds) >= 0).mean()
        bar, bar_after = (np.quantile(p.max(1), 1 - rate) for p in (before, after))
        row = {
            "before": balanced(a, truth, chosen),
            "after": balanced(b, truth, chosen),
            "others before": balanced(a, truth, left),
            "others after": balanced(b, truth, left),
            "accepted before": rate,
            "accepted after": (accepted(after, model.thresholds) >= 0).mean(),
            "false before": (accepted(nothing, model.thresholds) >= 0).mean(),
            "false after": (accepted(nothing_after, model.thresholds) >= 0).mean(),
            "false at same rate": (nothing_after.max(1) >= bar_after).mean()
            - (nothing.max(1) >= bar).mean(),
            "letters": float(len(letters)),
        }
        if len(strangers):
            some = rng.choice(strangers, min(300, len(strangers)), replace=False)
            y, who = data.features[some], data.labels[some]
            was, now = (names[m.scores(y).probabilities.argmax(1)] for m in (model, with_them))
            row["another person"] = float((now == who).mean() - (was == who).mean())
        rows.append(row)
    return {key: float(np.nanmean([r[key] for r in rows if key in r])) for key in rows[0]}


def changed(study: Study, frames: int, draws: int) -> dict[str, float]:
    """Full alphabets measured in another way than they were sampled: one mean for each change."""
    data, result = study.data, {}

    def altered(features: FloatArray, how: str) -> FloatArray:
        points = features.reshape(-1, 2, 21, 3).copy()
        there = (points != 0).any(axis=(2, 3))
        if how == "mirrored":
            points[..., 0] = np.where(there[..., None], 1 - points[..., 0], 0)
            points = points[:, ::-1]
        elif how == "a resting hand":
            for slot in (0, 1):
                alone = there[:, 1 - slot] & ~there[:, slot]
                points[alone, slot] = points[alone, 1 - slot]
                points[alone, slot, :, 1] += 1.5
        elif how == "half as near":
            points = np.where(there[..., None, None], 0.25 + 0.5 * points, 0)
        elif how == "another aspect":
            points[..., 1] *= 1.15
        return points.reshape(len(features), -1).astype(np.float32)

    for how in ("as it was", "mirrored", "a resting hand", "half as near", "another aspect"):
        before, after = [], []
        for person in study.persons(9):
            rng = np.random.default_rng(3 + sum(map(ord, person)))
            model = study.models[study.fold[study.people == person][0]]
            names = np.array([label.label for label in model.labels])
            for _ in range(draws):
                samples, rest = neighbours(study, person, frames, 9, rng)
                letters = np.unique(data.labels[samples])
                if len(letters) < 0.75 * len(names) or person.startswith(ROUGH):
                    continue
                x = altered(data.features[rest], how)
                own = taught(model, data.features[samples], data.labels[samples])
                for m, into in ((model, before), (own, after)):
                    found = names[m.scores(x).probabilities.argmax(1)]
                    into.append(balanced(found, data.labels[rest], letters))
        result[how] = (float(np.mean(before)), float(np.mean(after)))
    return result  # type: ignore[return-value]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--languages", nargs="+", default=list(FILES), choices=list(FILES))
    parser.add_argument("--work", type=Path, help="Keep the networks here, and use those there.")
    parser.add_argument("--draws", type=int, default=3)
    options = parser.parse_args()
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        for code in options.languages:
            study = Study(code, options.data, work)
            report(code, study, options.draws)


def report(code: str, study: Study, draws: int) -> None:
    """Print the tables of one language."""
    summary, detail = [], []
    for frames in (5, 1):
        least = frames + 2 if code == "bengali" else 9
        for share in (1.0, 0.5, 0.1):
            found = {
                person: row
                for person in study.persons(least)
                if (row := measure(study, person, frames, share, least, draws, seed=7))
            }
            full = {
                person: row for person, row in found.items()
                if row["letters"] >= 0.75 * len(study.classes) and not person.startswith(ROUGH)
            }  # fmt: skip
            for who, rows in (("all", found), ("whole alphabets", full)):
                if not rows:
                    continue
                mean = {
                    key: float(np.nanmean([row.get(key, np.nan) for row in rows.values()]))
                    for key in (*next(iter(found.values())), "another person")
                    if key != "letters" and any(key in row for row in rows.values())
                }
                least_after = min(row["after"] for row in rows.values())
                summary.append({"frames": frames, "sampled": f"{share:.0%}", "people": who,
                                "n": len(rows), **mean, "lowest after": least_after})  # fmt: skip
            if share == 1.0:
                detail += [
                    {"person": person, "frames": frames, "letters": int(row["letters"]),
                     "before": row["before"], "after": row["after"]}
                    for person, row in found.items()
                ]  # fmt: skip
    print(f"\n## {code}: {study.models[0].thresholds}\n\n{markdown(summary)}")
    if code == "isl":
        rows = [{"measured": how, "before": pair[0], "after": pair[1]}  # type: ignore[index]
                for how, pair in changed(study, 5, draws).items()]  # fmt: skip
        print(markdown(rows))
    print(markdown(detail))
    print(times(study))


def times(study: Study) -> str:
    """What samples cost: building with 5 and 200 frames a letter, and a frame."""
    model, rng = study.models[0], np.random.default_rng(0)
    rows = np.flatnonzero(study.data.detected)
    lines = []
    for count in (5, 200):
        picked = rng.choice(rows, count * len(study.classes))
        names = np.repeat(study.classes, count)
        known = {label.label: label for label in model.labels}
        letters = [
            TaughtLetter(
                known[name], study.data.features[picked][names == name],
                tuple(f"{count}-{name}-{i}" for i in range(count)),
            )
            for name in study.classes
        ]  # fmt: skip
        start = time.process_time()
        own = TaughtModel(model, letters)
        first = time.process_time() - start
        start = time.process_time()
        TaughtModel(model, letters)
        again = time.process_time() - start
        frame = study.data.features[rows[:1]]
        spent = []
        for m in (model, own):
            start = time.process_time()
            for _ in range(300):
                m.scores(frame)
            spent.append((time.process_time() - start) / 300)
        lines.append(
            f"{count} a letter: built in {1e3 * first:.1f} ms, with one more sample in "
            f"{1e3 * again:.1f} ms; a frame {1e3 * spent[0]:.3f} ms without them, "
            f"{1e3 * spent[1]:.3f} ms with them"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
