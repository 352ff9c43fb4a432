"""Finished texts with their times."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from signapp.errors import SignappError
from signapp.gui.context import AppContext
from signapp.gui.replacing import may_write
from signapp.text.composer import Composer, Line
from signapp.text.export import export


class HistoryDialog(QDialog):
    """Lists what was cleared, newest first, and exports it."""

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
        buttons = QHBoxLayout()
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._do_copy)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("As plain text or CSV"))
        self.export.clicked.connect(self._do_export)
        self.forget = QPushButton(self.tr("Forget all"))
        self.forget.clicked.connect(self._do_forget)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        for button in (self.copy, self.export, self.forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        box = QVBoxLayout(self)
        box.addWidget(self.empty)
        box.addWidget(self.table, 1)
        box.addLayout(buttons)
        self._fill()

    def lines(self) -> tuple[Line, ...]:
        """What is listed, oldest first: history and the text in progress."""
        current = self._composer.entries
        if not current:
            return self._composer.history
        line = Line(self._composer.language, current[0].time, current[-1].time, self._composer.text)
        return (*self._composer.history, line)

    def export_to(self, path: Path) -> None:
        """Write the lines as text or CSV, by the file's name."""
        try:
            export(self.lines(), path)
        except SignappError as error:
            self._context.message.emit(str(error))
            return
        self._context.message.emit(self.tr("Saved as {path}").format(path=path))

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
        self.forget.setEnabled(bool(self._composer.history))

    def _do_copy(self) -> None:
        lines = self.lines()[::-1]
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        chosen = [lines[row] for row in rows] or list(lines)
        QGuiApplication.clipboard().setText("\n".join(line.text for line in chosen))

    def _do_export(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the history"),
            str(Path(folder) / "signapp-history.csv"),
            self.tr("CSV table (*.csv);;Text (*.txt)"),
        )
        if name:
            path = Path(name)
            if not path.suffix:
                path = path.with_suffix(".txt" if "txt" in kind else ".csv")
            if may_write(self, Path(name), [path]):
                self.export_to(path)

    def _do_forget(self) -> None:
        self._composer.clear_history()
        self._fill()
