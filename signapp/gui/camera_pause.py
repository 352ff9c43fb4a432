"""Tabs that need no camera pause it while they are in front."""

from signapp.gui.engine import Engine


class CameraPause:
    """Pauses the source, and lets it go on if it did so before."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._was_paused: bool | None = None

    def begin(self) -> None:
        """The tab came to the front."""
        if self._was_paused is None:
            self._was_paused = self._engine.paused
            self._engine.set_paused(True)

    def end(self) -> None:
        """The tab left the front."""
        if self._was_paused is not None:
            self._engine.set_paused(self._was_paused)
            self._was_paused = None
