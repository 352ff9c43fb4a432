"""Finding models: by language name among the shipped and the user's own, or by path."""

import stat
from pathlib import Path

from signapp.errors import LanguageError, ModelError
from signapp.languages import SHIPPED_CODES, load_language
from signapp.recognition.model import Label, SignModel
from signapp.system.folders import model_folders

MODEL_FILE = "model.onnx"
SPELLING_FILE = "spelling.onnx"
"""A model of fast spelling beside it, see `signapp.labelling.spelling_model`."""


def available_languages() -> list[str]:
    """Codes of the languages that have a model: the shipped order, then others by name."""
    found = {
        name
        for folder in model_folders()
        for name in _names_in(folder)
        if _is_there(folder / name / MODEL_FILE)
    }
    shipped = [code for code in SHIPPED_CODES if code in found]
    return shipped + sorted(found - set(SHIPPED_CODES))


def _names_in(folder: Path) -> list[str]:
    try:
        return [child.name for child in folder.iterdir()]
    except OSError:
        return []


def _is_there(path: Path) -> bool:
    """Whether there is a model file; one that may not be looked at is, and says so when loaded."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False


def find_model(name_or_path: str | Path) -> Path:
    """Return the model file for a language name (``isl``) or a path to a model or its folder.

    Raises:
        ModelError: there is no such language and no such file.
    """
    path = Path(name_or_path)
    if _is_there(path):
        return path
    if _is_there(path / MODEL_FILE):
        return path / MODEL_FILE
    name = str(name_or_path)
    if path.name == name and not path.suffix:
        for folder in model_folders():
            candidate = folder / name.lower() / MODEL_FILE
            if _is_there(candidate):
                return candidate
        known = ", ".join(available_languages()) or "none installed"
        raise ModelError("no-model-for-language", name=name, known=known)
    raise ModelError("no-model-at", path=path)


def model_beside(name_or_path: str | Path, file: str) -> Path | None:
    """Another file of a language's model folder, the first found; None where there is none.

    Args:
        name_or_path: language name, or path to a model folder.
        file: its name, e.g. ``motion.onnx``.
    """
    path = Path(name_or_path)
    places = [path / file]
    if path.name == str(name_or_path):
        places += [folder / path.name.lower() / file for folder in model_folders()]
    return next((place for place in places if _is_there(place)), None)


def load_model(name_or_path: str | Path) -> SignModel:
    """Load the model for a language name or a path (see `find_model`).

    By name, its letters have the names that the language gives them today.
    """
    path = find_model(name_or_path)
    model = SignModel(path)
    if Path(name_or_path) not in (path, path.parent):
        name_as_today(model, str(name_or_path).lower())
    return model


def name_as_today(model: SignModel, code: str) -> None:
    """Let a model call the letters that were renamed since its training by their new names."""
    try:
        renamed = load_language(code).renamed(label.label for label in model.labels)
    except LanguageError:
        return
    if renamed:
        model.labels = tuple(
            Label.of(new) if (new := renamed.get(x.label)) else x for x in model.labels
        )
