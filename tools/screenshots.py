"""Take the screenshots of the documentation.

    xvfb-run -s "-screen 0 1280x800x24" python tools/screenshots.py FOLDER [NAME ...]
    xvfb-run -s "-screen 0 1280x800x24" python tools/screenshots.py FOLDER all

The first takes those that the documentation shows, or those named; the second takes every state in
light and dark, English and Bengali, to be looked at before a release. Pictures that are there are
kept; ``docs/pictures --overwrite`` renews those of the documentation. Every picture is of the real
window over the demo clip, 1280x800, with settings and texts in a folder of its own that is thrown
away.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

_HOME = tempfile.TemporaryDirectory(prefix="signapp-screenshots-")


def fresh_home(name: str) -> None:
    """From now on, settings, texts and window state are those of a new user."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[variable] = str(Path(_HOME.name) / name / variable)


fresh_home("first")

from signapp.gui import app as gui_app  # noqa: E402, I001

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QLabel, QWidget  # noqa: E402

from signapp.system.files import atomic_path  # noqa: E402
from signapp.system.outputs import OutputExistsError, refuse_existing  # noqa: E402
from signapp.capture import SourceKind, SourceSpec  # noqa: E402
from signapp.capture.sources import demo_path  # noqa: E402
from signapp.gui.live.history_dialog import HistoryDialog  # noqa: E402
from signapp.gui.main_window import MainWindow  # noqa: E402
from signapp.gui.settings_dialog import SettingsDialog  # noqa: E402
from signapp.gui.yours.page import YoursPage  # noqa: E402
from signapp.gui.yours.signs_dialog import SignsDialog  # noqa: E402
from signapp.landmarks.region import Region  # noqa: E402
from signapp.settings import Settings  # noqa: E402
from signapp.text.composer import Entry  # noqa: E402

SIZE = (1280, 800)
DEMO = SourceSpec(SourceKind.DEMO)


