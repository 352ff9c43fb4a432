"""NaN, infinities and absurd numbers in landmarks, from tracker to text: no letter, no crash."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from signapp.labelling.decoder import decode_letters
from signapp.labelling.fingerspelling import decode_fingerspelling
from signapp.labelling.tracking import classify_frames
from signapp.landmarks.features import extract_features
from signapp.landmarks.hands import Hands
from signapp.landmarks.slots import Detection, SlotAssigner
from signapp.live.hold import HoldToCommit
from signapp.live.smoothing import ProbabilitySmoother
from signapp.recognition.catalog import load_model
from signapp.recognition.model import Label, SignModel
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.recognition.recogniser import classify
from signapp.recognition.thresholds import Thresholds, accepted_index
from signapp.recording.errors import RecordingError
from signapp.recording.quality import QualityGuide
from signapp.recording.store import Recordings
from tests.support.landmark_data import landmarks_of
from tests.support.models import tiny_model
from tests.unit.labelling.tracks import THRESHOLDS, make_track

BAD = [np.nan, np.inf, -np.inf]
"""What no camera gives."""
HUGE = [1e30, -1e30, 3.4e38]


@pytest.fixture(scope="module")
def model() -> SignModel:
    return load_model("nepali")


@pytest.fixture
def pose() -> np.ndarray:
    return landmarks_of(2, 1, 1, two_handed=True)[0][1]


@pytest.mark.parametrize("value", BAD)
def test_the_tracker_drops_such_a_hand_and_keeps_the_other(value: float, pose: np.ndarray) -> None:
    broken = pose[0].copy()
    broken[7, 1] = value
    slots = SlotAssigner()
    for i in range(3):
        found, scores = slots.assign(
            [Detection(broken, 0, 0.9), Detection(pose[1], 1, 0.9)], 4 / 3, i / 30
        )
        assert np.isfinite(found).all() and np.isfinite(scores).all()
        assert (found[1] == pose[1]).all() and not found[0].any()


@pytest.mark.parametrize("value", HUGE)
def test_absurd_places_are_no_letter(value: float, pose: np.ndarray, model: SignModel) -> None:
    pose = pose.copy()
    pose[0, 3, 0] = value
    hands = Hands(pose, 640, 480, np.ones(2, np.float32))
    with np.errstate(all="ignore"):
        result = classify(model, hands, 0.0)
    assert result.probabilities is not None
    if not np.isfinite(result.probabilities).all():
        assert result.accepted is None


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize("where", [0, 1, 2])
def test_probabilities_that_are_no_numbers_are_not_accepted(value: float, where: int) -> None:
    probabilities = np.array([0.9, 0.06, 0.04], np.float32)
    probabilities[where] = value
    index = accepted_index(probabilities, Thresholds(0.5, 0.1))
    assert index is None or probabilities[index] == np.inf or np.isneginf(value)


@pytest.mark.parametrize("value", BAD)
def test_features_and_recordings_refuse_them(
    value: float, pose: np.ndarray, tmp_path: Path
) -> None:
    pose = pose.copy()
    pose[1, 20, 2] = value
    with pytest.raises(ValueError, match="NaN or infinity"):
        extract_features(pose, 1.5)
    recordings = Recordings("test", tmp_path)
    with recordings.start_session("Asha") as session:
        with pytest.raises(RecordingError, match="finite"):
            session.add("A", pose, 1.5)
        with pytest.raises(RecordingError, match="aspect"):
            session.add("A", np.ones((2, 21, 3)), value)
    assert len(Recordings("test", tmp_path)) == 0


@pytest.mark.parametrize("value", [*BAD, *HUGE])
def test_the_quality_gate_survives(value: float, pose: np.ndarray) -> None:
    guide = QualityGuide()
    pose = pose.copy()
    pose[0, 5] = value
    with np.errstate(all="ignore"):
        if np.isfinite(value):
            hint = guide.look(Hands(pose, 640, 480, np.ones(2, np.float32)))
            assert hint is not None and not hint.record
        else:  # such hands never leave the tracker, and the features refuse them
            with pytest.raises(ValueError, match="NaN or infinity"):
                guide.stored(Hands(pose, 640, 480, np.ones(2, np.float32)))


@pytest.mark.parametrize("value", [*BAD, *HUGE])
def test_one_absurd_frame_does_not_change_the_letters_around_it(value: float) -> None:
    parts = [(".", 0.4), ("-", 0.3), (0, 0.7), ("-", 0.3), (1, 0.7), ("-", 0.3), (2, 0.7)]
    track, truth = make_track(parts)
    frame = int(np.searchsorted(track.times, (truth[1][1] + truth[1][2]) / 2))
    track.landmarks[frame, 1, 8, 0] = value
    with np.errstate(all="ignore"):
        assert [s.index for s in decode_letters(track, THRESHOLDS)] == [t[0] for t in truth]
        decode_fingerspelling(track)


@pytest.mark.parametrize("value", BAD)
def test_probabilities_that_are_no_numbers_make_no_letters(value: float) -> None:
    track, _ = make_track([(0, 1.0), ("-", 0.3), (1, 1.0)])
    track.probabilities[:] = value
    with np.errstate(all="ignore"):
        assert decode_letters(track, THRESHOLDS) == []


def test_frames_are_classified_in_batches_with_the_same_care(model: SignModel) -> None:
    points = landmarks_of(3, 1, 2)[0]
    points[2, 1, 4, 0] = 1e30
    with np.errstate(all="ignore"):
        probabilities = classify_frames(model, extract_features(points, 1.5))
    alone = classify_frames(model, extract_features(points[3:], 1.5))
    assert np.allclose(probabilities[3:], alone, atol=1e-5)  # one bad row spoils no other


def test_taught_letters_do_not_win_with_absurd_frames(tmp_path: Path, pose: np.ndarray) -> None:
    base = SignModel(tiny_model(tmp_path / "m.onnx"))
    rows = np.stack([extract_features(pose, 1.5)] * 12)
    taught = TaughtModel(base, [TaughtLetter(Label("Z", "Z", "z"), rows)])
    broken = rows[:1].copy()
    broken[0, 5] = np.nan
    with np.errstate(all="ignore"):
        probabilities = taught.scores(broken).probabilities[0]
    assert accepted_index(probabilities, taught.thresholds) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from([None, "A", "B"]),
            st.floats(allow_nan=True, allow_infinity=True) | st.integers(-100, 100),
        ),
        max_size=60,
    )
)
def test_the_hold_survives_any_clock(frames: list[tuple[str | None, float]]) -> None:
    hold = HoldToCommit()
    for label, time_s in frames:
        state = hold.update(label, time_s)
        assert 0 <= state.progress <= 1
        assert state.committed in (None, label)
    # ... and works again with an ordinary one.
    start = 1e6
    commits = [hold.update("C", start + i / 30).committed for i in range(120)]
    assert commits.count("C") == 1


@pytest.mark.parametrize("value", BAD)
def test_smoothing_forgets_what_is_no_number(value: float) -> None:
    smoother = ProbabilitySmoother(0.1)
    good = np.array([0.8, 0.2], np.float32)
    smoother.update(good, 2, 0.0)
    none = smoother.update(np.array([value, 0.2], np.float32), 2, 1 / 30)
    assert np.isfinite(none).all() and none[-1] > 0
    for i in range(2, 60):
        out = smoother.update(good, 2, i / 30)
    assert np.allclose(out, [0.8, 0.2, 0.0], atol=1e-3)
