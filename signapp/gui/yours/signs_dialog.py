"""Look at my signs: everything that was learnt of a person, to be taken back one by one."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.context import AppContext
from signapp.gui.teach.thumbnails import SIDE, draw_pose
from signapp.gui.widgets.flow import FlowRow
from signapp.recording.profiles import Profiles
from signapp.recording.samples import Sample

_IDS = Qt.ItemDataRole.UserRole


class SignsDialog(QDialog):
    """One picture a take, in the order of the alphabet.

    Args:
        context: with the language in use.
        name: whose signs.
    """

    def __init__(self, context: AppContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._name = context, name
        self._code = context.settings.language
        self._deleted = 0
        self.setWindowTitle(self.tr("Signs of {name}").format(name=name))
        self.resize(720, 460)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setIconSize(QSize(SIDE, SIDE))
        line = self.list.fontMetrics().height()
        self.list.setGridSize(QSize(SIDE + 24, SIDE + 2 * line))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.windowTitle())
        self.list.itemSelectionChanged.connect(self._enable)
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Forget the chosen signs (Del)"))
        self.delete.clicked.connect(self._do_delete)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self._do_undo)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        for keys, button in (
            (QKeySequence.StandardKey.Delete, self.delete),
            (QKeySequence.StandardKey.Undo, self.undo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        row = FlowRow()
        for button in (self.delete, self.undo):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.push(close)
        box = QVBoxLayout(self)
        box.addWidget(self.words)
        box.addWidget(self.list, 1)
        box.addLayout(row)
        self._enable()
        self._look()

    def _look(self) -> None:
        name = self._name
        self._context.profiles.run(
            lambda profiles: _samples(profiles, name),
            done=self._show,
            rebuild=False,
            code=self._code,
        )

    def _show(self, samples: list[Sample]) -> None:
        takes: dict[tuple[str, str, int], list[Sample]] = {}
        for sample in samples:
            recorded = sample.id.rpartition(":")[0]
            takes.setdefault((sample.label, recorded, sample.take), []).append(sample)
        language = self._context.find_language(self._code)
        order = {letter.label: i for i, letter in enumerate(language.letters)}
        mirror = self._context.settings.view.mirror
        self.list.clear()
        for (label, _, _), rows in sorted(
            takes.items(), key=lambda item: (order.get(item[0][0], len(order)), item[1][0].time_s)
        ):
            middle = rows[len(rows) // 2]
            text = f"{language.letter(label).native} · {len(rows)}"
            item = QListWidgetItem(QIcon(draw_pose(middle, mirror)), text)
            item.setData(_IDS, [sample.id for sample in rows])
            self.list.addItem(item)
        letters = len({label for label, _, _ in takes})
        self.words.setText(
            self.tr(
                "{n} letters. Each picture is one sign that you held, with the number of its "
                "samples. Delete what is wrong; the rest is used at once."
            ).format(n=letters)
            if takes
            else self.tr("There are no signs of {name} in this language yet.").format(
                name=self._name
            )
        )
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.delete.setEnabled(bool(self.list.selectedItems()))
        self.undo.setEnabled(self._deleted > 0)

    def _do_delete(self) -> None:
        ids = [i for item in self.list.selectedItems() for i in item.data(_IDS)]
        if ids:
            self._deleted += 1
            self._context.profiles.run(
                lambda profiles: profiles.recordings.delete(ids), code=self._code
            )
            self._look()

    def _do_undo(self) -> None:
        if self._deleted:
            self._deleted -= 1
            self._context.profiles.run(lambda profiles: profiles.recordings.undo(), code=self._code)
            self._look()


def _samples(profiles: Profiles, name: str) -> list[Sample]:
    found = profiles.find(name)
    return [] if found is None else profiles.samples(found)
