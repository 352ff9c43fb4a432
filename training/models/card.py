"""Model cards: what a model was made from, how it was measured, and what it cannot do."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import DatasetError
from signapp.languages import Language
from signapp.recognition.hard_letters import LETTERS_FILE
from signapp.system.files import read_text, write_text
from training.evaluation.summaries import Row, markdown, spread
from training.models.plots import plot_confusion, plot_reliability
from training.models.produce import HeldOut

ORIGINS: dict[str, tuple[str, str]] = {
    "saparya": ("saparya05/Indian-Sign-Language-Detection", "MIT"),
    "rohith": ("RohithSudhakaran/IndianSignLanguage", "none stated"),
    "hardhik": ("Hardhik-Poosa/Indian_Sign_language_detection", "none stated"),
    "granthgg": ("granthgg/ISL-Sign-Language-Detection-Transformer", "none stated"),
    "harshilrajodiya": ("harshilrajodiya/Indian-Sign-Language-DataSet", "none stated"),
    "aditikini": (
        "AditiKini/Advanced-Bilateral-communication-system-for-deaf-and-mute-using-ML",
        "none stated",
    ),
    "aaditya210905": (
        "Aaditya210905/ISL-Detection",
        "none stated there; very likely part of Mendeley 7tsw22y96w, which asks for research use "
        "and citation (not proven)",
    ),
    "arpita_patnaik": ("Arpita-Patnaik/ISL_Recognition", "none stated"),
    "gesturespeech": (
        'Arpita-Patnaik/ISL_Recognition (a Kaggle set "Gesture Speech")',
        "none stated",
    ),
    "granthgg_cnn": ("granthgg/ISL-Sign-Language-to-Speech-Translation-CNN", "none stated"),
    "kaggle42k": ("sompuradhruv/IndianSignLanguage (Prathum Arikeri's Kaggle set)", "none stated"),
    "meetraut": ("MeetRaut/ISL-dataset", "none stated"),
    "nighxl": ("nighxl/Mainproject_ISL_Detection", "none stated"),
    "pranav": (
        "thedishajyala/Image-detection; Prashanna0013/ISL-Detection",
        "none stated / CC BY 4.0",
    ),
    "stills": (
        "leanderdfernandes/We-Speak-Indian-Sign-Language-Detection, "
        "Mayank442000/Indian-Sign-Language, Zara-Iqbal/IndianSignLanguageInterpreter, "
        "Rishit0512/Indian-Sign-Language-Recognition",
        "none stated",
    ),
    "tejasnachane": ("TejasNachane/ISL-Recognized", "none stated"),
    "traduttore_letters": ("traduttore/traduttore-model", "MIT"),
    "nepali_continuous": ("bses7/Nepali-Sign-Language", "none stated"),
    "rafi_train": ("cbc32/cbc32.github.io (Rafi, Nawal, Bayev et al., 2019)", "none stated"),
    "rafi_light": ("the pictures of rafi_train, seen by the light tracker", "none stated"),
    "standin": ("bses7/Nepali-Sign-Language", "none stated"),
    "letters": ("bses7/Nepali-Sign-Language", "none stated"),
    "borisgraudt": ("borisgraudt/asl-ai", "MIT / CC0"),
}
"""Public repository and licence of the sources that the shipped models come from, by file name."""


_MOST_PEOPLE = 30

NOTES_FILE = "notes.md"
"""What people add to a card: it stands beside the card and is put at its end."""


@dataclass(frozen=True)
class CardFacts:
    """What a card tells beside the held-out predictions.

    Attributes:
        protocol: how rows were held out.
        with_a_hand, all_rows: held-out accuracies, one a seed.
        recipe: in words.
        start: what the encoder started from.
        difference: of probabilities between ONNX and torch.
        sources: file names of the sources, with their rows.
    """

    protocol: str
    with_a_hand: list[float]
    all_rows: list[float]
    recipe: str
    start: str
    difference: float
    sources: Sequence[tuple[str, int]]


def write_card(folder: Path, language: Language, measured: HeldOut, facts: CardFacts) -> Path:
    """Write ``card.md``, its plots and ``letters.json`` into a model's folder."""
    plot_confusion(
        measured.confusion(), measured.classes, f"{language.name}: held-out groups",
        folder / "confusion.png",
    )  # fmt: skip
    bins = measured.reliability()
    plot_reliability(bins, language.name, folder / "reliability.png")
    reject = measured.rejection()
    summary = measured.summary()
    thresholds = measured.thresholds
    parts = [
        f"# {language.name}\n",
        _stand_in(language),
        f"{language.note}\n",
        "Recognises single letters of a manual alphabet from the 126 two-hand landmark features. "
        "It does not translate sign language.\n",
        "## Data\n",
        markdown([_origin(name, rows) for name, rows in facts.sources]),
        "\nOnly landmarks computed from these public recordings were used; none of the recordings "
        "is part of the project. Where no licence is stated, ask the authors before you build "
        "on the data.\n",
        "## Protocol\n",
        f"{facts.protocol} The shipped network was then trained on **all** rows with the same "
        "recipe, so no number here was measured on the shipped network itself; it has seen "
        "everybody in the data.\n",
        f"Recipe: {facts.recipe} Start: {facts.start}.\n",
        "## Numbers\n",
        markdown(
            [
                {
                    "measure": "accuracy of a person's letters, mean over people",
                    "value": summary["balanced_accuracy"],
                },
                {"measure": "accuracy, rows with a hand", "value": spread(facts.with_a_hand)},
                {"measure": "accuracy, all rows", "value": spread(facts.all_rows)},
                {"measure": "macro F1, all rows, first seed", "value": summary["macro_f1"]},
                {"measure": "rows without a hand", "value": summary["no_hand_rate"]},
                {"measure": "expected calibration error", "value": bins.ece},
                {"measure": "temperature", "value": measured.temperature},
                {"measure": "accepted from probability", "value": thresholds.probability},
                {"measure": "and lead over the runner-up", "value": thresholds.margin},
                {"measure": "coverage: letters accepted", "value": reject.kept},
                {"measure": "accuracy on accepted letters", "value": reject.kept_right},
                {
                    "measure": "false acceptance rate: no letter of the language",
                    "value": reject.let_through,
                },
                {"measure": "ONNX against torch", "value": f"{facts.difference:.1e}"},
            ]
        ),
        "\nValues with ± are means and standard deviations over seeds (their number).\n",
        with_the_light_tracker(measured),
        _by_person(summary),
        "## By letter (first seed, rows with a hand)\n",
        markdown(letter_rows(measured, language)),
        by_form(measured, language),
        "\n## Worst confusions\n",
        markdown(worst_confusions(measured)),
        "\n![Confusion matrix](confusion.png)\n\n![Reliability](reliability.png)\n",
        "## Limits\n",
        _limits(language, measured),
        _notes(folder),
    ]
    path = folder / "card.md"
    write_text(path, "\n".join(part for part in parts if part))
    write_recall(folder, measured, language)
    return path


