"""How the open video is to be read: the mode, and whose hands."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from signapp.errors import LabellingError
from signapp.gui.videos.layout import VideoLayout
from signapp.gui.widgets.region_box import RegionBox
from signapp.landmarks.region import SIGNERS, Region, box_of

BOX = "box"


class How(NamedTuple):
    """How letters were read, or are to be (see `signapp.labelling.settings.LabelSettings`)."""

    mode: str = "letters"
    signer: str | None = None


class Choices(QObject):
    """The two lists above the picture, and the box on it where somebody draws one."""

    def __init__(self, ui: VideoLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._opened = False
        self.box = RegionBox(ui.view)
        ui.signer.addItem(self.tr("In a box that I draw"), BOX)
        ui.signer.currentIndexChanged.connect(self._show)
        ui.signer.activated.connect(self._take_keys)

    @property
    def how(self) -> How:
        """What is chosen now."""
        signer = self._ui.signer.currentData()
        return How(self._ui.mode.currentData(), self.box.region.choice if signer == BOX else signer)

    def show(self, how: How) -> None:
        """Choose this."""
        mode, signer = self._ui.mode, self._ui.signer
        mode.setCurrentIndex(max(0, mode.findData(how.mode)))
        if how.signer is not None and how.signer not in SIGNERS:
            try:
                self.box.set_region(Region(*box_of(how.signer)))
            except LabellingError:
                how = how._replace(signer=None)
        known = how.signer is None or how.signer in SIGNERS
        signer.setCurrentIndex(max(0, signer.findData(how.signer if known else BOX)))

    def refresh(self, opened: bool, busy: bool) -> None:
        """Whether there is a picture to draw on, and whether it is being worked on."""
        self._opened = opened
        self.box.setEnabled(not busy)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.box.setVisible(self._opened and self._ui.signer.currentData() == BOX)

    @Slot()
    def _take_keys(self) -> None:
        if self.box.isVisible():
            self.box.setFocus()
