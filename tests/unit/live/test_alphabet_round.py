"""The round over streams of hands with a clock of their own, at the frame rates of cameras."""

import itertools
from collections.abc import Iterator

import numpy as np
import pytest

from signapp.landmarks.hands import Hands
from signapp.live.alphabet_round import (
    ASIDE,
    FEWEST,
    HOLD_S,
    PATIENCE_S,
    SAMPLES,
    AlphabetRound,
    Asked,
    Phase,
    Take,
)
from signapp.live.held_sign import STILL_PALMS, SeenFrame
from signapp.rendering.exemplars import load_exemplars
from tests.support.streams import Signer, hands_of, mirrored, moved, resting_hand_added

ISL = load_exemplars("isl")
FPS = [8, 15, 30]
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def asked(labels: str) -> list[Asked]:
    return [Asked(x, int(ISL[x].present.sum())) for x in labels]


def play(round_: AlphabetRound, frames: Iterator[tuple[Hands, float]]) -> list[Take]:
    """Show frames to a round; every take is stored at once."""
    takes = []
    for hands, time_s in frames:
        take = round_.see(hands, time_s)
        if take is not None:
            takes.append(take)
            round_.stored()
    return takes


@pytest.mark.parametrize("fps", FPS)
def test_the_alphabet_at_a_letter_in_a_second_and_a_half(fps: int) -> None:
    round_ = AlphabetRound(asked(LETTERS))
    signer = Signer(fps, seed=fps)
    takes = play(round_, signer.spell([ISL[x] for x in LETTERS], hold_s=1.1, move_s=0.4))
    assert [t.label for t in takes] == list(LETTERS)
    assert round_.phase is Phase.OVER and signer.time_s < 26 * 1.5 + 0.1 < 60
    for take in takes:
        pose = SeenFrame(hands_of(ISL[take.label]), 0.0)
        for hands in (*take.samples, *take.aside):
            assert SeenFrame(hands, 0.0).moved_from(pose) < STILL_PALMS + 0.05, take.label
        assert len(take.samples) + len(take.aside) >= FEWEST
        assert len(take.samples) <= SAMPLES and 1 <= len(take.aside) <= ASIDE
        ids = [id(h) for h in (*take.samples, *take.aside)]
        assert len(set(ids)) == len(ids), "a frame that is measured with is no sample"


@pytest.mark.parametrize("fps", FPS)
def test_samples_are_spread_over_the_hold(fps: int) -> None:
    round_, signer = AlphabetRound(asked("A")), Signer(fps)
    times: dict[int, float] = {}
    for hands, time_s in signer.hold(ISL["A"], 2.0):
        times[id(hands)] = time_s
        take = round_.see(hands, time_s)
        if take is not None:
            break
    assert take is not None and signer.time_s < HOLD_S + 2 / fps + 0.01
    used = [times[id(h)] for h in take.samples]
    assert used == sorted(used) and used[-1] - used[0] >= HOLD_S
    assert max(np.diff(used)) < HOLD_S / 2
    assert all(used[0] < times[id(h)] < used[-1] for h in take.aside)


@pytest.mark.parametrize("fps", FPS)
def test_one_held_sign_is_one_letter(fps: int) -> None:
    round_, signer = AlphabetRound(asked("AB")), Signer(fps)
    takes = play(round_, signer.hold(ISL["A"], 10.0))
    assert [t.label for t in takes] == ["A"]
    assert round_.phase is Phase.CHANGE and round_.progress == 0
    assert [t.label for t in play(round_, signer.go_to(ISL["B"], 0.4))] == []
    assert [t.label for t in play(round_, signer.hold(ISL["B"], 1.2))] == ["B"]


def test_a_tremor_does_not_make_the_sign_another_letter() -> None:
    round_, signer = AlphabetRound(asked("AB")), Signer(30, jitter=0.05)
    takes = play(round_, signer.hold(ISL["A"], 6.0))
    assert [t.label for t in takes] == ["A"]


@pytest.mark.parametrize("fps", FPS)
def test_the_same_sign_twice_needs_lowered_hands_and_a_longer_hold(fps: int) -> None:
    round_, signer = AlphabetRound(asked("AB")), Signer(fps)
    assert len(play(round_, signer.hold(ISL["A"], 1.2))) == 1
    play(round_, signer.away(0.6))
    assert play(round_, signer.hold(ISL["A"], 1.5 * HOLD_S)) == []
    assert [t.label for t in play(round_, signer.hold(ISL["A"], HOLD_S))] == ["B"]


