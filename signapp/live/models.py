"""The models of all languages, loaded once and kept, so that switching takes no time."""

import logging
import threading
from collections.abc import Callable

from signapp.errors import Said
from signapp.recognition.model import SignModel
from signapp.teaching.taught import load_model_with_taught

log = logging.getLogger(__name__)


class ModelStore:
    """Loads models by language code; thread-safe.

    Attributes:
        problem: called with one line about recordings that had to be passed over.
    """

    def __init__(self) -> None:
        self.problem: Callable[[Said], object] = log.warning
        self._lock = threading.Lock()
        self._models: dict[str, SignModel] = {}

    def get(self, code: str) -> SignModel:
        """The model of that language.

        Raises:
            ModelError: there is none, or it cannot be used.
        """
        with self._lock:
            if code not in self._models:
                self._models[code] = load_model_with_taught(code, self.problem)
            return self._models[code]

    def loaded(self, code: str) -> SignModel | None:
        """The model if it is in memory already; does not wait."""
        return self._models.get(code)

    def put(self, code: str, model: SignModel) -> None:
        """Use this model for the language from the next `get` on, as after it was taught."""
        with self._lock:
            self._models[code] = model

    def reload(self, code: str) -> None:
        """Forget a model, as after another was installed; the next `get` reads its file again."""
        with self._lock:
            self._models.pop(code, None)
