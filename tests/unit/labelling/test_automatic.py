from dataclasses import replace

import numpy as np
import pytest

from signapp.errors import Message
from signapp.labelling import labeller
from signapp.labelling.automatic import read_auto
from signapp.labelling.hints import hint_line
from signapp.labelling.labeller import label_track
from signapp.labelling.segments import FAST, HELD
from signapp.labelling.settings import LabelSettings
from signapp.labelling.tracking import Track, classify_frames
from signapp.recognition.catalog import load_model
from signapp.rendering.motion import Timing, spell
from tests.unit.labelling.test_fast import FAST as QUICK
from tests.unit.labelling.test_fast import track_of
from tests.unit.labelling.tracks import make_track


def joined(*tracks: Track) -> Track:
    """One after the other, hands unseen for half a second in between."""
    times, landmarks, aspects, clock = [], [], [], 0.0
    for track in tracks:
        times.append(track.times - track.times[0] + clock)
        landmarks.append(track.landmarks)
        aspects.append(track.aspects)
        clock = float(times[-1][-1]) + 0.5
    whole = replace(
        tracks[0], times=np.concatenate(times), landmarks=np.concatenate(landmarks),
        aspects=np.concatenate(aspects), end_s=clock,
    )  # fmt: skip
    return classified(whole)


def classified(track: Track) -> Track:
    return replace(track, probabilities=classify_frames(load_model("isl"), track.features))


