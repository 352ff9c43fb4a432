"""A large picture of one sign with the letter's names."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from signapp.gui.signs.pictures import SignPictures
from signapp.gui.theme import current_theme, enlarge
from signapp.languages import Letter

SIDE = 400


class SignPicture(QWidget):
    """Shows a square picture as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(160, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        self._text = ""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Square."""
        return QSize(320, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stay square, so that what is below stands right below."""
        self.setMaximumHeight(max(160, self.width()))
        super().resizeEvent(event)

    def show_image(self, image: QImage | None, text: str = "") -> None:
        """Show a picture, or a text in its place."""
        self._image, self._text = image, text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        side = min(self.width(), self.height(), 2 * SIDE)
        area = QRect(0, 0, side, side)
        area.moveCenter(self.rect().center())
        if self._image is None:
            painter.fillRect(area, QColor(current_theme().sunken))
            painter.setPen(QColor(current_theme().muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area.adjusted(12, 12, -12, -12), flags, self._text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)


class SignCard(QWidget):
    """One letter: picture, native script, romanised name, letters that share the sign."""

    def __init__(self, pictures: SignPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pictures = pictures
        self._code = ""
        self._letter: Letter | None = None
        self.mirrored = True
        self.picture = SignPicture()
        self.native, self.roman, self.note = QLabel(), QLabel(), QLabel()
        enlarge(self.native, 3.4, bold=True)
        enlarge(self.roman, 1.5)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(4)
        box.addWidget(self.picture, 50)
        for label in (self.native, self.roman, self.note):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(label)
        box.addStretch(1)
        pictures.ready.connect(self._on_ready)

    def show_letter(self, code: str, letter: Letter | None, note: str = "") -> None:
        """Show a letter of a language, or nothing."""
        self._code, self._letter = code, letter
        self.native.setText(letter.native if letter else "")
        plain = letter is None or letter.roman.lower() == letter.native.lower()
        self.roman.setText("" if letter is None or plain else letter.roman)
        self.roman.setVisible(not plain)
        self.note.setText(note)
        self.setAccessibleName(f"{letter.native} {letter.roman}" if letter else "")
        self._refresh()

    def hide_picture(self, text: str) -> None:
        """Show a text where the sign would be."""
        self._code = ""
        self.picture.show_image(None, text)

    @Slot(str, str)
    def _on_ready(self, code: str, label: str) -> None:
        if self._letter is not None and (code, label) == (self._code, self._letter.label):
            self._refresh()

    def _refresh(self) -> None:
        if self._letter is None or not self._code:
            self.picture.show_image(None, "")
        elif not self._pictures.known(self._code, self._letter.label):
            self.picture.show_image(None, self.tr("There is no picture of this sign."))
        else:
            image = self._pictures.get(self._code, self._letter.label, SIDE, self.mirrored)
            self.picture.show_image(image, self.tr("Drawing…"))
