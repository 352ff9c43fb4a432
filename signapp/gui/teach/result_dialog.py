"""What a retraining brought: before and after, letter by letter, and the confusions."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from signapp.errors import Message
from signapp.gui.theme import current_theme
from signapp.gui.words import error_text


class ResultDialog(QDialog):
    """Shows a report of `training.adapt.retrain`; accepted means: keep the new model."""

    def __init__(self, report: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The retrained model"))
        self.setModal(True)
        self.summary = QLabel(self._words(report))
        self.summary.setWordWrap(True)
        self.table = self._letters(report)
        tabs = QTabWidget()
        tabs.addTab(self.table, self.tr("Before and after"))
        tabs.addTab(self._confusion(report), self.tr("Confusions"))
        self.keep = QPushButton(self.tr("Keep the new model"))
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        self.discard = QPushButton(self.tr("Stay with the old one"))
        self.discard.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(tabs, 1)
        column.addLayout(row)
        self.resize(560, 520)

    def _words(self, report: dict[str, Any]) -> str:
        words = self.tr(
            "On {split}: {after:.0%} named rightly, {before:.0%} before (prototypes)."
        ).format(
            split=error_text(Message(report["split_code"])),
            after=report["after"],
            before=report["before"],
        )
        kept = report["kept"]
        if kept is not None:
            words += "\n" + self.tr(
                "Letters known before, on altered example poses: {after:.0%}, before {before:.0%}."
            ).format(**kept)
        if report["after"] < report["before"] - 0.005:
            words += "\n" + self.tr("It is worse than before: record more, then retrain again.")
        return words

    def _letters(self, report: dict[str, Any]) -> QTableWidget:
        rows = report["letters"]
        titles = [self.tr("Letter"), self.tr("Samples"), self.tr("Measured on"),
                  self.tr("Before"), self.tr("After")]  # fmt: skip
        table = QTableWidget(len(rows), len(titles))
        table.setHorizontalHeaderLabels(titles)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        theme = current_theme()
        for i, row in enumerate(rows):
            cells = [row["label"], str(row["samples"]), str(row["measured_on"]),
                     f"{row['before']:.0%}", f"{row['after']:.0%}"]  # fmt: skip
            better = row["after"] - row["before"]
            for j, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if j == len(cells) - 1 and abs(better) > 0.005:
                    item.setForeground(QColor(theme.good if better > 0 else theme.warning))
                table.setItem(i, j, item)
        return table

    def _confusion(self, report: dict[str, Any]) -> QTableWidget:
        labels, counts = report["confusion"]["labels"], report["confusion"]["counts"]
        table = QTableWidget(len(labels), len(labels))
        table.setHorizontalHeaderLabels(labels)
        table.setVerticalHeaderLabels(labels)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setToolTip(self.tr("Rows: what was signed. Columns: what the new model says."))
        theme = current_theme()
        for i, row in enumerate(counts):
            total = max(1, sum(row))
            for j, count in enumerate(row):
                item = QTableWidgetItem(str(count) if count else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                if count:
                    colour = QColor(theme.good if i == j else theme.warning)
                    colour.setAlphaF(0.15 + 0.5 * count / total)
                    item.setBackground(colour)
                table.setItem(i, j, item)
        table.resizeColumnsToContents()
        return table
