"""Take the screenshots of the documentation.

    xvfb-run -s "-screen 0 1280x800x24" python tools/screenshots.py [FOLDER] [NAME ...]

Every picture is of the real window over the demo clip, 1280x800, with settings and texts in a
folder of its own that is thrown away.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

_HOME = tempfile.TemporaryDirectory(prefix="signapp-screenshots-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_variable] = str(Path(_HOME.name) / _variable)

from signapp.gui import app as gui_app  # noqa: E402, I001

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QLabel, QWidget  # noqa: E402

from signapp.capture import SourceKind, SourceSpec  # noqa: E402
from signapp.capture.sources import demo_path  # noqa: E402
from signapp.gui.live.history_dialog import HistoryDialog  # noqa: E402
from signapp.gui.main_window import MainWindow  # noqa: E402
from signapp.gui.settings_dialog import SettingsDialog  # noqa: E402
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

    def __init__(self, folder: Path, wanted: list[str]) -> None:
        self._folder, self._wanted = folder, wanted
        folder.mkdir(parents=True, exist_ok=True)

    def take(
        self,
        name: str,
        pose: Callable[[MainWindow], QWidget | None],
        *,
        theme: str = "light",
        language: str = "isl",
        interface: str = "en",
        source: SourceSpec | None = DEMO,
    ) -> None:
        """Open a window, let `pose` bring it into a state, save the picture."""
        if self._wanted and name not in self._wanted:
            return
        settings = Settings(language=language)
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
        shown.grab().save(str(self._folder / f"{name}.png"))
        if shown is not window:
            shown.close()
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
    wait(lambda: "Desk camera is not there" in view.notice_text)
    pause(0.3)


def chart(window: MainWindow) -> None:
    """All pictures drawn."""
    tab = window.open_tab("chart")
    wait(lambda: all(image is not None for image in tab.pictures._pictures.values()))
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
    tab._seek((segment.start_s + segment.end_s) / 2)
    pause(1.5)


def teach(window: MainWindow) -> None:
    """The teach tab over the demo."""
    window.open_tab("teach")
    pause(3)


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


def main() -> None:
    """Take all pictures, or those named."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    studio = Studio(folder, sys.argv[2:])
    studio.take("live", live())
    studio.take("live-dark", live(), theme="dark")
    studio.take("live-bengali", live("আমি"), language="bengali", interface="bn")
    studio.take("no-camera", live(), source=None)
    studio.take("camera-lost", lost, source=DEMO)
    studio.take("no-sign", no_sign)
    studio.take("chart", chart, language="bengali")
    studio.take("chart-dark", chart, theme="dark")
    studio.take("chart-turning", chart_moving)
    studio.take("practice", practice)
    studio.take("practice-bengali", practice, language="bengali", interface="bn", theme="dark")
    studio.take("spell", spell("NAMASTE", 2, playing=True))
    studio.take("spell-bengali", spell("kalam", 1), language="bengali", interface="bn")
    studio.take("spell-left-out", spell("HELLO, 2 you", 4), theme="dark")
    studio.take("video", video)
    studio.take("video-dark", video, theme="dark")
    studio.take("teach", teach)
    studio.take("settings", settings)
    studio.take("settings-dark", settings, theme="dark", interface="bn")
    studio.take("history", history)


if __name__ == "__main__":
    main()
