"""What the window keeps in memory stays within bounds, however long it is used."""

import threading
from collections.abc import Callable, Hashable, Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from signapp.gui import garbage
from signapp.gui.garbage import GuiGarbage
from signapp.gui.motion import MotionPlayer, pictures, player
from signapp.gui.motion.pictures import SignPictures
from signapp.languages import SHIPPED_CODES, load_language

SIDE = 400
PICTURE = 4 * SIDE * SIDE


class Turning:
    """A scene of which every picture is another one."""

    segments = ()
    duration_s = 1000.0

    def key(self, time_s: float) -> Hashable:
        return time_s

    def draw(self, time_s: float) -> NDArray[np.uint8]:
        return np.zeros((SIDE, SIDE, 4), np.uint8)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What was drawn: plain pictures, at once."""
    asked: list[Any] = []

    def draw(*key: Any) -> QImage:
        asked.append(key)
        return QImage(key[2], key[2], QImage.Format.Format_RGB32)

    pictures._kept.clear()
    monkeypatch.setattr(pictures, "_draw", draw)
    yield asked
    pictures._kept.clear()


def look_at_all(qtbot: QtBot, shown: SignPictures) -> None:
    """Every letter of every language large, in both mirrors."""
    for code in SHIPPED_CODES:
        for mirrored in (True, False):
            for letter in load_language(code).letters:
                shown.get(code, letter.label, SIDE, mirrored)
    qtbot.waitUntil(lambda: not shown.busy, timeout=20_000)


def test_pictures_of_signs_are_kept_up_to_a_number_of_bytes(
    qtbot: QtBot, qapp: object, drawn: list[Any]
) -> None:
    parts = [SignPictures(), SignPictures()]
    for shown in parts:
        look_at_all(qtbot, shown)
    assert len(drawn) * PICTURE > 4 * pictures._CACHE_BYTES, "they would not all have room"
    assert pictures._kept.bytes <= pictures._CACHE_BYTES
    assert sum(p.sizeInBytes() for p in pictures._kept._pictures.values()) == pictures._kept.bytes
    for shown in parts:
        shown.close()


def test_the_largest_alphabet_has_room_and_is_drawn_once(
    qtbot: QtBot, qapp: object, drawn: list[Any]
) -> None:
    largest = max(SHIPPED_CODES, key=lambda code: len(load_language(code).letters))
    letters = [letter.label for letter in load_language(largest).letters]
    shown = SignPictures()
    for _ in range(2):
        for label in letters:
            shown.get(largest, label, SIDE)
        qtbot.waitUntil(lambda: not shown.busy, timeout=20_000)
    assert len(drawn) == len(letters)
    assert all(shown.get(largest, label, SIDE) is not None for label in letters)
    shown.close()


def test_a_picture_that_had_to_go_is_drawn_again(
    qtbot: QtBot, qapp: object, drawn: list[Any]
) -> None:
    shown = SignPictures()
    look_at_all(qtbot, shown)
    first = drawn[0]
    assert shown.get(*first[:4]) is None
    with qtbot.waitSignal(shown.ready, timeout=5_000) as told:
        pass
    assert told.args == list(first[:2])
    assert shown.get(*first[:4]) is not None
    shown.close()


def test_moving_hands_are_kept_up_to_a_number_of_bytes_and_only_while_they_move(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player, "_CACHE_BYTES", 10 * PICTURE)
    hands = MotionPlayer(fps=200)
    shown: list[object] = []
    hands.picture.connect(shown.append)
    kept = hands._artist._pictures
    most: list[int] = []
    hands.picture.connect(lambda _: most.append(kept._bytes))
    hands.show_scene(Turning)
    hands.play(True)
    qtbot.waitUntil(lambda: len(shown) > 40, timeout=20_000)
    assert 5 * PICTURE < max(most) <= 11 * PICTURE, "one more while it is drawn"
    hands.play(False)
    qtbot.waitUntil(lambda: len(kept) == 0, timeout=5_000)
    hands.seek(3.0)  # still there, and shows any moment
    qtbot.waitUntil(lambda: hands.moment is not None and hands.moment.time_s == 3.0, timeout=5_000)
    hands.play(True)
    count = len(shown)
    qtbot.waitUntil(lambda: len(shown) > count + 3, timeout=5_000)
    hands.close()


def test_memory_is_given_back_now_and_then_and_not_by_the_window(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    give_back: Callable[[], None] = lambda: threads.append(threading.current_thread())  # noqa: E731
    monkeypatch.setattr(garbage, "_GIVE_BACK_MS", 20)
    monkeypatch.setattr(garbage, "give_back", give_back)
    collector = GuiGarbage()
    qtbot.waitUntil(lambda: len(threads) > 2, timeout=5_000)
    collector.stop()
    assert threading.main_thread() not in threads
    count = len(threads)
    qtbot.wait(60)
    assert len(threads) == count
