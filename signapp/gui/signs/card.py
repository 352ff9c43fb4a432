"""A large picture of one sign with the letter's names."""

from functools import partial

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from signapp.gui.announce import SAID
from signapp.gui.context import AppContext
from signapp.gui.motion import Moment, MotionPlayer, Scene, sign_scene
from signapp.gui.motion.pictures import SignPictures, all_forms
from signapp.gui.signs import forms
from signapp.gui.signs.controls import Motion, MotionControls
from signapp.gui.theme import current_theme, enlarge, enlarged
from signapp.gui.widgets.flow import Column
from signapp.gui.widgets.labels import FittedLabel
from signapp.languages import Letter
from signapp.languages.names import is_one_name, shown
from signapp.rendering.moving import MovingPose

SIDE = 400
_LEAST = 110
_UNLIMITED = 16_777_215  # Qt's QWIDGETSIZE_MAX
_WORDS = 250  # least width of the words beside a picture


class SignPicture(QWidget):
    """Shows a square picture as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        self._text = ""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Square."""
        return QSize(320, 320)

    def show_image(self, image: QImage | None, text: str = "") -> None:
        """Show a picture, or a text in its place."""
        self._image, self._text = image, text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        side = min(self.width(), self.height())
        area = QRect(0, 0, side, side)
        area.moveCenter(self.rect().center())
        if self._image is None:
            painter.fillRect(area, QColor(current_theme().sunken))
            painter.setPen(QColor(current_theme().muted))
            painter.setFont(enlarged(self.font(), 1.3))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area.adjusted(12, 12, -12, -12), flags, self._text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)