def waving(seconds: float = 6.0) -> Track:
    """Two open hands that sweep through the picture and never rest."""
    still = track_of(spell("W", "isl"))
    pose = still.landmarks[len(still) // 2]
    times = np.arange(int(seconds * 30)) / 30
    landmarks = np.repeat(pose[None], len(times), axis=0).copy()
    swing = 0.25 * np.sin(times * 2 * np.pi * 0.8)
    landmarks[:, 0, :, 0] += swing[:, None]
    landmarks[:, 1, :, 1] += swing[:, None]
    return replace(
        still, times=times, landmarks=landmarks, aspects=np.full(len(times), 4 / 3, np.float32),
        end_s=seconds, probabilities=np.zeros((len(times), 26), np.float32),
    )  # fmt: skip


def test_each_stretch_is_read_as_what_it_is() -> None:
    model = load_model("isl")
    slow, quick = spell("BUS", "isl"), spell("SHANTI", "isl", timing=QUICK)
    track = joined(track_of(slow), waving(), track_of(quick))
    found = label_track(track, model, LabelSettings(mode="auto")).segments
    assert [s.start_s for s in found] == sorted(s.start_s for s in found)
    held = [s.label for s in found if s.mode == HELD]
    fast = [s.label for s in found if s.mode == FAST]
    assert held == ["B", "U", "S"]
    assert len(fast) >= 4 and set(fast) <= set("SHANTI")
    lower, upper = slow.duration_s + 0.5, slow.duration_s + 6.5
    assert not [s for s in found if lower < s.start_s < upper]


@pytest.mark.parametrize("timing", [Timing(), Timing(hold=2.5, transition=1.2)])
def test_held_letters_are_read_as_in_their_own_mode(timing: Timing) -> None:
    model = load_model("isl")
    track = classified(track_of(spell("HELP", "isl", timing=timing)))
    wanted = label_track(track, model, LabelSettings(mode="letters")).segments
    assert label_track(track, model, LabelSettings(mode="auto")).segments == wanted


@pytest.mark.parametrize(("word", "speed"), [("LAVA", 1.8), ("HELP", 1.8), ("SHANTI", 1.4)])
def test_a_held_letter_that_is_read_at_both_its_ends_is_one(word: str, speed: float) -> None:
    """The spelling model reads LAAVVAA: as many letters a second as in fast spelling."""
    model = load_model("isl")
    reading = read_auto(classified(track_of(spell(word, "isl", speed=speed))), model)
    assert [model.labels[s.index].label for s in reading.held] == list(word)
    assert reading.fast == []


def test_a_single_letter_that_is_shown_counts_and_one_amid_signing_does_not() -> None:
    model = load_model("isl")
    shown = classified(track_of(spell("B", "isl")))
    assert [model.labels[s.index].label for s in read_auto(shown, model).held] == ["B"]
    # The same hold between two sweeps, without the hands going down.
    middle = len(shown) // 2
    pose = track_of(spell("B", "isl")).landmarks[middle]
    sweep = waving(4.0)
    still = np.repeat(pose[None], 25, axis=0)
    landmarks = np.concatenate([sweep.landmarks, still, sweep.landmarks])
    times = np.arange(len(landmarks)) / 30
    amid = classified(
        replace(sweep, times=times, landmarks=landmarks, end_s=len(times) / 30,
                aspects=np.full(len(times), 4 / 3, np.float32))
    )  # fmt: skip
    assert read_auto(amid, model).held == []


def test_without_a_spelling_model_nothing_fast_is_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signapp.labelling.automatic.spelling_model", lambda _: None)
    model = load_model("isl")
    reading = read_auto(classified(track_of(spell("SHANTI", "isl", timing=QUICK))), model)
    assert reading.fast == [] and not reading.told


def hint(track: Track, **settings: object) -> str:
    found = label_track(track, load_model("isl"), LabelSettings(**settings))  # type: ignore[arg-type]
    assert found.segments == [] and found.hint is not None
    return found.hint.code


def test_where_nothing_is_found_it_says_why() -> None:
    moving = classified(waving())
    assert hint(moving, mode="auto") == "nothing-spelled"
    assert hint(moving, mode="letters") == "nothing-moving"
    nobody = replace(moving, landmarks=np.zeros_like(moving.landmarks))
    assert hint(classified(nobody), mode="auto") == "nothing-no-hands"
    still = replace(moving, landmarks=np.repeat(moving.landmarks[:1], len(moving), axis=0))
    unsure = replace(still, probabilities=np.full((len(still), 26), 1 / 26, np.float32))
    assert hint(unsure, mode="letters") == "nothing-accepted"
    spelled = classified(track_of(spell("BUS", "isl")))
    assert hint(spelled, mode="letters", min_confidence=1.0) == "nothing-sure"
    assert label_track(spelled, load_model("isl"), LabelSettings()).hint is None


def test_without_a_spelling_model_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("automatic", "hints"):
        monkeypatch.setattr(f"signapp.labelling.{module}.spelling_model", lambda _: None)
    assert labeller is not None
    assert hint(classified(waving()), mode="auto") == "nothing-told"


def test_without_a_spelling_model_letters_that_flow_are_read_where_few_are_held(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("signapp.labelling.automatic.spelling_model", lambda _: None)
    model = load_model("isl")
    track, _ = make_track(
        [(0, 0.7), ("-", 0.3), (1, 0.8), ("-", 0.3), (2, 0.7), ("-", 0.3), (3, 0.9)], classes=26
    )
    held = read_auto(track, model)
    assert [s.index for s in held.held] == [0, 1, 2, 3] and held.fast == []
    drifting = track.landmarks + 0.1 * np.sin(track.times * 40)[:, None, None, None]
    drifting[~track.present] = 0
    restless = replace(track, landmarks=drifting.astype(np.float32))
    doubtful = replace(restless, probabilities=np.clip(track.probabilities - 0.2, 0, 1))
    flowing = read_auto(doubtful, model)
    assert flowing.held == []
    assert [s.index for s in flowing.fast] == [0, 1, 2, 3]


def test_the_command_line_names_the_option() -> None:
    assert "--mode fingerspelling" in hint_line(Message("nothing-spelled"))
    assert hint_line(Message("nothing-no-hands")) == str(Message("nothing-no-hands"))
    accepted = hint_line(Message("nothing-accepted", language="Bengali"))
    assert "Bengali" in accepted and "--language" in accepted


def held_in(letters: list[int]) -> list[int]:
    """What is read of rests in these shapes, one after the other."""
    parts = [part for letter in letters for part in ((letter, 0.6), ("-", 0.3))]
    track, _ = make_track([(".", 0.5), *parts[:-1], (".", 0.5)], classes=26, sure=0.8)
    return [span.index for span in read_auto(track, load_model("isl")).held]


def test_a_sign_that_is_repeated_is_no_spelling() -> None:
    assert held_in([0, 1, 2, 3]) == [0, 1, 2, 3]
    assert held_in([0, 1, 1, 2, 3]) == [0, 1, 1, 2, 3]
    assert held_in([7, 7, 7, 7, 0]) == []
    assert held_in([7, 0, 0, 0]) == []
