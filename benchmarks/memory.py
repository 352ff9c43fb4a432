"""Measure the memory of the window while everything in it is used, again and again.

    python benchmarks/memory.py [--rounds 4] [--no-retraining] [--only STEP,STEP] > memory.json

Run it with a display, under Xvfb or with QT_QPA_PLATFORM=offscreen. The camera is the demo clip at
1280x720, kept as JPEG and decoded for each frame, at 30 frames a second. A round opens every tab
and uses it: all languages live; every sign of every language on the chart, in both mirrors, some
moving and turning; practice; a long text spelled and a short one saved as a clip; a film of
1280x720 labelled and played; samples of three letters recorded; *Make it yours*; the settings, and
another language of the interface and back. The first round retrains a model too, which the app
does in a process of its own.

Some seconds after each step a line says, in megabytes: `rss`, the resident memory of the window's
process; `private`, the part of it that no other process shares; `peak`, the most that was resident
so far; `malloc_in_use` and `malloc_free`, what glibc's allocator has given out and what it keeps
(Python's small objects are not in it); `children`, the resident memory of processes it started.
`longest_give_back_ms` is how long it took at most, in its own thread, to give freed memory back.
"""

import argparse
import ctypes
import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
_HOME = tempfile.TemporaryDirectory(prefix="signapp-memory-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_variable] = str(Path(_HOME.name) / _variable)

from signapp.gui import app as gui_app  # noqa: E402, I001
from signapp.gui import garbage as gui_garbage  # noqa: E402

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from signapp.capture import SourceKind, SourceSpec  # noqa: E402
from signapp.capture.sources import demo_path, open_source  # noqa: E402
from signapp.gui.context import AppContext  # noqa: E402
from signapp.gui.engine import Engine  # noqa: E402
from signapp.gui.garbage import GuiGarbage  # noqa: E402
from signapp.gui.main_window import MainWindow  # noqa: E402
from signapp.live.models import ModelStore  # noqa: E402
from signapp.recognition.catalog import available_languages  # noqa: E402
from signapp.rendering.clips import write_clip  # noqa: E402
from signapp.settings import Settings  # noqa: E402
from signapp.system.memory import one_heap  # noqa: E402
from signapp.text.drafts import DraftStore  # noqa: E402
from signapp.video.reader import VideoReader  # noqa: E402

FPS = 30
SIZE = (1280, 720)
FILM_S = 10
CALM_S = 12  # what a step freed has been given back by then
LONGEST_S = 1200  # that a step is waited for; on an idle machine none takes a minute
CAMERA = SourceSpec(SourceKind.CAMERA, "bench", "Benchmark")
MB = 1e6


class JpegCamera:
    """Frames at 30 a second, each decoded when it is asked for."""

    def __init__(self, pictures: list[bytes]) -> None:
        self._pictures, self._count, self._start = pictures, 0, time.perf_counter()

    def read(self) -> tuple[np.ndarray, float]:
        i, self._count = self._count, self._count + 1
        ahead = self._start + i / FPS - time.perf_counter()
        if ahead > 0:
            time.sleep(ahead)
        data = np.frombuffer(self._pictures[i % len(self._pictures)], np.uint8)
        return cv2.cvtColor(cv2.imdecode(data, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), i / FPS

    def __enter__(self) -> "JpegCamera":
        return self

    def __exit__(self, *_: object) -> None: ...

    close = __exit__


def wait(until: Callable[[], bool], seconds: float) -> bool:
    """Run the event loop until something is so; False when the time was up."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: until() and loop.quit())
    timer.start(20)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    timer.stop()
    return until()


def finish(until: Callable[[], bool], what: str) -> None:
    """Run the event loop until some work is done."""
    if not wait(until, LONGEST_S):
        raise SystemExit(f"{what} took longer than {LONGEST_S} s: the figures would say nothing")


def pause(seconds: float) -> None:
    """Let the window work for a while."""
    wait(lambda: False, seconds)


def timed(work: Callable[[], None], took: list[float]) -> Callable[[], None]:
    """The same work, which also notes for how many seconds it went on."""

    def run() -> None:
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)

    return run


def film_path() -> Path:
    """Where the film to be labelled is."""
    return Path(_HOME.name) / "film.mp4"


def demo_frames() -> Iterator[np.ndarray]:
    """The demo clip at `SIZE`."""
    with VideoReader(demo_path()) as reader:
        for frame in reader:
            yield cv2.resize(frame.image, SIZE)


class Meter:
    """Takes down how much memory there is at each step."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self.steps: list[dict[str, Any]] = []
        self._begun = time.perf_counter()
        try:
            self._mallinfo = ctypes.CDLL(None).mallinfo2
            self._mallinfo.restype = _Mallinfo
        except (OSError, AttributeError, TypeError):
            self._mallinfo = None

    def note(self, step: str) -> None:
        """Print and keep a line."""
        memory = self._process.memory_full_info()
        line: dict[str, Any] = {
            "step": step,
            "at_s": round(time.perf_counter() - self._begun),
            "rss": round(memory.rss / MB),
            "private": round(memory.uss / MB),
            "peak": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MB),
        }
        if self._mallinfo is not None:
            info = self._mallinfo()
            line["malloc_in_use"] = round((info.uordblks + info.hblkhd) / MB)
            line["malloc_free"] = round(info.fordblks / MB)
        line["threads"] = self._process.num_threads()
        line["children"] = round(
            sum(child.memory_info().rss for child in self._process.children(recursive=True)) / MB
        )
        self.steps.append(line)
        print(json.dumps(line), file=sys.stderr, flush=True)


class _Mallinfo(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
            "fordblks", "keepcost",
        )
    ]  # fmt: skip


