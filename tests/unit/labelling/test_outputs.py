"""Every output re-opened by an independent reader."""

import csv
import json
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
import webvtt
from pympi.Elan import Eaf

from signapp.errors import LabellingError
from signapp.labelling.labeller import Labelling, label_track
from signapp.labelling.outputs import write_outputs
from signapp.labelling.settings import FORMATS, LabelSettings
from signapp.recognition.model import SignModel
from signapp.rendering.typeface import Typeface, find_typeface
from signapp.video.reader import VideoReader, probe
from tests.support.models import tiny_metadata, tiny_model
from tests.support.videos import write_video
from tests.unit.labelling.eaf_schema import eaf_errors
from tests.unit.labelling.tracks import make_track

LETTERS = ("ক", "ক্ষ", "A", "গ")
ASSOCIATION = "CONSTRAINT[@STEREOTYPE='Symbolic_Association']"
PARTS = [(0, 0.8), ("-", 0.3), (1, 0.8), ("-", 0.3), (2, 0.8), (".", 0.6), (3, 0.8)]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> SignModel:
    folder = tmp_path_factory.mktemp("model")
    metadata = tiny_metadata(LETTERS, code="none-such")
    for row, roman in zip(metadata["labels"], ("ka", "kṣa", "A", "ga"), strict=True):
        row["roman"] = roman
    return SignModel(tiny_model(folder / "m.onnx", LETTERS, metadata=metadata))


def labelling(model: SignModel, video: Path, start_s: float = 0.0) -> Labelling:
    track, _ = make_track(PARTS, start_s=start_s)
    track = replace(track, info=probe(video))
    return label_track(track, model, LabelSettings())


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    images = [np.full((121, 163, 3), 30, np.uint8)] * 110
    folder = tmp_path / "videos ছবি"
    folder.mkdir()
    return write_video(folder / "my clip.mkv", images, codec="ffv1", pix_fmt="yuv444p", audio=True)


def test_all_outputs(clip: Path, model: SignModel, tmp_path: Path) -> None:
    made = labelling(model, clip)
    assert [s.label for s in made.segments] == list(LETTERS)
    settings = LabelSettings(formats=FORMATS)
    result = write_outputs(made, tmp_path / "out" / "my clip", settings)
    there = sorted(p.name for p in (tmp_path / "out").iterdir() if p.name != ".signapp")
    assert sorted(p.name for p in result.paths) == there and not result.kept
    check_csv(made, tmp_path / "out")
    check_json(made, tmp_path / "out" / "my clip.json")
    check_subtitles(made, tmp_path / "out")
    check_eaf(made, tmp_path / "out" / "my clip.eaf", clip)
    check_mp4(made, tmp_path / "out" / "my clip.annotated.mp4", clip)


