"""signapp against what one would write instead: legacy ``Hands``, OpenCV's loop and a torch MLP.

    python benchmarks/usual_loop.py [--rounds 5] [--frames 80] [--shipped PYTHON]

All read the bundled clip from its file and name a letter for every frame, signapp once with the
full and once with the light tracker; they take turns over it and the median round counts. Needs
torch and a MediaPipe that still has ``mp.solutions``: an environment of its own, on Python 3.11 or
3.12, into which mediapipe 0.10.21 was installed after signapp. With ``--shipped``, signapp runs in
that other Python, which has the MediaPipe that it ships with. Prints JSON.
"""

import itertools
import json
import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import click
import cv2
import mediapipe as mp
import numpy as np
import torch

from signapp.landmarks.features import N_FEATURES
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
from signapp.system import native_logs as _native_logs
from signapp.system.folders import assets_dir
from signapp.video.reader import VideoReader


class Outcome(NamedTuple):
    """Frames read, frames with a hand, and seconds from the first frame to the last.

    `worked` is the processor time of the same stretch, which other programs hardly change.
    """

    read: int
    found: int
    seconds: float
    worked: float


def usual_loop(clip: Path, frames: int, network: torch.nn.Module) -> Outcome:
    """The way tutorials write it."""
    read = found = 0
    capture = cv2.VideoCapture(str(clip))
    with mp.solutions.hands.Hands(max_num_hands=2) as hands, torch.inference_mode():
        start, worked = time.perf_counter(), time.process_time()
        while read < frames:
            ok, picture = capture.read()
            if not ok:
                break
            read += 1
            result = hands.process(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
            if not result.multi_hand_landmarks:
                continue
            found += 1
            numbers = np.zeros(N_FEATURES, np.float32)
            for slot, hand in enumerate(result.multi_hand_landmarks[:2]):
                points = [value for p in hand.landmark for value in (p.x, p.y, p.z)]
                numbers[63 * slot : 63 * slot + 63] = points
            network(torch.from_numpy(numbers)[None]).softmax(-1).argmax(-1).item()
        taken = time.perf_counter() - start, time.process_time() - worked
    capture.release()
    return Outcome(read, found, *taken)


def signapp_loop(clip: Path, frames: int, tracker: str) -> Outcome:
    """The same with signapp's own classes, and the full or the light tracker."""
    read = found = 0
    with VideoReader(clip) as reader, HandTracker("video", kind=tracker) as finder:
        recogniser = Recogniser(load_model("isl"), finder)
        start, worked = time.perf_counter(), time.process_time()
        for frame in itertools.islice(reader, frames):
            read += 1
            found += recogniser.recognise(frame.image, frame.time_s).hands.count > 0
        taken = time.perf_counter() - start, time.process_time() - worked
    return Outcome(read, found, *taken)


def elsewhere(python: str, frames: int, tracker: str) -> Outcome:
    """`signapp_loop`, the second time around, in a process of another Python."""
    command = [python, __file__, "--frames", str(frames), "--only", tracker]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Outcome(*json.loads(done.stdout))


@click.command(help=__doc__)
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1, 50))
@click.option("--frames", default=80, show_default=True, type=click.IntRange(2, 2000))
@click.option("--shipped", help="A Python in which signapp runs with the MediaPipe it ships with.")
@click.option("--only", type=click.Choice(["full", "light"]), hidden=True)
def main(rounds: int, frames: int, shipped: str | None, only: str | None) -> None:
    clip = assets_dir() / "demo_isl.mp4"
    if only:
        _native_logs.silence()
        signapp_loop(clip, frames, only)
        print(json.dumps(signapp_loop(clip, frames, only)))
        return
    if not hasattr(mp, "solutions"):
        raise click.ClickException("this MediaPipe has no mp.solutions; use Python 3.11 or 3.12")
    _native_logs.silence()
    torch.set_num_threads(1)
    # Untrained: its time is that of a trained one, its letters are not looked at.
    network = torch.nn.Sequential(
        torch.nn.Linear(N_FEATURES, 512),
        torch.nn.BatchNorm1d(512),
        torch.nn.ReLU(),
        torch.nn.Linear(512, 256),
        torch.nn.BatchNorm1d(256),
        torch.nn.ReLU(),
        torch.nn.Linear(256, 26),
    ).eval()

    def ours(tracker: str) -> Outcome:
        if shipped:
            return elsewhere(shipped, frames, tracker)
        return signapp_loop(clip, frames, tracker)

    loops: dict[str, Callable[[], Outcome]] = {
        "usual_loop": lambda: usual_loop(clip, frames, network),
        "signapp": lambda: ours("full"),
        "signapp_light": lambda: ours("light"),
    }
    taken: dict[str, list[Outcome]] = {name: [] for name in loops}
    seen = {name: loop() for name, loop in loops.items()}  # once for the caches
    for turn in range(rounds):
        for name in list(loops)[:: 1 if turn % 2 else -1]:
            taken[name].append(loops[name]())

    def ratio(name: str, other: str) -> dict[str, float]:
        pairs = list(zip(taken[other], taken[name], strict=True))
        return {
            "frame rate": round(statistics.median(a.seconds / b.seconds for a, b in pairs), 3),
            "processor time": round(statistics.median(a.worked / b.worked for a, b in pairs), 3),
        }

    report = {
        name: {
            "fps": round(seen[name].read / statistics.median(t.seconds for t in times), 1),
            "processor_ms_a_frame": round(
                1000 * statistics.median(t.worked for t in times) / seen[name].read, 1
            ),
            "frames": seen[name].read,
            "frames_with_a_hand": seen[name].found,
        }
        for name, times in taken.items()
    }
    pairs = [("signapp", "usual_loop"), ("signapp_light", "usual_loop"),
             ("signapp_light", "signapp")]  # fmt: skip
    ratios = {f"{name} / {other}": ratio(name, other) for name, other in pairs}
    print(json.dumps({**report, **ratios}, indent=2))


if __name__ == "__main__":
    main()
