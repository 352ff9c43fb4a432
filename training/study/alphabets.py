"""How the shipped models are made and measured: what `reproduce` trains of each language.

The commands of docs/training.md say the same, a language at a time.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Alphabet:
    """One language of the study.

    Attributes:
        steps: batches of training.
        folds: parts in which people are left out, at most.
        strange: files of DATA with signs of other alphabets, to choose thresholds by.
        let_through: most of these, and of poses between two letters, that may be accepted.
        split: what is left out, for tables.
        also: further files of DATA to learn from, beside those in the language's own folder.
        only_measured: files in its folder that nothing learns from, by their names without suffix.
        light: files of DATA with the same pictures as the light tracker sees them. The model that
            ships learns from them too; the rest of the study does not.
        light_steps: batches of training with these.
        lender: the language whose network lends the letters, "" for none.
    """

    steps: int
    folds: int
    strange: tuple[str, ...]
    let_through: float
    split: str
    also: tuple[str, ...] = ()
    only_measured: tuple[str, ...] = ()
    light: tuple[str, ...] = ()
    light_steps: int = 0
    lender: str = ""


_BENGALI, _NEPALI = "bengali/rafi_train.npz", "nepali/letters.npz"
_ISL, _ASL = "isl/saparya.npz", "asl/borisgraudt.npz"

ALPHABETS: dict[str, Alphabet] = {
    "isl": Alphabet(450, 5, (_BENGALI, _NEPALI, _ASL), 0.16, "people or styles, in 5 folds"),
    "bengali": Alphabet(
        800, 5, (_ISL, _NEPALI, _ASL), 0.27, "sittings, in 5 folds",
        light=("bengali/light/rafi_light.npz",), light_steps=2000,
    ),
    "nepali": Alphabet(450, 5, (_ISL, _BENGALI, _ASL), 0.3, "one signer at a time"),
    "assamese": Alphabet(
        450, 5, (_ISL, _BENGALI, _ASL), 0.21, "one signer at a time (stand-in signs)",
        lender="nepali",
    ),
    "asl": Alphabet(
        450, 3, (_ISL, _BENGALI, _NEPALI), 1.0, "one person at a time",
        also=("motion/traduttore_letters.npz",), only_measured=("massey",),
    ),
}  # fmt: skip
"""By language code, a lender before those that borrow from it."""


def files_of(folder: Path, code: str) -> list[Path]:
    """The files in DATA that a language's model learns from, none if its folder has none."""
    alphabet = ALPHABETS.get(code)
    files = sorted((folder / code).glob("*.npz")) + sorted((folder / code).glob("*.csv"))
    if alphabet is None or not files:
        return files
    kept = [file for file in files if file.stem not in alphabet.only_measured]
    return kept + [folder / name for name in alphabet.also if (folder / name).is_file()]


def measured_files(folder: Path, code: str) -> list[Path]:
    """The files in DATA of people who are only measured with."""
    names = ALPHABETS[code].only_measured if code in ALPHABETS else ()
    return [path for name in names if (path := folder / code / f"{name}.npz").is_file()]


def light_files(folder: Path, code: str) -> list[Path]:
    """The files in DATA of a language's pictures as the light tracker sees them."""
    return [path for name in ALPHABETS[code].light if (path := folder / name).is_file()]


def strange_files(folder: Path, code: str) -> list[Path]:
    """The files in DATA of what is no letter of the language."""
    return [path for name in ALPHABETS[code].strange if (path := folder / name).is_file()]
