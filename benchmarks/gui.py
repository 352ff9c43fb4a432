"""Measure the live window: start, frame rate, latency, freezes, language switch, memory.

    python benchmarks/gui.py [--seconds 20] [--hour] > gui.json

Run it with a display (or under Xvfb). The source is the demo clip, kept in memory and delivered as
a camera would at 30 frames a second, 640x480. Every number is of this run; the load average is
printed beside them, since other work on the machine shows in them.

* start: from the start of the process to the first recognised frame and to the first painted one.
* displayed_fps: frames painted a second; capture_to_paint_ms: from the frame in memory to the end
  of the paint event that showed it.
* gui_blocked_ms: how late a 5 ms timer in the GUI thread fired, i.e. how long it was blocked.
* spell: pictures of the signing hands a second at natural speed, 480 high, and how long the GUI
  thread was blocked while they played and while a clip of them was saved.
* switch_ms: from the request to the new model in use, and to the first result by it.
* memory: resident size after warming up and at the end of an hour's frames (108 000), which are
  delivered as fast as the window takes them, recognised from remembered landmarks so that an hour
  takes minutes. Everything but MediaPipe itself is at work; --hour turns this on.
"""

import time

_PROCESS_START = time.perf_counter()

import argparse  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import platform  # noqa: E402
import resource  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
from collections.abc import Callable  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

import numpy as np  # noqa: E402

_HOME = tempfile.TemporaryDirectory(prefix="signapp-bench-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_variable] = str(Path(_HOME.name) / _variable)

from signapp.gui import app as gui_app  # noqa: E402, I001

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402

from signapp.capture import SourceKind, SourceSpec  # noqa: E402
from signapp.capture.sources import demo_path  # noqa: E402
from signapp.gui.context import AppContext  # noqa: E402
from signapp.gui.engine import Engine  # noqa: E402
from signapp.gui.garbage import GuiGarbage  # noqa: E402
from signapp.live.models import ModelStore  # noqa: E402
from signapp.gui.main_window import MainWindow  # noqa: E402
from signapp.landmarks.hands import Hands  # noqa: E402
from signapp.recognition.catalog import available_languages  # noqa: E402
from signapp.settings import Settings  # noqa: E402
from signapp.system.memory import one_heap  # noqa: E402
from signapp.text.drafts import DraftStore  # noqa: E402
from signapp.video.reader import VideoReader  # noqa: E402

FPS = 30
HOUR_FRAMES = 3600 * FPS
CAMERA = SourceSpec(SourceKind.CAMERA, "bench", "Benchmark")


class MemoryCamera:
    """Frames from memory at 30 a second, or with `paced` off as fast as they are taken."""

    def __init__(self, frames: list[np.ndarray], paced: bool, window: dict[str, Any]) -> None:
        self._frames, self._paced, self._window = frames, paced, window
        self._count = 0
        self._start = time.perf_counter()

    def read(self) -> tuple[np.ndarray, float]:
        i = self._count
        self._count += 1
        if self._paced:
            ahead = self._start + i / FPS - time.perf_counter()
            if ahead > 0:
                time.sleep(ahead)
        else:  # wait for the last frame to come out, so that every one of them is recognised
            while self._window.get("results", 0) < i and not self._window.get("stop"):
                time.sleep(0.0005)
        return self._frames[i % len(self._frames)].copy(), i / FPS

    def close(self) -> None: ...

    def __enter__(self) -> "MemoryCamera":
        return self

    def __exit__(self, *_: object) -> None: ...


class RememberedTracker:
    """Gives back the landmarks that MediaPipe found in the clip, in turn."""

    found: list[Hands] = []  # noqa: RUF012 - filled once, before any is made

    def __init__(self, *_: Any, **__: Any) -> None:
        self._i = 0

    def detect(self, image: np.ndarray, time_s: float = 0.0) -> Hands:
        self._i += 1
        old = self.found[self._i % len(self.found)]
        return Hands(old.landmarks.copy(), old.width, old.height, old.scores)

    def reset(self) -> None: ...

    def __enter__(self) -> "RememberedTracker":
        return self

    def __exit__(self, *_: object) -> None: ...


def wait(until: Callable[[], bool], seconds: float) -> bool:
    """Run the event loop until something is so; False when the time was up."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: until() and loop.quit())
    timer.start(5)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    timer.stop()
    return until()


def resident_mb() -> float:
    """Resident memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def percentiles(values: list[float]) -> dict[str, float]:
    """Median, 95th percentile and maximum."""
    data = np.array(values)
    return {
        "median": round(float(np.median(data)), 2),
        "p95": round(float(np.percentile(data, 95)), 2),
        "max": round(float(data.max()), 2),
    }


def make_window(frames: list[np.ndarray], paced: bool, seen: dict[str, Any]) -> MainWindow:
    """The real window over a camera in memory."""
    settings = Settings()
    settings.view.theme = "light"
    gui_app.make_application(settings)
    engine = Engine(
        settings,
        ModelStore(),
        tuple(available_languages()),
        opener=lambda spec, _: MemoryCamera(frames, paced, seen),
    )
    context = AppContext(settings, engine, DraftStore())
    window = MainWindow(context)

    def count(_: object) -> None:
        seen["results"] = seen.get("results", 0) + 1
        seen.setdefault("first", time.perf_counter())

    engine.result.connect(count)
    window.resize(1280, 800)
    window.show()
    engine.choose(CAMERA)
    engine.start()
    return window


def measure_live(frames: list[np.ndarray], seconds: float, begun: float) -> dict[str, Any]:
    """Start, frame rate, latency, freezes and switching, with MediaPipe at work."""
    seen: dict[str, Any] = {}
    window = make_window(frames, True, seen)
    garbage = GuiGarbage()  # as in the app: what is freed is given back meanwhile
    view = window.page("live").view
    if not wait(lambda: bool(view.paints), 60):
        raise SystemExit("no frame was painted within a minute")
    start = {
        "first_recognised_s": round(seen["first"] - begun, 2),
        "first_painted_s": round(view.paints[0][0] - begun, 2),
    }
    wait(lambda: False, 3)  # the other languages' models load
    view.paints.clear()
    late = blocked(seconds)
    paints = list(view.paints)
    span = paints[-1][0] - paints[0][0]
    result = {
        "start": start,
        "displayed_fps": round((len(paints) - 1) / span, 2),
        "capture_to_paint_ms": percentiles([(p - c) * 1000 for p, c in paints]),
        "gui_blocked_ms": percentiles(late),
        "switch_ms": measure_switch(window),
        "spell": measure_spell(window, min(seconds, 10)),
    }
    window.open_tab("live")  # which the next window will begin with
    window.close()
    garbage.stop()
    return result


def blocked(seconds: float) -> list[float]:
    """How late a 5 ms timer in the GUI thread fires, in milliseconds, over some time."""
    late: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, (now - last[0]) * 1000 - 5))
        last[0] = now

    beat = QTimer()
    beat.setInterval(5)
    beat.timeout.connect(tick)
    beat.start()
    wait(lambda: False, seconds)
    beat.stop()
    return late


