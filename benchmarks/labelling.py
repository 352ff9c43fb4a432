"""Measure video labelling and print JSON: ``python benchmarks/labelling.py [part ...]``.

Parts: ``speed`` (against bare decoding and tracking), ``processes`` (two files on two against one),
``stretches`` (one file of ``--minutes`` on two against one), ``memory`` (10 minutes of 1080p
against 10 seconds), ``times`` (segments and letters against rendered clips with known times),
``spelling`` (the same at the speed of spelled words, in fingerspelling mode), ``real`` (character
error rate on ``--real FOLDER`` with a ``manifest.csv`` of columns file, language, transcript;
`benchmarks/spelling.py` tells more of these). Without parts: all but ``stretches`` and ``real``.

All clips but the real ones are rendered here. Speeds are ratios of medians, both sides taken in
turn in one run; on an idle machine, ``speed processes`` takes about three minutes.
"""

import argparse
import csv
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from signapp.labelling.jobs import Job, run_job
from signapp.labelling.labeller import label
from signapp.labelling.pool import Event, run_here, run_in_processes
from signapp.labelling.settings import LabelSettings
from signapp.labelling.words import character_error_rate
from signapp.landmarks.bundle import find_bundle
from signapp.recognition.catalog import load_model
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import spell
from signapp.rendering.renderer import render_hands
from signapp.rendering.style import RenderStyle
from signapp.system import native_logs as _native_logs

TOLERANCE_S = 0.04
ALPHABET = "the quick brown fox jumps over lazy dogs"
LETTER_A_SECOND = 1.4  # holds of 0.71 s and movements of 0.29 s


def repeat_clip(source: Path, target: Path, times: int) -> Path:
    """The same packets again and again, without encoding them again."""
    with av.open(str(source)) as given:
        video = given.streams.video[0]
        packets = [(bytes(p), p.pts, p.dts, p.is_keyframe) for p in given.demux(video) if p.size]
        length = max(p[1] for p in packets) + round(1 / (video.average_rate * video.time_base))
        with av.open(str(target), "w") as output:
            stream = output.add_stream_from_template(video)
            for i in range(times):
                for data, pts, dts, key in packets:
                    packet = av.Packet(data)
                    packet.pts, packet.dts = pts + i * length, dts + i * length
                    packet.time_base, packet.is_keyframe = video.time_base, key
                    packet.stream = stream
                    output.mux(packet)
    return target


def bare(path: Path) -> int:
    """What labelling cannot do without: PyAV decoding and HandLandmarker in VIDEO mode."""
    import mediapipe as mp
    from mediapipe.tasks.python.core.base_options import BaseOptions
    from mediapipe.tasks.python.vision import HandLandmarker, HandLandmarkerOptions, RunningMode

    options = HandLandmarkerOptions(
        base_options=BaseOptions(model_asset_buffer=find_bundle(None).read_bytes()),
        running_mode=RunningMode.VIDEO,
        num_hands=2,
    )
    count = 0
    with av.open(str(path)) as container, HandLandmarker.create_from_options(options) as finder:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        for frame in container.decode(stream):
            image = mp.Image(mp.ImageFormat.SRGB, frame.to_ndarray(format="rgb24"))
            finder.detect_for_video(image, round(frame.time * 1000))
            count += 1
    return count


def measure_speed(folder: Path, rounds: int) -> dict[str, Any]:
    """Whole labelling, files written, against `bare` on one 640x480 file."""
    short = folder / "speed.mp4"
    write_clip(short, spell("hello", "isl", speed=LETTER_A_SECOND).pictures(25), 25)
    clip = repeat_clip(short, folder / "speed-long.mp4", 3)
    job = Job(clip, folder / "out" / "speed", folder / "out", LabelSettings())
    frames = bare(clip)

    def ours() -> None:
        outcome = run_job(job)
        assert outcome.error is None and outcome.frames == frames, outcome

    ours()  # both have now loaded what they load once
    took = alternately(rounds, bare=lambda: bare(clip), ours=ours)
    bare_s, ours_s = (statistics.median(took[name]) for name in ("bare", "ours"))
    return {
        "frames": frames,
        "rounds": rounds,
        "bare_fps": round(frames / bare_s, 1),
        "label_fps": round(frames / ours_s, 1),
        "ratio": round(bare_s / ours_s, 3),
        "ratio_of_each_round": [
            round(b / o, 3) for b, o in zip(took["bare"], took["ours"], strict=True)
        ],
        "target": 0.95,
    }


