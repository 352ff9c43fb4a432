"""Work in the background of the window: in order, answered in the GUI thread, newest written."""

import threading

from pytestqt.qtbot import QtBot

from signapp.gui.background import Background, CancelledError, LateWriter


def test_answers_come_in_order_and_in_the_gui_thread(qtbot: QtBot) -> None:
    background, here = Background(), threading.current_thread()
    worked: list[threading.Thread] = []
    answers: list[object] = []

    def answer(value: object) -> None:
        assert threading.current_thread() is here
        answers.append(value)

    def work(i: int) -> int:
        worked.append(threading.current_thread())
        if i == 1:
            raise CancelledError
        if i == 2:
            raise ValueError("odd")
        return i

    for i in range(4):
        background.run(
            lambda i=i: work(i), done=answer, failed=answer, cancelled=lambda: answer("cancelled")
        )
    assert background.busy and not answers
    qtbot.waitUntil(lambda: not background.busy, timeout=5000)
    assert here not in worked and len(worked) == 4
    first, second, third, fourth = answers
    assert (first, second, fourth) == (0, "cancelled", 3) and "odd" in str(third)


def test_the_newest_is_written_and_what_was_overtaken_is_not(qtbot: QtBot) -> None:
    background, go_on = Background(), threading.Event()
    for join, expected in ((None, 4), (lambda old, new: old + new, 10)):
        written: list[int] = []
        failed: list[str] = []
        go_on.clear()
        background.run(go_on.wait)
        writer = LateWriter(background, written.append, failed.append, join)
        for value in range(5):
            writer.put(value)
        go_on.set()
        background.wait()
        writer.put(7)
        background.wait()
        assert written == [expected, 7] and not failed


def test_nobody_hears_of_work_after_the_end(qtbot: QtBot) -> None:
    background, go_on = Background(), threading.Event()
    done: list[object] = []
    background.run(go_on.wait, done=done.append)
    background.run(lambda: done.append("begun"), done=done.append)
    go_on.set()
    background.drop()
    assert not background.busy
    qtbot.wait(50)
    assert done in ([], ["begun"])
