"""Identical frames give identical features through live view, video labelling and training.

Compared to the last bit: a difference here is training/serving skew.
"""

from pathlib import Path

import cv2
import numpy as np
import pytest

from signapp.capture.files import FileSource
from signapp.labelling.tracking import track_video
from signapp.landmarks.features import extract_features
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
from signapp.rendering.clips import write_clip
from signapp.system.folders import assets_dir
from signapp.video.media import EVERY
from signapp.video.reader import VideoReader

media = pytest.importorskip("training.data.folders", reason="training needs signapp[train]")

FRAMES = 24


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The beginning of the demo clip, in the folder layout of a dataset: A/clip.mp4."""
    with VideoReader(assets_dir() / "demo_isl.mp4") as reader:
        rate = round(reader.info.fps)
        images = [frame.image for _, frame in zip(range(60), reader, strict=False)]
    path = tmp_path_factory.mktemp("videos") / "A" / "clip.mp4"
    path.parent.mkdir()
    write_clip(path, images[-FRAMES:], rate)
    return path


def live(path: Path) -> np.ndarray:
    """Features (N, 126) as the live view computes them."""
    rows = []
    with (
        FileSource(path, wait=lambda seconds: False) as source,
        HandTracker("video") as tracker,
    ):
        recogniser = Recogniser(load_model("isl"), tracker)
        while (frame := source.read()) is not None:
            rows.append(recogniser.recognise(*frame).hands.features)
    return np.stack(rows)


def test_video(clip: Path) -> None:
    seen_live = live(clip)
    track = track_video(clip, load_model("isl"))
    labelled = extract_features(track.landmarks, track.aspects)
    trained = media.extract(clip.parents[1], processes=1)
    assert seen_live.shape == labelled.shape == (FRAMES, 126)
    assert seen_live.any(axis=1).mean() > 0.8, "the clip shows no hands: nothing was compared"
    assert np.array_equal(seen_live, labelled)
    assert len(trained.features) == len(seen_live[::EVERY])
    assert np.array_equal(trained.features, seen_live[::EVERY])


def test_stills(clip: Path, tmp_path: Path) -> None:
    with VideoReader(clip) as reader:
        images = [frame.image for frame in reader][::6]
    folder = tmp_path / "A"
    folder.mkdir()
    for i, image in enumerate(images):
        cv2.imwrite(str(folder / f"{i}.png"), cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
    with HandTracker("image") as tracker:
        recogniser = Recogniser(load_model("isl"), tracker)
        expected = np.stack([recogniser.recognise(image).hands.features for image in images])
    assert expected.any()
    assert np.array_equal(media.extract(tmp_path, processes=1).features, expected)


def test_the_model_gives_the_same_answer_alone_and_in_a_batch(clip: Path) -> None:
    # Labelling classifies in batches, the live view one by one.
    track = track_video(clip, load_model("isl"))
    with_hands = track.present.any(axis=1)
    features = extract_features(track.landmarks, track.aspects)[with_hands]
    model = load_model("isl")
    single = np.concatenate([model.scores(row).probabilities for row in features])
    np.testing.assert_allclose(track.probabilities[with_hands], single, atol=1e-5)