def measure_processes(folder: Path, rounds: int) -> dict[str, Any]:
    """Two files on two processes against one after the other, as the command does both."""
    short = folder / "pair.mp4"
    write_clip(short, spell("hello", "isl", speed=LETTER_A_SECOND).pictures(25), 25)
    sources = [repeat_clip(short, folder / f"pair{i}.mp4", 6) for i in (1, 2)]

    def label_both(workers: int) -> None:
        # As `signapp label --workers` sets it: several processes decode with one thread each.
        settings = LabelSettings(threads=1 if workers > 1 else 0)
        jobs = [Job(s, folder / "out" / s.stem, folder / "out", settings) for s in sources]
        events: list[Event] = []
        run_in_processes(jobs, workers, events.append)
        ended = [event.outcome for event in events if event.outcome]
        assert len(ended) == 2 and all(o.error is None for o in ended), ended

    took = alternately(rounds, one=lambda: label_both(1), two=lambda: label_both(2))
    one_s, two_s = (statistics.median(took[name]) for name in ("one", "two"))
    return {
        "rounds": rounds,
        "one_process_s": round(one_s, 2),
        "two_processes_s": round(two_s, 2),
        "speed_up": round(one_s / two_s, 2),
        "target": 1.7,
    }


def measure_stretches(folder: Path, rounds: int, minutes: float) -> dict[str, Any]:
    """One long 640x480 file on two processes against one, and whether the letters are the same."""
    short = folder / "long.mp4"
    performance = spell("lava india hat bed", "isl", speed=LETTER_A_SECOND)
    count = write_clip(short, performance.pictures(25), 25)
    clip = repeat_clip(short, folder / "long-one.mp4", max(1, round(minutes * 60 * 25 / count)))
    found: dict[int, bytes] = {}

    def label_it(workers: int) -> None:
        settings = LabelSettings(threads=1 if workers > 1 else 0)
        job = Job(clip, folder / f"out{workers}" / "long", folder / f"out{workers}", settings)
        events: list[Event] = []
        if workers == 1:  # as the command does
            run_here([job], events.append)
        else:
            run_in_processes([job], workers, events.append)
        ended = [event.outcome for event in events if event.outcome]
        assert len(ended) == 1 and ended[0].error is None, ended
        found[workers] = job.outputs[1].read_bytes()

    took = alternately(rounds, one=lambda: label_it(1), two=lambda: label_it(2))
    one_s, two_s = (statistics.median(took[name]) for name in ("one", "two"))
    one, two = (list(csv.DictReader(found[n].decode("utf-8-sig").splitlines())) for n in (1, 2))
    return {
        "minutes": minutes,
        "rounds": rounds,
        "one_process_s": round(one_s, 2),
        "two_processes_s": round(two_s, 2),
        "speed_up": round(one_s / two_s, 2),
        "target": 1.8,
        "letters": len(one),
        "same_letters": [r["label"] for r in one] == [r["label"] for r in two],
        "limits_that_differ": sum(
            a[key] != b[key] for a, b in zip(one, two, strict=False) for key in ("start_s", "end_s")
        ),
    }


def alternately(rounds: int, **calls: Callable[[], object]) -> dict[str, list[float]]:
    """Seconds that each call takes, A B A B ..., so that a slow moment meets both."""
    took: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            took[name].append(time.perf_counter() - start)
    return took


