from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import ModelError
from signapp.labelling.fast import at_times, read_fast, stretches
from signapp.labelling.fingerspelling import FingerspellingSettings
from signapp.labelling.settings import LabelSettings
from signapp.labelling.spelling_model import SpellingModel, spelling_model
from signapp.labelling.tracking import Track, classify_frames
from signapp.recognition.catalog import load_model
from signapp.rendering.motion import Performance, Timing, spell
from tests.unit.labelling.tracks import INFO, make_track

FAST = Timing(hold=0.12, transition=0.2, rest=0.4, lift=0.25, repeat=0.3)


def track_of(performance: Performance, fps: float = 30.0, start_s: float = 0.0) -> Track:
    """What a perfect tracker sees of a performance; a hand below the picture is not seen."""
    frames = list(performance.frames(int(fps)))
    landmarks = np.stack([frame.landmarks for frame in frames])
    landmarks[landmarks[..., 1].min(-1) > 0.98] = 0
    times = np.array([frame.time_s for frame in frames]) + start_s
    return Track(
        times, landmarks.astype(np.float32), np.full(len(times), performance.aspect, np.float32),
        np.zeros((len(times), 26), np.float32), float(times[-1]) + 1 / fps, INFO,
    )  # fmt: skip


@pytest.mark.parametrize("fps", [25, 30, 60])
def test_fast_letters_are_read_with_their_times_at_any_rate(fps: int) -> None:
    model = load_model("isl")
    performance = spell("SHANTI", "isl", timing=FAST)
    reading = read_fast(track_of(performance, fps, start_s=3.0), model)
    assert reading.modelled
    track = track_of(performance, fps, start_s=3.0)
    read = [model.labels[span.index].label for span in reading.spans]
    assert sum(a == b for a, b in zip(read, "SHANTI", strict=False)) >= 4
    for span, truth in zip(reading.spans, performance.segments, strict=False):
        middle = (track.times[span.first] + track.ends[span.last]) / 2
        assert abs(middle - 3.0 - (truth.start_s + truth.end_s) / 2) < 0.2
    assert all(a.last < b.first for a, b in zip(reading.spans, reading.spans[1:], strict=False))
    assert (reading.probabilities.sum(axis=1) <= 1.001).all()
    assert not reading.probabilities[~track.present.any(axis=1)].any()


def test_settings_ask_for_the_hidden_markov_model() -> None:
    track = track_of(spell("AB", "isl", timing=FAST))
    assert not read_fast(track, load_model("isl"), FingerspellingSettings()).modelled


def test_an_alphabet_without_a_spelling_model_is_read_as_before() -> None:
    assert spelling_model(load_model("bengali")) is None


def test_stretches_end_where_hands_are_gone_for_long() -> None:
    track, _ = make_track([(0, 1.0), (".", 0.2), (1, 1.0), (".", 0.6), (2, 0.5)])
    assert [tuple(track.times[list(s)]) for s in stretches(track)] == [
        pytest.approx((0.0, 2.16)), pytest.approx((2.8, 3.24)),
    ]  # fmt: skip


def test_features_between_frames_lie_on_straight_lines_and_no_hand_is_made_up() -> None:
    features = np.zeros((3, 126), np.float32)
    features[0, :63], features[1, :63] = 1.0, 3.0  # one hand, lost in the last frame
    found = at_times(features, np.array([0.0, 0.1, 0.2]), np.array([0.05, 0.14, 0.16, 0.5]))
    assert found[0, :63] == pytest.approx(2.0) and found[1, :63] == pytest.approx(3.0)
    assert not found[2].any() and not found[3].any() and not found[:, 63:].any()
    assert at_times(features[:1], np.zeros(1), np.zeros(1)) == pytest.approx(features[:1])


def test_a_long_track_is_read_in_parts_as_a_whole() -> None:
    spelling = spelling_model(load_model("isl"))
    assert spelling is not None
    track = track_of(spell("NAMASTE INDIA", "isl"))
    features = np.tile(track.features, (6, 1))
    assert len(features) > 2000
    whole = spelling.scores(features)
    assert whole[900:1100] == pytest.approx(spelling.scores(features[800:1300])[100:300], abs=1e-4)


def test_a_damaged_file_is_one_line(tmp_path: Path) -> None:
    bad = tmp_path / "spelling.onnx"
    bad.write_bytes(b"nonsense")
    with pytest.raises(ModelError, match=r"spelling\.onnx"):
        SpellingModel(bad)
    model = load_model("isl").path  # a model of another kind
    with pytest.raises(ModelError, match=r"model\.onnx"):
        SpellingModel(model)


def test_an_empty_or_handless_track_has_no_letters() -> None:
    track = track_of(spell("A", "isl"))
    nothing = replace(track, landmarks=np.zeros_like(track.landmarks))
    assert read_fast(nothing, load_model("isl")).spans == []


def test_a_hand_that_is_seen_in_one_frame_alone_is_read_too() -> None:
    track = track_of(spell("A", "isl"))
    landmarks = np.zeros_like(track.landmarks)
    landmarks[30] = track.landmarks[30]
    assert read_fast(replace(track, landmarks=landmarks), load_model("isl")).modelled


def test_another_spelling_model_is_another_labelling(tmp_path: Path) -> None:
    model = tmp_path / "model.onnx"
    model.write_bytes(b"letters")
    fast, held = LabelSettings(mode="auto"), LabelSettings(mode="letters")
    before = fast.digest(model), held.digest(model)
    (tmp_path / "spelling.onnx").write_bytes(b"spelling")
    assert fast.digest(model) != before[0] and held.digest(model) == before[1]


def test_a_stretch_that_is_spelled_slowly_has_letters_as_long_as_they_are_held() -> None:
    model = load_model("isl")
    slow, quick = spell("BUS", "isl"), spell("SHANTI", "isl", timing=FAST)
    parts = [track_of(slow), track_of(quick, start_s=slow.duration_s + 0.5)]
    track = replace(
        parts[0], times=np.concatenate([p.times for p in parts]), end_s=parts[1].end_s,
        landmarks=np.concatenate([p.landmarks for p in parts]),
        aspects=np.concatenate([p.aspects for p in parts]),
    )  # fmt: skip
    track = replace(track, probabilities=classify_frames(model, track.features))
    found = read_fast(track, model).spans
    long = [s for s in found if track.times[s.first] < slow.duration_s]
    assert [model.labels[s.index].label for s in long] == ["B", "U", "S"]
    for span, truth in zip(long, slow.segments, strict=True):
        assert track.times[span.first] == pytest.approx(truth.start_s, abs=0.2)
        assert track.ends[span.last] == pytest.approx(truth.end_s, abs=0.2)
    assert len(found) - len(long) >= 4
