"""Moving signs beside the letters of a video: segments, words and every output."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pysubs2
import pytest
from pympi.Elan import Eaf

from signapp.labelling import corrections
from signapp.labelling.edits import SegmentEdits
from signapp.labelling.labeller import Labelling, label_track
from signapp.labelling.outputs import write_outputs
from signapp.labelling.settings import LabelSettings
from signapp.labelling.tracking import Track
from signapp.landmarks.features import FloatArray
from signapp.languages.signs import Sign
from signapp.recognition.model import SignModel
from signapp.recognition.moving_signs import SignAnswer
from signapp.spotting.spotter import SignBook
from signapp.video.reader import probe
from tests.support.models import tiny_metadata, tiny_model
from tests.support.signing import Part, PathRecogniser, stream
from tests.support.videos import grey_images, write_video

PARTS = [
    Part("rest", 0.6), Part("hold", 1.0), Part("move", 0.4), Part("hold", 1.0), Part("circle", 1.2),
    Part("hold", 1.0), Part("rest", 0.8), Part("hold", 0.5), Part("zed", 1.2), Part("hold", 0.5),
    Part("rest", 0.6),
]  # fmt: skip
LETTERS = {0.6: 0, 2.0: 1, 4.2: 2}
"""When which letter is held, for a second each."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> SignModel:
    folder = tmp_path_factory.mktemp("model")
    return SignModel(
        tiny_model(folder / "m.onnx", "ABCD", metadata=tiny_metadata("ABCD", code="none-such"))
    )


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return write_video(tmp_path / "v.mp4", grey_images(3))


def track_of(video: Path) -> Track:
    drawn = stream(PARTS, fps=30)
    probabilities = np.full((len(drawn.times), 4), 0.25, np.float32)
    probabilities[~drawn.landmarks.any(axis=(1, 2, 3))] = 0
    for start, letter in LETTERS.items():
        held = (drawn.times >= start - 0.05) & (drawn.times < start + 1.05)
        probabilities[held] = 0.02
        probabilities[held, letter] = 0.94
    return Track(
        drawn.times,
        drawn.landmarks,
        drawn.aspects,
        probabilities,
        float(drawn.times[-1]) + 1 / 30,
        probe(video),
    )


def book(**more: object) -> SignBook:
    return SignBook(PathRecogniser(), key="k", **more)  # type: ignore[arg-type]


def label(track: Track, model: SignModel, signs: SignBook | None) -> Labelling:
    return label_track(track, model, LabelSettings(), signs=signs)


def test_signs_stand_beside_letters_that_are_read_as_before(video: Path, model: SignModel) -> None:
    track = track_of(video)
    before, made = label(track, model, None), label(track, model, book())
    assert before.signs == ()
    assert made.segments == before.segments
    assert [s.label for s in made.segments] == ["A", "B", "C"]
    assert [(s.label, s.kind) for s in made.signs] == [("circle", "sign"), ("zed", "sign")]
    for sign, (start, end) in zip(made.signs, ((3.0, 4.2), (6.5, 7.7)), strict=True):
        assert sign.start_s == pytest.approx(start, abs=0.2)
        assert sign.end_s == pytest.approx(end, abs=0.2)
        assert track.times[sign.first_frame] == sign.start_s
        assert 0 < (sign.confidence or 0) <= 1
        assert sign.runner_up


def test_a_sign_is_a_word_of_its_own(video: Path, model: SignModel) -> None:
    made = label(track_of(video), model, book())
    assert [word.text for word in made.words] == ["AB", "circle", "C", "zed"]


def test_letters_that_a_sign_passes_through_are_left_out(video: Path, model: SignModel) -> None:
    track = track_of(video)
    inside = (track.times > 6.7) & (track.times < 7.45)  # all through the zed
    track.probabilities[inside] = 0.02
    track.probabilities[inside, 3] = 0.94
    assert "D" in [s.label for s in label(track, model, None).segments]
    assert [s.label for s in label(track, model, book()).segments] == ["A", "B", "C"]