def measure_memory(folder: Path, minutes: float) -> dict[str, Any]:
    """Peak resident memory of a process that labels a short and a long 1080p file."""
    clip = folder / "hd.mp4"
    performance = spell("isl", "isl")
    frames = [
        render_hands(
            f.landmarks, performance.aspect, (640, 480), RenderStyle().for_frame(i), f.depth
        )
        for i, f in enumerate(performance.frames(25))
    ]
    wide = (_to_1080p(frame) for frame in (frames * 10)[:250])
    write_clip(clip, wide, 25)
    long = repeat_clip(clip, folder / "hd-long.mp4", max(1, round(minutes * 6)))
    peaks = {}
    for name, path in (("10_s", clip), ("long", long)):
        command = [sys.executable, __file__, "--one", str(path), str(folder / "out")]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        peaks[name] = json.loads(done.stdout.splitlines()[-1])
    short, longer = (peaks[n]["peak_mb"] for n in ("10_s", "long"))
    return {**peaks, "minutes": minutes, "ratio": round(longer / short, 3), "target": 1.2}


def _to_1080p(frame: np.ndarray) -> np.ndarray:
    image = np.zeros((1080, 1920, 3), np.uint8)
    big = frame.repeat(2, axis=0).repeat(2, axis=1)
    image[60:1020, 320:1600] = big
    return image


def label_one(path: Path, out: Path) -> dict[str, Any]:
    """Label a file and tell the peak memory of this process."""
    outcome = run_job(Job(path, out / path.stem, out, LabelSettings()))
    assert outcome.error is None, outcome
    fps = round(outcome.frames / outcome.wall_s, 1)
    return {"frames": outcome.frames, "peak_mb": round(_peak_mb(), 1), "fps": fps}