class SignCard(QWidget):
    """One letter: picture or motion, native script, romanised name, letters that share the sign,
    and its other forms, small; a click shows one of them large.

    Signal `mirror_changed`: the mirror was switched, here or on another card.
    """

    mirror_changed = Signal()

    def __init__(
        self, context: AppContext, pictures: SignPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._pictures = context, pictures
        self._signing = context.settings.signing
        self._mirrored = self._signing.mirror
        self._front = True
        self._code = ""
        self._letter: Letter | None = None
        self._hidden = ""
        self.picture = SignPicture()
        self.player = MotionPlayer(self, fps=25)
        self.player.picture.connect(self._on_moment)
        self.player.failed.connect(lambda reason: self.picture.show_image(None, reason))
        self.native, self.roman, self.note = FittedLabel(), QLabel(), QLabel()
        enlarge(self.native, 3.4, bold=True)
        enlarge(self.roman, 1.5)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.controls = MotionControls(self._signing)
        self.controls.moving.connect(self._on_moving)
        self.controls.edited.connect(self._on_edited)
        self.forms = forms.OtherForms()
        self.forms.chosen.connect(self._refresh)
        words = self._words = Column()
        words.box.setContentsMargins(0, 0, 0, 0)
        words.box.setSpacing(4)
        words.box.addStretch(1)
        for label in (self.native, self.roman, self.note):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.box.addWidget(label)
        words.box.addWidget(self.controls)
        words.box.addWidget(self.forms)
        words.box.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(16, 12, 16, 12)
        self._box.setSpacing(8)
        self._box.addWidget(self.picture, 1)
        self._box.addWidget(words)
        pictures.ready.connect(self._on_ready)
        context.settings_changed.connect(self._on_settings)
        context.signs.changed.connect(self._refresh)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """For the words below the picture or beside it, as they stand now."""
        return self._box.totalMinimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or less room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only now the words are as large as they will be."""
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the words where they leave the picture the most room: below it or beside it."""
        margins, gap = self._box.contentsMargins(), self._box.spacing()
        wide = self.width() - margins.left() - margins.right()
        high = self.height() - margins.top() - margins.bottom()
        least = max(self._words.minimumSizeHint().width(), _WORDS)
        below_words = high - self._words.heightForWidth(wide) - gap
        beside_words = min(high, wide - least - gap)
        beside = beside_words >= max(_LEAST, min(wide, below_words))
        beside = beside and not self.picture.isHidden()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = across if beside else down
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
        # Beside a picture that fills the height, the words have what is left.
        left = max(least, self.width() - self.height())
        self._words.setMaximumWidth(left if beside else _UNLIMITED)

    @property
    def mirrored(self) -> bool:
        """Whether signs are shown as in a mirror."""
        return self._signing.mirror

    def show_letter(self, code: str, letter: Letter | None, note: str = "") -> None:
        """Show a letter of a language, or nothing."""
        self._code, self._letter, self._hidden = code, letter, ""
        self.picture.show()
        self.native.setText(letter.native if letter else "")
        self.native.setVisible(letter is not None)
        plain = letter is None or is_one_name(letter.native, letter.roman)
        self.roman.setText("" if letter is None or plain else letter.roman)
        self.roman.setVisible(not plain)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleName(shown(letter.native, letter.roman, SAID) if letter else "")
        if letter is not None:
            self.forms.show_forms(letter, all_forms(code).get(letter.label, ()))
        self.forms.setVisible(letter is not None and bool(self.forms.buttons))
        self._show_forms()
        self._refresh()
        self._arrange()

    def hide_picture(self, text: str) -> None:
        """Show a text where the sign would be."""
        self._code = ""
        self._hidden = text
        self.forms.hide()
        self._refresh()

    def show_text(self, text: str, title: str = "", more: str = "") -> None:
        """Show no sign, but a text, large, with a title above it and more below."""
        self.show_letter("", None)
        self.hide_picture("")
        self.picture.hide()
        for label, said in ((self.native, title), (self.roman, text), (self.note, more)):
            label.setText(said)
            label.setVisible(bool(said))
        self.roman.setWordWrap(True)
        self._arrange()
        self.setAccessibleName(" ".join(x for x in (title, text, more) if x))

    def set_active(self, active: bool) -> None:
        """The hands move only while they are seen."""
        self._front = active
        self.player.play(active and self._moves)

    def close_card(self) -> None:
        """The app ends."""
        self.player.close()

    @property
    def _moves(self) -> bool:
        if self._has_pose:
            return self.controls.motion is not None
        return self._moving is not None

    @property
    def _has_pose(self) -> bool:
        letter = self._letter
        return (
            letter is not None
            and bool(self._code)
            and self._pictures.known(self._code, letter.label)
        )

    @property
    def _moving(self) -> MovingPose | None:
        """The movement that signs the letter, where that was taught."""
        if self._letter is None or self._code != self._context.settings.language:
            return None
        return self._context.signs.movements.poses.get(self._letter.label)

    @Slot(str, str)
    def _on_ready(self, code: str, label: str) -> None:
        if self._letter is not None and (code, label) == (self._code, self._letter.label):
            self._show_still()
            self._show_forms()

    @Slot()
    def _on_moving(self) -> None:
        self._refresh()

    @Slot()
    def _on_edited(self) -> None:
        self._context.settings_edited()

    @Slot()
    def _on_settings(self) -> None:
        """The setting may have been changed on another card."""
        self.player.set_speed(self._signing.speed)
        self.controls.follow()
        if self._mirrored != self._signing.mirror:
            self._mirrored = self._signing.mirror
            self._show_still()
            self._show_forms()
            self.mirror_changed.emit()

    @Slot(object)
    def _on_moment(self, moment: Moment) -> None:
        if not self._moves:  # one that was under way when it was stopped
            return
        picture = moment.picture
        if self.mirrored:
            picture = np.ascontiguousarray(picture[:, ::-1])
        side = picture.shape[0]
        image = QImage(picture.data, side, side, 4 * side, QImage.Format.Format_RGB32).copy()
        self.picture.show_image(image)

    def _refresh(self) -> None:
        self.controls.setEnabled(self._has_pose or self._moving is not None)
        self.controls.setVisible(self._letter is not None)
        self.controls.allow_still(self._has_pose or self._moving is None)
        letter, motion = self._letter, self.controls.motion
        if not self._moves or letter is None:
            self.player.play(False)
            self._show_still()
            return
        turn = motion is Motion.TURN and self._has_pose
        self.player.set_speed(self._signing.speed)
        shown = (letter, SIDE, turn, self.forms.chosen_form, self._moving)
        self.player.show_scene(partial(sign_scene, self._code, *shown), _begin)
        self.player.play(self._front)

    def _show_still(self) -> None:
        if self._moves:
            return
        if self._letter is None or not self._code:
            self.picture.show_image(None, self._hidden)
        elif not self._has_pose:
            self.picture.show_image(None, self.tr("There is no picture of this sign."))
        else:
            shown = (SIDE, self.mirrored, self.forms.chosen_form)
            image = self._pictures.get(self._code, self._letter.label, *shown)
            self.picture.show_image(image, self.tr("Drawing…"))

    def _show_forms(self) -> None:
        if self._letter is None or not self._code:
            return
        for number in range(1, len(self.forms.buttons) + 1):
            shown = (forms.SIDE, self.mirrored, number)
            image = self._pictures.get(self._code, self._letter.label, *shown)
            self.forms.set_picture(number, image)


def _begin(_: Scene) -> float:
    return 0.0
