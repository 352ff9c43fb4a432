"""Every letter of the language, drawn from the model's own exemplar poses."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeySequence,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.announce import SAID
from signapp.gui.chart.saving import ChartSaver
from signapp.gui.context import AppContext
from signapp.gui.icons import dress
from signapp.gui.motion.pictures import SignPictures
from signapp.gui.signs.card import SignCard
from signapp.gui.theme import current_theme, enlarge
from signapp.gui.widgets.room import lines_of
from signapp.gui.widgets.splits import split
from signapp.gui.words import language_name
from signapp.languages import Language, Letter
from signapp.languages.names import shown

_DRAWN = (128, 256, 400)  # sides of pictures that are drawn; the next larger one is shown
_FEWEST, _MOST, _USUAL = 2, 10, 0  # columns; 0: as many as are of a good size
_GOOD, _GAP = 190, 12
_WIDE, _HALVES = (860, 380), (500, 500)  # list and card beside each other
_LOW = 34  # lines of text that a window is high
_SPARE = 24  # that Qt keeps free beside the last column
_ZOOMS = Qt.KeyboardModifier.ControlModifier


class ChartTab(QWidget):
    """A grid of letters, and the chosen one large beside it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._moving: set[str] = set()  # letters that move, of which the model reads no held sign
        self.pictures = SignPictures(self)
        self.pictures.ready.connect(self._on_ready)
        self.intro = QLabel()
        self.intro.setObjectName("muted")
        self.intro.setWordWrap(True)
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self._side = _DRAWN[0]
        self._columns = _USUAL
        self.list.verticalScrollBar().setSingleStep(24)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        enlarge(self.list, 1.15)
        self.list.setSpacing(0)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Letters"))
        self.list.currentItemChanged.connect(self._on_current)
        self.card = SignCard(context, self.pictures)
        self.card.mirror_changed.connect(self._on_mirror)
        across = self._across = split(
            Qt.Orientation.Horizontal,
            (self.list, self.card),
            sizes=_WIDE,
            stretch=(3, 1),
            turning=True,
        )
        self._dragged = False  # by the user, who knows better from then on
        across.splitterMoved.connect(self._on_dragged)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        self.printing = ChartSaver(context, self)
        self.smaller = self._zoom("zoom-out", self.tr("Smaller signs"), "Ctrl+-", 1)
        self.larger = self._zoom("zoom-in", self.tr("Larger signs"), "Ctrl++", -1)
        top = QHBoxLayout()
        top.addWidget(self.intro, 1)
        top.addWidget(self.printing.button)
        top.addWidget(self.smaller)
        top.addWidget(self.larger)
        box.addLayout(top)
        box.addWidget(across, 1)
        self.list.viewport().installEventFilter(self)
        context.language_changed.connect(self._fill)
        context.languages_changed.connect(self._forget)
        context.signs.changed.connect(self._on_signs)
        self._fill(context.language)

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it."""
        self.card.set_active(active)

    def close_tab(self) -> None:
        """The app ends."""
        self.card.close_card()
        self.pictures.close()

    @property
    def columns(self) -> int:
        """How many signs stand beside each other."""
        room = self.list.viewport().width()
        usual = max(_FEWEST, min(_MOST, room // (_GOOD + _GAP)))
        if self._columns:
            return self._columns
        words = self._words_height()
        return next((n for n in range(_FEWEST, usual) if self._all_fit(n, words)), usual)

    def _all_fit(self, columns: int, words: int) -> bool:
        """Whether every letter is in sight with so few columns, `words` pixels below each."""
        rows = -(-self.list.count() // columns)
        high = (self.list.viewport().width() - _SPARE) // columns - _GAP + words
        return 0 < rows * high <= self.list.viewport().height()

    def _words_height(self) -> int:
        """Of what stands below a picture."""
        titles = [self.list.item(i).text() for i in range(self.list.count())]
        lines = 1 + any("\n" in title for title in titles)
        return lines * self.list.fontMetrics().lineSpacing() + 22

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low page the sign that was chosen needs half the width to be the larger one."""
        super().resizeEvent(event)
        if not self._dragged and self._across.orientation() is Qt.Orientation.Horizontal:
            low = lines_of(self) < _LOW
            self._across.setSizes(_HALVES if low else _WIDE)

    @Slot()
    def _on_dragged(self) -> None:
        self._dragged = True

    def show_columns(self, columns: int) -> None:
        """Show 2 to 10 signs beside each other, as large as fits."""
        self._columns = max(_FEWEST, min(_MOST, columns))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """As large as the list has room; Ctrl and the wheel choose how many columns."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        elif isinstance(event, QWheelEvent) and event.modifiers() & _ZOOMS:
            self.show_columns(self.columns + (1 if event.angleDelta().y() < 0 else -1))
            return True
        return super().eventFilter(watched, event)

    def _zoom(self, icon: str, title: str, key: str, step: int) -> QToolButton:
        button = QToolButton()
        dress(button, icon)
        button.setAccessibleName(title)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{title} ({shown})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.show_columns(self.columns + step))
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _fit(self) -> None:
        columns = self.columns
        cell = max(64, (self.list.viewport().width() - _SPARE) // columns)
        self._side = max(48, cell - _GAP)
        self.list.setIconSize(QSize(self._side, self._side))
        self.list.setGridSize(QSize(cell, self._side + self._words_height()))
        self.smaller.setEnabled(columns < _MOST)
        self.larger.setEnabled(columns > _FEWEST)
        self._set_icons()

    def _set_icons(self) -> None:
        for i in range(self.list.count()):
            item = self.list.item(i)
            letter: Letter = item.data(Qt.ItemDataRole.UserRole)
            self._set_icon(item, self._context.settings.language, letter)

    def letters(self) -> list[Letter]:
        """The letters on the chart, in order, and the words that taught signs write."""
        return [self.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(self.list.count())]

    @Slot(object)
    def _fill(self, language: Language) -> None:
        self.list.clear()
        model = self._context.models.loaded(language.code)
        known = {label.label for label in model.labels} if model else None
        self._moving = {
            x.label for x in language.letters if x.moves and x.label not in (known or ())
        }
        words = self._context.signs.movements.words
        letters = [x for x in language.letters if known is None or x.label in known or x.moves]
        self._introduce(language)
        for letter in (*letters, *words):
            item = QListWidgetItem(_title(letter))
            item.setData(Qt.ItemDataRole.UserRole, letter)
            said = shown(letter.native, letter.roman, SAID)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.list.addItem(item)
        self._fit()
        if letters:
            self.list.setCurrentRow(0)
        else:
            self.card.show_letter(language.code, None)

    def _introduce(self, language: Language) -> None:
        if self.card.mirrored:
            words = self.tr(
                "{language}: the signs that the app expects, drawn as you see yourself in a "
                "mirror. Choose one to see it large."
            )
        else:
            words = self.tr(
                "{language}: the signs that the app expects, drawn as you see somebody else "
                "sign. Choose one to see it large."
            )
        self.intro.setText(words.format(language=language_name(language)))

    @Slot()
    def _on_mirror(self) -> None:
        self._introduce(self._context.language)
        self._set_icons()

    def _set_icon(self, item: QListWidgetItem, code: str, letter: Letter) -> None:
        drawn = next((side for side in _DRAWN if side >= self._side), _DRAWN[-1])
        moving = self._context.signs.movements.poses.get(letter.label)
        image = self.pictures.get(code, letter.label, drawn, self.card.mirrored, moving=moving)
        if image is not None:
            if drawn < self._side:  # a QIcon grows no picture
                size = QSize(self._side, self._side)
                image = image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
            item.setIcon(_icon(QPixmap.fromImage(image)))
        elif item.icon().isNull():
            blank = QPixmap(self._side, self._side)
            blank.fill(QColor(current_theme().sunken))
            item.setIcon(_icon(blank))

    @Slot(str, str)
    def _on_ready(self, code: str, label: str) -> None:
        if code != self._context.settings.language:
            return
        for i in range(self.list.count()):
            item = self.list.item(i)
            letter: Letter = item.data(Qt.ItemDataRole.UserRole)
            if letter.label == label:
                self._set_icon(item, code, letter)

    @Slot()
    def _on_signs(self) -> None:
        """Moving signs were read or taught."""
        item = self.list.currentItem()
        kept = item.data(Qt.ItemDataRole.UserRole).label if item is not None else ""
        words = self._context.signs.movements.words
        listed = [x for x in self.letters() if x.label not in self._context.language.by_label]
        if tuple(listed) != words:
            self._fill(self._context.language)
            for row, letter in enumerate(self.letters()):
                if letter.label == kept:
                    self.list.setCurrentRow(row)
        else:
            self._set_icons()
            if kept in self._moving:  # what is said of it may be otherwise now
                self._on_current(item)

    @Slot()
    def _forget(self) -> None:
        self.pictures.forget()
        self._fill(self._context.language)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            letter: Letter = item.data(Qt.ItemDataRole.UserRole)
            note = ""
            if letter.alternates:
                note = self.tr("The same sign also stands for {letters}.").format(
                    letters=", ".join(letter.alternates)
                )
            note = self._moving_note(letter) or note
            self.card.show_letter(self._context.settings.language, letter, note)

    def _moving_note(self, letter: Letter) -> str:
        """What is to be known of a sign that is a movement; nothing of others."""
        signs = self._context.signs
        if signs.movements.word(letter.label) is not None:
            return self.tr("A moving sign that you taught. It writes a word.")
        if letter.label not in self._moving:
            return ""
        if letter.label in signs.movements.poses:
            text = self.tr("{letter} is signed by a movement.")
        elif signs.reads(letter.label):
            text = self.tr(
                "{letter} is signed by a movement. The app reads it; it is drawn once you have "
                "taught yours, in Teach › Moving signs…"
            )
        else:
            text = self.tr(
                "{letter} is signed by a movement. The app reads and draws it once you have taught "
                "it, in Teach › Moving signs…"
            )
        return text.format(letter=letter.native)


def _icon(pixmap: QPixmap) -> QIcon:
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints the chosen one
    return icon


def _title(letter: Letter) -> str:
    return shown(letter.native, letter.roman, "{native}\n{roman}")
