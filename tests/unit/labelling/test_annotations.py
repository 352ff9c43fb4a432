"""Annotations of any form are read, and letters of them gone on with."""

from dataclasses import replace
from pathlib import Path

import pytest

from signapp.errors import LabellingError
from signapp.labelling import Labelling
from signapp.labelling.annotations.letters import go_on_with, import_letters
from signapp.labelling.annotations.reading import Annotation, read_annotations
from signapp.labelling.marks import Mark
from signapp.labelling.outputs import write_outputs
from signapp.labelling.settings import LabelSettings
from signapp.labelling.words import Word
from tests.support.elan_files import real_eaf
from tests.support.videos import grey_images, write_video
from tests.unit.labelling.test_elan import labelling as made_labelling


@pytest.fixture
def labelling(tmp_path: Path) -> Labelling:
    return made_labelling(write_video(tmp_path / "v.mp4", grey_images(3)))


def test_a_real_elan_file(tmp_path: Path) -> None:
    path = tmp_path / "a.eaf"
    path.write_text(real_eaf(origin=250), encoding="utf-8")
    file = read_annotations(path)
    assert list(file.tiers) == ["Gloss ক & co", "letters", "note", "empty"]
    assert file.media == [("./v.mp4", 0.25)]
    rows = [(a.start_s, a.end_s, a.text) for a in file.tier(None)]
    # Slots without a time are spread evenly, as ELAN shows them.
    assert rows == [(0.1, pytest.approx(0.7), "A"), (pytest.approx(0.7), pytest.approx(1.3), "B"),
                    (pytest.approx(1.3), 1.9, "b")]  # fmt: skip
    assert [(a.start_s, a.end_s, a.text) for a in file.tiers["note"]] == [(0.1, 1.9, "")]


@pytest.mark.parametrize("form", ["eaf", "csv", "json", "srt", "vtt"])
def test_what_signapp_writes_comes_back(tmp_path: Path, labelling: Labelling, form: str) -> None:
    write_outputs(labelling, tmp_path / "out", LabelSettings(formats=(form,)))
    name = "out.segments.csv" if form == "csv" else f"out.{form}"
    back, imported = go_on_with(replace(labelling, segments=[]), tmp_path / name)
    assert [s.label for s in back.segments] == ["A", "B"] and imported.others == ()
    for new, old in zip(back.segments, labelling.segments, strict=True):
        assert abs(new.start_s - old.start_s) < 0.002 and abs(new.end_s - old.end_s) < 0.002
        assert (new.first_frame, new.last_frame) == (old.first_frame, old.last_frame)
        if form in ("eaf", "csv", "json"):
            assert new.source == "model" and new.confidence == pytest.approx(
                old.confidence, abs=0.01
            )
        else:
            assert new.source == "person" and new.confidence is None
    assert [w.text for w in back.words] == [w.text for w in labelling.words]


@pytest.mark.parametrize("form", ["eaf", "csv", "json"])
def test_signs_come_back(tmp_path: Path, labelling: Labelling, form: str) -> None:
    found = replace(
        labelling.segments[0], start_s=0.02, end_s=0.08, native="HOUSE", label="HOUSE", kind="sign"
    )
    words = [*labelling.words, Word(0.02, 0.08, "HOUSE", "HOUSE", 0.9, (found,))]
    signed = replace(labelling, signs=(found,), words=words)
    write_outputs(signed, tmp_path / "out", LabelSettings(formats=(form,)))
    file = read_annotations(tmp_path / ("out.segments.csv" if form == "csv" else f"out.{form}"))
    assert [(s.start_s, s.end_s, s.text) for s in file.tiers["signs"]] == [(0.02, 0.08, "HOUSE")]
    assert [a.text for a in file.tier(None)] == ["A", "B"]


def test_signs_that_a_person_wrote_come_back(tmp_path: Path, labelling: Labelling) -> None:
    signed = replace(labelling, marks=(Mark(0.02, 0.08, "signs", "KITE"),))
    write_outputs(signed, tmp_path / "out", LabelSettings(formats=("json",)))
    (sign,) = read_annotations(tmp_path / "out.json").tiers["signs"]
    assert (sign.start_s, sign.end_s, sign.text) == (0.02, 0.08, "KITE")


def test_what_is_no_letter_is_named_and_overlaps_end(labelling: Labelling) -> None:
    notes = [
        Annotation(0.1, 0.6, "A"), Annotation(0.5, 0.9, "b"), Annotation(1.0, 1.2, "?"),
        Annotation(50.0, 51.0, "C"), Annotation(None, None, "D"),
    ]  # fmt: skip
    imported = import_letters(notes, labelling)
    assert [(s.label, s.start_s, s.end_s) for s in imported.segments] == [
        ("A", 0.1, 0.5), ("B", 0.5, 0.9)
    ]  # fmt: skip
    assert [a.text for a in imported.others] == ["?", "C", "D"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.eaf", "<x", "a.eaf"), ("a.csv", "x,y\n1,2\n", "start, end and label"),
        ("a.json", "{}", "no JSON file of signapp"), ("a.doc", "", "no annotation"),
        ("a.csv", "start,end,label\n1,two,A\n", "a.csv"),
        ("a.csv", "start,end,label\nnan,2,A\n", "no time"),
        ("a.csv", "start,end,label\n3,2,A\n", "before it starts"),
        ("a.eaf", real_eaf().replace('REF="a1"', 'REF="a5"'), "depends on none"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line(tmp_path: Path, name: str, text: str, said: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(LabellingError, match=said) as caught:
        read_annotations(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_tables_of_others(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Begin;End;Annotation\n0.5;1;ক\n", encoding="utf-8-sig")
    assert read_annotations(tmp_path / "a.csv").tier(None) == [Annotation(0.5, 1.0, "ক")]


def test_a_tier_must_be_clear(tmp_path: Path) -> None:
    path = tmp_path / "a.eaf"
    path.write_text(real_eaf().replace('TIER_ID="letters"', 'TIER_ID="other"'), encoding="utf-8")
    with pytest.raises(LabellingError, match=r"Gloss.*other.*--tier"):
        read_annotations(path).tier(None)
    assert len(read_annotations(path).tier("other")) == 3
