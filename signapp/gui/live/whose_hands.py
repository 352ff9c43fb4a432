"""Choosing in the live window whose hands are read, and noticing that others are in the picture."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLabel, QMenu

from signapp.gui.engine import Engine
from signapp.gui.widgets.region_box import RegionBox
from signapp.gui.widgets.video_view import VideoView
from signapp.landmarks.region import SIGNERS, Region, box_of

BOX = "box"
_OTHER = {"left": "right", "right": "left"}


class LiveSigner(QObject):
    """A submenu of the sources, a box on the picture, and a quiet line over it.

    Left and right are those of the picture as it is shown: in a mirrored one a person who is chosen
    as the left one stays chosen when it is mirrored no more, and is the right one then. The choice
    holds until the app ends.

    Args:
        engine: what reads.
        view: the live picture.
        line: where the line is written; hidden while there is nothing to say.
    """

    def __init__(self, engine: Engine, view: VideoView, line: QLabel) -> None:
        super().__init__(view)
        self._engine, self._view, self._line = engine, view, line
        self._choice: str | None = None  # one of SIGNERS in the unmirrored picture, BOX, or None
        self.box = RegionBox(view)
        self.box.lower()  # below what else lies on the picture
        self.box.changed.connect(self._send)
        line.setText(
            self.tr(
                "More than two hands are in the picture. Choose whose to read in the menu of "
                "sources."
            )
        )
        line.hide()
        engine.crowded.connect(self._on_crowded)

    def titles(self) -> dict[str | None, str]:
        """The choices, by the names that they have where the picture is not mirrored."""
        return {
            None: self.tr("Everybody’s"),
            "left": self.tr("Of the person on the left"),
            "right": self.tr("Of the person on the right"),
            "largest": self.tr("Of the nearest person"),
            BOX: self.tr("In a box that I draw"),
        }

    def fill(self, menu: QMenu) -> None:
        """Add the choices to the menu of sources."""
        sub = menu.addMenu(self.tr("Whose hands to read"))
        group = QActionGroup(sub)
        for shown, title in self.titles().items():
            action = sub.addAction(title)
            action.setCheckable(True)
            action.setChecked(self._seen(shown) == self._choice)
            action.triggered.connect(lambda _=False, shown=shown: self.choose(shown))
            group.addAction(action)

    @property
    def choice(self) -> str | None:
        """What the engine was told, see `signapp.live.whose_hands`."""
        return self.box.region.choice if self._choice == BOX else self._choice

    def choose(self, shown: str | None) -> None:
        """Choose a person as the picture shows them, `BOX`, ``X,Y,W,H`` of the shown picture, or
        None for everybody."""
        if shown is not None and shown not in (*SIGNERS, BOX):
            x, y, width, height = box_of(shown)
            x = 1 - x - width if self._view.mirror else x
            self.box.set_region(Region(max(x, 0.0), y, min(width, 1 - x), min(height, 1 - y)))
            shown = BOX
        self._choice = self._seen(shown)
        self.box.setVisible(self._choice == BOX)
        if self._choice == BOX:
            self.box.setFocus()
        self._send()

    def _seen(self, shown: str | None) -> str | None:
        """The same person in the unmirrored picture."""
        return _OTHER.get(shown or "", shown) if self._view.mirror else shown

    @Slot()
    def _send(self) -> None:
        self._line.hide()
        self._engine.read_hands_of(self.choice)

    @Slot(bool)
    def _on_crowded(self, crowded: bool) -> None:
        self._line.setVisible(crowded and self._choice is None)