def measure_spell(window: MainWindow, seconds: float) -> dict[str, Any]:
    """The signing hands: frame rate, freezes while they play and while a clip is saved."""
    window.context.set_language("isl")
    tab = window.open_tab("spell")
    tab.ui.text.setText("NAMASTE INDIA")
    wait(lambda: tab.player.moment is not None, 20)
    shown: list[float] = []
    tab.player.picture.connect(lambda _: shown.append(time.perf_counter()))
    tab._play_from_start()
    wait(lambda: False, 0.5)
    shown.clear()
    playing = blocked(seconds)
    fps = (len(shown) - 1) / (shown[-1] - shown[0])
    tab.player.play(False)
    saved: list[object] = []
    tab.saver.saved.connect(saved.append)
    begun = time.perf_counter()
    tab.save_to(Path(_HOME.name) / "clip.mp4")
    saving: list[float] = []
    while not saved and time.perf_counter() - begun < 120:
        saving += blocked(0.5)
    duration = tab.player.moment.scene.duration_s if tab.player.moment is not None else 0.0
    return {
        "hands_fps": round(fps, 2),
        "gui_blocked_playing_ms": percentiles(playing),
        "gui_blocked_saving_ms": percentiles(saving),
        "clip_s": round(duration, 1),
        "saved_in_s": round(time.perf_counter() - begun, 1) if saved else None,
    }


def measure_switch(window: MainWindow) -> dict[str, dict[str, float]]:
    """Ten switches over all languages."""
    context = window.context
    used: list[float] = []
    shown: list[float] = []
    context.engine.language_changed.connect(lambda _, seconds: used.append(seconds * 1000))
    codes = [language.code for language in context.languages]
    for i in range(10):
        code = codes[(i + 1) % len(codes)]
        before = time.perf_counter()
        context.set_language(code)

        def there(code: str = code) -> bool:
            live = context.engine.latest
            return live is not None and live.recognition.model.language.code == code

        wait(there, 5)
        shown.append((time.perf_counter() - before) * 1000)
    return {"model_in_use": percentiles(used), "first_result": percentiles(shown)}


def measure_hour(frames: list[np.ndarray], n_frames: int) -> dict[str, Any]:
    """An hour's frames at speed."""
    from signapp.gui.engine import workers
    from signapp.landmarks.tracker import HandTracker

    with HandTracker("video") as tracker:
        RememberedTracker.found = [tracker.detect(f, i / FPS) for i, f in enumerate(frames)]
    workers.HandTracker = RememberedTracker  # type: ignore[misc, assignment]
    seen: dict[str, Any] = {}
    window = make_window(frames, False, seen)
    garbage = GuiGarbage()
    view = window.page("live").view
    begin = time.perf_counter()
    warm = n_frames // 20
    wait(lambda: seen.get("results", 0) >= warm, 3600)
    before = resident_mb()
    wait(lambda: seen["results"] >= n_frames, 3600)
    after = resident_mb()
    letters = len(window.context.composer().entries)
    took = time.perf_counter() - begin
    seen["stop"] = True
    window.close()
    garbage.stop()
    return {
        "frames": seen["results"],
        "painted": len(view.paints),
        "took_s": round(took, 1),
        "after_warming_up_mb": round(before, 1),
        "at_the_end_mb": round(after, 1),
        "growth_mb": round(after - before, 1),
        "letters_written": letters,
    }


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--hour", action="store_true", help="also an hour's frames at speed")
    parser.add_argument("--hour-frames", type=int, default=HOUR_FRAMES)
    options = parser.parse_args()
    one_heap()  # as the app does: the clip is read by threads
    before = time.perf_counter()
    with VideoReader(demo_path()) as reader:
        frames = [frame.image for _, frame in zip(range(240), reader, strict=False)]
    # The app reads no clip into memory when it starts, so that time is not its own.
    begun = _PROCESS_START + time.perf_counter() - before
    report: dict[str, Any] = {
        "machine": {
            "cpus": os.cpu_count(),
            "python": platform.python_version(),
            "platform": platform.platform(),
            "load_average": os.getloadavg()[0],
        },
        "source": "640x480, 30 frames a second",
    }
    report |= measure_live(frames, options.seconds, begun)
    if options.hour:
        report["memory"] = measure_hour(frames, options.hour_frames)
    json.dump(report, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