def check_csv(made: Labelling, out: Path) -> None:
    with (out / "my clip.frames.csv").open(encoding="utf-8-sig", newline="") as stream:
        frames = list(csv.DictReader(stream))
    assert len(frames) == len(made.track) == 110
    assert np.allclose([float(r["time_s"]) for r in frames], made.track.times, atol=1e-6)
    assert (frames[5]["label"], frames[5]["native"], frames[5]["roman"]) == ("ক", "ক", "ka")
    assert frames[5]["accepted"] == "1"
    without = [r for r in frames if r["left_hand"] == r["right_hand"] == "0"]
    assert len(without) == 15
    assert all(r["label"] == "" for r in without)
    with (out / "my clip.segments.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [r["label"] for r in rows] == list(LETTERS)
    assert [r["word"] for r in rows] == ["1", "1", "1", "2"]
    assert float(rows[0]["start_s"]) == pytest.approx(made.segments[0].start_s, abs=1e-4)


def check_json(made: Labelling, path: Path) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    assert [s["native"] for s in data["segments"]] == list(LETTERS)
    assert [w["text"] for w in data["words"]] == ["কক্ষA", "গ"]
    assert data["media"]["frames"] == 110


def check_subtitles(made: Labelling, out: Path) -> None:
    cues = list(webvtt.read(str(out / "my clip.vtt")).captions)
    assert [c.text for c in cues] == ["ক (ka)", "ক্ষ (kṣa)", "A", "গ (ga)"]
    for cue, segment in zip(cues, made.segments, strict=True):
        assert cue.start_in_seconds == pytest.approx(segment.start_s, abs=1.0)
    srt = webvtt.from_srt(str(out / "my clip.srt")).captions
    assert [c.text for c in srt] == [c.text for c in cues]
    assert [(c.start, c.end) for c in srt] == [(c.start, c.end) for c in cues]
    hours, minutes, seconds = srt[1].start.split(":")
    start = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    assert start == pytest.approx(made.segments[1].start_s, abs=0.001)


def check_eaf(made: Labelling, path: Path, clip: Path) -> None:
    eaf = Eaf(str(path))
    letters = sorted(eaf.get_annotation_data_for_tier("letters"))
    assert [a[2] for a in letters] == list(LETTERS)
    for (start, end, _), segment in zip(letters, made.segments, strict=True):
        assert start == round(segment.start_s * 1000)
        assert end == round(segment.end_s * 1000)
    assert [a[2] for a in sorted(eaf.get_annotation_data_for_tier("words"))] == ["কক্ষA", "গ"]
    confidence = sorted(eaf.get_ref_annotation_data_for_tier("letters-confidence"))
    assert [a[2] for a in confidence] == [f"{s.confidence:.2f}" for s in made.segments]
    assert eaf_errors(ET.parse(path).getroot()) == []
    (media,) = eaf.get_linked_files()
    assert media["MEDIA_URL"] == f"file://{clip.resolve().as_posix()}"
    assert media["MIME_TYPE"] == "video/x-matroska"
    linked = path.parent / media["RELATIVE_MEDIA_URL"]
    assert linked.resolve() == clip.resolve()


def check_mp4(made: Labelling, path: Path, clip: Path) -> None:
    with VideoReader(path) as reader, VideoReader(clip) as source:
        new, old = list(reader), list(source)
        assert reader.problem is None
        assert reader.info.has_audio
    assert len(new) == len(old)
    assert np.allclose([f.time_s for f in new], [f.time_s for f in old], atol=0.002)
    assert new[0].image.shape == (122, 164, 3)  # even, as H.264 wants
    letter = np.abs(new[5].image[:60, :100].astype(int) - old[5].image[:60, :100]).mean()
    nothing = np.abs(new[82].image[:60, :100].astype(int) - old[82].image[:60, :100]).mean()
    assert letter > 2 * nothing
    with av.open(str(path)) as container:
        sound = np.concatenate([f.to_ndarray()[0] for f in container.decode(audio=0)])
    assert len(sound) / 48000 == pytest.approx(old[-1].time_s, abs=0.1)
    assert np.abs(sound).max() > 0.05


@pytest.mark.parametrize(
    ("breach", "word"),
    [
        (lambda root: root.append(root[0]), "out of order"),
        (lambda root: root.remove(root.find("TIME_ORDER")), "holds 0 TIME_ORDER"),
        (lambda root: root.find("TIER").set("PARENT_REF", "gone"), "no parent"),
        (lambda root: root.find("TIER").set("LINGUISTIC_TYPE_REF", "gone"), "no linguistic type"),
        (lambda root: root.attrib.pop("AUTHOR"), "has no AUTHOR"),
        (lambda root: root.set("DATE", "today"), "not dateTime"),
        (lambda root: root.set("COLOUR", "red"), "has the attribute COLOUR"),
        (lambda root: ET.SubElement(root[0], "NOTE"), "holds NOTE"),
        (lambda root: root.find("TIME_ORDER")[0].set("TIME_VALUE", "-5"), "not unsigned"),
        (lambda root: root.find("TIME_ORDER")[0].set("TIME_VALUE", "9999999"), "order of time"),
        (lambda root: root.find("TIME_ORDER")[1].set("TIME_SLOT_ID", "ts1"), "occurs twice"),
        (lambda root: next(root.iter("REF_ANNOTATION")).set("ANNOTATION_REF", "a999"), "nothing"),
        (lambda root: root.remove(root.find(ASSOCIATION)), "nothing has the ID"),
    ],
)
def test_the_schema_check_sees_breaches(
    breach: Callable[[ET.Element], None], word: str, model: SignModel, tmp_path: Path
) -> None:
    made = label_track(make_track(PARTS)[0], model, LabelSettings())
    write_outputs(made, tmp_path / "v", LabelSettings(formats=("eaf",)))
    root = ET.parse(tmp_path / "v.eaf").getroot()
    assert eaf_errors(root) == []
    breach(root)
    assert any(word in error for error in eaf_errors(root)), eaf_errors(root)


def test_eaf_of_hours_takes_time_in_proportion(model: SignModel, tmp_path: Path) -> None:
    made = label_track(make_track(PARTS)[0], model, LabelSettings())

    def seconds(count: int, attempt: int) -> float:
        many = [
            replace(made.segments[i % 4], start_s=float(i), end_s=i + 0.5) for i in range(count)
        ]
        start = time.process_time()
        write_outputs(
            replace(made, segments=many),
            tmp_path / f"{count}-{attempt}",
            LabelSettings(formats=("eaf",)),
        )
        return time.process_time() - start

    seconds(10, 0)
    # Eight times the letters; finding the letter of each detail by search takes some sixty times as
    # long. The best of some attempts, for other programs slow down single ones.
    few = min(seconds(500, attempt) for attempt in range(3))
    assert min(seconds(4000, attempt) for attempt in range(2)) < 24 * few
    eaf = Eaf(str(tmp_path / "4000-0.eaf"))
    assert len(eaf.get_annotation_data_for_tier("letters")) == 4000
    roman = eaf.get_ref_annotation_data_for_tier("letters-roman")
    assert [r[2] for r in sorted(roman)[:4]] == ["ka", "kṣa", "A", "ga"]


def test_player_clock_of_transport_streams(model: SignModel, tmp_path: Path) -> None:
    images = [np.zeros((64, 64, 3), np.uint8)] * 110
    clip = write_video(tmp_path / "v.ts", images, times=list(50 + np.arange(110) / 25), audio=True)
    info = probe(clip)
    made = labelling(model, clip, start_s=info.start_s)
    assert made.segments[0].start_s == pytest.approx(info.start_s, abs=0.05)
    settings = LabelSettings(formats=("srt", "eaf", "mp4", "json"))
    write_outputs(made, tmp_path / "v", settings)
    assert webvtt.from_srt(str(tmp_path / "v.srt"))[0].start < "00:00:01"
    letters = Eaf(str(tmp_path / "v.eaf")).get_annotation_data_for_tier("letters")
    assert min(letters)[0] < 1000
    assert json.loads((tmp_path / "v.json").read_text())["segments"][0]["start_s"] > 10
    assert probe(tmp_path / "v.annotated.mp4").start_s < 1


def test_no_letters_at_all(model: SignModel, tmp_path: Path) -> None:
    clip = write_video(tmp_path / "v.mp4", [np.zeros((64, 64, 3), np.uint8)] * 25)
    track, _ = make_track([(".", 1.0)])
    made = label_track(replace(track, info=probe(clip)), model, LabelSettings())
    write_outputs(made, tmp_path / "out" / "v", LabelSettings(formats=FORMATS))
    assert Eaf(str(tmp_path / "out" / "v.eaf")).get_annotation_data_for_tier("letters") == []
    assert len(webvtt.read(str(tmp_path / "out" / "v.vtt"))) == 0
    assert probe(tmp_path / "out" / "v.annotated.mp4").frame_count == 25


def test_a_failing_output_leaves_none(model: SignModel, clip: Path, tmp_path: Path) -> None:
    font = tmp_path / "font.ttf"
    font.write_text("no font")
    settings = LabelSettings(formats=("csv", "eaf", "mp4"), font=str(font))
    with pytest.raises(LabellingError, match="cannot use the font"):
        write_outputs(labelling(model, clip), tmp_path / "out" / "v", settings)
    assert [p for p in (tmp_path / "out").rglob("*") if p.is_file()] == []


def bengali() -> Typeface:
    face = find_typeface("ক্ষ")
    if face is None:
        pytest.skip("no Bengali typeface installed (fonts-noto-core)")
    return face


def test_conjuncts_are_shaped() -> None:
    face = bengali()
    # ka + virama + ssa join into one glyph that is none of the letters.
    joined = face.glyphs("ক্ষ")
    assert len(joined) == 1
    assert joined[0] not in (face.glyphs("ক") + face.glyphs("ষ"))
    # The sign of short i stands before its consonant, though it is typed after.
    assert face.glyphs("কি")[-1] == face.glyphs("ক")[0]


def test_drawing_covers_pixels_and_grows_with_the_text() -> None:
    face = bengali()
    one, two = face.draw("ক্ষ", 40), face.draw("ক্ষক্ষ", 40)
    assert 0 < one.mean() < 1
    assert one.max() <= 1
    assert two.sum() == pytest.approx(2 * one.sum(), rel=0.05)
    assert one.shape[0] == two.shape[0]


def test_missing_characters_are_known() -> None:
    assert not bengali().covers("\U00012000")  # cuneiform
