"""Finished texts with their times."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.asking import ask_where, yes
from signapp.gui.context import AppContext
from signapp.gui.widgets.flow import FlowRow
from signapp.text.composer import Composer, Line
from signapp.text.export import export


class HistoryDialog(QDialog):
    """Lists what was cleared, newest first, and exports it.

    What is deleted here comes back with Undo as long as the dialog is open, and after it with the
    Undo of the text.
    """

    def __init__(
        self, context: AppContext, composer: Composer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._composer = context, composer
        self.setWindowTitle(self.tr("History"))
        self.resize(680, 420)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Written"), self.tr("Text")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.empty = QLabel(self.tr("Nothing yet. A text that you clear is kept here."))
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before: list[tuple[Line, ...]] = []
        self.table.itemSelectionChanged.connect(self._enable)
        buttons = FlowRow()
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._do_copy)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("As plain text or CSV"))
        self.export.clicked.connect(self._do_export)
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete the chosen lines (Del)"))
        self.delete.clicked.connect(self._do_delete)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self).activated.connect(
            self.delete.click
        )
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self._do_undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(
            self.undo.click
        )
        self.forget = QPushButton(self.tr("Forget all…"))
        self.forget.clicked.connect(self._do_forget)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        for button in (self.copy, self.export, self.delete, self.undo, self.forget):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.push(close)
        box = QVBoxLayout(self)
        box.addWidget(self.empty, 1)
        box.addWidget(self.table, 1)
        box.addLayout(buttons)
        self._fill()

    def lines(self) -> tuple[Line, ...]:
        """What is listed, oldest first: history and the text in progress."""
        current = self._composer.entries
        if not current:
            return self._composer.history
        times = [entry.time for entry in current]  # a letter may have been put in the middle later
        line = Line(self._composer.language, min(times), max(times), self._composer.text)
        return (*self._composer.history, line)

    def export_to(self, path: Path) -> None:
        """Write the lines as text or CSV, by the file's name."""
        lines = self.lines()
        self._context.in_background(
            lambda: export(lines, path), done=self.tr("Saved as {path}").format(path=path)
        )

    def _fill(self) -> None:
        lines = self.lines()[::-1]
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            started = line.started.astimezone()
            self.table.setItem(row, 0, QTableWidgetItem(f"{started:%Y-%m-%d %H:%M:%S}"))
            self.table.setItem(row, 1, QTableWidgetItem(line.text))
        self.empty.setVisible(not lines)
        self.table.setVisible(bool(lines))
        for button in (self.copy, self.export):
            button.setEnabled(bool(lines))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.forget.setEnabled(bool(self._composer.history))
        self.undo.setEnabled(bool(self._before))
        self.delete.setEnabled(bool(self._chosen()))

    def _chosen(self) -> set[int]:
        """Indexes in the history of the chosen rows; the text in progress is not part of it."""
        history, rows = len(self._composer.history), len(self.lines())
        chosen = {rows - 1 - index.row() for index in self.table.selectedIndexes()}
        return {index for index in chosen if 0 <= index < history}

    def _do_copy(self) -> None:
        lines = self.lines()[::-1]
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        chosen = [lines[row] for row in rows] or list(lines)
        QGuiApplication.clipboard().setText("\n".join(line.text for line in chosen))

    def _do_export(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = ask_where(
            self,
            self.tr("Export the history"),
            Path(folder) / "signapp-history.csv",
            self.tr("CSV table (*.csv);;Text (*.txt)"),
            (".csv", ".txt"),
        )
        if path is not None:
            self.export_to(path)

    def _do_delete(self) -> None:
        chosen = self._chosen()
        self._keep(tuple(x for i, x in enumerate(self._composer.history) if i not in chosen))

    def _do_undo(self) -> None:
        if self._before:
            self._composer.replace_history(self._before.pop())
            self._fill()

    def _do_forget(self) -> None:
        """Ask first: weeks of texts may stand here."""
        question = self.tr("Delete all %n finished text(s) of this language?", "", self._count())
        if yes(self, self.tr("Forget all?"), question):
            self._keep(())

    def _count(self) -> int:
        return len(self._composer.history)

    def _keep(self, lines: tuple[Line, ...]) -> None:
        if lines != self._composer.history:
            self._before.append(self._composer.history)
            self._composer.replace_history(lines)
            self._fill()