def make_window(pictures: list[bytes]) -> MainWindow:
    """The window as the app makes it, over a camera in memory."""
    settings = Settings()
    settings.view.theme = "light"
    gui_app.make_application(settings)
    engine = Engine(
        settings,
        ModelStore(),
        tuple(available_languages()),
        opener=lambda spec, wait: (
            JpegCamera(pictures) if spec.kind is SourceKind.CAMERA else open_source(spec, wait)
        ),
    )
    context = AppContext(settings, engine, DraftStore())
    engine.setParent(context)
    window = MainWindow(context)
    context.setParent(window)
    window.resize(1366, 768)
    window.show()
    engine.choose(CAMERA)
    engine.start()
    return window


def live(window: MainWindow) -> None:
    """Every language in turn."""
    window.open_tab("live")
    for language in window.context.languages:
        window.context.set_language(language.code)
        pause(2)


def chart(window: MainWindow) -> None:
    """Every sign of every language, large, in both mirrors, moving and turning."""
    tab = window.open_tab("chart")
    for mirrored in (True, False):
        window.context.settings.signing.mirror = mirrored
        window.context.settings_edited()
        for language in window.context.languages:
            window.context.set_language(language.code)
            for row in range(tab.list.count()):
                tab.list.setCurrentRow(row)
                pause(0.15)
    for button in (tab.card.controls.turn_button, tab.card.controls.move_button):
        button.click()
        for row in range(min(4, tab.list.count())):
            tab.list.setCurrentRow(row)
            pause(5)
        button.click()
    window.context.set_language("isl")


def practice(window: MainWindow) -> None:
    """A round for a while, in two languages."""
    tab = window.open_tab("practice")
    for code in ("isl", "bengali"):
        window.context.set_language(code)
        tab.begin()
        pause(6)
    window.context.set_language("isl")


def spelling(window: MainWindow) -> None:
    """A text played, turned and saved."""
    window.context.set_language("isl")
    tab = window.open_tab("spell")
    tab.ui.text.setText("THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG")
    wait(lambda: tab.player.moment is not None, 20)
    tab._play_from_start()
    pause(20)
    tab.player.play(False)
    saved: list[object] = []
    tab.saver.saved.connect(saved.append)
    tab.ui.text.setText("NAMASTE")
    pause(1)
    tab.save_to(Path(_HOME.name) / f"clip-{time.monotonic_ns()}.mp4")
    finish(lambda: bool(saved), "saving a clip")