def with_the_light_tracker(measured: HeldOut) -> str:
    """What is read of the light tracker's landmarks, if they were learnt from; "" otherwise."""
    if measured.light is None:
        return ""
    summary, reject = measured.light.summary(), measured.light.rejection()
    rows: list[Row] = [
        {"measure": measure, "value": value}
        for measure, value in (
            ("accuracy of a person's letters, mean over people", summary["balanced_accuracy"]),
            ("accuracy, rows with a hand", summary["accuracy_detected"]),
            ("accuracy, all rows", summary["accuracy"]),
            ("rows without a hand", summary["no_hand_rate"]),
            ("coverage: letters accepted", reject.kept),
            ("accuracy on accepted letters", reject.kept_right),
        )
    ]
    return (
        "## With the light tracker\n\n"
        "The same pictures as the light tracker sees them were learnt from too, and held out with "
        "the people in them. All other numbers of this card are of the full tracker.\n\n"
        f"{markdown(rows)}"
    )


def write_recall(folder: Path, measured: HeldOut, language: Language) -> None:
    """Write the recall of every letter for the app (`signapp.recognition.hard_letters`)."""
    rows = zip(measured.classes, letter_rows(measured, language), strict=True)
    recall = {label: round(row["recall"], 3) for label, row in rows if row["rows"]}
    text = json.dumps({"recall": recall}, ensure_ascii=False, indent=1)
    write_text(folder / LETTERS_FILE, text + "\n")


def _by_person(summary: dict[str, Any]) -> str:
    """A table of the people, unless there are too many (sittings, say)."""
    if not 1 < len(summary["per_group"]) <= _MOST_PEOPLE:
        return ""
    rows = [
        {"who": name, "rows": row["n"], "of the letters": row["balanced_accuracy"]}
        for name, row in summary["per_group"].items()
        if row["balanced_accuracy"] is not None
    ]
    title = "## By person, sitting or source of one style (first seed, every letter alike)"
    return f"{title}\n\n{markdown(rows)}"


