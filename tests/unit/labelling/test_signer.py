"""Whose hands are read where two people sign side by side."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import LabellingError
from signapp.labelling import bystanders, hands_in
from signapp.labelling.jobs import Job, Outcome, run_job
from signapp.labelling.labeller import label
from signapp.labelling.settings import LabelSettings
from signapp.labelling.signer import find_signer, signer_line
from signapp.labelling.tracking import track_hands
from signapp.landmarks.people import Seen, people_of
from signapp.landmarks.region import Region, check_signer
from signapp.landmarks.slots import Detection
from signapp.recognition.catalog import load_model
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import spell
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video


def pair(left: str, right: str) -> Iterator[np.ndarray]:
    """Two rendered people who spell two words at once."""
    both = [list(spell(text, "isl", speed=1.6).pictures(25)) for text in (left, right)]
    for i in range(max(map(len, both))):
        one, other = (pictures[min(i, len(pictures) - 1)] for pictures in both)
        yield np.concatenate([one, other], axis=1)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "pair.mp4"
    write_clip(path, pair("lava", "ivy"), 25)
    return path


def letters(clip: Path, signer: str | None) -> str:
    found = label(clip, load_model("isl"), LabelSettings(signer=signer))
    return "".join(segment.text for segment in found.segments)


@pytest.mark.tracking
def test_each_of_two_people_can_be_chosen(clip: Path) -> None:
    assert letters(clip, "left") == "LAVA"
    assert letters(clip, "right") == "IVY"


@pytest.mark.tracking
def test_a_box_in_fractions_or_pixels(clip: Path) -> None:
    assert letters(clip, "0.5,0,0.5,1") == "IVY"
    half = find_signer(clip, "0,0,1,2000")
    assert half is not None and half.height == 1 and half.width < 0.01
    with pytest.raises(LabellingError, match="outside of the picture"):
        find_signer(clip, "9000,0,10,10")


def test_without_a_choice_the_second_person_is_told_with_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bystanders, "_EVERY_S", 0.3)
    clip = tmp_path / "both.mp4"
    write_clip(clip, pair("bd", "bd"), 25)  # signed with both hands
    assert len(track_hands(clip).crowded) >= 2
    assert track_hands(clip, region=Region(0, 0, 0.5, 1)).crowded == ()


def seen(*hands: tuple[float, int], palm: float = 0.05, looks: int = 10) -> list[Seen]:
    rng = np.random.default_rng(0)
    return [
        Seen(x + rng.normal(0, 0.01), palm, slot, look)
        for look in range(looks)
        for x, slot in hands
    ]


def test_one_persons_two_hands_are_never_parted() -> None:
    assert len(people_of(seen((0.2, 1), (0.8, 0)))) == 1


def test_people_who_sign_by_turns_are_two() -> None:
    first, second = seen((0.2, 1), (0.3, 0)), seen((0.7, 1), (0.8, 0), palm=0.08)
    people = people_of(first + second)
    assert len(people) == 2
    assert 0.33 < people[0][1] < 0.67 and people[0][1] == people[1][0]
    assert people[1][2] > people[0][2]  # who is nearer


def test_three_people_are_three() -> None:
    assert len(people_of(seen((0.15, 1), (0.5, 1), (0.85, 1)))) == 3


def test_a_hand_named_wrongly_now_and_then_makes_no_person() -> None:
    wrong = [Seen(0.8, 0.05, 1, 3), Seen(0.8, 0.05, 1, 7), Seen(0.2, 0.05, 0, 5)]
    assert len(people_of(seen((0.2, 1), (0.8, 0), looks=20) + wrong)) == 1


@pytest.mark.parametrize(
    "choice", ["middle", "1,2,3", "0,0,0,1", "-1,0,1,1", "nan,0,1,1", "a,b,c,d"]
)
def test_a_choice_that_cannot_be_understood_is_one_line(choice: str) -> None:
    with pytest.raises(LabellingError, match="left, right, largest") as caught:
        check_signer(choice)
    assert "\n" not in str(caught.value)
    with pytest.raises(LabellingError):
        LabelSettings(signer=choice)


def test_with_nobody_to_leave_out_it_is_said(tmp_path: Path) -> None:
    video = write_video(tmp_path / "v.mp4", grey_images(10))
    assert find_signer(video, "left") is None
    assert "one person alone" in str(signer_line("left", None))
    assert signer_line("0,0,1,1", Region(0, 0, 1, 1)) is None


def test_a_region_maps_back_to_the_whole_picture_and_leaves_others_out() -> None:
    region = Region(0.5, 0.0, 0.5, 1.0)
    image = np.zeros((100, 200, 3), np.uint8)
    image[50, 150] = 255
    part = region.cut(image)
    left, top, right, bottom = region.within(200, 100)
    assert part.shape == (bottom - top, right - left, 3) and part[50 - top, 150 - left, 0] == 255
    inside = np.full((21, 3), 0.0, np.float32)
    inside[:, 0], inside[:, 1], inside[:, 2] = (150 - left) / (right - left), 0.5, 0.1
    beside = inside.copy()
    beside[:, 0] = 1 / (right - left)  # in the margin: another person's
    found = region.chosen([Detection(beside, 0, 0.9), Detection(inside, 1, 0.8)], 200, 100)
    assert len(found) == 1 and found[0].slot == 1
    assert found[0].landmarks[0] == pytest.approx((0.75, 0.5, 0.1 * (right - left) / 200), abs=1e-6)


def test_the_results_say_what_was_chosen(tmp_path: Path) -> None:
    video = write_video(tmp_path / "v.mp4", grey_images(5))
    model = str(tiny_model(tmp_path / "m.onnx"))
    out = tmp_path / "out"

    def run(signer: str | None) -> tuple[Outcome, object]:
        settings = LabelSettings(model, ("json",), signer=signer)
        outcome = run_job(Job(video, out / "v", out, settings))
        return outcome, json.loads((out / "v.json").read_text())["signer"]

    assert run(None)[1] is None
    assert run("0.5,0,0.5,1")[1] == {"chosen": "0.5,0,0.5,1", "region": [0.5, 0, 0.5, 1]}
    outcome, noted = run("left")
    assert noted == {"chosen": "left", "region": None}
    assert any("one person alone" in line for line in outcome.notes)
    assert len(list(hands_in(video, signer="0.5,0,0.5,1"))) == 5
    with pytest.raises(LabellingError):
        next(hands_in(video, signer="middle"))
