"""Moving signs from end to end, on rendered hands that the real tracker sees: taught from videos,
written live beside letters, labelled in a video, packed and used elsewhere."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from numpy.typing import NDArray
from pympi.Elan import Eaf

from signapp.capture.types import CapturedFrame
from signapp.cli import cli
from signapp.landmarks.features import RIGHT, FloatArray
from signapp.landmarks.tracker import HandTracker
from signapp.live.decision import Decision
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
from signapp.rendering.exemplars import load_exemplars
from signapp.rendering.renderer import render_hands
from signapp.rendering.style import RenderStyle
from signapp.settings import WritingSettings
from signapp.signs.book import load_book
from signapp.text.composer import Composer, Entry
from signapp.video.bgrx import bgrx
from signapp.video.reader import VideoReader
from tests.support.signing import SIGNS
from tests.support.videos import write_video

FPS = 15
SHAPES = {"circle": "V", "wave": "I", "zed": "U"}
"""The letter whose hand draws each sign."""
STYLE = RenderStyle()

Part = tuple[str, float]
"""What is shown, for how long: a letter, a sign of `SIGNS`, or "" for hands out of the picture."""


def smooth(u: NDArray[np.float64]) -> NDArray[np.float64]:
    result: NDArray[np.float64] = u**3 * (10 - 15 * u + 6 * u * u)
    return result


def draw(parts: Sequence[Part]) -> tuple[FloatArray, list[tuple[str, float, float]]]:
    """Landmarks (n, 2, 21, 3) of a right hand, and (what, start, end) of signs and letters."""
    poses = load_exemplars("isl")
    frames: list[FloatArray] = []
    truth = []
    for what, seconds in parts:
        u = np.arange(round(seconds * FPS)) / round(seconds * FPS)
        start = len(frames) / FPS
        pose = poses[SHAPES.get(what, what or "L")].landmarks
        hand = pose[RIGHT] if pose[RIGHT].any() else pose[RIGHT - 1] * (-1, 1, 1) + (1, 0, 0)
        middle = hand[:, :2].mean(axis=0)
        palm = float(np.linalg.norm(hand[9, :2] - hand[0, :2]))
        path = SIGNS[what](smooth(u)) * palm * 0.7 if what in SIGNS else np.zeros((len(u), 2))
        for offset in path:
            landmarks = np.zeros((2, 21, 3), np.float32)
            if what:
                landmarks[RIGHT] = hand
                landmarks[RIGHT, :, :2] += np.array([0.45, 0.45]) - middle + offset
            frames.append(landmarks)
        if what:
            truth.append((what, start, len(frames) / FPS))
    return np.stack(frames), truth


def film(path: Path, parts: Sequence[Part]) -> list[tuple[str, float, float]]:
    """Write a clip of the parts; the truth about it."""
    landmarks, truth = draw(parts)
    images = (
        render_hands(frame, 4 / 3, (480, 360), STYLE.for_frame(i))
        for i, frame in enumerate(landmarks)
    )
    write_video(path, images, fps=FPS)
    return truth


SENTENCE: list[Part] = [
    ("", 0.6), ("L", 1.3), ("", 0.8), ("wave", 1.4), ("", 0.9), ("zed", 1.3), ("", 0.9),
    ("C", 1.3), ("", 0.8), ("circle", 1.4), ("", 0.8),
]  # fmt: skip


def run(*arguments: str | Path) -> str:
    result = CliRunner().invoke(cli, [str(x) for x in arguments])
    assert result.exit_code == 0, f"{result.output}\n{result.exception}"
    return result.output


def write_live(clip: Path) -> str:
    """The text that the live path writes while the clip plays."""
    model = load_model("isl")
    decision = Decision(WritingSettings())
    decision.look_for(load_book("isl", letters=model))
    composer = Composer("isl")
    with VideoReader(clip) as reader, HandTracker("video") as tracker:
        recogniser = Recogniser(model, tracker)
        for frame in reader:
            captured = CapturedFrame(frame.image, frame.time_s, frame.time_s, 0)
            recognition = recogniser.recognise(frame.image, frame.time_s)
            _, commits = decision.result(captured, bgrx(frame.image), recognition)
            for commit in commits:
                if commit.text:
                    composer.word(Entry(commit.text, commit.letter.label))
                else:
                    composer.write(Entry(commit.letter.label))
    return composer.text


def labels(eaf: Path, tier: str) -> list[tuple[str, float, float]]:
    rows = Eaf(str(eaf)).get_annotation_data_for_tier(tier)
    return [(row[2], row[0] / 1000, row[1] / 1000) for row in sorted(rows)]


def test_taught_written_labelled_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path / "here"))
    for name in SIGNS:
        takes: list[Part] = [("", 0.4)]
        for seconds in (1.2, 1.4, 1.6):
            takes += [(name, seconds), ("", 1.0)]
        film(tmp_path / f"{name}.mp4", takes)
        out = run("teach", "takes", "isl", tmp_path / f"{name}.mp4", "--signer", "Ann",
                  "--sign", name)  # fmt: skip
        assert "3 takes added" in out

    clip = tmp_path / "sentence.mp4"
    truth = film(clip, SENTENCE)
    assert write_live(clip) == "L wave zed C circle "

    lines = run("live", "--text", "--signs", "--video", clip, "--language", "isl")
    assert lines.split("\n")[:-1] == ["L", "wave", "zed", "C", "circle"]

    run("label", clip, "--signs", "--format", "eaf,srt", "-o", tmp_path / "labels")
    eaf = tmp_path / "labels" / "sentence.eaf"
    signs = labels(eaf, "signs")
    assert [name for name, _, _ in signs] == ["wave", "zed", "circle"]
    for (name, start, end), (_, a, b) in zip(
        signs, [row for row in truth if row[0] in SIGNS], strict=True
    ):
        assert (start, end) == (pytest.approx(a, abs=0.2), pytest.approx(b, abs=0.2)), name
    assert [name for name, _, _ in labels(eaf, "letters")] == ["L", "C"]
    assert [name for name, _, _ in labels(eaf, "words")] == ["L", "wave", "zed", "C", "circle"]

    pack = tmp_path / "mine.signpack"
    run("pack", "export", "isl", pack, "--with-recordings")
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path / "there"))
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path / "models"))
    assert "9 recordings added" in run("pack", "import", pack, "--with-recordings")
    run("label", clip, "--signs", "--format", "eaf", "-o", tmp_path / "elsewhere")
    again = labels(tmp_path / "elsewhere" / "sentence.eaf", "signs")
    assert again == signs
