"""The video tab asks before work could be lost, and the files it writes say what they are."""

import csv
import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from signapp.errors import Message, SourceError
from signapp.gui.background import CancelledError
from signapp.gui.context import AppContext
from signapp.gui.main_window import MainWindow
from signapp.gui.videos import workers
from signapp.gui.videos.questions import VideoQuestions
from signapp.gui.videos.video_tab import VideoTab
from signapp.labelling import Labelling
from signapp.labelling import corrections as keeping
from signapp.labelling.labeller import label
from tests.support.threads import arriving
from tests.support.videos import grey_images, write_video
from tests.unit.gui.test_timeline_edits import labelling  # noqa: F401 - a fixture


class Asked:
    """Answers in place of the user, and remembers what was asked."""

    def __init__(self) -> None:
        self.answer: Any = None
        self.questions: list[tuple[Any, ...]] = []

    def __call__(self, *arguments: Any) -> Any:
        self.questions.append(arguments)
        return self.answer


@pytest.fixture
def tab(
    qtbot: QtBot,
    context: AppContext,
    labelling: Labelling,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[VideoTab]:
    """A tab with an open video; labelling it gives `labelling` at once."""
    video = write_video(labelling.track.info.path, grey_images(10))
    monkeypatch.setattr(workers, "label", lambda *_, **__: labelling)
    tab = VideoTab(context)
    qtbot.addWidget(tab)
    tab.show()
    tab.open(video)
    qtbot.waitUntil(tab.ui.label_button.isEnabled, timeout=20_000)
    yield tab
    tab.close_tab()


def answer(tab: VideoTab, name: str, monkeypatch: pytest.MonkeyPatch) -> Asked:
    asked = Asked()
    monkeypatch.setattr(tab.questions, name, asked)
    return asked


def labelled(qtbot: QtBot, tab: VideoTab) -> VideoTab:
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=20_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: not tab._busy)
    assert tab.edits is not None
    return tab


def correct(tab: VideoTab) -> None:
    tab.timeline.select(1)
    tab.editing.relabel(tab.ui.letter.findData("C"))
    assert tab.ui.text.text() == "ACC"


def export(qtbot: QtBot, tab: VideoTab, stem: Path, *formats: str) -> None:
    with qtbot.waitSignal(arriving(tab.labeller.exported), timeout=20_000):
        tab.export_to(stem, formats)
    qtbot.waitUntil(lambda: not tab._busy)


