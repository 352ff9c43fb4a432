"""The button that writes the sign chart of the language to print it."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from signapp.gui.asking import ask_where
from signapp.gui.context import AppContext
from signapp.gui.words import form_name, language_name, language_note
from signapp.languages import Language
from signapp.rendering.chart import SUFFIXES, Chart, ChartOrder, ChartTexts, chart_title


class ChartSaver(QObject):
    """Asks where to, and writes in the background.

    Attributes:
        button: to put into the window.
    """

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self.button = QPushButton(self.tr("Save chart…"))
        self.button.setToolTip(self.tr("A chart to print: PDF, or one picture as PNG"))
        self.button.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        language = self._context.language
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        path = ask_where(
            self._window,
            self.tr("Save the sign chart"),
            folder / f"{language.code}-chart.pdf",
            self.tr("Pages to print (*.pdf);;One picture (*.png)"),
            SUFFIXES,
        )
        if path is not None:
            self.write(path)

    def order(self, language: Language) -> ChartOrder:
        """The chart as the tab shows it, in the language of the window."""
        mirrored = self._context.settings.signing.mirror
        texts = ChartTexts(
            title=chart_title(language, language_name(language)),
            view=self.tr("The signs as you see yourself in a mirror")
            if mirrored
            else self.tr("The signs as you see somebody else sign"),
            note=language_note(language),
            moves=self.tr("signed by a movement"),
            missing=self.tr("no picture"),
            form_name=form_name,
        )
        return ChartOrder(language, texts, mirrored)

    def write(self, path: Path) -> None:
        """Write the chart; a file that is there was agreed to."""
        order = self.order(self._context.language)
        self._context.in_background(
            lambda: Chart(order).write(path, replace=True),
            done=self.tr("The chart is saved: {path}").format(path=path),
            failed=self.tr("The chart cannot be saved: {reason}"),
        )
