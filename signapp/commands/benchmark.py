"""What ``signapp bench`` measures: every stage of the path from a file to a letter, in one run.

Rates are compared as ratios within the run: the stages take turns over the same frames, round
after round, and the median round counts, so that a busy machine disturbs all of them alike.
"""

import queue
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import HandModelError, SignappError, SourceError
from signapp.landmarks.bundle import find_bundle
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.recognition.model import SignModel
from signapp.recognition.recogniser import Recogniser, classify
from signapp.settings import FULL, LIGHT
from signapp.video.reader import VideoFrame, VideoReader

Milliseconds = list[float]


def measure(
    clip: Path, language: str, *, tracker: str = FULL, frames: int = 120, rounds: int = 9
) -> dict[str, Any]:
    """Measure on up to `frames` frames of `clip`, `rounds` times.

    With the full tracker, the recogniser is measured with the light one too, where it is there.

    Returns:
        A dict that can be written as JSON: ``stages`` with frame rate and milliseconds (p50, p95)
        of each, ``ratios`` against the bare stages, ``cold_start_s`` and ``memory_mib``.

    Raises:
        SourceError: the clip cannot be read.
    """
    model = load_model(language)
    with VideoReader(clip) as reader:
        pictures = [frame for _, frame in zip(range(frames), reader, strict=False)]
    if len(pictures) < 2:
        raise SourceError(f"{clip} has too few frames to measure; give a longer clip")
    stages: dict[str, Callable[[], Milliseconds]] = {
        "decode": lambda: _decode(clip, len(pictures)),
        "hand_landmarker": lambda: _bare_landmarker(pictures, tracker),
        "recogniser": lambda: _recogniser(pictures, model, tracker),
        "classify": lambda: _classify(pictures, model, tracker),
        "live_pipeline": lambda: _pipeline(clip, len(pictures), model, tracker),
    }
    if light := tracker == FULL and _has_light():
        stages["recogniser_light"] = lambda: _recogniser(pictures, model, LIGHT)
    taken: dict[str, list[Milliseconds]] = {name: [] for name in stages}
    for stage in stages.values():  # once for the caches
        stage()
    names = list(stages)
    for turn in range(rounds):
        # Each round starts elsewhere: no stage always runs on the warmest or coolest processor.
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            taken[name].append(stages[name]())
    report = {name: _summary(runs) for name, runs in taken.items()}
    bare = taken["hand_landmarker"]
    ratios = {
        "recogniser / hand_landmarker": _ratio(bare, taken["recogniser"]),
        "live_pipeline / hand_landmarker": _ratio(bare, taken["live_pipeline"]),
    }
    if light:
        light_ratio = _ratio(taken["recogniser"], taken["recogniser_light"])
        ratios["recogniser_light / recogniser"] = light_ratio
    cold_start, memory = _cold_start(clip, language, tracker)
    return {
        "clip": clip.name,
        "language": language,
        "tracker": tracker,
        "size": [pictures[0].image.shape[1], pictures[0].image.shape[0]],
        "frames": len(pictures),
        "rounds": rounds,
        "stages": report,
        "ratios": ratios,
        "cold_start_s": round(cold_start, 3),
        "memory_mib": round(memory, 1),
    }


def _has_light() -> bool:
    try:
        find_bundle(kind=LIGHT)
    except HandModelError:
        return False
    return True


def _summary(runs: Sequence[Milliseconds]) -> dict[str, float]:
    values = np.concatenate([np.asarray(run) for run in runs])
    return {
        "fps": round(1000 / statistics.median(statistics.fmean(run) for run in runs), 1),
        "p50_ms": round(float(np.percentile(values, 50)), 3),
        "p95_ms": round(float(np.percentile(values, 95)), 3),
    }


def _ratio(bare: Sequence[Milliseconds], whole: Sequence[Milliseconds]) -> float:
    """Median over the rounds of the frame rate of `whole` in units of that of `bare`."""
    pairs = zip(bare, whole, strict=True)
    return round(statistics.median(sum(a) / sum(b) for a, b in pairs), 3)


def _timed(calls: Sequence[Callable[[], object]]) -> Milliseconds:
    taken = []
    for call in calls:
        start = time.perf_counter()
        call()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _decode(clip: Path, count: int) -> Milliseconds:
    with VideoReader(clip) as reader:
        return _timed([lambda: next(reader)] * count)


