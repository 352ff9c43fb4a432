"""Who signs: the control beside the language."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.errors import SignappError
from signapp.gui.asking import ask_where, choose
from signapp.gui.context import AppContext
from signapp.gui.guard import line_of
from signapp.gui.profile_link import KnownProfiles
from signapp.gui.words import sentence
from signapp.languages.names import name_key
from signapp.recording.profiles import EVERYONE, GUEST
from signapp.recording.samples import check_name

_ROOM = 14  # characters of a name on the button


class ProfileSwitcher(QToolButton):
    """A button with the name of the person who signs; its menu has the others.

    Signals: `round_asked` ("Make it yours"), `signs_asked` ("Look at my signs").
    """

    round_asked = Signal()
    signs_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._link = context, context.profiles
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill)
        self._link.changed.connect(self._name)
        self._name(self._link.known)

    def _name(self, known: KnownProfiles) -> None:
        title = self.title(known)
        room = _ROOM * self.fontMetrics().averageCharWidth()
        self.setText(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(self.tr("Who signs: {name}").format(name=title))
        self.setAccessibleName(self.toolTip())
        self.updateGeometry()

    def title(self, known: KnownProfiles) -> str:
        """What stands on the button."""
        if known.person:
            return known.person
        if known.in_use is EVERYONE and known.names:
            return self.tr("Everyone")
        return self.tr("Guest")

    def fill(self) -> None:
        """Make the menu."""
        menu, known = self.menu(), self._link.known
        menu.clear()

        def person(title: str, name: str | None, chosen: bool) -> None:
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(chosen)
            action.triggered.connect(lambda: self._link.use(name))

        nobody = known.in_use == GUEST or (known.in_use is EVERYONE and not known.names)
        person(self.tr("Guest: the model as it is"), GUEST, nobody)
        if len(known.names) > 1 or (known.in_use is EVERYONE and known.names):
            person(self.tr("Everyone together"), EVERYONE, known.in_use is EVERYONE)
        for name in known.names:
            person(name, name, name == known.person)
        menu.addSeparator()
        menu.addAction(self.tr("Make it yours…")).triggered.connect(self.round_asked)
        menu.addAction(self.tr("New profile…")).triggered.connect(self.ask_new)
        menu.addAction(self.tr("Import a profile…")).triggered.connect(self.ask_import)
        if known.person:
            menu.addSeparator()
            title = self.tr("Signs of {name}…").format(name=known.person).replace("&", "&&")
            menu.addAction(title).triggered.connect(self.signs_asked)
            menu.addAction(self.tr("Rename…")).triggered.connect(self.ask_rename)
            menu.addAction(self.tr("Export…")).triggered.connect(self.ask_export)
            menu.addAction(self.tr("Erase…")).triggered.connect(self.ask_erase)

    def ask_new(self) -> None:
        """Ask for the name of a new profile."""
        name = ask_name(self.window(), self.tr("New profile"), "", self._link.known.names)
        if name:
            self._link.add(name)

    def ask_rename(self) -> None:
        """Ask for another name."""
        old = self._link.known.person
        others = [name for name in self._link.known.names if name != old]
        new = ask_name(self.window(), self.tr("Rename the profile"), old, others)
        if new and new != old:
            self._link.rename(old, new)

    def ask_erase(self) -> None:
        """Ask how a person's samples go; the preset answer keeps them."""
        name = self._link.known.person
        question = self.tr(
            "Erase {name}, with all signs that are {name}’s own in this language? What is erased "
            "for good cannot be brought back; signs deleted before go with it."
        )
        how = choose(
            self.window(),
            self.tr("Erase the profile?"),
            question.format(name=name),
            self.tr("Erase for good"),
            self.tr("Only remove"),
        )
        if how == 0:
            self._link.remove(name, self.tr("{name} was erased.").format(name=name), for_good=True)
        elif how == 1:
            done = self.tr("{name} was removed. Undo in the Teach tab brings the signs back.")
            self._link.remove(name, done.format(name=name))

    def ask_export(self) -> None:
        """Ask where a profile goes."""
        name = self._link.known.person
        path = ask_where(
            self.window(),
            self.tr("Export the profile"),
            _documents() / f"{_file_name(name)}.npz",
            self.tr("Profile (*.npz)"),
            (".npz",),
        )
        if path is not None:
            self._link.export(name, path, self.tr("Saved as {path}").format(path=path))

    def ask_import(self) -> None:
        """Ask for a profile's file."""
        path, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Import a profile"),
            str(_documents()),
            self.tr("Profile (*.npz)"),
        )
        if path:
            self._link.import_file(Path(path), self.tr("{name} is here and in use."))


class NameDialog(QDialog):
    """Asks for a name; stays open, and says why, until it can be used."""

    def __init__(self, title: str, name: str, taken: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._taken = {name_key(other): other for other in taken}
        self.name = QLineEdit(name)
        self.name.selectAll()
        self.name.setAccessibleName(self.tr("Name"))
        self.problem = QLabel()
        self.problem.setObjectName("warning")
        self.problem.setWordWrap(True)
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing())
        self.problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        asked = QLabel(self.tr("Name of the person who signs"))
        asked.setBuddy(self.name)
        box = QVBoxLayout(self)
        for part in (asked, self.name, self.problem, buttons):
            box.addWidget(part)
        self.setMinimumWidth(380)
        self.name.setFocus()

    def accept(self) -> None:
        """Close if it can be a name, else say why not."""
        why = name_problem(self.name.text(), list(self._taken.values()))
        if why:
            self.problem.setText(why)
            self.name.setFocus()
            return
        super().accept()


def name_problem(name: str, taken: list[str]) -> str:
    """Why a profile cannot have this name, one line; empty if it can."""
    try:
        clean = check_name(name, "signer")
        for other in taken:
            if name_key(other) == name_key(clean):
                raise SignappError("profile-exists", name=other)
    except SignappError as error:
        return sentence(line_of(error), name)
    return ""


def ask_name(parent: QWidget, title: str, name: str, taken: tuple[str, ...] | list[str]) -> str:
    """Ask for the name of a profile; empty if the user does not want to."""
    dialog = NameDialog(title, name, list(taken), parent)
    given = check_name(dialog.name.text(), "signer") if dialog.exec() else ""
    dialog.deleteLater()
    return given


def _documents() -> Path:
    folder = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(folder))


def _file_name(name: str) -> str:
    return "".join("_" if c in '<>:"/\\|?*' or not c.isprintable() else c for c in name)
