"""What was practised lately, for the person and for a teacher, without asking for anything."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from signapp.gui.asking import ask_where
from signapp.gui.context import AppContext
from signapp.live.diary import (
    Finished,
    add_round,
    as_csv,
    days_of,
    load_diary,
    profile_in_use,
    streak,
)
from signapp.system.files import write_text

_DAYS = 14


class CalendarBar(QWidget):
    """The last two weeks as dots, the days in a row, and the table for a teacher."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = load_diary(notice=context.notice)
        self.days = QLabel()
        self.days.setObjectName("muted")
        self.export = QPushButton(self.tr("Export progress…"))
        self.export.setToolTip(self.tr("A table of the finished rounds, for a teacher (CSV)"))
        self.export.clicked.connect(self._ask)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.days, 1)
        box.addWidget(self.export)
        self._show()

    def add(self, row: Finished) -> None:
        """A round was finished: keep it, with the profile in use."""
        self._rows.append(row)
        self._show()
        self._context.in_background(
            lambda: add_round(replace(row, profile=profile_in_use(row.language))),
            failed=self.tr("The progress cannot be saved: {reason}"),
        )

    def _show(self) -> None:
        days, today = days_of(self._rows), date.today()
        self.days.setVisible(bool(days))
        self.export.setVisible(bool(days))
        self.days.setText(f"{dots(self._rows, today)}   {self._words(streak(days, today))}")
        lately = sum(today - timedelta(days=n) in days for n in range(_DAYS))
        self.days.setAccessibleName(
            self.tr("Practised on %n of the last 14 days", "", lately)
            + f". {self._words(streak(days, today))}"
        )

    def _words(self, row: int) -> str:
        return self.tr("%n day(s) in a row", "", row) if row > 1 else ""

    @Slot()
    def _ask(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        path = ask_where(
            self,
            self.tr("Export progress"),
            Path(QStandardPaths.writableLocation(documents)) / "signapp-practice.csv",
            self.tr("Tables (*.csv)"),
            (".csv",),
        )
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the table; a file that is there was agreed to."""
        self._context.in_background(
            # With a mark of its encoding, or spreadsheets take names in other scripts for noise.
            lambda: write_text(path, "\ufeff" + as_csv(load_diary())),
            done=self.tr("The progress is saved: {path}").format(path=path),
            failed=self.tr("The progress cannot be saved: {reason}"),
        )


def dots(rows: Sequence[Finished], today: date) -> str:
    """The last days, the oldest first: a full dot for one with a finished round."""
    days = days_of(rows)
    return "".join("●" if today - timedelta(days=n) in days else "·" for n in range(_DAYS)[::-1])
