"""Every letter of the language, drawn from the model's own exemplar poses."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.chart.saving import ChartSaver
from signapp.gui.context import AppContext
from signapp.gui.motion.pictures import SignPictures
from signapp.gui.signs.card import SignCard
from signapp.gui.theme import current_theme, enlarge
from signapp.gui.widgets.splits import split
from signapp.gui.words import language_name
from signapp.languages import Language, Letter
from signapp.languages.names import shown

_SIDE = 128


class ChartTab(QWidget):
    """A grid of letters, and the chosen one large beside it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._unread: set[str] = set()  # letters that move, which the model does not read
        self.pictures = SignPictures(self)
        self.pictures.ready.connect(self._on_ready)
        self.intro = QLabel()
        self.intro.setObjectName("muted")
        self.intro.setWordWrap(True)
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        enlarge(self.list, 1.15)
        self.list.setSpacing(6)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Letters"))
        self.list.currentItemChanged.connect(self._on_current)
        self.card = SignCard(context, self.pictures)
        self.card.mirror_changed.connect(self._on_mirror)
        across = split(
            Qt.Orientation.Horizontal, (self.list, self.card), sizes=(860, 380), stretch=(3, 1)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        self.printing = ChartSaver(context, self)
        head = QHBoxLayout()
        head.addWidget(self.intro, 1)
        head.addWidget(self.printing.button)
        box.addLayout(head)
        box.addWidget(across, 1)
        context.language_changed.connect(self._fill)
        context.languages_changed.connect(self._forget)
        self._fill(context.language)

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it."""
        self.card.set_active(active)

    def close_tab(self) -> None:
        """The app ends."""
        self.card.close_card()
        self.pictures.close()

    def letters(self) -> list[Letter]:
        """The letters on the chart, in order."""
        return [self.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(self.list.count())]

    @Slot(object)
    def _fill(self, language: Language) -> None:
        self.list.clear()
        model = self._context.models.loaded(language.code)
        known = {label.label for label in model.labels} if model else None
        self._unread = {
            x.label for x in language.letters if x.moves and x.label not in (known or ())
        }
        letters = [x for x in language.letters if known is None or x.label in known or x.moves]
        self._introduce(language)
        metrics = self.list.fontMetrics()
        lines = 1 + any("\n" in _title(letter) for letter in letters)
        self.list.setGridSize(QSize(_SIDE + 28, _SIDE + lines * metrics.lineSpacing() + 22))
        for letter in letters:
            item = QListWidgetItem(_title(letter))
            item.setData(Qt.ItemDataRole.UserRole, letter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{letter.native} {letter.roman}")
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self._set_icon(item, language.code, letter)
            self.list.addItem(item)
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
        for i in range(self.list.count()):
            item = self.list.item(i)
            letter: Letter = item.data(Qt.ItemDataRole.UserRole)
            self._set_icon(item, self._context.settings.language, letter)

    def _set_icon(self, item: QListWidgetItem, code: str, letter: Letter) -> None:
        image = self.pictures.get(code, letter.label, _SIDE, self.card.mirrored)
        if image is not None:
            item.setIcon(_icon(QPixmap.fromImage(image)))
        elif item.icon().isNull():
            blank = QPixmap(_SIDE, _SIDE)
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
            if letter.label in self._unread:
                note = self.tr(
                    "{letter} is signed by a movement. The app neither reads nor draws it yet."
                ).format(letter=letter.native)
            self.card.show_letter(self._context.settings.language, letter, note)


def _icon(pixmap: QPixmap) -> QIcon:
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints the chosen one
    return icon


def _title(letter: Letter) -> str:
    return shown(letter.native, letter.roman, "{native}\n{roman}")
