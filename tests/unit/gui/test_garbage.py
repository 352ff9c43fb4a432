import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from signapp.gui.garbage import GuiGarbage


class _Cycle:
    """Garbage that only the collector frees, and that notes where."""

    def __init__(self, freed_in: list[threading.Thread]) -> None:
        self.itself = self
        self.freed_in = freed_in

    def __del__(self) -> None:
        self.freed_in.append(threading.current_thread())


@pytest.fixture
def garbage(qapp: object) -> Iterator[GuiGarbage]:
    garbage = GuiGarbage()
    yield garbage
    garbage.stop()


def _litter(freed_in: list[threading.Thread]) -> None:
    """Make cycles in another thread, enough for the collector to start there."""

    def work() -> None:
        kept = []
        for _ in range(5000):
            _Cycle(freed_in)
            kept.append([])

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_cycles_of_any_thread_are_freed_in_the_gui_thread(
    qtbot: QtBot, garbage: GuiGarbage
) -> None:
    freed_in: list[threading.Thread] = []
    _litter(freed_in)
    assert not freed_in
    qtbot.waitUntil(lambda: len(freed_in) == 5000, timeout=5000)
    assert set(freed_in) == {threading.main_thread()}


def test_every_generation_has_its_turn(qtbot: QtBot, garbage: GuiGarbage) -> None:
    freed_in: list[threading.Thread] = []
    cycle = _Cycle(freed_in)
    gc.collect()  # it lives on, in the oldest generation
    del cycle
    old = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    try:
        qtbot.waitUntil(lambda: len(freed_in) == 1, timeout=10_000)
    finally:
        gc.set_threshold(*old)


def test_stopping_hands_the_collector_back(qapp: object) -> None:
    gc.enable()
    garbage = GuiGarbage()
    assert not gc.isenabled() and gc.get_freeze_count() > 0
    garbage.stop()
    assert gc.isenabled() and gc.get_freeze_count() == 0
