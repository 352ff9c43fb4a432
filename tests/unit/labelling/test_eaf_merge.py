"""Merging into an ELAN file of somebody's own touches nothing else."""

import re
import time
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from pympi.Elan import Eaf

from signapp.errors import LabellingError
from signapp.labelling import Labelling
from signapp.labelling.eaf.into import done_before, merge_into, why_not
from signapp.labelling.eaf.merge import merged, standing
from tests.support.elan_files import real_eaf
from tests.support.videos import grey_images, write_video
from tests.unit.labelling.test_elan import labelling as made_labelling

OURS = (
    "signapp-letters", "signapp-letters-roman", "signapp-letters-confidence",
    "signapp-letters-runner-up", "signapp-words",
)  # fmt: skip


@pytest.fixture
def labelling(tmp_path: Path) -> Labelling:
    return made_labelling(write_video(tmp_path / "v.mp4", grey_images(3)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mine.eaf"
    path.write_bytes(real_eaf().encode())
    return path


def without_ours(data: bytes) -> bytes:
    """Everything but what a merge may add, found without the code under test."""
    used = re.findall(rb'<TIER [^>]*ANNOTATOR="signapp"[^>]*>.*?</TIER>', data, re.S)
    for tier in used:
        for name in re.findall(rb'TIME_SLOT_REF\d="([^"]+)"', tier):
            data = re.sub(rb'\s*<TIME_SLOT TIME_SLOT_ID="' + name + rb'"[^>]*/>', b"", data)
        data = re.sub(rb"\s*" + re.escape(tier), b"", data)
    data = re.sub(rb'\s*<PROPERTY NAME="signapp-tiers:[^>]*>.*?</PROPERTY>', b"", data)
    data = re.sub(rb'\s*<LINGUISTIC_TYPE [^>]*"signapp(-detail)?"[^>]*/>', b"", data)
    return re.sub(rb'(lastUsedAnnotationId">)\d+', rb"\g<1>12", data)


def test_everything_else_is_the_same_byte_for_byte(path: Path, labelling: Labelling) -> None:
    before = path.read_bytes()
    done = merge_into(path, labelling)
    after = path.read_bytes()
    assert after != before and without_ours(after) == before
    assert done.backup is not None and done.backup.read_bytes() == before
    ours = [t.get("TIER_ID") for t in ET.fromstring(after).iter("TIER")][-5:]
    assert set(ours) == set(OURS)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: re.sub(r"<TIME_ORDER>.*</TIME_ORDER>", "<TIME_ORDER/>", text, flags=re.S),
        lambda text: re.sub(r"    <TIER.*</TIER>|    <TIER [^>]*/>\n", "", text, flags=re.S),
        lambda text: re.sub(r"    <CONSTRAINT [^>]*/>\n", "", text),
        lambda text: text.replace('"a3"', '"x-3"').replace('"ts2"', '"slot>2"'),
    ],
)
def test_odd_files_open_with_pympi_after_it(tmp_path: Path, labelling: Labelling, change) -> None:
    path = tmp_path / "odd.eaf"
    path.write_bytes(change(real_eaf()).encode())
    merge_into(path, labelling)
    eaf = Eaf(str(path))
    assert [v for *_, v in eaf.get_annotation_data_for_tier("signapp-letters")] == ["A", "B"]
    root = ET.parse(path).getroot()
    ids = [
        e.attrib[k] for e in root.iter() for k in ("ANNOTATION_ID", "TIME_SLOT_ID") if k in e.attrib
    ]
    assert len(ids) == len(set(ids))
    stereotypes = {c.get("STEREOTYPE") for c in root.iter("CONSTRAINT")}
    types = {t.get("LINGUISTIC_TYPE_ID"): t for t in root.iter("LINGUISTIC_TYPE")}
    for tier in root.iter("TIER"):
        kind = types[tier.get("LINGUISTIC_TYPE_REF")].get("CONSTRAINTS")
        assert kind is None or kind in stereotypes or not tier.get("TIER_ID").startswith("signapp")
    if "\r\n" in change(real_eaf()):
        assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


def test_time_slots_stay_in_order_and_ids_are_new(path: Path, labelling: Labelling) -> None:
    merge_into(path, labelling)
    root = ET.parse(path).getroot()
    times = [int(s.attrib["TIME_VALUE"]) for s in root.iter("TIME_SLOT") if s.get("TIME_VALUE")]
    assert times == sorted(times) and len(times) > 4
    new = [
        int(e.attrib["ANNOTATION_ID"][1:])
        for tier in root.iter("TIER") if tier.get("ANNOTATOR") == "signapp"
        for e in tier.iter() if e.get("ANNOTATION_ID")
    ]  # fmt: skip
    assert min(new) == 13  # beyond what ELAN gave out, also for what was deleted since
    counter = next(p for p in root.iter("PROPERTY") if p.get("NAME") == "lastUsedAnnotationId")
    assert int(counter.text or 0) == max(new)


def test_merging_again_replaces_only_ours(path: Path, labelling: Labelling) -> None:
    before = path.read_bytes()
    merge_into(path, labelling)
    fewer = replace(labelling, segments=labelling.segments[:1], words=[])
    merge_into(path, fewer)
    assert without_ours(path.read_bytes()) == before
    assert len(Eaf(str(path)).get_annotation_data_for_tier("signapp-letters")) == 1
    assert path.read_bytes().count(b'"signapp-detail"') == 4  # the type once, three tiers