def _bare_landmarker(pictures: Sequence[VideoFrame], tracker: str) -> Milliseconds:
    """MediaPipe by itself, without signapp's slots and features."""
    import mediapipe as mp
    from mediapipe.tasks.python.core.base_options import BaseOptions
    from mediapipe.tasks.python.vision import HandLandmarker, HandLandmarkerOptions, RunningMode

    options = HandLandmarkerOptions(
        base_options=BaseOptions(model_asset_buffer=find_bundle(kind=tracker).read_bytes()),
        running_mode=RunningMode.VIDEO,
        num_hands=2,
    )
    with HandLandmarker.create_from_options(options) as landmarker:

        def detect(image: NDArray[np.uint8], time_ms: int) -> None:
            picture = mp.Image(image_format=mp.ImageFormat.SRGB, data=image)
            landmarker.detect_for_video(picture, time_ms)

        return _timed([partial(detect, p.image, i * 40) for i, p in enumerate(pictures)])


def _recogniser(pictures: Sequence[VideoFrame], model: SignModel, tracker: str) -> Milliseconds:
    with HandTracker("video", kind=tracker) as finder:
        recogniser = Recogniser(model, finder)
        return _timed(
            [partial(recogniser.recognise, p.image, i * 0.04) for i, p in enumerate(pictures)]
        )


def _classify(pictures: Sequence[VideoFrame], model: SignModel, tracker: str) -> Milliseconds:
    """Features, classifier and acceptance, on hands that were tracked before."""
    with HandTracker("video", kind=tracker) as finder:
        hands = [finder.detect(p.image, i * 0.04) for i, p in enumerate(pictures)]
    # A fresh Hands each time: its features are computed once and then kept.
    fresh = [type(h)(h.landmarks, h.width, h.height, h.scores) for h in hands if h.count]
    if not fresh:
        raise SignappError(
            f"the first {len(pictures)} frames show no hand; take more with --frames, or another "
            "--clip"
        )
    return _timed([partial(classify, model, h, 0.0) for h in fresh])


def _pipeline(clip: Path, count: int, model: SignModel, tracker: str) -> Milliseconds:
    """One thread decodes, the other recognises, as in the app but without waiting for a clock."""
    ready: queue.Queue[VideoFrame | None] = queue.Queue(maxsize=2)

    def decode() -> None:
        with VideoReader(clip) as reader:
            for _, frame in zip(range(count), reader, strict=False):
                ready.put(frame)
        ready.put(None)

    taken = []
    with HandTracker("video", kind=tracker) as finder:
        recogniser = Recogniser(model, finder)
        thread = threading.Thread(target=decode, name="bench-decode")
        thread.start()
        frame = ready.get()  # opening the clip is not part of a frame's time
        start = time.perf_counter()
        while frame is not None:
            recogniser.recognise(frame.image, frame.time_s)
            frame = ready.get()
            now = time.perf_counter()
            taken.append((now - start) * 1000)
            start = now
        thread.join()
    return taken


_COLD_START = """
import sys
from signapp.system import native_logs as _native_logs
_native_logs.silence()
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
from signapp.video.reader import VideoReader
with VideoReader(sys.argv[1]) as reader, HandTracker("video", kind=sys.argv[3]) as tracker:
    recogniser = Recogniser(load_model(sys.argv[2]), tracker)
    frame = next(reader)
    recogniser.recognise(frame.image, frame.time_s)
try:  # not getrusage: its peak includes the process that started this one
    with open("/proc/self/status") as status:
        print(next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")))
except OSError:
    print("nan")
"""


def _cold_start(clip: Path, language: str, tracker: str) -> tuple[float, float]:
    """Start processes that recognise one frame.

    Returns:
        Seconds from the start of the process to its end after the first recognised frame, best of
        three, and its peak memory in MiB (NaN where the system does not tell, both in a frozen
        app, which has no Python to start).
    """
    taken, peak = [], float("nan")
    if getattr(sys, "frozen", False):
        return peak, peak
    for _ in range(3):
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _COLD_START, str(clip), language, tracker],
            check=True,
            capture_output=True,
            text=True,
        )
        taken.append(time.perf_counter() - start)
        peak = float(done.stdout)
    return min(taken), peak
