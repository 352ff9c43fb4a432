"""Choosing where frames come from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from signapp.capture import SourceKind, SourceSpec
from signapp.capture.cameras import Camera
from signapp.capture.streams import shown_url
from signapp.gui.asking import ask_video
from signapp.gui.context import AppContext
from signapp.gui.live.stream_dialog import StreamDialog
from signapp.settings import RESOLUTIONS


class SourceButton(QToolButton):
    """Shows the source and opens the menu of sources."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cameras: list[Camera] = []
        self.more: Callable[[QMenu], object] = lambda menu: None  # fills in what else belongs there
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText(self.tr("Source"))
        self.setToolTip(self.tr("Choose a camera, a video file or a stream"))
        self.setAccessibleName(self.tr("Source"))
        self._fill()

    def set_cameras(self, cameras: Sequence[Camera]) -> None:
        """The cameras that are plugged in now."""
        self._cameras = list(cameras)

    def show_spec(self, spec: SourceSpec | None) -> None:
        """Name the source in use."""
        title = self.tr("Source") if spec is None else self._title(spec)
        room = 26 * self.fontMetrics().averageCharWidth()
        brief = title.removeprefix("http://").removeprefix("https://")
        self.setText(self.fontMetrics().elidedText(brief, Qt.TextElideMode.ElideMiddle, room))
        self.setToolTip(
            self.tr("Source: {name}. Choose a camera, a video file or a stream").format(name=title)
        )

    def _title(self, spec: SourceSpec) -> str:
        if spec.kind is SourceKind.DEMO:
            return self.tr("Demo clip")
        return spec.title

    def _fill(self) -> None:
        self._menu.clear()
        spec = self._context.engine.spec
        chosen = QActionGroup(self._menu)

        def add(title: str, wanted: SourceSpec) -> None:
            action = self._menu.addAction(title)
            action.setCheckable(True)
            same = spec is not None and (spec.kind, spec.value) == (wanted.kind, wanted.value)
            action.setChecked(same)
            action.triggered.connect(lambda: self._context.choose_source(wanted))
            chosen.addAction(action)

        for camera in self._cameras:
            add(camera.name, self.camera_spec(camera))
        if not self._cameras:
            self._note(self.tr("No camera found"))
        self._menu.addSeparator()
        for url in self._context.settings.source.recent_streams:
            add(shown_url(url), SourceSpec(SourceKind.STREAM, url, shown_url(url)))
        self._menu.addAction(self.tr("Stream address…")).triggered.connect(self.ask_stream)
        self._menu.addAction(self.tr("Video file…")).triggered.connect(self.ask_file)
        add(self.tr("Demo clip"), SourceSpec(SourceKind.DEMO))
        sizes = self._menu.addMenu(self.tr("Camera resolution"))
        self._fill_sizes(sizes)
        self.more(self._menu)

    def _fill_sizes(self, menu: QMenu) -> None:
        source = self._context.settings.source
        group = QActionGroup(menu)
        for width, height in RESOLUTIONS:
            action = QAction(f"{width} × {height}", menu)
            action.setCheckable(True)
            action.setChecked((source.width, source.height) == (width, height))
            action.triggered.connect(lambda _=False, w=width, h=height: self.set_resolution(w, h))
            group.addAction(action)
            menu.addAction(action)

    def _note(self, text: str) -> None:
        self._menu.addAction(text).setEnabled(False)

    def camera_spec(self, camera: Camera) -> SourceSpec:
        """The source of a camera, at the size in the settings."""
        size = self._context.settings.source
        return SourceSpec(SourceKind.CAMERA, camera.key, camera.name, size.width, size.height)

    def set_resolution(self, width: int, height: int) -> None:
        """Ask cameras for that size from now on."""
        source = self._context.settings.source
        source.width, source.height = width, height
        self._context.settings_edited()
        spec = self._context.engine.spec
        if spec is not None and spec.kind is SourceKind.CAMERA:
            self._context.engine.choose(SourceSpec(spec.kind, spec.value, spec.name, width, height))

    def ask_file(self) -> None:
        """Let the user choose a video file."""
        path = ask_video(self)
        if path is not None:
            self._context.choose_source(SourceSpec(SourceKind.FILE, str(path), path.name))

    def ask_stream(self) -> None:
        """Let the user type a stream's address."""
        recent = self._context.settings.source.recent_streams
        dialog = StreamDialog(recent[0] if recent else "", self)
        if dialog.exec():
            url = dialog.url
            self._context.choose_source(SourceSpec(SourceKind.STREAM, url, shown_url(url)))
        dialog.deleteLater()