def _notes(folder: Path) -> str:
    path = folder / NOTES_FILE
    try:
        return read_text(path).strip() + "\n" if path.is_file() else ""
    except (OSError, UnicodeError) as error:
        raise DatasetError(f"cannot read {path}, which belongs at the end of the card") from error


def _stand_in(language: Language) -> str:
    if not language.stand_in:
        return ""
    return (
        "> **Stand-in signs.** These are not recordings of this language. Do not use the model "
        "to judge or to teach it.\n"
    )


def _origin(name: str, rows: int) -> Row:
    origin, licence = ORIGINS.get(name, ("given by the user", "not known"))
    return {"source": name, "rows": rows, "origin (public repository)": origin, "licence": licence}


def letter_rows(measured: HeldOut, language: Language) -> list[Row]:
    """Recall, precision and number of held-out rows of every letter."""
    matrix = measured.confusion()
    rows = []
    for index, label in enumerate(measured.classes):
        signed, named = int(matrix[index].sum()), int(matrix[:, index].sum())
        letter = language.letter(label)
        rows.append(
            {
                "letter": letter.native,
                "roman": letter.roman,
                "rows": signed,
                "recall": matrix[index, index] / signed if signed else float("nan"),
                "precision": matrix[index, index] / named if named else float("nan"),
            }
        )
    return rows


def by_form(measured: HeldOut, language: Language) -> str:
    """A table of the forms of letters that have several, over held-out rows whose form is known."""
    data = measured.data
    rows: list[Row] = []
    for letter in language.letters:
        for form in letter.forms:
            chosen = data.detected & (data.labels == letter.label) & (data.forms == form.name)
            if not chosen.any():
                continue
            people = np.unique(data.groups[chosen])
            shares = [measured.right[chosen & (data.groups == who)].mean() for who in people]
            rows.append(
                {
                    "letter": letter.native,
                    "form": form.name,
                    "people": len(people),
                    "rows": int(chosen.sum()),
                    "read": float(np.mean(shares)),
                }
            )
    if not rows:
        return ""
    return (
        "\n## By form (first seed, rows with a hand, mean over people)\n\n"
        "Who signs which form was told by looking, as `training/data/forms_"
        f"{language.code}.json` says; rows of others are not counted here.\n\n{markdown(rows)}"
    )


def worst_confusions(measured: HeldOut, count: int = 10) -> list[Row]:
    """The most frequent confusions as shares of the letter that was signed."""
    matrix = measured.confusion().astype(float)
    share = matrix / np.maximum(matrix.sum(1, keepdims=True), 1)
    np.fill_diagonal(share, 0)
    rows: list[Row] = []
    for flat in np.argsort(share, axis=None)[::-1][:count]:
        true, named = np.unravel_index(flat, share.shape)
        if share[true, named] > 0:
            rows.append(
                {
                    "signed": measured.classes[int(true)],
                    "recognised": measured.classes[int(named)],
                    "share": float(share[true, named]),
                }
            )
    return rows


def _limits(language: Language, measured: HeldOut) -> str:
    summary: dict[str, Any] = measured.summary()
    shown = [
        (name, row["balanced_accuracy"])
        for name, row in summary["per_group"].items()
        if row["balanced_accuracy"] is not None
    ]
    groups = sorted(shown, key=lambda item: item[1])
    moving = [x.native for x in language.letters if x.moves and x.label not in measured.classes]
    held = "- Held shapes only: letters that are made by movement are known by one pose of it."
    if moving:
        held = (
            f"- Held shapes only: {' and '.join(moving)} are signed by a movement, not read here."
        )
    lines = [
        held,
        f"- People differ: the worst held-out group ({groups[0][0]}) reached "
        f"{groups[0][1]:.2f} of the letters, the best ({groups[-1][0]}) "
        f"{groups[-1][1]:.2f}. Expect the lower end for a signer, camera or variant "
        "unlike those in the data, and teach the app your own signs where it fails.",
        "- Thresholds reject what looks like no letter; another alphabet's sign with the same hand "
        "shape cannot be told from a letter.",
        "- Frames in which the tracker finds no hand are never recognised.",
    ]
    if len(groups) < 3:
        lines.append(f"- Only {len(groups)} group(s) of people stand behind these numbers.")
    return "\n".join(lines) + "\n"