def wait(until: Callable[[], bool], seconds: float = 60) -> None:
    """Run the event loop until something is so."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: until() and loop.quit())
    timer.start(10)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    timer.stop()
    if not until():
        raise SystemExit("the window did not come to the state that was waited for")


def pause(seconds: float) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


class Studio:
    """Opens windows and takes their pictures."""

    def __init__(self, folder: Path, wanted: list[str], overwrite: bool) -> None:
        self._folder, self._wanted, self._overwrite = folder, wanted, overwrite
        self.kept = 0
        folder.mkdir(parents=True, exist_ok=True)

    def take(
        self,
        name: str,
        pose: "Pose",
        *,
        theme: str = "light",
        language: str = "isl",
        interface: str = "en",
        source: SourceSpec | None = DEMO,
    ) -> None:
        """Open a window, let `pose` bring it into a state, save the picture."""
        if self._wanted and name not in self._wanted:
            return
        target = self._folder / f"{name}.png"
        try:
            refuse_existing(target, self._overwrite)
        except OutputExistsError as error:
            print(error, file=sys.stderr)
            self.kept += 1
            return
        fresh_home(name)
        settings = Settings(language=language, tracker="full")  # a busy machine changes no picture
        settings.start.steps = settings.start.ring = False
        settings.view.theme = theme
        settings.view.interface_language = interface
        gui_app.make_application(settings)
        window = gui_app.make_window(settings, source)
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.resize(*SIZE)
        window.show()
        window.move(0, 0)
        window.tabs.setCurrentIndex(0)
        shown = pose(window) or window
        with atomic_path(target) as temporary:
            shown.grab().save(str(temporary))
        if shown is not window:
            shown.close()
        window.guard.end_session()  # nobody answers, should it ask
        window.close()
        print(name, flush=True)


def write(window: MainWindow, text: str) -> None:
    """Put a text into the composer."""
    composer = window.page("live").composer.composer
    for letter in text:
        known = window.context.language.letter(letter)
        composer.write(Entry(known.text, known.label, known.alternates, datetime.now(UTC)))
    window.page("live").composer._refresh()


def live(text: str = "") -> Callable[[MainWindow], None]:
    """A letter that is being held, its ring half full."""

    def pose(window: MainWindow) -> None:
        wait(lambda: window.context.engine.latest is not None)
        write(window, text)
        ring = window.page("live").letters.ring
        wait(lambda: ring.letter is not None and 0.45 < ring.progress < 0.9)

    return pose


def no_sign(window: MainWindow) -> None:
    """Hands down."""
    letters = window.page("live").letters
    wait(lambda: letters.ring.letter is not None)
    down = [0]

    def rested() -> bool:
        latest = window.context.engine.latest
        down[0] = down[0] + 1 if latest is None or not latest.recognition.hands.count else 0
        return down[0] > 50  # looked at every 10 ms

    wait(rested)


def lost(window: MainWindow) -> None:
    """A camera that is not there."""
    window.context.engine.choose(SourceSpec(SourceKind.CAMERA, "Desk camera", "Desk camera"))
    view = window.page("live").view
    wait(lambda: "Desk camera" in view.notice_text and "1" in view.notice_text)
    pause(0.3)


def chart(window: MainWindow) -> None:
    """All pictures drawn."""
    tab = window.open_tab("chart")
    wait(lambda: not tab.pictures.busy)
    tab.list.setCurrentRow(4)
    pause(1.5)


def chart_moving(window: MainWindow) -> None:
    """A sign that turns."""
    chart(window)
    tab = window.page("chart")
    tab.card.controls.turn_button.click()
    wait(lambda: tab.card.player.moment is not None and 0.8 < tab.card.player.moment.time_s < 1.5)


def practice(window: MainWindow) -> None:
    """A letter is asked for."""
    tab = window.open_tab("practice")
    wait(lambda: window.context.engine.latest is not None)
    tab.begin()
    pause(2.5)


def spell(text: str, letter: int, playing: bool = False) -> Callable[[MainWindow], None]:
    """A text, one of its letters being signed."""

    def pose(window: MainWindow) -> None:
        tab = window.open_tab("spell")
        tab.ui.text.setText(text)
        wait(lambda: tab.checked.verdict != "empty" and tab.player.moment is not None)
        wait(lambda: len(tab.player.moment.scene.segments) == len(tab.ui.strip.letters))
        if playing:
            tab.player.seek(tab.player.moment.scene.segments[letter].start_s - 0.3)
            tab.ui.play.click()
            wait(lambda: tab.ui.strip.current == letter and tab.ui.ring.progress > 0.5)
        else:
            tab._go_to(letter)
            wait(lambda: tab.ui.strip.current == letter)
        pause(0.1)

    return pose


def video(window: MainWindow) -> None:
    """The demo, labelled, one letter chosen."""
    tab = window.open_tab("videos")
    tab.open(demo_path())
    wait(lambda: tab.path is not None)
    tab.start_labelling()
    wait(lambda: tab.edits is not None, 180)
    tab.timeline.select(2)
    segment = tab.edits.segments[2]
    shown: list[float] = []
    tab.preview.picture.connect(lambda _, time_s: shown.append(time_s))
    tab.watching.seek((segment.start_s + segment.end_s) / 2)
    wait(lambda: bool(shown) and segment.start_s < shown[-1] < segment.end_s)
    pause(0.5)


def video_timeline(window: MainWindow) -> QWidget:
    """The timeline alone: all tiers, some of them written on, a letter chosen, closer up."""
    video(window)
    tab = window.page("videos")
    tab.ui.tiers.setChecked(True)
    letters = tab.edits.segments
    tab.edits.add_mark("words", letters[0].start_s, letters[6].end_s, "Namaste")
    tab.edits.add_mark("notes", letters[4].start_s, letters[5].end_s, "both hands")
    tab.timeline._view(letters[0].start_s - 0.3, letters[-1].end_s - letters[0].start_s + 0.6)
    tab.timeline.select(1)
    pause(0.5)
    return tab.timeline


def video_box(window: MainWindow) -> None:
    """A box around the hands to read."""
    video(window)
    tab = window.page("videos")
    tab.ui.signer.setCurrentIndex(tab.ui.signer.findData("box"))
    tab.choices.box.set_region(Region(0.3, 0.2, 0.42, 0.72))
    tab.choices.box.setFocus()
    pause(0.5)


def video_reading(window: MainWindow) -> None:
    """Letters that are shown while a video is read."""
    tab = window.open_tab("videos")
    tab.open(demo_path())
    wait(lambda: tab.path is not None)
    tab.start_labelling()
    shown = tab.timeline
    wait(lambda: shown._items.provisional and len(shown._items.segments) > 3, 180)
    pause(0.3)


def teach(window: MainWindow) -> None:
    """The teach tab over the demo."""
    window.open_tab("teach")
    pause(3)


def _signer() -> SourceSpec:
    """A clip of somebody who spells the letters that a short round asks for, as their camera."""
    clip = Path(_HOME.name) / "signer.mp4"
    if not clip.is_file():
        words = ["spell", "EIJMNPQRYEIJMNPQRY", "--fps", "12", "--speed", "0.7", "-o", str(clip)]
        subprocess.run([sys.executable, "-m", "signapp", *words], check=True)
    return SourceSpec(SourceKind.FILE, str(clip), "Camera")


def yours(until: str) -> Callable[[MainWindow], QWidget | None]:
    """Make it yours: its start, a sign that is held, or what it brought and the signs."""

    def pose(window: MainWindow) -> QWidget | None:
        window.context.engine.choose(_signer())
        window.open_yours()
        page = window.yours
        assert isinstance(page, YoursPage)
        page.start.name.setText("Asha")
        wait(lambda: bool(page.choice.letters) and window.context.engine.latest is not None)
        pause(1.5)
        if until == "start":
            return None
        page.begin("Asha", "hard")
        wait(lambda: page.link is not None and page.link.round is not None)
        if until == "round":
            wait(lambda: page.asking.sign.progress > 0.5)
            return None
        wait(lambda: len(page.link.round.done) == 9 or page.side.currentWidget() is page.outcome)
        wait(lambda: page.side.currentWidget() is page.outcome)
        pause(0.5)
        if until == "outcome":
            return None
        dialog = SignsDialog(window.context, "Asha", window)
        dialog.show()
        wait(lambda: dialog.list.count() > 0)
        pause(0.3)
        return dialog

    return pose


def settings(window: MainWindow) -> QWidget:
    """The settings over nothing else."""
    dialog = SettingsDialog(window.context, window)
    for label in dialog.findChildren(QLabel):  # the folder of this run says nothing to a reader
        label.setText(label.text().replace(os.environ["XDG_CONFIG_HOME"], "~/.config"))
    dialog.show()
    pause(0.5)
    return dialog


def history(window: MainWindow) -> QWidget:
    """Two finished texts and one in progress."""
    for text in ("HELLO", "NAMASTE", "INDIA"):
        write(window, text)
        if text != "INDIA":
            window.page("live").composer.composer.clear()
    dialog = HistoryDialog(window.context, window.page("live").composer.composer, window)
    dialog.show()
    pause(0.3)
    return dialog


Pose = Callable[[MainWindow], QWidget | None]

# State: how to reach it in ISL, and in Bengali.
STATES: dict[str, tuple[Pose, Pose]] = {
    "live": (live(), live("আমি")),
    "no-camera": (live(), live()),
    "camera-lost": (lost, lost),
    "no-sign": (no_sign, no_sign),
    "chart": (chart, chart),
    "chart-turning": (chart_moving, chart_moving),
    "practice": (practice, practice),
    "spell": (spell("NAMASTE", 2, playing=True), spell("kalam", 1, playing=True)),
    "spell-left-out": (spell("HELLO, 2 you", 4), spell("আমি ২", 0)),
    "video": (video, video),
    "video-timeline": (video_timeline, video_timeline),
    "video-box": (video_box, video_box),
    "video-reading": (video_reading, video_reading),
    "teach": (teach, teach),
    "settings": (settings, settings),
    "yours-start": (yours("start"), yours("start")),
    "yours-round": (yours("round"), yours("round")),
    "yours-outcome": (yours("outcome"), yours("outcome")),
    "yours-signs": (yours("signs"), yours("signs")),
    "history": (history, history),
}
DOCUMENTED = [
    "live", "live-bengali", "live-dark", "no-camera", "chart", "practice-bengali-dark", "spell",
    "spell-bengali", "video", "video-timeline", "video-box", "video-reading", "teach", "settings",
    "yours-start", "yours-round", "yours-outcome", "yours-signs",
]  # fmt: skip


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="which, or 'all'; default: those of the documents")
    parser.add_argument("--overwrite", action="store_true", help="replace pictures that are there")
    options = parser.parse_args()
    wanted = options.names or DOCUMENTED
    studio = Studio(options.folder, [] if wanted == ["all"] else wanted, options.overwrite)
    for state, (english, bengali) in STATES.items():
        for dark in ("", "-dark"):
            theme = "dark" if dark else "light"
            source = None if state == "no-camera" else DEMO
            studio.take(f"{state}{dark}", english, theme=theme, source=source)
            if state == "history":  # a dialog with hardly a word
                continue
            studio.take(
                f"{state}-bengali{dark}", bengali, theme=theme, language="bengali",
                interface="bn", source=source,
            )  # fmt: skip
    sys.exit(bool(studio.kept))


if __name__ == "__main__":
    main()