def _peak_mb() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage: on Linux a process inherits the peak of the one that started it.
        lines = status.read_text().splitlines()
        return int(next(x for x in lines if x.startswith("VmHWM")).split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def measure_times(folder: Path, language: str = "isl", text: str = ALPHABET) -> dict[str, Any]:
    """Segments and letters against the truth: 25, 29.97 and variable frame rate, start offset."""
    model = load_model(language)
    rows = {}
    for name, fps, start_s, variable in (
        ("25", Fraction(25), 0.0, False),
        ("29.97", Fraction(30000, 1001), 0.0, False),
        ("variable", Fraction(25), 0.0, True),
        ("25 from 12.5 s", Fraction(25), 12.5, False),
    ):
        performance = spell(text, language, speed=LETTER_A_SECOND)
        times = _times(performance.duration_s, fps, variable)
        style = RenderStyle()
        pictures = (
            render_hands(f.landmarks, performance.aspect, (640, 480), style.for_frame(i), f.depth)
            for i, f in enumerate(map(performance.at, times))
        )
        clip = folder / f"times-{name.replace(' ', '-')}.mp4"
        write_clip(clip, pictures, fps, start_s=start_s, times=times)
        found = label(clip, model, LabelSettings(language=language))
        truth = [(s.label, s.start_s + start_s, s.end_s + start_s) for s in performance.segments]
        rows[name] = compare(
            truth,
            [(s.label, s.start_s, s.end_s) for s in found.segments],
            float(np.median(np.diff(times))),
        )
    limits = sum(row["limits"] for row in rows.values())
    within = sum(row["limits_within"] for row in rows.values())
    return {
        "language": language,
        "clips": rows,
        "limits_within_tolerance": round(within / limits, 4),
        "target": 0.95,
        "letters_in_order": all(row["letters_right"] for row in rows.values()),
    }


def measure_spelling(folder: Path, language: str) -> dict[str, Any]:
    """Limits and letters of fingerspelling mode, from one to four letters a second."""
    model = load_model(language)
    rows = {}
    for speed in (LETTER_A_SECOND, 2.5, 4.0):
        performance = spell("quick brown fox jumps", language, speed=speed)
        clip = folder / f"spelling-{speed}.mp4"
        write_clip(clip, performance.pictures(30), 30)
        found = label(clip, model, LabelSettings(language=language, mode="fingerspelling"))
        truth = [(s.label, s.start_s, s.end_s) for s in performance.segments]
        shown = [(s.label, s.start_s, s.end_s) for s in found.segments]
        row = compare(truth, shown, 1 / 30)
        row["letters_a_second"] = round(len(truth) / performance.duration_s, 2)
        want, got = ("".join(x[0] for x in part) for part in (truth, shown))
        row["character_error_rate"] = round(character_error_rate(got, want), 3)
        rows[f"speed {speed}"] = row
    limits = sum(row["limits"] for row in rows.values())
    within = sum(row["limits_within"] for row in rows.values())
    return {"clips": rows, "limits_within_tolerance": round(within / limits, 4)}


def compare(
    truth: list[tuple[str, float, float]], found: list[tuple[str, float, float]], period: float
) -> dict[str, Any]:
    """Letters in order, and how many starts and ends lie within one frame + 40 ms.

    A letter of the truth counts as met by the segment of that label that overlaps it most; both
    limits of one that is not met count as wrong.
    """
    errors: list[float] = []
    missed = 0
    for name, start, end in truth:
        candidates = [f for f in found if f[0] == name and f[1] < end and f[2] > start]
        if not candidates:
            missed += 1
            continue
        best = max(candidates, key=lambda f: min(f[2], end) - max(f[1], start))
        errors += [best[1] - start, best[2] - end]
    inside = sum(abs(e) <= period + TOLERANCE_S + 1e-6 for e in errors)
    want, got = "".join(t[0] for t in truth), "".join(f[0] for f in found)
    return {
        "letters": len(truth),
        "letters_right": want == got,
        "recognised": got,
        "missed": missed,
        "limits": 2 * len(truth),
        "limits_within": inside,
        "median_error_ms": round(1000 * float(np.median(np.abs(errors))), 1) if errors else None,
        "worst_error_ms": round(1000 * max(map(abs, errors)), 1) if errors else None,
    }


def _times(duration_s: float, fps: Fraction, variable: bool) -> list[float]:
    if not variable:
        return [float(i / fps) for i in range(int(duration_s * fps) + 1)]
    rng = np.random.default_rng(0)
    times = [0.0]
    while times[-1] < duration_s:
        times.append(times[-1] + float(rng.choice([1 / 60, 1 / 30, 1 / 25, 1 / 15])))
    return times


def measure_real(folder: Path) -> dict[str, Any]:
    """Character error rate of both modes on real clips, ignoring case and spaces."""
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        entries = list(csv.DictReader(stream))
    rows = {}
    totals = {"fingerspelling": 0.0, "letters": 0.0}
    characters = 0
    for entry in entries:
        model = load_model(entry["language"])
        row: dict[str, Any] = {"transcript": entry["transcript"]}
        length = len(entry["transcript"].replace(" ", ""))
        characters += length
        for mode in totals:
            found = label(folder / entry["file"], model, LabelSettings(mode=mode))
            text = "".join(s.text for s in found.segments)
            rate = character_error_rate(text, entry["transcript"])
            totals[mode] += rate * length
            row[mode] = {"text": text, "character_error_rate": round(rate, 3)}
        rows[entry["file"]] = row
    rates = {mode: round(total / characters, 3) for mode, total in totals.items()}
    return {"clips": rows, "characters": characters, "character_error_rate": rates, "target": 0.6}


def main() -> None:
    """Run the chosen parts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", help="speed processes stretches memory times ...")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=10, help="of memory and stretches")
    parser.add_argument("--real", type=Path, help="folder of real clips with a manifest.csv")
    parser.add_argument("--language", default="isl", help="of the part 'times'")
    parser.add_argument("--text", default=ALPHABET, help="of the part 'times'")
    parser.add_argument("--one", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    _native_logs.silence()
    if options.one:
        print(json.dumps(label_one(*options.one)))
        return
    parts = options.parts or ["speed", "processes", "memory", "times", "spelling"]
    if options.real and "real" not in parts:
        parts.append("real")
    report = {}
    with tempfile.TemporaryDirectory(prefix="signapp-bench-") as name:
        folder = Path(name)
        for part in parts:
            report[part] = {
                "speed": lambda: measure_speed(folder, options.rounds),
                "processes": lambda: measure_processes(folder, options.rounds),
                "stretches": lambda: measure_stretches(folder, options.rounds, options.minutes),
                "memory": lambda: measure_memory(folder, options.minutes),
                "times": lambda: measure_times(folder, options.language, options.text),
                "spelling": lambda: measure_spelling(folder, options.language),
                "real": lambda: measure_real(options.real),
            }[part]()
    print(json.dumps(report, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
