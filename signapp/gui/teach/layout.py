"""The widgets of the teach tab and where they stand."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.icons import dress
from signapp.gui.teach.letter_list import LetterList
from signapp.gui.teach.retrain_panel import RetrainPanel
from signapp.gui.teach.thumbnails import Thumbnails
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.widgets.letter_panel import CandidateBars
from signapp.gui.widgets.splits import split
from signapp.gui.widgets.video_view import VideoView
from signapp.gui.words import hint_text, language_name
from signapp.languages import Language, Letter
from signapp.recording.changes import Step
from signapp.recording.quality import Hint
from signapp.teaching.mixed import Mixed


class TeachLayout(QObject):
    """Makes the widgets inside `tab`; `TeachTab` connects them."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self.importing = False
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language to teach"))
        self.new_language = QPushButton(self.tr("New language…"))
        self.new_letter = QPushButton(self.tr("New letter…"))
        self.moving = QPushButton(self.tr("Moving signs…"))
        self.moving.setToolTip(
            self.tr("Teach signs that move: words, and letters such as J that have a path")
        )
        self.signer = QLineEdit()
        self.signer.setPlaceholderText(self.tr("Who signs"))
        self.signer.setAccessibleName(self.tr("Signer"))
        self.session = QLineEdit()
        self.session.setPlaceholderText(self.tr("date and time"))
        self.session.setAccessibleName(self.tr("Session"))
        self.view = VideoView()
        self.bars = CandidateBars()
        self.hint = QLabel()
        self.hint.setObjectName("banner")
        self.hint.setWordWrap(True)
        self.record = QPushButton()
        self.record.setObjectName("primary")
        self.record.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space is handled by the tab
        self.record.setMinimumHeight(44)
        self.countdown = QPushButton(self.tr("In 3 seconds"))
        self.countdown.setMinimumHeight(44)
        self.countdown.setToolTip(
            self.tr("Counts down, then records 20 samples: for signs that need both hands")
        )
        self.import_files = QPushButton()
        self.keep_pictures = QCheckBox(self.tr("Keep camera pictures"))
        self.keep_pictures.setToolTip(
            self.tr(
                "Also stores a small picture of every sample, on this computer only: never in a "
                "pack or a dataset. Share › Erase kept pictures removes them."
            )
        )
        self.letters = LetterList()
        self.thumbnails = Thumbnails()
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete the selected samples (Del)"))
        self.undo = QPushButton(self.tr("Undo"))
        self.mixed = QLabel()
        self.mixed.setObjectName("warning")
        self.mixed.setWordWrap(True)
        by = Qt.TextInteractionFlag
        self.mixed.setTextInteractionFlags(by.LinksAccessibleByMouse | by.LinksAccessibleByKeyboard)
        self.mixed.hide()
        self.progress = QProgressBar()
        self.progress.hide()
        self.retrain = RetrainPanel()
        self._make_share(tab)
        self._make_change(tab)
        self._lay_out(tab)
        for button, icon in (
            (self.new_language, "plus"),
            (self.new_letter, "plus"),
            (self.record, "player-record"),
            (self.import_files, "photo-plus"),
            (self.share, "share"),
            (self.change, "edit"),
            (self.delete, "trash"),
            (self.undo, "arrow-back-up"),
        ):
            dress(button, icon)
        self.show_steps(None, None)
        self.show_hint(None)
        self.show_recording(False)
        self.show_import(0, 0)

    def _make_share(self, tab: QWidget) -> None:
        menu = QMenu(tab)
        self.export_pack = QAction(self.tr("Export language pack…"), tab)
        self.import_pack = QAction(self.tr("Import language pack…"), tab)
        self.export_data = QAction(self.tr("Export dataset (.npz, .csv)…"), tab)
        self.erase_pictures = QAction(self.tr("Erase kept pictures…"), tab)
        menu.addActions([self.export_pack, self.import_pack, self.export_data])
        menu.addSeparator()
        menu.addAction(self.erase_pictures)
        self.share = QToolButton()
        self.share.setText(self.tr("Share"))
        self.share.setMenu(menu)
        self.share.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.share.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _make_change(self, tab: QWidget) -> None:
        menu = QMenu(tab)
        self.rename_letter = QAction(self.tr("Rename this letter…"), tab)
        self.remove_letter = QAction(self.tr("Remove this letter…"), tab)
        self.move_samples = QAction(self.tr("Move the selected samples to another letter…"), tab)
        self.rename_signer = QAction(self.tr("Rename this signer…"), tab)
        self.remove_signer = QAction(self.tr("Delete all samples of this signer…"), tab)
        self.rename_language = QAction(self.tr("Rename this language…"), tab)
        self.remove_language = QAction(self.tr("Remove this language…"), tab)
        self.redo = QAction(tab)
        menu.addActions([self.rename_letter, self.remove_letter, self.move_samples])
        menu.addSeparator()
        menu.addActions([self.rename_signer, self.remove_signer])
        menu.addSeparator()
        menu.addActions([self.rename_language, self.remove_language])
        menu.addSeparator()
        menu.addAction(self.redo)
        self.change = QToolButton()
        self.change.setText(self.tr("Change"))
        self.change.setToolTip(self.tr("Rename and remove letters, signers and languages"))
        self.change.setMenu(menu)
        self.change.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.change.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget, actions in (
            (self.letters, [self.rename_letter, self.remove_letter]),
            (self.thumbnails, [self.move_samples]),
        ):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions(actions)

    def show_steps(self, undo: Step | None, redo: Step | None) -> None:
        """What can be taken back and done again."""
        self.undo.setEnabled(undo is not None)
        self.undo.setToolTip(
            self.tr("Nothing to take back")
            if undo is None
            else self.tr("Take back: {step} (Ctrl+Z)").format(step=self._words(undo))
        )
        self.redo.setEnabled(redo is not None)
        self.redo.setText(
            self.tr("Do again what was taken back")
            if redo is None
            else self.tr("Do again: {step}").format(step=self._words(redo))
        )

    def _words(self, step: Step) -> str:
        count = len(step.ids)
        if step.letter is not None:
            name = (step.letter.get("was") or {}).get("native", "")
            if step.letter.get("now") is None and step.kind == "deleted":
                return self.tr("letter {name} removed").format(name=name)
            return self.tr("letter {name} renamed").format(name=name)
        if step.kind == "recorded":
            return self.tr("%n sample(s) recorded", "", count)
        if step.kind == "deleted":
            return self.tr("%n sample(s) deleted", "", count)
        return self.tr("%n sample(s) changed", "", count)

    def show_mixed(self, mixed: Mixed | None) -> None:
        """Say that the letter looks like two signs."""
        self.mixed.setVisible(mixed is not None)
        if mixed is not None:
            text = self.tr(
                "These {n} samples look like two different signs ({first} and {second}):"
            )
            counts = {"n": mixed.samples, "first": len(mixed.first), "second": len(mixed.second)}
            link = self.tr("look at them")
            self.mixed.setText(f'{text.format(**counts)} <a href="#">{link}</a>')

    def _lay_out(self, tab: QWidget) -> None:
        who = FlowRow()
        who.addWidget(_pair(self.tr("Language"), self.language))
        who.addWidget(self.new_language)
        who.addWidget(self.share)
        signs = FlowRow()
        signs.addWidget(_pair(self.tr("Signer"), self.signer))
        signs.fill(_pair(self.tr("Session"), self.session))

        buttons = FlowRow()
        buttons.addWidget(self.countdown)
        buttons.fill(self.record)
        self.view.setMinimumSize(200, 120)
        left = Column()
        column = left.box
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        column.addWidget(self.keep_pictures)
        column.addWidget(self.bars)

        tools = FlowRow()
        for button in (self.new_letter, self.moving, self.import_files):
            tools.addWidget(button)
        tools.push(self.change)
        for button in (self.delete, self.undo):
            tools.addWidget(button)
        right = Column()
        column = right.box
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(who)
        column.addLayout(signs)
        column.addWidget(self.letters, 3)
        column.addLayout(tools)
        column.addWidget(self.mixed)
        column.addWidget(self.progress)
        column.addWidget(self.thumbnails, 2)
        column.addWidget(self.retrain)

        across = split(
            Qt.Orientation.Horizontal,
            (left, right),
            sizes=(620, 600),
            stretch=(1, 1),
            turning=True,
        )
        box = QVBoxLayout(tab)
        box.setContentsMargins(12, 10, 12, 8)
        box.addWidget(across)

    def show_languages(self, languages: list[Language], code: str) -> None:
        """List the languages, `code` chosen."""
        self.language.clear()
        for language in languages:
            self.language.addItem(language_name(language), language.code)
        self.language.setCurrentIndex(self.language.findData(code))

    def show_letter(self, letter: Letter) -> None:
        """The letter that will be recorded."""
        self._letter = letter
        self.show_recording(False)

    def show_recording(self, recording: bool) -> None:
        """The record button's two states."""
        letter: Letter | None = getattr(self, "_letter", None)
        name = "" if letter is None else letter.native
        text = (
            self.tr("Recording {name}…") if recording else self.tr("Hold to record {name}  (Space)")
        )
        self.record.setText(text.format(name=name))
        self.record.setChecked(recording)

    def show_hint(self, hint: Hint | None) -> None:
        """What to do better, or that all is well."""
        text = self.tr("Good.") if hint is None else hint_text(hint)
        if text != self.hint.text():
            self.hint.setText(text)

    @Slot(int, int)
    def show_import(self, done: int, of: int) -> None:
        """How far an import is; done == of when it is over."""
        self.importing = done < of
        self.progress.setVisible(self.importing)
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(done)
        self.import_files.setText(
            self.tr("Stop the import") if self.importing else self.tr("Import photos or videos…")
        )


def _pair(title: str, field: QWidget) -> QWidget:
    """A field with its title before it."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    label = QLabel(title)
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field, 1)
    return pair
