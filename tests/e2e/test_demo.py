"""The demo clip: made by this project's code, and read back by it through the real MediaPipe."""

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from signapp.labelling.labeller import label_video
from signapp.landmarks.tracker import HandTracker
from signapp.live.hold import HoldToCommit
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
from signapp.rendering.motion import spell, truth_dict
from signapp.rendering.style import RenderStyle
from signapp.system.folders import assets_dir
from signapp.video.reader import VideoReader

CLIP = assets_dir() / "demo_isl.mp4"
TRUTH = assets_dir() / "demo_isl.json"


@dataclass(frozen=True)
class Row:
    time_s: float
    accepted: str | None
    hands: int


@pytest.fixture(scope="module")
def truth() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(TRUTH.read_text(encoding="utf-8"))
    return data


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    """What the shipped ISL model accepts in each frame."""
    result = []
    with HandTracker("video") as tracker, VideoReader(CLIP) as video:
        recogniser = Recogniser(load_model("isl"), tracker)
        for frame in video:
            seen = recogniser.recognise(frame.image, frame.time_s)
            accepted = seen.accepted.label if seen.accepted else None
            result.append(Row(frame.time_s, accepted, seen.hands.count))
    return result


def test_the_clip_is_small_and_complete(rows: list[Row], truth: dict[str, Any]) -> None:
    assert CLIP.stat().st_size <= 2_000_000
    assert rows[-1].time_s == pytest.approx(truth["duration_s"], abs=0.05)
    assert len(rows) == int(truth["duration_s"] * truth["fps"]) + 1


def test_holding_to_commit_writes_the_text(rows: list[Row], truth: dict[str, Any]) -> None:
    hold = HoldToCommit()
    written = [hold.update(row.accepted, row.time_s).committed for row in rows]
    text = "".join(letter for letter in written if letter)
    assert text == truth["text"].replace(" ", "")


def test_labelling_finds_the_letters_at_their_times(truth: dict[str, Any]) -> None:
    segments = list(label_video(CLIP, language="isl"))
    assert "".join(s.text for s in segments) == truth["text"].replace(" ", "")
    for segment, expected in zip(segments, truth["segments"], strict=True):
        assert segment.start_s == pytest.approx(expected["start_s"], abs=0.25)
        assert segment.end_s == pytest.approx(expected["end_s"], abs=0.25)


def test_every_letter_is_accepted_while_it_is_held(rows: list[Row], truth: dict[str, Any]) -> None:
    for segment in truth["segments"]:
        held = [r for r in rows if segment["start_s"] <= r.time_s <= segment["end_s"]]
        share = np.mean([row.accepted == segment["label"] for row in held])
        assert share >= 0.8, f"{segment['label']} at {segment['start_s']} s: {share:.2f}"


def test_no_letter_is_accepted_while_the_hands_rest(rows: list[Row], truth: dict[str, Any]) -> None:
    first = truth["segments"][0]["start_s"]
    resting = [row for row in rows if row.time_s < first - 0.5]
    assert len(resting) > 5
    assert not any(row.hands or row.accepted for row in resting)


def test_the_code_still_draws_this_clip(truth: dict[str, Any]) -> None:
    """The documented command would write it again: same truth, same pictures."""
    performance = spell(truth["text"], truth["language"])
    again = truth_dict(performance, truth["language"])
    assert again == {key: truth[key] for key in again}
    style = RenderStyle(face=True)
    drawn = performance.pictures(truth["fps"], tuple(truth["size"]), style)
    with VideoReader(CLIP) as video:
        for frame, picture in zip(video, drawn, strict=True):
            if frame.index % 40 == 0:
                gap = np.abs(frame.image.astype(int) - picture).mean()
                assert gap < 4, f"frame {frame.index} differs by {gap:.1f} levels"
