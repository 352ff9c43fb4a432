"""``signapp label --profile``: a person's samples go with the run."""

import dataclasses
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from signapp.labelling.jobs import Job, run_job
from signapp.labelling.profile import LabelProfile, model_for
from signapp.labelling.settings import LabelSettings
from signapp.recognition.prototypes import TaughtModel
from signapp.recognition.thresholds import Thresholds
from signapp.recording.profiles import Profiles
from signapp.recording.store import Recordings
from tests.support.models import tiny_metadata, tiny_model
from tests.support.videos import grey_images, write_video


def row(feature: int, size: float = 1.0) -> np.ndarray:
    values = np.zeros(126, np.float32)
    values[feature] = size
    return values


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tiny_model(tmp_path / "m.onnx", "ABC", metadata=tiny_metadata("ABC", "test"))


@pytest.fixture
def profile(tmp_path: Path) -> LabelProfile:
    """Asha signs B as the model knows A, and a letter that it lacks."""
    recordings = Recordings("test", tmp_path / "recordings")
    with recordings.start_session("Asha") as session:
        session.add("B", row(0).reshape(2, 21, 3), 1.0)
        session.add("Z", (row(1) + row(2)).reshape(2, 21, 3), 1.0)
    profiles = Profiles(recordings)
    return LabelProfile.of("Asha", profiles.samples("Asha"), Thresholds(0.4, 0.05))


def test_the_model_of_a_run_has_the_samples(model: Path, profile: LabelProfile) -> None:
    made = model_for(model, profile)
    assert isinstance(made, TaughtModel)
    assert made.thresholds == Thresholds(0.4, 0.05)
    names = [label.label for label in made.labels]
    assert names == ["A", "B", "C", "Z"]
    found = made.scores(np.stack([row(0), row(1) + row(2)])).probabilities.argmax(axis=1)
    assert [names[i] for i in found] == ["B", "Z"]


def test_the_samples_decide_whether_a_result_is_up_to_date(
    model: Path, profile: LabelProfile
) -> None:
    plain, own = LabelSettings(), LabelSettings(profile=profile)
    other = LabelSettings(profile=dataclasses.replace(profile, samples=profile.samples[:1]))
    assert len({x.digest(model) for x in (plain, own, other)}) == 3
    assert len(pickle.dumps(own)) < 4000  # it goes to every process


def test_json_and_the_record_name_the_profile(
    model: Path, profile: LabelProfile, tmp_path: Path
) -> None:
    video = write_video(tmp_path / "v.mp4", grey_images(4))
    for settings, name in (
        (LabelSettings(str(model), ("json",)), None),
        (LabelSettings(str(model), ("json",), profile=profile), "Asha"),
    ):
        job = Job(video, tmp_path / "out" / "v", tmp_path / "out", settings)
        outcome = run_job(job)
        assert outcome.error is None
        data = json.loads((tmp_path / "out" / "v.json").read_text(encoding="utf-8"))
        assert data["profile"] == name
        record = json.loads(job.record.read_text(encoding="utf-8"))
        assert record["outcome"]["profile"] == (name or "")