@pytest.mark.parametrize("mode", ["letters", "fingerspelling"])
def test_the_files_name_the_mode_and_who_set_a_letter(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path, mode: str
) -> None:
    tab.ui.mode.setCurrentIndex(tab.ui.mode.findData(mode))
    correct(labelled(qtbot, tab))
    tab.ui.mode.setCurrentIndex(0)  # what is chosen for the next time plays no part
    export(qtbot, tab, tmp_path / "out" / "clip", "json", "csv", "eaf")
    data = json.loads((tmp_path / "out" / "clip.json").read_text())
    assert data["mode"] == mode
    assert [s["source"] for s in data["segments"]] == ["model", "person", "model"]
    assert [s["confidence"] for s in data["segments"]] == [0.9, None, 0.5]
    assert data["words"][0]["confidence"] == 0.7
    with (tmp_path / "out" / "clip.segments.csv").open(encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    assert [(r["confidence"], r["source"], r["word_text"]) for r in rows] == [
        ("0.9", "model", "ACC"), ("", "person", "ACC"), ("0.5", "model", "ACC"),
    ]  # fmt: skip
    eaf = (tmp_path / "out" / "clip.eaf").read_text()
    assert "<ANNOTATION_VALUE>person</ANNOTATION_VALUE>" in eaf


def test_a_cancelled_labelling_changes_nothing_of_the_letters_on_show(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    labelled(qtbot, tab)

    def cancelled(*_: Any, **__: Any) -> None:
        raise CancelledError

    monkeypatch.setattr(workers, "label", cancelled)
    tab.ui.mode.setCurrentIndex(tab.ui.mode.findData("fingerspelling"))
    with qtbot.waitSignal(arriving(tab.labeller.cancelled), timeout=20_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: not tab._busy)
    export(qtbot, tab, tmp_path / "clip-again", "json")
    assert json.loads((tmp_path / "clip-again.json").read_text())["mode"] == "auto"


@pytest.mark.parametrize("exported", [False, True])
def test_labelling_over_corrections_asks_and_can_be_undone(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exported: bool
) -> None:
    asked = answer(tab, "label_again", monkeypatch)
    correct(labelled(qtbot, tab))
    if exported:
        export(qtbot, tab, tmp_path / "out" / "clip", "srt")
    asked.answer = False
    tab.ui.label_button.click()
    assert asked.questions == [(exported,)] and not tab._busy
    assert tab.ui.text.text() == "ACC"
    asked.answer = True
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=20_000):
        tab.ui.label_button.click()
    qtbot.waitUntil(lambda: not tab._busy)
    assert tab.ui.text.text() == "ABC" and tab.ui.undo.isEnabled()
    tab.ui.undo.click()
    assert tab.ui.text.text() == "ACC" and tab._corrected and tab._exported is exported
    tab.ui.undo.click()  # and the corrections themselves
    assert tab.ui.text.text() == "ABC" and not tab.ui.undo.isEnabled()


def test_without_corrections_nothing_is_asked(
    qtbot: QtBot, tab: VideoTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(tab, "label_again", monkeypatch)
    labelled(qtbot, tab)
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=20_000):
        tab.ui.label_button.click()
    assert not asked.questions


@pytest.mark.parametrize("choice", [None, False, True])
def test_exporting_asks_before_it_replaces(
    qtbot: QtBot,
    tab: VideoTab,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: bool | None,
) -> None:
    asked = answer(tab, "replace", monkeypatch)
    asked.answer = choice
    own = tmp_path / "clip.eaf"  # beside the video, as ELAN has it
    own.write_text("three weeks of work")
    labelled(qtbot, tab)
    if choice is None:
        with qtbot.waitSignal(arriving(tab.labeller.blocked), timeout=20_000):
            tab.export_to(tmp_path / "clip", ("eaf", "srt"))
        qtbot.waitUntil(lambda: bool(asked.questions))
    else:
        export(qtbot, tab, tmp_path / "clip", "eaf", "srt")
    assert asked.questions == [([own], True)]
    assert ("three weeks" in own.read_text()) is not bool(choice)
    assert (tmp_path / "clip.srt").exists() is (choice is not None)
    assert not tab._busy and tab.ui.export.isEnabled()


def test_what_the_tab_wrote_itself_it_replaces_unless_it_was_changed(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(tab, "replace", monkeypatch)
    asked.answer = False
    labelled(qtbot, tab)
    export(qtbot, tab, tmp_path / "clip", "eaf")
    export(qtbot, tab, tmp_path / "clip", "eaf")
    assert not asked.questions
    (tmp_path / "clip.eaf").write_text("corrected in ELAN")
    export(qtbot, tab, tmp_path / "clip", "eaf")
    assert asked.questions == [([tmp_path / "clip.eaf"], False)]
    assert (tmp_path / "clip.eaf").read_text() == "corrected in ELAN"


def test_closing_while_labelling_asks_and_the_next_start_knows_the_video(
    qtbot: QtBot, tab: VideoTab, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tab.unfinished() is None
    real = label

    def endless(*_: Any, progress: Callable[[int], None], **__: Any) -> None:
        while True:
            progress(3)

    monkeypatch.setattr(workers, "label", endless)
    tab.ui.mode.setCurrentIndex(tab.ui.mode.findData("fingerspelling"))
    with qtbot.waitSignal(arriving(tab.labeller.progress), timeout=20_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: tab.ui.progress.value() == 3)
    lost = tab.unfinished() or ""
    assert "clip.mp4" in lost and "30 %" in lost and tab._busy
    video = tab.path
    tab.close_tab()
    tab._context.session.clear()

    monkeypatch.setattr(workers, "label", real)
    again = VideoTab(context)
    qtbot.addWidget(again)
    with qtbot.waitSignal(context.message, timeout=20_000) as said:
        again.set_active(True)
    assert "clip.mp4 was interrupted" in said.args[0]
    qtbot.waitUntil(lambda: again.path == video and again.ui.label_button.isEnabled())
    assert again.ui.mode.currentData() == "fingerspelling"
    labelled(qtbot, again)
    again.close_tab()
    assert keeping.under_way() is None


def test_the_window_asks_before_it_closes_during_work(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.page("videos")
    asked: list[Any] = []
    monkeypatch.setattr(page, "unfinished", lambda: "Video: the labelling of clip.mp4")
    monkeypatch.setattr(
        window.guard, "may_close", lambda losses: bool(asked.append(losses)) or len(asked) > 1
    )
    assert not window.close() and window.isVisible()
    assert asked == [["Video: the labelling of clip.mp4"]]
    assert window.close()


@pytest.mark.parametrize("error", [ValueError("31 is no type"), KeyError("x"), RecursionError()])
def test_whatever_a_decoder_or_writer_raises_is_one_line_and_the_tab_works_on(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def odd(*_: Any, **__: Any) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(workers, "label", odd)
        with qtbot.waitSignal(tab._context.message, timeout=20_000) as said:
            tab.start_labelling()
    assert type(error).__name__ in said.args[0] and not tab._busy
    labelled(qtbot, tab)
    with monkeypatch.context() as patch:
        patch.setattr(workers, "write_outputs", odd)
        with qtbot.waitSignal(tab._context.message, timeout=20_000) as said:
            tab.export_to(tmp_path / "out" / "clip", ("srt",))
    assert type(error).__name__ in said.args[0] and not tab._busy
    with monkeypatch.context() as patch:
        patch.setattr(workers, "VideoReader", odd)
        with qtbot.waitSignal(arriving(tab.preview.failed), timeout=20_000):
            tab.preview.open(tmp_path / "other.mp4")
    with qtbot.waitSignal(arriving(tab.preview.opened), timeout=20_000):
        assert tab.path is not None
        tab.preview.open(tab.path)


def test_a_message_does_not_change_the_name_of_a_file(
    qtbot: QtBot, tab: VideoTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: Any, **__: Any) -> None:
        raise SourceError("isl_1.mp4 is empty")

    monkeypatch.setattr(workers, "label", gone)
    with qtbot.waitSignal(tab._context.message, timeout=20_000) as said:
        tab.start_labelling()
    assert said.args[0] == "isl_1.mp4 is empty"


@pytest.mark.parametrize("button", ["Cancel", "Replace", "Keep them"])
def test_the_questions_themselves(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tab: VideoTab, button: str
) -> None:
    shown: list[QMessageBox] = []

    def pressed(box: QMessageBox) -> int:
        shown.append(box)
        chosen = next(b for b in box.buttons() if b.text().replace("&", "") == button)
        box.show()
        chosen.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", pressed)
    questions = VideoQuestions(tab)
    wanted = {"Cancel": None, "Replace": True, "Keep them": False}[button]
    paths = [tmp_path / f"{i}.eaf" for i in range(20)]
    assert questions.replace(paths, True) is wanted
    assert "0.eaf" in shown[0].text() and "19.eaf" not in shown[0].text()
    assert shown[0].defaultButton() is shown[0].escapeButton()
    if button == "Cancel":
        assert not questions.label_again(True)


def test_letters_kept_by_an_earlier_version_are_still_a_persons(labelling: Labelling) -> None:  # noqa: F811
    row = dataclasses.asdict(labelling.segments[0])
    del row["source"]
    assert keeping._segment(row, 60).source == "model"
    again = keeping._segment(row | {"confidence": 1.0}, 60)
    assert (again.source, again.confidence) == ("person", None)


def test_where_no_letter_is_found_the_tab_says_why(
    qtbot: QtBot,
    tab: VideoTab,
    labelling: Labelling,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nothing = dataclasses.replace(labelling, segments=[], words=[], hint=Message("nothing-spelled"))
    monkeypatch.setattr(workers, "label", lambda *_, **__: nothing)
    assert tab.ui.mode.currentData() == "auto"
    with qtbot.waitSignal(tab._context.message, timeout=20_000) as said:
        tab.start_labelling()
    assert "hands move all the time" in said.args[0]
