"""ELAN files as ELAN itself writes them: version, properties, links and media types."""

import shutil
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from pympi.Elan import Eaf

from signapp.labelling.labeller import Labelling, label_track
from signapp.labelling.outputs import write_outputs
from signapp.labelling.outputs.elan import media_url
from signapp.labelling.outputs.media_types import TYPES, media_type
from signapp.labelling.settings import LabelSettings
from signapp.recognition.model import SignModel
from signapp.video.reader import probe
from signapp.video.suffixes import MEDIA_SUFFIXES
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video
from tests.unit.labelling.eaf_schema import eaf_errors
from tests.unit.labelling.tracks import make_track

SETTINGS = LabelSettings(formats=("eaf",))


def labelling(video: Path) -> Labelling:
    model = SignModel(tiny_model(video.parent / "m.onnx", "ABCD"))
    track, _ = make_track([(0, 0.8), ("-", 0.3), (1, 0.8)])
    return label_track(replace(track, info=probe(video)), model, LabelSettings())


def header(path: Path) -> tuple[ET.Element, dict[str, str], dict[str, str]]:
    root = ET.parse(path).getroot()
    assert eaf_errors(root) == []
    media = root.find("HEADER/MEDIA_DESCRIPTOR")
    assert media is not None
    properties = {p.get("NAME", ""): p.text or "" for p in root.iter("PROPERTY")}
    return root, media.attrib, properties


def test_it_states_the_schema_that_it_keeps(tmp_path: Path) -> None:
    video = write_video(tmp_path / "v.mp4", grey_images(3))
    write_outputs(labelling(video), tmp_path / "v", SETTINGS)
    root, _, properties = header(tmp_path / "v.eaf")
    assert (root.get("FORMAT"), root.get("VERSION")) == ("3.0", "3.0")
    schema = root.get("{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation")
    assert schema == "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
    numbers = [int(e.get("ANNOTATION_ID", "")[1:]) for e in root.iter() if e.get("ANNOTATION_ID")]
    assert int(properties["lastUsedAnnotationId"]) == max(numbers) > len(numbers) / 2
    assert properties["URN"].startswith("urn:nl-mpi-tools-elan-eaf:")
    assert "lastUsedAnnotation" not in properties
    text = (tmp_path / "v.eaf").read_text(encoding="utf-8")
    assert " />" not in text and "<TIME_SLOT " in text
    assert len(Eaf(str(tmp_path / "v.eaf")).get_annotation_data_for_tier("letters")) == 2


def test_no_letters_no_last_number(tmp_path: Path) -> None:
    made = labelling(write_video(tmp_path / "v.mp4", grey_images(3)))
    write_outputs(replace(made, segments=[], words=[]), tmp_path / "v", SETTINGS)
    assert header(tmp_path / "v.eaf")[2]["lastUsedAnnotationId"] == "0"


def test_every_file_that_is_read_has_a_media_type() -> None:
    assert set(TYPES) >= MEDIA_SUFFIXES
    for suffix, kind in TYPES.items():
        assert kind.split("/")[0] in ("video", "image") or suffix in (".mxf", ".rm", ".rmvb")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.ts", "video/mp2t"), ("b.MTS", "video/mp2t"), ("c.m2ts", "video/mp2t"),
        ("d.3gp", "video/3gpp"), ("e.mkv", "video/x-matroska"), ("f.avi", "video/x-msvideo"),
        ("g.mov", "video/quicktime"), ("h.mpg", "video/mpeg"), ("i.vob", "video/mpeg"),
        ("j.wmv", "video/x-ms-wmv"), ("k.mp4", "video/mp4"), ("l.webm", "video/webm"),
    ],
)  # fmt: skip
def test_media_types_do_not_depend_on_the_system(
    name: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mimetypes.guess_type", lambda *_: ("text/vnd.trolltech.linguist", None))
    assert media_type(Path(name)) == kind


def test_a_file_without_a_telling_suffix_is_looked_into(tmp_path: Path) -> None:
    write_video(tmp_path / "v.mp4", grey_images(3)).rename(tmp_path / "clip.bin")
    write_video(tmp_path / "v.mkv", grey_images(3)).rename(tmp_path / "clip")
    assert media_type(tmp_path / "clip.bin") == "video/mp4"
    assert media_type(tmp_path / "clip") == "video/x-matroska"
    (tmp_path / "text.dat").write_text("no video")
    assert media_type(tmp_path / "text.dat") == media_type(tmp_path / "gone") == "video/*"


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/home/a/my clip ছবি.mp4", "file:///home/a/my clip ছবি.mp4"),
        ("C:/My Videos/a.mp4", "file:///C:/My Videos/a.mp4"),
        ("//server/share/a.mp4", "file://server/share/a.mp4"),
    ],
)
def test_addresses_are_as_elan_writes_them(path: str, url: str) -> None:
    assert media_url(path) == url


@pytest.mark.parametrize("below", [".", "labels", "labels/100 % #1 ক"])
def test_links_are_right_before_and_after_moving_the_folder(tmp_path: Path, below: str) -> None:
    folder = tmp_path / "my videos"
    folder.mkdir()
    video = write_video(folder / "a b#c%20.mp4", grey_images(3))
    write_outputs(labelling(video), folder / below / "v", SETTINGS)
    _, media, _ = header(folder / below / "v.eaf")
    assert media["MEDIA_URL"] == f"file://{video.resolve()}"
    shutil.move(folder, tmp_path / "moved")
    moved = tmp_path / "moved" / below / media["RELATIVE_MEDIA_URL"]
    assert moved.resolve() == (tmp_path / "moved" / video.name).resolve()
    assert media["RELATIVE_MEDIA_URL"].startswith(("./", "../"))


def test_a_linked_video_is_found_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "near").mkdir()
    write_video(tmp_path / "far" / "x.mp4", grey_images(3))
    (tmp_path / "near" / "lesson.mp4").symlink_to(tmp_path / "far" / "x.mp4")
    write_outputs(labelling(tmp_path / "near" / "lesson.mp4"), tmp_path / "near" / "v", SETTINGS)
    assert header(tmp_path / "near" / "v.eaf")[1]["RELATIVE_MEDIA_URL"] == "./lesson.mp4"
