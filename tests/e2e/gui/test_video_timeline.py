"""Working on the timeline by mouse and keyboard: every step can be undone and survives a kill."""

import itertools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pympi.Elan import Eaf
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.videos import workers
from signapp.gui.videos.video_tab import VideoTab
from signapp.labelling import Labelling
from signapp.labelling import corrections as keeping
from signapp.labelling.annotations.reading import read_annotations
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.provisional import SoFar
from tests.support.elan_files import real_eaf
from tests.support.threads import arriving
from tests.support.videos import grey_images, write_video
from tests.unit.gui.test_timeline_edits import labelling  # noqa: F401 - a fixture

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(
    qtbot: QtBot,
    context: AppContext,
    labelling: Labelling,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[VideoTab]:
    """A labelled video of six seconds: A 0-1, B 1.2-2, C 2.5-3 s."""
    video = write_video(labelling.track.info.path, grey_images(60), fps=10)
    monkeypatch.setattr(workers, "label", lambda *_, **__: labelling)
    tab = VideoTab(context)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.open(video)
    qtbot.waitUntil(tab.ui.label_button.isEnabled, timeout=20_000)
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=20_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: tab.edits is not None)
    yield tab
    tab.close_tab()


def point(tab: VideoTab, time_s: float, tier: str = "letters") -> QPoint:
    return QPoint(round(tab.timeline.x_of(time_s)), tab.timeline.y_of(tier))


def drag(tab: VideoTab, start_s: float, end_s: float, tier: str = "letters") -> None:
    QTest.mousePress(tab.timeline, LEFT, pos=point(tab, start_s, tier))
    middle = (start_s + end_s) / 2
    for time_s in (middle, end_s):
        QTest.mouseMove(tab.timeline, point(tab, time_s, tier))
        move(tab, point(tab, time_s, tier))
    QTest.mouseRelease(tab.timeline, LEFT, pos=point(tab, end_s, tier))


