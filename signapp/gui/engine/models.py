"""The models of all languages, loaded once and kept, so that switching takes no time."""

import threading

from signapp.recognition.catalog import find_model, load_model
from signapp.recognition.model import SignModel


class ModelStore:
    """Loads models by language code; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._models: dict[str, SignModel] = {}

    def get(self, code: str) -> SignModel:
        """The model of that language.

        Raises:
            ModelError: there is none, or it cannot be used.
        """
        with self._lock:
            if code not in self._models:
                self._models[code] = load_model(code)
            return self._models[code]

    def loaded(self, code: str) -> SignModel | None:
        """The model if it is in memory already; does not wait."""
        return self._models.get(code)

    def reload(self, code: str) -> None:
        """Forget a model, as after it was taught anew; the next `get` reads its file again.

        Raises:
            ModelError: the language has no model file any more.
        """
        find_model(code)
        with self._lock:
            self._models.pop(code, None)
