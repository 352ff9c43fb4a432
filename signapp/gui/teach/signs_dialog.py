"""Teaching moving signs: record from movement to rest, look at the takes, change them."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.asking import Answer, ask, yes
from signapp.gui.context import AppContext
from signapp.gui.engine import LiveResult
from signapp.gui.teach.dialogs import NameForm
from signapp.gui.teach.take_store import TakeStore
from signapp.gui.widgets.take_view import TakeView
from signapp.gui.widgets.video_view import VideoView
from signapp.gui.words import language_name, sentence
from signapp.recording.motions import Motion
from signapp.recording.samples import Sample
from signapp.signs.book import FEWEST, MOST
from signapp.signs.taking import TakeRecorder
from signapp.video.suffixes import VIDEO_SUFFIXES

_COUNTDOWN = 3


class SignsDialog(QDialog):
    """Records and shows the takes of one language's moving signs.

    Signal `taught`: takes were added, changed or removed.
    """

    taught = Signal()

    def __init__(
        self, context: AppContext, code: str, signer: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._signer = context, signer
        self.setWindowTitle(
            self.tr("Moving signs: {language}").format(
                language=language_name(context.find_language(code))
            )
        )
        self.resize(920, 560)
        self.takes: list[Sample] = []
        self._known: set[str] | None = None
        self._recorder: TakeRecorder | None = None
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)
        self.store = TakeStore(code, self)
        self._make()
        self._lay_out()
        self.store.changed.connect(self._on_changed)
        self.store.note.connect(self._say)
        self.store.failed.connect(self._say)
        context.engine.result.connect(self._on_result)
        self._show()

    def _make(self) -> None:
        self.view, self.played = VideoView(), TakeView()
        self.view.mirror = self.played.mirror = self._context.settings.view.mirror
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("What does the sign say? e.g. thank you"))
        self.name.setAccessibleName(self.tr("Name of the sign"))
        self.name.textChanged.connect(self._show)
        self.record = QPushButton()
        self.record.setObjectName("primary")
        self.record.setMinimumHeight(44)
        self.record.setAutoDefault(False)
        self.record.clicked.connect(self.start_or_stop)
        self.hint = QLabel()
        self.hint.setObjectName("banner")
        self.hint.setWordWrap(True)
        self.signs = QListWidget()
        self.signs.setAccessibleName(self.tr("Signs that you taught"))
        self.signs.currentItemChanged.connect(self._on_sign)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Takes of this sign"))
        self.list.currentItemChanged.connect(self._play)
        self.rename = self._button(self.tr("Rename…"), self._ask_name)
        self.remove = self._button(self.tr("Remove sign…"), self._ask_remove)
        self.delete = self._button(self.tr("Delete take"), self._delete)
        self.undo = self._button(self.tr("Undo"), self.store.undo)
        self.files = self._button(self.tr("Import a video…"), self._ask_video)
        self.folder = self._button(self.tr("Import a folder…"), self._ask_folder)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.activated.connect(self.undo.click)

    def _button(self, title: str, action) -> QPushButton:  # type: ignore[no-untyped-def]
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: action())
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.view, 1)
        left.addWidget(self.hint)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.record)
        left.addLayout(row)
        right = QVBoxLayout()
        right.addWidget(self.signs, 3)
        row = QHBoxLayout()
        for button in (self.rename, self.remove):
            row.addWidget(button)
        right.addLayout(row)
        right.addWidget(self.list, 2)
        right.addWidget(self.played, 3)
        row = QHBoxLayout()
        for button in (self.delete, self.undo):
            row.addWidget(button)
        right.addLayout(row)
        row = QHBoxLayout()
        for button in (self.files, self.folder):
            row.addWidget(button)
        right.addLayout(row)
        box = QHBoxLayout(self)
        box.addLayout(left, 3)
        box.addLayout(right, 2)

    # Recording

    @property
    def recording(self) -> bool:
        """Whether a take is awaited or under way."""
        return self._recorder is not None or self._timer.isActive()

    @Slot()
    def start_or_stop(self) -> None:
        """Count down and record one take, or give it up."""
        if self.recording:
            self._stop("")
            return
        if not self.name.text().strip():
            self._say(self.tr("Type what the sign says first."))
            self.name.setFocus()
            return
        self.played.play(None)
        self._seconds = _COUNTDOWN
        self._timer.start()
        self.view.notice(str(self._seconds))
        self._show()

    @Slot()
    def _count(self) -> None:
        self._seconds -= 1
        self.view.notice(str(self._seconds) if self._seconds else "")
        if not self._seconds:
            self._timer.stop()
            self._recorder = TakeRecorder()
            self._show()

    def _stop(self, why: str) -> None:
        self._timer.stop()
        self._recorder = None
        self.view.notice("")
        self._show()
        if why:
            self._say(why)

    @Slot(object)
    def _on_result(self, live: LiveResult) -> None:
        if not self.isVisible():
            return
        self.view.show_result(live)
        recorder = self._recorder
        if recorder is None:
            return
        hands, time_s = live.recognition.hands, live.frame.time_s
        take = recorder.update(time_s, hands.landmarks, hands.aspect)
        if take is not None:
            self._stop("")
            self._keep(take)
        elif recorder.late(time_s):
            self._stop(self.tr("Nothing moved. Press the button and sign after the countdown."))
        elif recorder.moving:
            self._tell(self.tr("Recording… Come to rest, or lower your hands, at the end."))

    def _keep(self, motion: Motion) -> None:
        self.store.add(self.name.text().strip(), self._signer, motion)
        self.played.play(motion)

    # What there is

    @Slot(object)
    def _on_changed(self, takes: list[Sample]) -> None:
        before, self.takes = self._known, takes
        self._known = {f"{take.id} {take.label}" for take in takes}
        chosen = self.name.text().strip()
        self.signs.clear()
        for name, own in self._by_sign().items():
            item = QListWidgetItem(self.tr("{sign}: %n take(s)", "", len(own)).format(sign=name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.signs.addItem(item)
            if name == chosen:
                self.signs.setCurrentItem(item)
        self._show()
        if before is not None and before != self._known:
            self.taught.emit()

    def _by_sign(self) -> dict[str, list[Sample]]:
        found: dict[str, list[Sample]] = {}
        for take in self.takes:
            found.setdefault(take.label, []).append(take)
        return found

    def _here(self) -> list[Sample]:
        item = self.signs.currentItem()
        name = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return [take for take in self.takes if take.label == name]

    @Slot()
    def _on_sign(self) -> None:
        here = self._here()
        if here:
            self.name.setText(here[0].label)
        self.list.clear()
        for number, take in enumerate(here, 1):
            assert take.motion is not None
            text = self.tr("Take {number}: {seconds} s, {signer}").format(
                number=number, seconds=f"{take.motion.duration_s:.1f}", signer=take.signer
            )
            self.list.addItem(text)
        self.list.setCurrentRow(len(here) - 1)
        self._show()

    @Slot()
    def _play(self) -> None:
        row, here = self.list.currentRow(), self._here()
        self.played.play(here[row].motion if 0 <= row < len(here) else None)
        self._show()

    @Slot()
    def _show(self) -> None:
        here, waiting = self._here(), self.recording
        self.record.setText(self.tr("Stop") if waiting else self.tr("Record in 3 seconds"))
        for button in (self.rename, self.remove):
            button.setEnabled(bool(here) and not waiting)
        self.delete.setEnabled(self.list.currentRow() >= 0 and not waiting)
        self.files.setEnabled(not waiting)
        self.folder.setEnabled(not waiting)
        self.name.setEnabled(not waiting)
        if self._recorder is not None:
            self._tell(self.tr("Sign now."))
            return
        name = self.name.text().strip()
        count = sum(take.label == name for take in self.takes)
        if not name:
            text = self.tr("Type the sign's name, then record it {few} to {many} times.")
            self._tell(text.format(few=FEWEST, many=MOST))
        elif count < FEWEST:
            self._tell(
                self.tr("{count} of {few} takes. Begin with hands down or still; sign; then rest.")
                .format(count=count, few=FEWEST)
            )  # fmt: skip
        else:
            self._tell(self.tr("In use. More takes help if it is missed or mistaken."))

    def _tell(self, text: str) -> None:
        if text != self.hint.text():
            self.hint.setText(text)

    @Slot(str)
    def _say(self, text: str) -> None:
        self._context.message.emit(sentence(text))
        self._tell(sentence(text))

    # Changing

    def _ask_name(self) -> None:
        here = self._here()
        form = NameForm(self.tr("Rename the sign"), here[0].label, parent=self)
        form.accepted.connect(lambda: self.rename_to(form.name))
        form.open()

    def rename_to(self, name: str) -> None:
        """Call the chosen sign by another name; takes of one of that name are joined."""
        ids = [take.id for take in self._here()]
        self.name.setText(name)
        self.store.relabel(ids, name)

    def _ask_remove(self) -> None:
        here = self._here()
        question = self.tr("Remove {sign} with its %n take(s)? Undo brings them back.", "",
                           len(here)).format(sign=here[0].label)  # fmt: skip
        if yes(self, self.tr("Remove sign"), question):
            self.store.delete([take.id for take in here])

    def _delete(self) -> None:
        row, here = self.list.currentRow(), self._here()
        if 0 <= row < len(here):
            self.store.delete([here[row].id])

    def _ask_video(self) -> None:
        if not self.name.text().strip():
            self._say(self.tr("Type what the sign says first."))
            return
        patterns = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        kinds = self.tr("Videos ({patterns})").format(patterns=patterns)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("A video of this sign"), "", kinds)
        if name:
            self.store.import_from(Path(name), self.name.text().strip(), self._signer, False)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("A folder SIGN/SEQUENCE/FRAME.npy, as tutorials make it")
        )
        if not name:
            return
        answer = ask(
            self,
            self.tr("Import a folder"),
            self.tr("Were the pictures mirrored, like a selfie, before the hands were found?"),
            Answer.Yes | Answer.No | Answer.Cancel,
            Answer.Cancel,
        )
        if answer in (Answer.Yes, Answer.No):
            self.store.import_from(Path(name), "", self._signer, answer == Answer.Yes)

    # The dialog itself

    @Slot()
    def close_store(self) -> None:
        """What was asked for is finished; then the dialog goes."""
        self._context.engine.result.disconnect(self._on_result)
        self.store.close()
        self.deleteLater()

    def done(self, result: int) -> None:
        """Closing gives up a take that is under way; what was stored stays."""
        self._stop("")
        self.played.play(None)
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """As `done`."""
        self._stop("")
        super().closeEvent(event)