def test_two_sets_of_tiers_stand_side_by_side(path: Path, labelling: Labelling) -> None:
    merge_into(path, labelling)
    merge_into(path, replace(labelling, segments=labelling.segments[:1]), prefix="second")
    eaf = Eaf(str(path))
    assert len(eaf.get_annotation_data_for_tier("signapp-letters")) == 2
    assert len(eaf.get_annotation_data_for_tier("second-letters")) == 1
    assert why_not(path) is None


def test_what_was_corrected_in_elan_is_kept(path: Path, labelling: Labelling) -> None:
    merge_into(path, labelling, key="k")
    assert done_before(path, "k") and not done_before(path, "other")
    eaf = Eaf(str(path))
    first = next(iter(eaf.tiers["signapp-letters"][0]))
    text = path.read_text(encoding="utf-8")
    at = text.index(f'ANNOTATION_ID="{first}"')
    changed = text[:at] + text[at:].replace("<ANNOTATION_VALUE>A<", "<ANNOTATION_VALUE>D<", 1)
    path.write_text(changed, encoding="utf-8")
    with pytest.raises(LabellingError, match=r"was changed since.*--overwrite"):
        merge_into(path, labelling)
    assert path.read_text(encoding="utf-8") == changed
    merge_into(path, labelling, overwrite=True)
    assert "<ANNOTATION_VALUE>D<" not in path.read_text(encoding="utf-8")


def test_ids_and_places_alone_are_no_change(path: Path, labelling: Labelling) -> None:
    """ELAN may number everything again when it saves."""
    merge_into(path, labelling)
    text = path.read_text(encoding="utf-8")
    numbered = re.sub(r'"a(\d+)"', lambda m: f'"a{int(m[1]) + 100}"', text)
    path.write_text(numbered.replace('"ts', '"slot'), encoding="utf-8")
    assert why_not(path) is None


def test_a_tier_that_depends_on_ours_is_not_orphaned(path: Path, labelling: Labelling) -> None:
    merge_into(path, labelling)
    text = path.read_text(encoding="utf-8")
    mine = '<TIER LINGUISTIC_TYPE_REF="note" PARENT_REF="signapp-letters" TIER_ID="remark"/>'
    path.write_text(text.replace("    <LINGUISTIC", f"    {mine}\n    <LINGUISTIC", 1), "utf-8")
    with pytest.raises(LabellingError, match=r"remark.*--tiers"):
        merge_into(path, labelling, overwrite=True)


def test_a_tier_of_that_name_that_is_not_ours_stays(path: Path, labelling: Labelling) -> None:
    text = real_eaf().replace('TIER_ID="empty"', 'TIER_ID="signapp-words"')
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LabellingError, match=r"signapp-words.*--tiers"):
        merge_into(path, labelling, overwrite=True)
    assert path.read_text(encoding="utf-8") == text


def test_the_files_own_clock_is_kept(path: Path, labelling: Labelling) -> None:
    path.write_text(real_eaf(origin=400), encoding="utf-8")
    merge_into(path, labelling)
    shifted = Eaf(str(path)).get_annotation_data_for_tier("signapp-letters")
    path.write_text(real_eaf(), encoding="utf-8")
    merge_into(path, labelling)
    straight = Eaf(str(path)).get_annotation_data_for_tier("signapp-letters")
    assert [b[0] - a[0] for a, b in zip(shifted, straight, strict=True)][-1] == 400


def test_another_video_is_mentioned(path: Path, labelling: Labelling) -> None:
    path.write_text(real_eaf("lesson.mp4"), encoding="utf-8")
    (note,) = merge_into(path, labelling).notes
    assert "lesson.mp4" in str(note) and "v.mp4" in str(note)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "mine.eaf"), ("<a/>", "no ELAN"), ("<a", "mine.eaf"),
        ('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "document type"),
        (real_eaf().replace('"milliseconds"', '"PAL-frames"'), "frames"),
        (real_eaf().replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'), "ISO-8859-1"),
    ],
)  # fmt: skip
def test_what_is_no_elan_file_stays_as_it_is(
    path: Path, labelling: Labelling, text: str, said: str
) -> None:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LabellingError, match=said) as caught:
        merge_into(path, labelling, overwrite=True)
    assert "\n" not in str(caught.value)
    assert path.read_text(encoding="utf-8") == text and len(list(path.parent.glob("mine*"))) == 1


def test_a_file_that_is_saved_meanwhile_is_merged_anew(
    path: Path, labelling: Labelling, monkeypatch: pytest.MonkeyPatch
) -> None:
    from signapp.labelling.eaf import into

    real, saved = into._back_up, real_eaf().replace("NAME", "NAMES")

    def interrupted(target: Path, data: bytes) -> Path:
        if b"NAMES" not in data:
            target.write_bytes(saved.encode())
        return real(target, data)

    monkeypatch.setattr(into, "_back_up", interrupted)
    merge_into(path, labelling)
    assert without_ours(path.read_bytes()) == saved.encode()
    assert len(list(path.parent.glob("mine.eaf.before-*"))) == 1


def test_nothing_of_ours_is_nothing_changed(path: Path) -> None:
    there = standing(path.read_bytes(), path)
    assert there.names == () and not there.changed and there.blocked is None


def test_hours_of_spelling_are_merged_twice_in_seconds(path: Path) -> None:
    """Thirty thousand letters; going through all of them for each would take minutes."""
    eaf = Eaf()
    eaf.add_tier("letters")
    for i in range(30_000):
        eaf.add_annotation("letters", i * 100, i * 100 + 80, "ক")
    began = time.process_time()
    once = merged(path.read_bytes(), path, eaf)
    twice = merged(once, path, eaf)
    assert time.process_time() - began < 60
    assert not standing(twice, path).changed and len(twice) == pytest.approx(len(once), rel=0.01)