def video(window: MainWindow) -> None:
    """A film labelled, and played."""
    tab = window.open_tab("videos")
    tab.open(film_path())
    wait(lambda: tab.path is not None and not tab._looking, 20)
    done: list[object] = []
    tab.labeller.labelled.connect(done.append)
    tab.start_labelling()
    finish(lambda: bool(done), "labelling")
    tab.watching.seek(0.0)
    tab.watching.toggle()
    pause(10)
    tab.watching.hold()


def teach(window: MainWindow, retrain: bool) -> None:
    """Samples of three letters recorded; the first time, a model trained on them."""
    window.context.set_language("isl")
    tab = window.open_tab("teach")
    pause(2)
    for row in range(3):
        tab.ui.letters.setFocus()
        tab.ui.letters.choose(tab.language.letters[row].label)
        before = len(tab.samples)
        tab.recorder.start()
        wait(lambda n=before: len(tab.samples) >= n + 15, 15)  # type: ignore[misc]
        tab.recorder.stop()
        pause(0.5)
    if retrain:
        panel = tab.ui.retrain
        panel.effort = 0.25
        panel.retrain()
        METER.note("retraining under way")
        finish(lambda: not panel.running, "retraining")
        METER.note("retrained")
        panel.dialog.accept()
        pause(2)


def yours(window: MainWindow) -> None:
    """A short round for a while."""
    window.open_yours()
    page = window.yours
    assert page is not None
    page.start.name.setText("Asha")  # type: ignore[attr-defined]
    wait(lambda: bool(page.choice.letters), 10)  # type: ignore[attr-defined]
    page.begin("Asha", "all")  # type: ignore[attr-defined]
    pause(10)
    page.escape()  # type: ignore[attr-defined]
    page.escape()  # type: ignore[attr-defined]


def dialogs(window: MainWindow) -> None:
    """The settings, and another language of the interface and back."""
    QTimer.singleShot(800, _close_dialogs)
    window.open_settings()
    for code in ("bn", "en"):
        window.context.settings.view.interface_language = code
        window.change_interface()
        pause(1)


def _close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


METER: Meter


def main() -> None:
    """Measure and print JSON."""
    global METER
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--no-retraining", action="store_true")
    parser.add_argument("--only", default="", help="these steps, with commas between")
    parser.add_argument("--film", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.film is not None:
        write_clip(options.film, itertools.islice(_again(), FILM_S * FPS), quality=23)
        return
    one_heap()  # as the app does: the camera's clip is read by threads
    METER = meter = Meter()
    frames = [cv2.imencode(".jpg", f[..., ::-1])[1].tobytes() for f in demo_frames()]
    only = {name.strip() for name in options.only.split(",") if name.strip()}
    if not only or "video" in only:
        # In another process: an encoder takes more than the window may.
        subprocess.run([sys.executable, __file__, "--film", str(film_path())], check=True)
    meter.note("before the window")
    window = make_window(frames)
    view = window.page("live").view
    if not wait(lambda: bool(view.paints), 60):
        raise SystemExit("no frame was painted within a minute")
    took: list[float] = []
    gui_garbage.give_back = timed(gui_garbage.give_back, took)
    garbage = GuiGarbage()
    pause(10)
    meter.note("window open for 10 s")
    for number in range(1, options.rounds + 1):
        retrain = number == 1 and not options.no_retraining
        steps: list[tuple[str, Callable[[], None]]] = [
            ("live", lambda: live(window)),
            ("chart", lambda: chart(window)),
            ("practice", lambda: practice(window)),
            ("spell", lambda: spelling(window)),
            ("video", lambda: video(window)),
            ("teach", lambda: teach(window, retrain)),  # noqa: B023
            ("make it yours", lambda: yours(window)),
            ("dialogs", lambda: dialogs(window)),
        ]
        for name, step in steps:
            if only and name not in only:
                continue
            step()
            pause(CALM_S)
            meter.note(f"{number}: {name}")
    window.open_tab("live")
    pause(10)
    meter.note("live again")
    window.guard.end_session()
    window.close()
    garbage.stop()
    report = {
        "megabytes": meter.steps,
        "longest_give_back_ms": round(1000 * max(took), 1),
        "load_average": os.getloadavg()[0],
    }
    json.dump(report, sys.stdout, indent=1)
    print()


def _again() -> Iterator[np.ndarray]:
    while True:
        yield from demo_frames()


if __name__ == "__main__":
    main()