def move(tab: VideoTab, where: QPoint) -> None:
    """A move with the button held, which QTest cannot make."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    place = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, tab.timeline.mapToGlobal(place), LEFT, LEFT,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QGuiApplication.sendEvent(tab.timeline, event)


def write(tab: VideoTab, text: str) -> None:
    assert tab.timeline.editor.isVisible()
    tab.timeline.editor.setText(text)
    QTest.keyClick(tab.timeline.editor, Qt.Key.Key_Return)


def letters(tab: VideoTab) -> list[tuple[str, float, float]]:
    assert tab.edits is not None
    return [(s.label, round(s.start_s, 3), round(s.end_s, 3)) for s in tab.edits.segments]


def test_draw_type_and_move_by_mouse(tab: VideoTab) -> None:
    drag(tab, 3.48, 4.03)
    assert letters(tab)[3][1:] == (3.5, 4.0)  # on the frames
    write(tab, "b")
    assert letters(tab)[3] == ("B", 3.5, 4.0)
    drag(tab, 3.98, 4.52)  # its end
    assert letters(tab)[3] == ("B", 3.5, 4.5)
    drag(tab, 4.0, 4.6)  # all of it
    assert letters(tab)[3] == ("B", 4.1, 5.1)
    drag(tab, 4.11, 2.8)  # its start, against the one before
    assert letters(tab)[3] == ("B", 3.0, 5.1)
    for _ in range(5):
        QTest.mouseClick(tab.ui.undo, LEFT)
    assert letters(tab) == [("A", 0, 1), ("B", 1.2, 2), ("C", 2.5, 3)]
    assert not tab.ui.undo.isEnabled()


def test_keys_move_limits_by_a_frame_and_write(tab: VideoTab) -> None:
    tab.timeline.select(1)
    tab.timeline.setFocus()
    for key, held, limits in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, (1.1, 2.0)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, (1.1, 2.1)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, (1.2, 2.2)),
    ):
        QTest.keyClick(tab.timeline, key, held)
        assert letters(tab)[1] == ("B", *limits)
    QTest.keyClick(tab.timeline, Qt.Key.Key_C)  # opens the field with it
    write(tab, "CAB")
    assert [row[0] for row in letters(tab)] == ["A", "C", "A", "B", "C"]
    QTest.keyClick(tab.timeline, Qt.Key.Key_Return)
    QTest.keyClick(tab.timeline.editor, Qt.Key.Key_Escape)
    assert len(letters(tab)) == 5 and not tab.timeline.editor.isVisible()
    tab.timeline.select(0)
    QTest.keyClick(tab.timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    tab.watching.seek(4.04)
    QTest.keyClick(tab.timeline, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert letters(tab)[-1] == ("A", 4.0, 5.0)
    assert QGuiApplication.clipboard().text() == "A"


def test_what_is_no_letter_is_said(qtbot: QtBot, tab: VideoTab) -> None:
    tab.timeline.select(0)
    tab.timeline.write("?")
    with qtbot.waitSignal(tab._context.message, timeout=5000) as caught:
        write(tab, "?")
    assert "?" in caught.args[0] and letters(tab)[0][0] == "A"
    tab.timeline.write("?")
    with qtbot.waitSignal(tab._context.message, timeout=5000) as caught:
        write(tab, "ABZ")  # the language has a Z, the model has none
    assert "Z" in caught.args[0] and len(letters(tab)) == 3
    tab.timeline.write()
    with qtbot.waitSignal(tab._context.message, timeout=5000):
        write(tab, "AB" * 20)
    assert len(letters(tab)) == 3


def test_words_signs_and_notes(tab: VideoTab) -> None:
    drag(tab, 0.02, 2.1, "words")
    assert tab.timeline.editor.text() == "AB"  # what its letters write
    write(tab, "Abe")
    assert tab.ui.text.text() == "Abe C"
    tab.ui.tiers.setChecked(True)
    drag(tab, 1.0, 2.0, "notes")
    write(tab, "left hand")
    drag(tab, 1.0, 2.0, "signs")
    write(tab, "HOUSE")
    assert {(m.tier, m.text) for m in tab.edits.marks} == {
        ("words", "Abe"), ("notes", "left hand"), ("signs", "HOUSE")
    }  # fmt: skip
    QTest.keyClick(tab.timeline, Qt.Key.Key_Return)
    write(tab, "")
    assert len(tab.edits.marks) == 2
    QTest.mouseClick(tab.ui.undo, LEFT)
    assert len(tab.edits.marks) == 3


def test_the_next_doubtful_letter(qtbot: QtBot, tab: VideoTab) -> None:
    QTest.mouseClick(tab.ui.doubtful, LEFT)
    assert tab.timeline.chosen == 2  # C, at 50 %
    tab.editing.relabel(tab.ui.letter.findData("A"))
    with qtbot.waitSignal(tab._context.message, timeout=5000) as caught:
        QTest.mouseClick(tab.ui.doubtful, LEFT)
    assert "doubtful" in caught.args[0]


def test_a_loop_comes_back_and_frames_are_stepped(qtbot: QtBot, tab: VideoTab) -> None:
    tab.timeline.select(1)
    QTest.mouseClick(tab.ui.loop, LEFT)
    tab.ui.speed.setCurrentIndex(tab.ui.speed.findData(2.0))
    tab.ui.speed.activated.emit(tab.ui.speed.currentIndex())
    seen: list[float] = []
    tab.preview.picture.connect(lambda _, time_s: seen.append(round(time_s, 3)))
    tab.watching.toggle()
    qtbot.waitUntil(lambda: sum(b < a for a, b in itertools.pairwise(seen)) >= 2, timeout=30_000)
    tab.watching.toggle()
    turns = [i for i, (a, b) in enumerate(itertools.pairwise(seen)) if b < a]
    inside = seen[turns[0] + 1 :]
    assert min(inside) == 1.2 and max(inside) < 2.0
    tab.watching.seek(2.0)
    qtbot.waitUntil(lambda: abs(tab.timeline.cursor_s - 2.0) < 0.01)
    for name, time_s in (("back", 1.9), ("forth", 2.0), ("forth", 2.1)):
        QTest.mouseClick(getattr(tab.ui, name), LEFT)
        assert tab.timeline.cursor_s == pytest.approx(time_s)


def test_fifty_letters_are_drawn_moved_and_merged(
    qtbot: QtBot,
    tab: VideoTab,
    labelling: Labelling,  # noqa: F811
) -> None:
    """Each step is undone in turn, and what is on the disk is what is on the screen."""
    for index in reversed(range(3)):
        tab.timeline.select(index)
        QTest.mouseClick(tab.ui.delete, LEFT)
    states = [tab.edits.segments]

    def step(action: Callable[[], object]) -> None:
        before = tab.edits.segments
        action()
        assert tab.edits.segments != before
        states.append(tab.edits.segments)

    tab.timeline._view(0.0, 6.0)
    for i in range(50):  # a letter every 0.1 s of the last five
        start = 0.9 + i * 0.1
        step(lambda start=start: drag(tab, start + 0.03, start + 0.09))  # type: ignore[misc]
        step(lambda i=i: write(tab, "BC"[i % 2]))  # type: ignore[misc]
    assert len(tab.edits.segments) == 50
    tab.timeline.select(0)
    step(lambda: drag(tab, 0.95, 0.45))
    for index in (0, 5, 10):
        tab.timeline.select(index)
        step(lambda: QTest.mouseClick(tab.ui.merge, LEFT))
    # A kill: nothing is closed, only what is on the disk counts.
    qtbot.waitUntil(lambda: not tab.keeper._background.busy, timeout=20_000)
    kept = keeping.load(labelling.track.info, lambda _: labelling.model)
    assert kept is not None and kept.segments == tab.edits.segments and len(kept.segments) == 47
    while tab.edits.segments != states[0]:
        assert tab.edits.segments == states.pop()
        QTest.mouseClick(tab.ui.undo, LEFT)
    qtbot.waitUntil(lambda: not tab.keeper._background.busy, timeout=20_000)
    kept = keeping.load(labelling.track.info, lambda _: labelling.model)
    assert kept is not None and kept.segments == ()


def test_notes_survive_a_restart_and_a_new_labelling(
    qtbot: QtBot,
    tab: VideoTab,
    labelling: Labelling,  # noqa: F811
) -> None:
    tab.ui.tiers.setChecked(True)
    drag(tab, 1.0, 2.0, "notes")
    write(tab, "left hand")
    qtbot.waitUntil(lambda: not tab.keeper._background.busy, timeout=20_000)
    kept = keeping.load(labelling.track.info, lambda _: labelling.model)
    assert kept is not None and SegmentEdits(kept.labelling, marks=kept.marks).marks[0].text
    assert kept.marks == tab.edits.marks
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=20_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: not tab._busy)
    assert [m.text for m in tab.edits.marks] == ["left hand"]


def test_merge_into_an_elan_file_and_go_on_with_it(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path
) -> None:
    into = tmp_path / "mine.eaf"
    into.write_text(real_eaf("clip.mp4"), encoding="utf-8")
    tab.editing.draw("notes", 4.0, 5.0)
    write(tab, "left hand")
    with qtbot.waitSignal(arriving(tab.labeller.exported), timeout=20_000):
        tab.export_to(tmp_path / "out", (), into)
    qtbot.waitUntil(tab.ui.export.isEnabled)
    eaf = Eaf(str(into))
    assert [v for *_, v in eaf.get_annotation_data_for_tier("signapp-letters")] == ["A", "B", "C"]
    assert eaf.get_annotation_data_for_tier("signapp-notes") == [(4000, 5000, "left hand")]
    assert eaf.get_annotation_data_for_tier("Gloss ক & co") == [(100, 1900, 'NAME > "মা"')]
    assert not list(tmp_path.glob("out*"))
    assert len(read_annotations(into).tiers) == 4 + 6

    with qtbot.waitSignal(arriving(tab.importer.said), timeout=20_000) as caught:
        tab.importer.read(into)  # its tier "letters": A B b
    assert [row[0] for row in letters(tab)] == ["A", "B", "B"] and "mine.eaf" in caught.args[0]
    QTest.mouseClick(tab.ui.undo, LEFT)
    assert [row[0] for row in letters(tab)] == ["A", "B", "C"]


def test_letters_are_shown_while_the_video_is_read(
    qtbot: QtBot,
    tab: VideoTab,
    labelling: Labelling,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, seen = threading.Event(), threading.Event()

    def slow(*_: Any, so_far: Callable[[SoFar], None], **__: Any) -> Labelling:
        so_far(SoFar(tuple(labelling.segments[:2]), ("AB",)))
        seen.set()
        assert go_on.wait(30)
        return labelling

    monkeypatch.setattr(workers, "label", slow)
    before = letters(tab)
    with qtbot.waitSignal(arriving(tab.labeller.so_far), timeout=20_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: tab.ui.text.text() == "So far: AB")
    assert len(tab.timeline._items.segments) == 3, "those from before stay until all are there"
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=20_000):
        go_on.set()
    qtbot.waitUntil(lambda: not tab._busy)
    assert letters(tab) == before

    go_on.clear()
    other = write_video(tab.path.with_name("other.mp4"), grey_images(60), fps=10)
    tab.open(other)
    qtbot.waitUntil(lambda: tab.path == other and tab.ui.label_button.isEnabled(), timeout=20_000)
    with qtbot.waitSignal(arriving(tab.labeller.so_far), timeout=20_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: len(tab.timeline._items.segments) == 2)
    assert tab.timeline._items.provisional and tab.edits is None
    tab.timeline.grab()  # painting it is no matter
    drag(tab, 3.48, 4.03)
    tab.timeline.select(0)
    QTest.keyClick(tab.timeline, Qt.Key.Key_B)
    assert not tab.timeline.editor.isVisible(), "they cannot be changed yet"
    tab.cancel_labelling()
    go_on.set()
    qtbot.waitUntil(lambda: not tab._busy)
