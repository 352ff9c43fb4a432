"""The letters of a language with how much was recorded of each."""

from collections import Counter
from collections.abc import Container

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from signapp.gui.style import LineDelegate
from signapp.gui.translation import native_digits
from signapp.languages import Language, Letter
from signapp.languages.names import shown
from signapp.recording.samples import Sample


class LetterList(QTableWidget):
    """One row a letter; `letter_chosen` (Letter) when another one is selected."""

    letter_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setHorizontalHeaderLabels(
            [self.tr("Letter"), self.tr("Samples"), self.tr("This signer"), self.tr("State")]
        )
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Letters"))
        self.setItemDelegate(LineDelegate(self))
        self._letters: list[Letter] = []
        self.itemSelectionChanged.connect(self._on_selection)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The header and two letters."""
        least = super().minimumSizeHint()
        row = self.verticalHeader().defaultSectionSize()
        return QSize(least.width(), self.horizontalHeader().sizeHint().height() + 2 * row + 12)

    @property
    def letter(self) -> Letter | None:
        """The selected letter."""
        row = self.currentRow()
        return self._letters[row] if 0 <= row < len(self._letters) else None

    def show_language(self, language: Language) -> None:
        """List its letters."""
        before = self.letter
        with QSignalBlocker(self):
            self._letters = list(language.letters)
            self.setRowCount(len(self._letters))
            for row, letter in enumerate(self._letters):
                name = shown(letter.native, letter.roman, "{native}  {roman}")
                for column in range(4):
                    item = QTableWidgetItem(name if column == 0 else "")
                    if column:
                        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                    self.setItem(row, column, item)
        self.choose(before.label if before is not None else None)

    def choose(self, label: str | None) -> None:
        """Select a letter, or the first one."""
        labels = [letter.label for letter in self._letters]
        row = labels.index(label) if label in labels else 0
        if labels:
            self.setCurrentCell(row, 0)
            self.scrollTo(self.model().index(row, 0))
        self._on_selection()

    def show_counts(
        self,
        samples: tuple[Sample, ...],
        signer: str,
        learnt: frozenset[str],
        mixed: Container[str] = (),
    ) -> None:
        """Show the counts.

        Args:
            samples: all of the language.
            signer: who signs now.
            learnt: the letters that the trained model knows.
            mixed: the letters whose samples look like two signs.
        """
        total = Counter(s.label for s in samples)
        own = Counter(s.label for s in samples if s.signer == signer)
        for row, letter in enumerate(self._letters):
            count = total[letter.label]
            if letter.label in mixed:
                state = self.tr("two signs?")
            elif count:
                state = self.tr("in use")
            else:
                state = self.tr("trained") if letter.label in learnt else ""
                if letter.moves and not state:
                    state = self.tr("moves")
            counts = (str(count or ""), str(own[letter.label] or ""))
            texts = (*map(native_digits, counts), state)
            for column, text in enumerate(texts, start=1):
                item = self.item(row, column)
                if item is not None:
                    item.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the chosen letter in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def _on_selection(self) -> None:
        letter = self.letter
        if letter is not None:
            self.letter_chosen.emit(letter)
