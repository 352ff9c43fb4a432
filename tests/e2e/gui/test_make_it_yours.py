"""Make it yours: the round, what it brings, and who signs, through the window."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec, SourceState, SourceStatus
from signapp.gui.main_window import MainWindow
from signapp.gui.profile_switcher import NameDialog
from signapp.gui.videos.learning import VideoLearning
from signapp.gui.yours.forms import FormsDialog
from signapp.gui.yours.page import YoursPage
from signapp.gui.yours.signs_dialog import SignsDialog
from signapp.labelling import Labelling
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.segments import Span, build_segment
from signapp.live.alphabet_round import Phase
from signapp.live.round_log import round_path
from signapp.recognition.catalog import load_model
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtModel
from signapp.recording.profiles import GUEST, Profiles
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import Exemplar
from tests.support.actor import Actor, tracker_of
from tests.support.moving_signs import sequence
from tests.support.streams import hands_of, mirrored, moved, resting_hand_added
from tests.support.yours import ISL, NINE, Person, open_window
from tests.unit.labelling.tracks import make_track

WAIT = 60_000


@pytest.fixture
def actor() -> Actor:
    return Actor()


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, actor: Actor
) -> Iterator[MainWindow]:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", tracker_of(actor))
    window = open_window(tmp_path, actor)
    qtbot.addWidget(window, before_close_func=lambda w: w.guard.end_session())
    qtbot.waitUntil(lambda: window.context.engine.latest is not None, timeout=WAIT)
    yield window
    window.close()


def start(qtbot: QtBot, window: MainWindow, name: str = "Asha", which: str = "hard") -> YoursPage:
    window.open_yours()
    page = window.yours
    assert isinstance(page, YoursPage)
    qtbot.waitUntil(lambda: len(page.choice.letters) == 26, timeout=WAIT)
    page.start.name.setText(name)
    button = {"hard": page.start.hard, "all": page.start.all, "on": page.start.go_on}[which]
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.link is not None and page.link.round is not None, timeout=WAIT)
    return page


def sign(qtbot: QtBot, page: YoursPage, person: Person, until) -> None:  # type: ignore[no-untyped-def]
    """Sign what is asked for until something is so; nothing is clicked."""

    def look() -> bool:
        person.look(page)
        return bool(until())

    qtbot.waitUntil(look, timeout=WAIT)


def over(page: YoursPage) -> bool:
    return page.side.currentWidget() is page.outcome


def samples(name: str) -> list[str]:
    profiles = Profiles(Recordings("isl"))
    return [s.label for s in profiles.samples(name)] if profiles.find(name) else []


def test_nine_letters_without_a_click(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    assert window.header.profiles.text() == "Guest"
    page = start(qtbot, window)
    assert "9 that differ" in page.start.hard.text() and "26" in page.start.all.text()
    assert window.header.isHidden() and window.footer.isHidden()
    sign(qtbot, page, Person(actor), lambda: over(page))
    assert page.outcome.after.text() == "Now: 9 of 9"
    assert sorted(set(samples("Asha"))) == NINE and len(samples("Asha")) == 45
    assert window.context.profiles.known.in_use == GUEST  # nothing is used unasked
    assert page.outcome.focusWidget() is page.outcome.use
    qtbot.keyClick(page.outcome.use, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.profiles.known.person == "Asha", timeout=WAIT)
    assert window.header.profiles.text() == "Asha" and window.header.isVisible()
    assert window.stack.currentWidget() is window.page("live")
    model = window.context.models.get("isl")
    labels = [x.label for x in model.labels]
    for letter in NINE:  # before another camera, from farther away
        elsewhere = moved(hands_of(ISL[letter]), x=0.1, scale=0.7, aspect=16 / 9)
        assert labels[model.scores(elsewhere.features).probabilities.argmax()] == letter


@pytest.mark.parametrize("how", ["left-handed", "idle hand"])
def test_other_people(qtbot: QtBot, window: MainWindow, actor: Actor, how: str) -> None:
    change = mirrored if how == "left-handed" else resting_hand_added
    person = Person(actor, {x: change(hands_of(ISL[x])) for x in NINE})
    page = start(qtbot, window)
    sign(qtbot, page, person, lambda: over(page))
    assert page.outcome.after.text() == "Now: 9 of 9"


def test_what_is_missing_is_said_large(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    page = start(qtbot, window)
    actor.show(None)
    qtbot.waitUntil(lambda: page.message.text() == "No hand is seen", timeout=WAIT)
    assert page.message.isVisible()
    one = hands_of(ISL["E"])
    one.landmarks[0] = 0
    actor.show(one)
    qtbot.waitUntil(lambda: page.message.text() == "Second hand is not seen", timeout=WAIT)
    assert page.message.font().pointSizeF() >= 1.9 * window.font().pointSizeF()
    actor.show(ISL["E"])
    qtbot.waitUntil(lambda: page.link.round.done == {"E"}, timeout=WAIT)
    qtbot.waitUntil(lambda: page.message.text() == "Now show I", timeout=WAIT)
    assert page.link.round.phase is Phase.CHANGE


def test_space_skips_and_backspace_repeats(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    page = start(qtbot, window)
    person = Person(actor)
    qtbot.keyClick(page.asking, Qt.Key.Key_Space)
    assert page.link.round.skipped == ("E",)
    sign(qtbot, page, person, lambda: page.link.round.done == {"I"})
    assert samples("Asha") == ["I"] * 5
    actor.show(None)
    qtbot.keyClick(page.asking, Qt.Key.Key_Backspace)
    assert page.link.round.asked.label == "I"
    qtbot.waitUntil(lambda: samples("Asha") == [], timeout=WAIT)
    qtbot.waitUntil(lambda: page.link.round.phase is Phase.NO_HAND, timeout=WAIT)
    person.asked = ""
    sign(qtbot, page, person, lambda: page.link.round.done == {"I"})
    page.asking.finish.setFocus()
    qtbot.keyClick(page.asking.finish, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: over(page), timeout=WAIT)
    assert page.outcome.after.text() == "Now: 1 of 1"
    assert "Skipped: E" in page.outcome.more.text()


def test_a_round_is_left_and_resumed(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    page = start(qtbot, window)
    person = Person(actor)
    sign(qtbot, page, person, lambda: len(page.link.round.done) == 2)
    window.leave_full_screen()  # Escape
    assert page.side.currentWidget() is page.start and page.link is None
    window.leave_full_screen()
    assert window.stack.currentWidget() is window.page("live")
    actor.show(None)
    person.asked = ""
    window.open_yours()
    page.start.name.setText("Asha")
    page.look("Asha")
    qtbot.waitUntil(lambda: page.choice.left == 7, timeout=WAIT)
    assert "7 to come" in page.start.go_on.text() and page.start.go_on.isVisible()
    qtbot.mouseClick(page.start.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.link is not None and page.link.round is not None, timeout=WAIT)
    assert page.link is not None and page.link.round is not None
    assert len(page.link.round.done) == 2 and page.asking.bar.value() == 2
    sign(qtbot, page, person, lambda: over(page))
    assert sorted(set(samples("Asha"))) == NINE and len(samples("Asha")) == 45
    assert page.outcome.after.text() == "Now: 9 of 9"


def test_a_round_is_taken_back(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    page = start(qtbot, window)
    sign(qtbot, page, Person(actor), lambda: len(page.link.round.done) == 1)
    page.finish()
    qtbot.waitUntil(lambda: over(page), timeout=WAIT)
    qtbot.mouseClick(page.outcome.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.side.currentWidget() is page.start, timeout=WAIT)
    assert samples("Asha") == [] and not round_path("isl", "Asha").exists()


def test_another_language_ends_the_round(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    page = start(qtbot, window)
    window.context.set_language("nepali")
    assert page.side.currentWidget() is page.start and page.link is None
    qtbot.waitUntil(lambda: len(page.choice.letters) > 40, timeout=WAIT)
    assert page.start.hard.isVisible()


def test_the_demo_is_nobodys(qtbot: QtBot, window: MainWindow) -> None:
    window.open_yours()
    page = window.yours
    assert isinstance(page, YoursPage)
    qtbot.waitUntil(lambda: len(page.choice.letters) == 26, timeout=WAIT)
    assert page.start.all.isEnabled() and page.start.source.isHidden()
    page._on_status(SourceStatus(SourceState.PLAYING, SourceSpec(SourceKind.DEMO)))
    assert not page.start.all.isEnabled() and page.start.source.isVisible()
    page.start.show_source(False)
    page.start.name.setText("  ")
    assert not page.start.all.isEnabled() and page.start.problem.text()


def test_it_is_offered_once(qtbot: QtBot, window: MainWindow) -> None:
    live = window.page("live")
    qtbot.waitUntil(live.card.isVisible, timeout=WAIT)
    assert live.card.buttons[0].text() == "Make it yours"
    qtbot.mouseClick(live.card.buttons[1], Qt.MouseButton.LeftButton)
    assert live.card.isHidden() and window.context.settings.view.offer_yours is False
    live.learning.look()
    assert live.card.isHidden()
    window.header.profiles.fill()
    titles = [a.text() for a in window.header.profiles.menu().actions()]
    assert "Make it yours…" in titles


def test_the_offer_begins_it(qtbot: QtBot, window: MainWindow) -> None:
    live = window.page("live")
    qtbot.waitUntil(live.card.isVisible, timeout=WAIT)
    qtbot.mouseClick(live.card.buttons[0], Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.yours
    assert not window.context.settings.view.offer_yours
    window.close_yours()


def test_a_correction_is_offered_and_undone(
    qtbot: QtBot, window: MainWindow, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = window.page("live")
    profiles = window.context.profiles
    profiles.add("Asha")
    qtbot.waitUntil(lambda: profiles.known.person == "Asha", timeout=WAIT)
    qtbot.waitUntil(live.card.isHidden, timeout=WAIT)
    composer = live.composer
    for letter in "AB":
        actor.show(ISL[letter])
        qtbot.waitUntil(lambda x=letter: composer.composer.text == x, timeout=WAIT)
        if letter == "A":
            actor.show(None)
            qtbot.mouseClick(composer.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(live.card.isVisible, timeout=WAIT)
    assert "your B" in live.card.text.text() and samples("Asha") == []  # not learnt unasked
    qtbot.mouseClick(live.card.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Learnt as Asha’s B" in live.card.text.text(), timeout=WAIT)
    assert samples("Asha") == ["B"] * 5
    qtbot.mouseClick(live.card.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: samples("Asha") == [], timeout=WAIT)


def test_that_was_another_letter(
    qtbot: QtBot, window: MainWindow, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = window.page("live")
    window.context.settings.view.offer_yours = False
    live.card.hide()
    composer = live.composer
    assert not composer.meant.isEnabled()
    actor.show(ISL["A"])
    qtbot.waitUntil(lambda: composer.composer.text == "A", timeout=WAIT)
    assert composer.meant.isEnabled()
    composer.say_meant(window.context.language.letter("Q"))
    assert composer.composer.text == "Q" and not composer.meant.isEnabled()
    assert live.card.isVisible() and "your Q" in live.card.text.text()

    def typed(dialog: NameDialog) -> int:
        dialog.name.setText("Ravi")
        dialog.accept()
        return int(dialog.result())

    monkeypatch.setattr(NameDialog, "exec", typed)
    qtbot.mouseClick(live.card.buttons[0], Qt.MouseButton.LeftButton)  # asks for whom
    qtbot.waitUntil(lambda: samples("Ravi") == ["Q"] * 5, timeout=WAIT)
    qtbot.waitUntil(lambda: window.context.profiles.known.person == "Ravi", timeout=WAIT)


def test_profiles_are_switched_renamed_and_erased(
    qtbot: QtBot, window: MainWindow, actor: Actor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    link, switcher = window.context.profiles, window.header.profiles
    page = start(qtbot, window)
    sign(qtbot, page, Person(actor), lambda: len(page.link.round.done) == 1)
    page.finish()
    qtbot.waitUntil(lambda: over(page), timeout=WAIT)
    page._use()
    qtbot.waitUntil(lambda: link.known.person == "Asha", timeout=WAIT)
    file = tmp_path / "asha.npz"
    link.export("Asha", file, "done")
    qtbot.waitUntil(file.is_file, timeout=WAIT)
    switcher.fill()
    by_title = {a.text(): a for a in switcher.menu().actions()}
    by_title["Guest: the model as it is"].trigger()
    qtbot.waitUntil(lambda: link.known.in_use == GUEST, timeout=WAIT)
    model = window.context.models.get("isl")
    assert not hasattr(model, "base") and switcher.text() == "Guest"
    link.use("Asha")
    qtbot.waitUntil(lambda: link.known.person == "Asha", timeout=WAIT)
    link.rename("Asha", "Asha K")
    qtbot.waitUntil(lambda: link.known.person == "Asha K", timeout=WAIT)
    assert samples("Asha K") == ["E"] * 5
    said: list[str] = []
    window.context.message.connect(said.append)
    link.add("asha k")
    qtbot.waitUntil(lambda: any("already" in line for line in said), timeout=WAIT)
    link.import_file(file, "{name} is here")
    qtbot.waitUntil(lambda: link.known.person == "Asha", timeout=WAIT)
    assert link.known.names == ("Asha K", "Asha") and "Asha is here" in said
    answer: list[int | None] = [None]
    monkeypatch.setattr("signapp.gui.profile_switcher.choose", lambda *_: answer[0])
    switcher.ask_erase()
    assert "Asha" in link.known.names
    answer[0] = 1
    switcher.ask_erase()
    qtbot.waitUntil(lambda: link.known.names == ("Asha K",), timeout=WAIT)
    assert link.known.in_use == GUEST and not round_path("isl", "Asha").exists()
    assert Recordings("isl").undo() == 5, "it was only removed"
    link.use("Asha")
    qtbot.waitUntil(lambda: link.known.person == "Asha", timeout=WAIT)
    answer[0] = 0
    switcher.ask_erase()
    qtbot.waitUntil(lambda: "Asha was erased." in said, timeout=WAIT)
    assert samples("Asha") == [] and Recordings("isl").undo() == 0
    assert samples("Asha K") == ["E"] * 5


def test_my_signs_are_looked_at_and_deleted(
    qtbot: QtBot, window: MainWindow, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = start(qtbot, window)
    sign(qtbot, page, Person(actor), lambda: len(page.link.round.done) == 2)
    page.escape()
    window.close_yours()
    dialog = SignsDialog(window.context, "Asha", window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=WAIT)
    assert [dialog.list.item(i).text() for i in range(2)] == ["E · 5", "I · 5"]
    dialog.list.item(0).setSelected(True)
    dialog.delete.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=WAIT)
    assert samples("Asha") == ["I"] * 5
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=WAIT)
    assert not dialog.undo.isEnabled() and isinstance(dialog, QDialog)


def test_another_form_is_shown_and_kept(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def formed(label: str, form: str) -> Exemplar:
        return replace(ISL[label], label="E", form=form)

    forms = {"E": (formed("E", "ISLRTC"), formed("A", "school"))}
    monkeypatch.setattr("signapp.gui.yours.forms.load_forms", lambda _: forms)
    page = start(qtbot, window)
    qtbot.waitUntil(lambda: page.asking.sign._image is not None, timeout=WAIT)
    official = page.asking.sign._image
    shown: list[str] = []

    def choose(dialog: FormsDialog) -> int:
        shown.extend(button.text() for button in dialog.buttons)
        dialog.buttons[1].click()
        return int(dialog.result())

    monkeypatch.setattr(FormsDialog, "exec", choose)
    page.asking.other.click()
    qtbot.waitUntil(lambda: shown == ["ISLRTC", "school"], timeout=WAIT)
    qtbot.waitUntil(lambda: page.asking.sign._image not in (None, official), timeout=WAIT)
    qtbot.waitUntil(
        lambda: (
            Profiles(Recordings("isl")).find("Asha") is not None
            and Profiles(Recordings("isl")).get("Asha").forms == {"E": "school"}
        ),
        timeout=WAIT,
    )


def test_corrections_of_a_video_are_learnt_in_one_step(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    track, _ = make_track([(0, 1.0), ("-", 0.4), (1, 1.0)], classes=26)
    model, language = window.context.models.get("isl"), window.context.language
    segments = [
        build_segment(track, Span(a, b, 0), model, language) for a, b in ((0, 24), (35, 59))
    ]
    edits = SegmentEdits(Labelling(track, segments, [], model, language))
    button = QPushButton()
    qtbot.addWidget(button)
    learning = VideoLearning(window.context, button, window)
    learning.refresh(edits, False)
    assert not button.isEnabled(), "nothing was corrected"
    edits.relabel(1, "B")
    learning.refresh(edits, False)
    assert button.isEnabled()
    monkeypatch.setattr("signapp.gui.videos.learning.ask_name", lambda *_: "")
    button.click()
    monkeypatch.setattr("signapp.gui.videos.learning.ask_name", lambda *_: "Ravi")
    button.click()
    qtbot.waitUntil(lambda: samples("Ravi") == ["B"] * 5, timeout=WAIT)
    qtbot.waitUntil(lambda: window.context.profiles.known.person == "Ravi", timeout=WAIT)
    learning.refresh(edits, False)
    assert not button.isEnabled(), "they are learnt already"
    edits.relabel(0, "C")
    learning.refresh(edits, False)
    monkeypatch.setattr("signapp.gui.videos.learning.yes", lambda *_: False)
    button.click()
    assert samples("Ravi") == ["B"] * 5


def test_moving_signs_of_a_video_are_learnt_as_takes(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    track, _ = make_track([(0, 1.0), ("-", 0.4), (1, 1.0)], classes=26)
    shown = np.concatenate([sequence("wave", len(track) - 30), track.landmarks[-30:]])
    track = replace(track, landmarks=shown.astype(np.float32))
    model, language = window.context.models.get("isl"), window.context.language
    found = replace(
        build_segment(track, Span(0, 9, 0), model, language), native="HOUSE", kind="sign"
    )
    edits = SegmentEdits(Labelling(track, [], [], model, language, signs=(found,)))
    button = QPushButton()
    qtbot.addWidget(button)
    learning = VideoLearning(window.context, button, window)
    learning.refresh(edits, False)
    assert not button.isEnabled(), "the model's own sign is nothing to learn"
    edits.add_mark("signs", float(track.times[10]), float(track.times[-31]), "KITE")
    edits.add_mark("signs", float(track.times[-8]), track.end_s, "still")
    edits.add_mark("notes", 0.0, 1.0, "left hand")
    learning.refresh(edits, False)
    assert button.isEnabled()
    monkeypatch.setattr("signapp.gui.videos.learning.ask_name", lambda *_: "Ravi")
    with qtbot.waitSignal(window.context.message, timeout=WAIT) as said:
        button.click()
    (take,) = Recordings("isl").samples(moving=True)
    assert (take.label, take.signer, take.session) == ("KITE", "Ravi", track.info.path.stem)
    assert "1 take" in said.args[0] and "still" in said.args[0]
    learning.refresh(edits, False)
    assert not button.isEnabled(), "it is learnt already"


def test_switching_never_waits_in_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready, threads = threading.Event(), []

    def slow(recordings: Recordings, profile: str | None, **_: object) -> SignModel:
        threads.append(threading.current_thread())
        assert ready.wait(30)
        return load_model("isl")

    monkeypatch.setattr("signapp.gui.profile_link.build_profile_model", slow)
    window.context.profiles.add("Asha")
    qtbot.waitUntil(lambda: bool(threads), timeout=WAIT)
    seen = window.context.engine.latest
    qtbot.waitUntil(lambda: window.context.engine.latest is not seen, timeout=WAIT)
    assert threading.main_thread() not in threads
    ready.set()
    qtbot.waitUntil(lambda: window.context.profiles.known.person == "Asha", timeout=WAIT)


def test_who_teaches_is_who_signs(qtbot: QtBot, window: MainWindow, actor: Actor) -> None:
    link = window.context.profiles
    teach = window.open_tab("teach")
    link.add("Asha")
    qtbot.waitUntil(lambda: teach.ui.signer.text() == "Asha", timeout=WAIT)
    link.use(GUEST)
    qtbot.waitUntil(lambda: link.known.in_use == GUEST, timeout=WAIT)
    teach.ui.signer.setText("Ravi")
    actor.show(ISL["A"])
    qtbot.waitUntil(lambda: teach.ui.record.isEnabled(), timeout=WAIT)
    teach.ui.record.pressed.emit()
    qtbot.waitUntil(lambda: len(samples("Ravi")) > 1, timeout=WAIT)
    teach.ui.record.released.emit()
    qtbot.waitUntil(lambda: link.known.person == "Ravi", timeout=WAIT)
    model = window.context.models.get("isl")
    assert (
        isinstance(model, TaughtModel)
        and model.base is not model
        and window.header.profiles.text() == "Ravi"
    )
