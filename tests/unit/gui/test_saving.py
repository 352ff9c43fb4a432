from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from signapp.gui import asking
from signapp.gui.asking import ask_where
from signapp.gui.spell.saving import truth_beside
from signapp.gui.words import sentence


class Asked:
    """Stands in for the two dialogs."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.chosen, self.kind, self.yes = Path(), "", False
        self.about: list[Path] = []
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_: (str(self.chosen), self.kind)
        )
        monkeypatch.setattr(asking, "_may_replace", self._may_replace)

    def _may_replace(self, parent: QWidget, title: str, there: list[Path]) -> bool:
        self.about = there
        return self.yes


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


def _ask(parent: QWidget, **more: Any) -> Path | None:
    filters = "CSV table (*.csv);;Text (*.txt)"
    return ask_where(parent, "Export", Path("x.csv"), filters, (".csv", ".txt"), **more)


def test_a_name_without_a_suffix_is_completed_and_asked_about(
    qtbot: QtBot, asked: Asked, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked.chosen, asked.kind = tmp_path / "lines v1.2", "Text (*.txt)"
    assert _ask(parent) == tmp_path / "lines v1.2.txt" and asked.about == []
    (tmp_path / "lines v1.2.txt").write_text("somebody's")
    assert _ask(parent) is None and asked.about == [tmp_path / "lines v1.2.txt"]
    asked.yes = True
    assert _ask(parent) == tmp_path / "lines v1.2.txt"


def test_what_the_file_dialog_asked_about_is_not_asked_again(
    qtbot: QtBot, asked: Asked, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked.chosen = tmp_path / "lines.CSV"
    asked.chosen.write_text("old")
    assert _ask(parent) == asked.chosen and asked.about == []
    asked.chosen = tmp_path / "notes.md"
    assert _ask(parent, any_suffix=True) == asked.chosen


def test_what_is_written_beside_the_file_is_asked_about(
    qtbot: QtBot, asked: Asked, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked.chosen = tmp_path / "word.mp4"
    (tmp_path / "word.truth.json").write_text("of another clip")
    clip = (parent, "Save", Path("x.mp4"), "Video (*.mp4)", (".mp4",))
    assert ask_where(*clip, beside=truth_beside) is None
    assert asked.about == [tmp_path / "word.truth.json"]
    asked.chosen.write_text("the clip itself")  # the dialog asked about this one alone
    asked.about, asked.yes = [], True
    assert ask_where(*clip, beside=truth_beside) == asked.chosen
    assert asked.about == [tmp_path / "word.truth.json"]


def test_the_default_replaces_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    pressed: list[str] = []

    def press(box: QMessageBox) -> int:
        pressed.append(box.text())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert not asking._may_replace(parent, "Save", [tmp_path / "a.txt"])
    assert pressed == ["a.txt is there already. Replace it?"]


@pytest.mark.parametrize(
    ("text", "names", "said"),
    [
        ("cannot write it", (), "Cannot write it"),
        ("isl_islamabad.mp4 is damaged", (), "isl_islamabad.mp4 is damaged"),
        ("webcam is lost", ("webcam",), "webcam is lost"),
        ("ক্যামেরা নেই", (), "ক্যামেরা নেই"),
        ("", ("",), ""),
    ],
)
def test_names_keep_their_letters(text: str, names: tuple[str, ...], said: str) -> None:
    assert sentence(text, *names) == said
