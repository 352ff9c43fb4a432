"""Which source to start with, and what to do when cameras come and go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from signapp.capture import SourceKind, SourceSpec, SourceState
from signapp.capture.cameras import Camera
from signapp.gui.context import AppContext


class SourcePolicy(QObject):
    """Starts the remembered source, else the first camera, else the demo.

    A demo that plays only because no camera was there gives way to the first camera that is
    plugged in; a source that the user took does not. A camera that was lost is tried at once when
    it is plugged in again. Signal `fallback` (bool): whether the demo plays for want of a camera.
    """

    fallback = Signal(bool)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.stands_in = False
        context.engine.cameras_changed.connect(self.on_cameras)
        context.source_chosen.connect(self.chosen_by_user)

    def start(self, spec: SourceSpec | None = None) -> None:
        """Open the source asked for on the command line, else a remembered file or stream.

        Cameras wait for the first list of what is plugged in.
        """
        if spec is None:
            spec = self._remembered()
        if spec is not None:
            self._context.engine.choose(spec)

    def on_cameras(self, cameras: Sequence[Camera]) -> None:
        """What is plugged in has changed, or is known for the first time."""
        engine = self._context.engine
        spec = engine.spec
        if spec is None or (self.stands_in and spec.kind is SourceKind.DEMO):
            self._choose(cameras)
        elif (
            spec.kind is SourceKind.CAMERA
            and engine.source_status.state is SourceState.LOST
            and any(spec.value in (c.key, c.name) for c in cameras)
        ):
            engine.retry_now()

    def chosen_by_user(self, _spec: SourceSpec | None = None) -> None:
        """The user took a source: the demo, if it plays, is no stand-in any more."""
        self._set_stand_in(False)

    def _choose(self, cameras: Sequence[Camera]) -> None:
        source = self._context.settings.source
        wanted = [c for c in cameras if source.value in (c.key, c.name)] or list(cameras)
        if not wanted:
            if not self.stands_in:
                self._context.engine.choose(SourceSpec(SourceKind.DEMO))
                self._set_stand_in(True)
            return
        camera = wanted[0]
        self._context.engine.choose(
            SourceSpec(SourceKind.CAMERA, camera.key, camera.name, source.width, source.height)
        )
        self._set_stand_in(False)

    def _set_stand_in(self, value: bool) -> None:
        self.stands_in = value
        self.fallback.emit(value)

    def _remembered(self) -> SourceSpec | None:
        source = self._context.settings.source
        if source.kind == SourceKind.STREAM and source.value:
            return SourceSpec(SourceKind.STREAM, source.value, source.name)
        if source.kind == SourceKind.FILE and Path(source.value).is_file():
            return SourceSpec(SourceKind.FILE, source.value, source.name)
        if source.kind == SourceKind.DEMO:
            return SourceSpec(SourceKind.DEMO)
        return None