def test_a_letter_that_opens_a_sign_is_left_out_unless_it_was_held(
    video: Path, model: SignModel
) -> None:
    track = track_of(video)
    short = (track.times > 5.95) & (track.times < 6.5)  # half a second before the zed
    track.probabilities[short] = 0.02
    track.probabilities[short, 3] = 0.94
    opens = book(opening={"D": frozenset(["zed"]), "B": frozenset(["circle"])})
    assert [s.label for s in label(track, model, book()).segments] == ["A", "B", "C", "D"]
    assert [s.label for s in label(track, model, opens).segments] == ["A", "B", "C"]


def test_the_moving_form_of_a_letter_is_that_letter(video: Path, model: SignModel) -> None:
    moving = {name: Sign(name, name, name, name, letter="D") for name in ("circle", "zed")}
    made = label(track_of(video), model, book(signs=moving))
    assert made.signs == ()
    assert [s.label for s in made.segments] == ["A", "B", "D", "C", "D"]
    assert [word.text for word in made.words] == ["ABDC", "D"]


def test_every_output_has_them(video: Path, model: SignModel, tmp_path: Path) -> None:
    made = label(track_of(video), model, book())
    formats = ("eaf", "srt", "csv", "json")
    write_outputs(made, tmp_path / "v", LabelSettings(formats=formats))
    eaf = Eaf(str(tmp_path / "v.eaf"))
    assert [row[2] for row in sorted(eaf.get_annotation_data_for_tier("signs"))] == [
        "circle",
        "zed",
    ]
    assert len(eaf.get_annotation_data_for_tier("letters")) == 3
    words = [row[2] for row in sorted(eaf.get_annotation_data_for_tier("words"))]
    assert words == ["AB", "circle", "C", "zed"]
    cues = [cue.text for cue in pysubs2.load(str(tmp_path / "v.srt"))]
    assert cues == ["A", "B", "circle", "C", "zed"]
    with (tmp_path / "v.segments.csv").open(encoding="utf-8-sig") as stream_:
        rows = list(csv.DictReader(stream_))
    assert [(row["label"], row["kind"]) for row in rows] == [
        ("A", "letter"), ("B", "letter"), ("circle", "sign"), ("C", "letter"), ("zed", "sign"),
    ]  # fmt: skip
    data = json.loads((tmp_path / "v.json").read_text(encoding="utf-8"))
    assert [sign["label"] for sign in data["signs"]] == ["circle", "zed"]
    assert [word["letters"] for word in data["words"]] == [["A", "B"], [], ["C"], []]


def test_corrections_keep_them(
    video: Path, model: SignModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corrections, "corrections_dir", lambda: tmp_path / "corrections")
    made = label(track_of(video), model, book())
    edits = SegmentEdits(made)
    edits.delete(0)
    assert [word.text for word in edits.labelling().words] == ["B", "circle", "C", "zed"]
    corrections.save(corrections.Work(made, edits.segments, "letters", True), with_track=True)
    work = corrections.load(made.track.info, lambda code: model)
    assert work is not None
    assert work.labelling.signs == made.signs
    assert [word.text for word in work.labelling.words] == ["B", "circle", "C", "zed"]


def test_settings_without_signs_are_as_they_were(model: SignModel) -> None:
    plain = LabelSettings()
    assert plain.digest(model.path) != replace(plain, signs="k").digest(model.path)


class Unsure(PathRecogniser):
    """Accepts nothing by itself and is never sure."""

    def recognise(self, windows: FloatArray) -> list[SignAnswer]:
        return [
            SignAnswer(
                None, tuple(replace(x, confidence=0.4 * x.confidence) for x in answer.candidates)
            )
            for answer in super().recognise(windows)
        ]


def test_a_sign_that_falls_short_leaves_letters_alone(video: Path, model: SignModel) -> None:
    track = track_of(video)
    inside = (track.times > 6.7) & (track.times < 7.45)  # all through the zed
    track.probabilities[inside] = 0.02
    track.probabilities[inside, 3] = 0.94
    ways = {"circle": (6.0, 9.0), "zed": (5.0, 8.0)}
    made = label(track, model, SignBook(Unsure(), ways=ways))  # type: ignore[arg-type]
    assert [s.label for s in made.segments] == ["A", "B", "C", "D"]
    assert [s.label for s in made.signs] == ["circle"]
