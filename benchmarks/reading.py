"""A clip file read back into text, by the code behind ``signapp label``."""

from pathlib import Path

from signapp.labelling.labeller import label
from signapp.labelling.settings import LabelSettings
from signapp.recognition.catalog import load_model


class ClipReader:
    """Reads clips of one language."""

    def __init__(self, code: str) -> None:
        self._model = load_model(code)
        self._settings = LabelSettings(language=code)

    def text(self, path: Path) -> str:
        """The text that a clip spells."""
        return " ".join(word.spelled for word in label(path, self._model, self._settings).words)
