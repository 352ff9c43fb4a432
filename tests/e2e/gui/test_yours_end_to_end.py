"""A person who signs some letters in their own way makes the app theirs, seen by the tracker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.yours.page import YoursPage
from signapp.recording.profiles import GUEST
from signapp.rendering.exemplars import load_exemplars
from tests.support.actor import Actor
from tests.support.kills import ROOT, run_and_kill
from tests.support.streams import hands_of, moved
from tests.support.yours import NINE, Person, open_window

WAIT = 120_000
WORD = "PIE"


def own_forms() -> dict[str, object]:
    """Three letters as this person signs them: with one hand, like letters of other alphabets."""
    nepali, bengali = load_exemplars("nepali"), load_exemplars("bengali")
    return {
        "P": moved(hands_of(bengali["গ"]), aspect=4 / 3, scale=0.8),
        "I": moved(hands_of(nepali["ऊ"]), aspect=4 / 3),
        "E": moved(hands_of(bengali["ঙ"]), aspect=4 / 3, scale=0.8),
    }


@pytest.fixture
def actor() -> Actor:
    return Actor(fps=10, rendered=True)


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, actor: Actor
) -> Iterator[MainWindow]:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    window = open_window(tmp_path, actor)
    qtbot.addWidget(window, before_close_func=lambda w: w.guard.end_session())
    qtbot.waitUntil(lambda: window.context.engine.latest is not None, timeout=WAIT)
    yield window
    window.close()


def written(qtbot: QtBot, window: MainWindow, actor: Actor, person: Person) -> str:
    """What the app writes while the person signs the word."""
    engine, models = window.context.engine, window.context.models
    qtbot.waitUntil(lambda: engine.latest.recognition.model is models.loaded("isl"), timeout=WAIT)
    composer = window.page("live").composer
    composer.clear.click()
    for letter in WORD:
        before = actor.time_s
        actor.show(person.forms[letter])
        # A letter takes a second and a half; one that is refused is given up after that.
        qtbot.waitUntil(lambda t=before: actor.time_s - t > 1.8, timeout=WAIT)
    actor.show(None)
    return composer.composer.text


def test_a_word_that_the_model_misreads(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    person = Person(actor, own_forms())  # type: ignore[arg-type]
    assert written(qtbot, window, actor, person) != WORD

    live = window.page("live")
    qtbot.waitUntil(live.card.isVisible, timeout=WAIT)
    qtbot.mouseClick(live.card.buttons[0], Qt.MouseButton.LeftButton)
    page = window.yours
    assert isinstance(page, YoursPage)
    qtbot.waitUntil(lambda: len(page.choice.letters) == 26, timeout=WAIT)
    page.start.name.setText("Asha")
    qtbot.mouseClick(page.start.all, Qt.MouseButton.LeftButton)  # the last click of the round
    begun = actor.time_s

    def look() -> bool:
        person.look(page)
        return page.side.currentWidget() is page.outcome

    qtbot.waitUntil(look, timeout=2 * WAIT)
    assert actor.time_s - begun <= 60
    gain = page.outcome.shown.gain
    assert len(gain.letters) == 26 and set(gain.letters) - gain.after == set()
    assert set(WORD).isdisjoint(gain.before)
    qtbot.mouseClick(page.outcome.use, Qt.MouseButton.LeftButton)
    link = window.context.profiles
    qtbot.waitUntil(lambda: link.known.person == "Asha", timeout=WAIT)

    assert written(qtbot, window, actor, person) == WORD
    link.use(GUEST)
    qtbot.waitUntil(lambda: link.known.in_use == GUEST, timeout=WAIT)
    assert written(qtbot, window, actor, person) != WORD
    link.use("Asha")
    qtbot.waitUntil(lambda: link.known.person == "Asha", timeout=WAIT)
    assert written(qtbot, window, actor, person) == WORD


def test_a_kill_during_the_round_loses_nothing(tmp_path: Path) -> None:
    program = ["-m", "tests.e2e.gui.yours_worker", tmp_path]
    first = [line.strip() for line in run_and_kill(program, 0.15, ROOT)]
    assert first and "over" not in first, "it was to be killed in the middle"
    again = [line.strip() for line in run_and_kill(program, 90, ROOT)]
    assert again[-1] == "over 45"
    ticked = [*first, *again[:-1]]
    assert sorted(set(ticked)) == NINE
    # One that was stored as the kill came, and not yet ticked, is not asked for again.
    assert len(ticked) == len(set(ticked))