@pytest.mark.parametrize("fps", FPS)
def test_hands_in_motion_are_no_sign(fps: int) -> None:
    round_, signer = AlphabetRound(asked("AB")), Signer(fps)
    around = itertools.chain.from_iterable(
        signer.go_to(ISL[x], 0.5, still_s=0.2) for x in "LVAZ" * 6
    )
    assert play(round_, around) == []


@pytest.mark.parametrize("fps", FPS)
def test_a_missing_second_hand_is_said_and_then_taken(fps: int) -> None:
    round_, signer = AlphabetRound(asked("AB")), Signer(fps)
    one = hands_of(ISL["A"])
    one.landmarks[0] = 0
    assert play(round_, signer.hold(one, 1.2)) == []
    assert round_.phase is Phase.SECOND_HAND and 0 < round_.progress < 1
    takes = play(round_, signer.hold(one, PATIENCE_S))
    assert [t.label for t in takes] == ["A"] and takes[0].samples[0].count == 1


@pytest.mark.parametrize("fps", FPS)
def test_a_hand_that_comes_late_counts_from_then(fps: int) -> None:
    round_, signer = AlphabetRound(asked("A")), Signer(fps)
    one = hands_of(ISL["A"])
    one.landmarks[0] = 0
    play(round_, signer.hold(one, 1.0))
    takes = play(round_, signer.hold(ISL["A"], 1.4))
    assert len(takes) == 1
    assert all(h.count == 2 for h in (*takes[0].samples, *takes[0].aside))


def test_two_hands_for_a_letter_of_one_are_taken() -> None:
    round_ = AlphabetRound([Asked("C", 1)])
    takes = play(round_, Signer(15).hold(ISL["A"], 1.2))
    assert [t.label for t in takes] == ["C"] and takes[0].samples[0].count == 2


@pytest.mark.parametrize("fps", FPS)
def test_no_hand_is_said(fps: int) -> None:
    round_, signer = AlphabetRound(asked("A")), Signer(fps)
    assert play(round_, signer.away(0.3)) == [] and round_.phase is Phase.SHOW
    assert play(round_, signer.away(1.2)) == [] and round_.phase is Phase.NO_HAND
    assert len(play(round_, signer.hold(ISL["A"], 1.4))) == 1


@pytest.mark.parametrize("fps", FPS)
def test_a_hand_that_flickers_does_not_end_the_hold(fps: int) -> None:
    round_, signer = AlphabetRound(asked("A")), Signer(fps, lost_every=5)
    takes = play(round_, signer.hold(ISL["A"], 1.4))
    assert len(takes) == 1
    assert all(h.count == 2 for h in takes[0].samples), "frames without the hand are no samples"


@pytest.mark.parametrize("fps", FPS)
def test_a_hand_that_its_partner_hides_every_other_moment(fps: int) -> None:
    """As MediaPipe has it where hands touch: half of the time one of two is lost."""
    round_, signer = AlphabetRound(asked("A")), Signer(fps)
    one = hands_of(ISL["A"])
    one.landmarks[0] = 0
    parts = [signer.hold(pose, 0.4) for pose in (one, ISL["A"]) * 4]
    takes = play(round_, itertools.chain.from_iterable(parts))
    assert len(takes) == 1 and signer.time_s < PATIENCE_S + 1.0
    assert all(h.count == 2 for h in takes[0].samples)


def test_a_hand_that_leaves_the_picture_is_said() -> None:
    round_, signer = AlphabetRound(asked("C")), Signer(15)
    out = moved(hands_of(ISL["C"]), x=0.6)
    assert play(round_, signer.hold(out, 2.0)) == [] and round_.phase is Phase.CUT_OFF
    far = moved(hands_of(ISL["C"]), scale=0.1)
    assert play(round_, signer.hold(far, 2.0)) == [] and round_.phase is Phase.TOO_FAR


