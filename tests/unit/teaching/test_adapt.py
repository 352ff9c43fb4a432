"""Retraining on made-up hands: new letters are learnt, old ones kept, the user decides."""

import threading
from pathlib import Path

import numpy as np
import pytest

from signapp.landmarks.features import FloatArray, extract_features
from signapp.recognition.catalog import load_model
from signapp.recognition.versions import Versions
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from signapp.system.folders import models_dir
from signapp.system.installation import add_line
from signapp.teaching.retraining import (
    Retraining,
    RetrainingError,
    RetrainProgress,
    RetrainResult,
    training_missing,
)
from signapp.teaching.taught import build_taught_model

torch = pytest.importorskip("torch")
if not (models_dir() / "isl" / "encoder.safetensors").is_file():
    pytest.skip("the shipped checkpoint is not here", allow_module_level=True)

# Poses of another shipped alphabet stand for new signs.
NEW = ("ক", "গ", "ফ")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path / "recordings"))
    return tmp_path


def varied(landmarks: FloatArray, rng: np.random.Generator) -> FloatArray:
    """The pose moved, turned a little and trembling."""
    result = landmarks.copy()
    angle, centre = rng.normal(0, 0.12), result[result.any(axis=(1, 2))].mean(axis=(0, 1))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    for hand in range(2):
        if result[hand].any():
            points = (result[hand, :, :2] - centre[:2]) @ turn.T + centre[:2]
            result[hand, :, :2] = points + rng.normal(0, 0.004, (21, 2)) + rng.normal(0, 0.02, 2)
    return result


def record(code: str, count: int = 12, takes: int = 2) -> None:
    poses = load_exemplars("bengali")
    rng = np.random.default_rng(0)
    with Recordings(code).start_session("Asha") as session:
        for label in NEW:
            for _ in range(takes):
                session.new_take()
                for _ in range(count):
                    session.add(label, varied(poses[label].landmarks, rng), poses[label].aspect)


def with_resting_hand(landmarks: FloatArray, aspect: float) -> FloatArray:
    """The other hand, turned, hanging two palms below the one that signs."""
    result = landmarks.copy()
    slot = int(result[1].any())
    assert not result[1 - slot].any(), "a one-handed pose is wanted"
    hand = result[slot]
    offset = hand - hand[0]
    palm = np.hypot(offset[9, 0], offset[9, 1] / aspect)
    hanging = np.stack([offset[:, 1] / aspect, -offset[:, 0] * aspect, offset[:, 2]], 1)
    hanging += hand[0] + (1.5 * palm, 0, 0)
    hanging[:, 1] += hand[:, 1].max() + 2 * palm * aspect - hanging[:, 1].min()
    result[1 - slot] = hanging
    return result


class Listener:
    """Collects the callbacks of a retraining."""

    def __init__(self) -> None:
        self.progress: list[RetrainProgress] = []
        self.outcome: RetrainResult | RetrainingError | None = None
        self.first = threading.Event()
        self.done = threading.Event()

    def on_progress(self, progress: RetrainProgress) -> None:
        self.progress.append(progress)
        self.first.set()

    def on_done(self, outcome: RetrainResult | RetrainingError | None) -> None:
        self.outcome = outcome
        self.done.set()

    def start(self, code: str, effort: float, fresh: bool = False) -> Retraining:
        samples = Recordings(code).samples()
        return Retraining(code, samples, self.on_progress, self.on_done, fresh=fresh, effort=effort)

    def result(self) -> RetrainResult:
        assert self.done.wait(200)
        assert isinstance(self.outcome, RetrainResult), self.outcome
        return self.outcome


def test_new_letters_are_learnt_and_old_ones_kept(home: Path) -> None:
    record("isl")
    listener = Listener()
    listener.start("isl", effort=1.0)
    result = listener.result()
    assert result.report["split"].startswith("takes")
    assert result.report["after"] >= 0.9
    # Widely altered poses, harder than recordings; without replay most letters would be gone.
    assert result.report["kept"]["after"] >= result.report["kept"]["before"] - 0.06
    fractions = [p.fraction for p in listener.progress]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1)
    assert any(p.accuracy is not None for p in listener.progress)
    # Until the user decides, nothing has changed.
    assert len(load_model("isl").labels) == 26
    result.keep()
    model = load_model("isl")
    assert [x.label for x in model.labels[26:]] == list(NEW)
    exemplars = load_exemplars("isl")
    assert set(exemplars) == {x.label for x in model.labels}
    for label in ("A", "C", "W", *NEW):
        row = model.scores(exemplars[label].features).probabilities[0]
        assert model.labels[int(row.argmax())].label == label
    rest = [with_resting_hand(exemplars[x].landmarks, exemplars[x].aspect) for x in NEW]
    seen = extract_features(np.stack(rest), [exemplars[x].aspect for x in NEW])
    best = model.scores(seen).probabilities.argmax(axis=1)
    assert [model.labels[i].label for i in best] == list(NEW)
    assert not result.folder.exists()
    Versions("isl").go_back()
    assert len(load_model("isl").labels) == 26


@pytest.mark.parametrize("taught_with", [False, True])
def test_a_taught_letter_is_known_with_and_without_a_resting_hand(
    home: Path, taught_with: bool
) -> None:
    poses = load_exemplars("bengali")
    rng = np.random.default_rng(0)
    shown, bare = {}, {}
    with Recordings("isl").start_session("Asha") as session:
        for label in NEW:
            aspect = poses[label].aspect
            for _ in range(12):
                alone = varied(poses[label].landmarks, rng)
                resting = with_resting_hand(alone, aspect)
                session.add(label, resting if taught_with else alone, aspect)
            shown[label] = extract_features(resting, aspect)
            bare[label] = extract_features(alone, aspect)
    model = build_taught_model("isl", Recordings("isl").samples())
    for query in (shown, bare):
        best = model.scores(np.stack([query[x] for x in NEW])).probabilities.argmax(axis=1)
        assert [model.labels[i].label for i in best] == list(NEW)


def test_starting_afresh_drops_borrowed_letters(home: Path) -> None:
    record("assamese")
    listener = Listener()
    listener.start("assamese", effort=0.15, fresh=True)
    result = listener.result()
    assert result.report["kept"] is None
    result.keep()
    assert [x.label for x in load_model("assamese").labels] == list(NEW)


def test_cancelling_leaves_nothing_behind(home: Path) -> None:
    record("isl")
    listener = Listener()
    retraining = listener.start("isl", effort=1.0)
    assert listener.first.wait(120)
    retraining.cancel()
    assert listener.done.wait(30)
    assert listener.outcome is None
    assert not (home / "models").exists()
    assert not retraining._folder.exists()


def test_too_few_samples_are_one_line(home: Path) -> None:
    record("isl", count=1, takes=1)
    listener = Listener()
    listener.start("isl", effort=0.1)
    assert listener.done.wait(120)
    assert isinstance(listener.outcome, RetrainingError)
    assert "2 samples" in str(listener.outcome) and "\n" not in str(listener.outcome)


def test_without_torch_the_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "torch" else real(name)
    )
    assert str(training_missing()).endswith(add_line("train"))
    with pytest.raises(RetrainingError, match="pip install"):
        Retraining("isl", [], lambda _: None, lambda _: None)
