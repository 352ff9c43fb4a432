"""Files that the file dialog has not asked about are asked about before they are replaced."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from signapp.gui import asking
from signapp.gui.asking import ask_where
from signapp.gui.live.history_dialog import HistoryDialog
from signapp.gui.main_window import MainWindow
from signapp.text.composer import Composer, Entry


class Person:
    """Chooses a name in file dialogs and answers questions; what was asked is kept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name = ""
        self.kind = ""
        self.answer = False
        self.questions: list[str] = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (self.name, self.kind))
        monkeypatch.setattr(asking, "_may_replace", self._answer)

    def _answer(self, parent: object, title: str, there: list[Path]) -> bool:
        self.questions.append(", ".join(path.name for path in there))
        return self.answer


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    return Person(monkeypatch)


def save_clip(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> tuple[Callable[[], None], list[Path]]:
    tab = window.open_tab("spell")
    tab.ui.text.setText("A")
    tab._check()
    written: list[Path] = []
    monkeypatch.setattr(tab.saver, "start", lambda order: written.append(order.path))
    return tab._ask_save, written


def export_history(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> tuple[Callable[[], None], list[Path]]:
    composer = Composer("isl")
    composer.write(Entry("A", "A", (), datetime.now(UTC)))
    composer.clear()
    dialog = HistoryDialog(window.context, composer, window)
    written: list[Path] = []
    monkeypatch.setattr(dialog, "export_to", written.append)
    return dialog._do_export, written


def export_pack(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> tuple[Callable[[], None], list[Path]]:
    tab = window.open_tab("teach")
    written: list[Path] = []
    monkeypatch.setattr(tab.sharing, "export_pack", lambda path, agreed: written.append(path))
    return tab.ui.export_pack.trigger, written


def save_chart(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> tuple[Callable[[], None], list[Path]]:
    tab = window.open_tab("chart")
    written: list[Path] = []
    monkeypatch.setattr(tab.printing, "write", written.append)
    return tab.printing.button.click, written


WAYS = {
    "chart": (save_chart, "a", "a.pdf"),
    "clip": (save_clip, "a", "a.mp4"),
    "clip, times": (save_clip, "a.mp4", "a.truth.json"),
    "history": (export_history, "a", "a.csv"),
    "pack": (export_pack, "a", "a.signpack"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_file_that_the_dialog_did_not_name_is_asked_about(
    way: str, window: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, chosen, there = WAYS[way]
    ask, written = start(window, monkeypatch)
    person.name = str(tmp_path / chosen)
    (tmp_path / there).write_bytes(b"somebody else's")
    ask()
    assert len(person.questions) == 1 and there in person.questions[0]
    assert written == []
    person.answer = True
    ask()
    assert len(written) == 1
    assert (tmp_path / there).read_bytes() == b"somebody else's"  # the writer was a stand-in
    window.close()


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_asked_where_nothing_is(
    way: str, window: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, chosen, _ = WAYS[way]
    ask, written = start(window, monkeypatch)
    person.name = str(tmp_path / chosen)
    ask()
    assert person.questions == [] and len(written) == 1
    window.close()


def test_the_dialog_is_not_repeated(
    window: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask, written = save_clip(window, monkeypatch)
    person.name = str(tmp_path / "a.mp4")
    (tmp_path / "a.mp4").write_bytes(b"the dialog has asked about this one")
    ask()
    assert person.questions == [] and written == [tmp_path / "a.mp4"]
    window.close()


def test_without_its_folder_a_file_is_offered_at_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun: list[str] = []

    def dialog(parent: object, title: str, start: str, filters: str) -> tuple[str, str]:
        begun.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    for folder in (tmp_path, tmp_path / "Documents"):
        assert ask_where(None, "Save", folder / "a.txt", "", (".txt",)) is None  # type: ignore[arg-type]
    assert begun == [str(tmp_path / "a.txt"), str(Path.home() / "a.txt")]