@pytest.mark.parametrize("fps", FPS)
@pytest.mark.parametrize("how", ["left-handed", "idle hand", "wide and far", "tall and near"])
def test_other_people_and_cameras(how: str, fps: int) -> None:
    change = {
        "left-handed": mirrored,
        "idle hand": resting_hand_added,
        "wide and far": lambda h: moved(h, scale=0.7, aspect=16 / 9),
        "tall and near": lambda h: moved(h, scale=0.9, aspect=3 / 4),
    }[how]
    letters = "ACOLUVB"  # each far from the one before
    round_, signer = AlphabetRound(asked(letters)), Signer(fps)
    poses = [change(hands_of(ISL[x])) for x in letters]
    takes = play(round_, signer.spell(poses, hold_s=1.1, move_s=0.4))
    assert [t.label for t in takes] == list(letters)


def test_an_idle_hand_that_stirs_does_not_end_the_hold() -> None:
    round_, signer = AlphabetRound([Asked("C", 1)]), Signer(15)
    still, stirred = (resting_hand_added(hands_of(ISL["C"]), x) for x in (0.2, 0.4))
    frames = itertools.chain.from_iterable(signer.hold(pose, 0.2) for pose in [still, stirred] * 3)
    assert len(play(round_, frames)) == 1


def test_skip_and_back() -> None:
    round_, signer = AlphabetRound(asked("ABC")), Signer(15)
    round_.skip()
    assert round_.asked == Asked("B", 2) and round_.skipped == ("A",)
    assert [t.label for t in play(round_, signer.hold(ISL["B"], 1.2))] == ["B"]
    assert round_.position == 2
    assert round_.back() == "B" and round_.done == frozenset()
    assert [t.label for t in play(round_, signer.hold(ISL["B"], 3.0))] == [], "it was not changed"
    play(round_, signer.away(0.5))
    assert [t.label for t in play(round_, signer.hold(ISL["B"], 1.6))] == ["B"]
    assert round_.back() == "B" and round_.back() == "A" and round_.back() is None
    assert round_.skipped == () and round_.position == 0


def test_a_skipped_letter_is_not_asked_again() -> None:
    round_ = AlphabetRound(asked("AB"))
    round_.skip()
    round_.skip()
    assert round_.phase is Phase.OVER and round_.asked is None and round_.skipped == ("A", "B")
    assert round_.see(hands_of(ISL["A"]), 0.0) is None
    assert round_.back() == "B" and round_.phase is Phase.SHOW


def test_nothing_is_taken_while_a_take_is_being_stored() -> None:
    round_, signer = AlphabetRound(asked("AB")), Signer(15)
    takes = [t for h, s in signer.hold(ISL["A"], 1.2) if (t := round_.see(h, s))]
    assert len(takes) == 1 and round_.phase is Phase.STORING and round_.progress == 1
    assert round_.done == frozenset() and round_.position == 0
    for hands, time_s in signer.spell([ISL["B"]], hold_s=1.5, move_s=0.4):
        assert round_.see(hands, time_s) is None
    round_.skip()
    assert round_.back() is None and round_.asked == Asked("A", 2)
    round_.stored()
    assert round_.done == {"A"} and round_.asked == Asked("B", 2)


def test_a_take_that_could_not_be_stored_is_asked_for_again() -> None:
    round_, signer = AlphabetRound(asked("AB")), Signer(15)
    for hands, time_s in signer.hold(ISL["A"], 1.2):
        round_.see(hands, time_s)
    round_.failed()
    assert round_.asked == Asked("A", 2) and round_.done == frozenset()
    play(round_, signer.away(0.5))
    assert [t.label for t in play(round_, signer.hold(ISL["A"], 1.6))] == ["A"]


def test_a_round_that_was_left_goes_on() -> None:
    round_ = AlphabetRound(asked("ABCD"), done=["A", "C", "Z"])
    assert round_.asked == Asked("B", 2) and round_.position == 2
    assert AlphabetRound(asked("AB"), done="AB").phase is Phase.OVER
    assert AlphabetRound([]).phase is Phase.OVER


def test_a_stalled_camera_and_a_clock_set_back_hold_nothing() -> None:
    round_ = AlphabetRound(asked("A"))
    pose = hands_of(ISL["A"])
    for time_s in (0.0, 0.7, 1.4, 2.1, 2.8, 3.5):
        assert round_.see(pose, time_s) is None
    assert round_.see(pose, 1.0) is None
    assert round_.progress == 0
    round_.interrupted()
    assert round_.see(pose, 1.1) is None and round_.progress == 0
