"""The card of a motion model: what it was made from, how it was measured, what it cannot do."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from signapp.languages import Language
from signapp.languages.signs import FEW, Sign, sign_key
from signapp.recognition.motion_model import MotionThresholds
from signapp.system.files import write_text
from training.data.sign_people import Material, people_of, sign_name
from training.evaluation.summaries import markdown

CARD_FILE = "motion.md"

ORIGINS: dict[str, tuple[str, str]] = {
    "abhinav": ("me-abhinav-1001/Sign-Language-Detection", "MIT"),
    "sajiiid09_bengali": ("sajiiid09 (Bengali words)", "none stated"),
    "nepali_continuous": ("bses7/Nepali-Sign-Language", "none stated"),
    "traduttore_letters": ("traduttore/traduttore-model", "MIT"),
    "traduttore_words": ("traduttore/traduttore-model", "MIT"),
}
"""Public repository and licence of sources, where they are known beyond the file's name."""


def write_sign_card(
    path: Path,
    language: Language,
    signs: Sequence[Sign],
    data: Material,
    tables: Mapping[str, Any],
    thresholds: MotionThresholds,
) -> None:
    """Write the card.

    Args:
        path: of the card.
        language, signs: what ships.
        data: all sequences that the model was trained on.
        tables: of `training.models.sign_left_out.LeftOut`.
        thresholds: of the model.
    """
    people = len(np.unique(data.people))
    shipped = _of(tables, language)
    parts = [
        f"# Moving signs, {language.name}\n",
        "Recognises single moving signs in a stretch of time, and tells a user's own signs from "
        "each other after a few takes. It does not translate sign language.\n",
        "## Data\n",
        markdown([_origin(str(x), data) for x in np.unique(data.sources)]),
        f"\n{len(data)} sequences of {people} people, {len(np.unique(data.signs))} signs of "
        "several sign languages and alphabets. Only landmarks computed from these public "
        "recordings were used. Most come from webcam loops of student projects: one sitting a "
        "person, one light, near-copies among still signs; how well the signers sign is unknown.\n",
        "## Signs that ship\n",
        markdown(_shipped(language, signs, data, tables)) if signs else "None.\n",
        f"\nFewer than {FEW} people are *few people*: nothing is promised of strangers.\n",
        "## Numbers\n",
        f"People were left out in {len(tables['folds'])} folds, and measured by networks that had "
        "not seen them. The shipped network was then trained on everybody with the same recipe.\n",
        "A person's own signs, taught by the first takes of each, later takes named:\n",
        markdown([_rounded(x) for x in tables["taught"] if x["method"] == "network"]),
        "\n*Right and accepted* is where 5 % of other people's other signs are accepted.\n",
        "\nFive takes of one person, used by another:\n",
        markdown([_rounded(x) for x in tables["taught_by_another"] if x["method"] == "network"]),
        "\nShipped signs of people left out:\n",
        markdown([_rounded(shipped["summary"])]),
        "\nEach person's own signs, five takes:\n",
        markdown([_rounded(x) for x in tables["taught_people"]]),
        "\nEach person's shipped signs:\n",
        markdown([_rounded(x) for x in shipped["people"]]),
        "\n## Thresholds\n",
        f"Shipped signs: probability {thresholds.probability}. Taught signs: cosine "
        f"{thresholds.similarity} with the takes. Both were set on the people left out, where 5 % "
        "of other people's other signs pass.\n",
        "\n## Limits\n",
        "- Handshapes and paths alone: no face, no body, no place on the body. Signs that differ "
        "in nothing else are confused.\n"
        "- Left- and right-handed signers are taken to show the same sign.\n"
        "- What was recorded in one sitting is easier than another day, and this is mostly one "
        "sitting a person.\n",
    ]
    write_text(path, "\n".join(parts))


def _origin(source: str, data: Material) -> dict[str, Any]:
    rows = data.sources == source
    repository, licence = ORIGINS.get(source, (source, "none stated"))
    return {
        "source": repository,
        "licence": licence,
        "sequences": int(rows.sum()),
        "people": len(np.unique(data.people[rows])),
        "signs": len(np.unique(data.signs[rows])),
    }


def _shipped(
    language: Language, signs: Sequence[Sign], data: Material, tables: Mapping[str, Any]
) -> list[dict[str, Any]]:
    measured = {row["sign"]: row for row in _of(tables, language)["signs"]}
    rows = []
    for sign in signs:
        count = len(people_of(data.signs, data.people, sign_name(language.code, sign.label)))
        found = measured.get(sign_key(sign.label))
        rows.append(
            {
                "sign": sign.native if not sign.letter else f"{sign.native} (letter)",
                "people": f"{count}, few people" if count < FEW else str(count),
                "accuracy, people left out": found["accuracy"] if found else "not measured",
                "worst person": found["worst"] if found else "",
            }
        )
    return rows


def _rounded(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in ("method", "bar")}


def _of(tables: Mapping[str, Any], language: Language) -> Mapping[str, Any]:
    nothing = {"summary": {"people": 0}, "people": [], "signs": []}
    found: Mapping[str, Any] = tables["shipped"].get(language.code, nothing)
    return found
