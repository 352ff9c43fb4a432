import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from signapp.landmarks.features import LEFT, RIGHT, hands_present
from signapp.landmarks.slots import MEMORY_S, Detection, SlotAssigner

ASPECT = 4 / 3
FRAME_S = 1 / 30


def hand(x: float, y: float = 0.5, *, slot: int = RIGHT, score: float = 0.9) -> Detection:
    """A hand of palm length 0.1 whose wrist is at (x, y)."""
    points = np.zeros((21, 3), np.float32)
    points[:, 0] = x + 0.01 * np.arange(21) / 21
    points[:, 1] = y - 0.1 * ASPECT * np.arange(21) / 9
    return Detection(points, slot, score)


def place(assigner: SlotAssigner, hands: list[Detection], time_s: float) -> dict[int, float]:
    """Wrist x of each filled slot, the same for every order of the list."""
    landmarks, _ = assigner.assign(hands, ASPECT, time_s)
    present = hands_present(landmarks)
    return {s: round(float(landmarks[s, 0, 0]), 3) for s in (LEFT, RIGHT) if present[s]}


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_named_hands_go_to_their_slots_in_any_order(order: tuple[int, ...]) -> None:
    hands = [hand(0.7, slot=LEFT), hand(0.3, slot=RIGHT)]
    placed = place(SlotAssigner(), [hands[i] for i in order], 0.0)
    assert placed == {LEFT: 0.7, RIGHT: 0.3}


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
@pytest.mark.parametrize("both", [LEFT, RIGHT])
def test_two_hands_of_one_name_are_told_apart_by_position(
    both: int, order: tuple[int, ...]
) -> None:
    # The signer's left hand is on the right of an unmirrored picture.
    hands = [hand(0.7, slot=both), hand(0.3, slot=both)]
    placed = place(SlotAssigner(), [hands[i] for i in order], 0.0)
    assert placed == {LEFT: 0.7, RIGHT: 0.3}


def test_names_that_swap_in_one_frame_do_not_swap_the_slots() -> None:
    assigner = SlotAssigner()
    place(assigner, [hand(0.7, slot=LEFT), hand(0.3, slot=RIGHT)], 0.0)
    placed = place(assigner, [hand(0.71, slot=RIGHT), hand(0.31, slot=LEFT)], FRAME_S)
    assert placed == {LEFT: 0.71, RIGHT: 0.31}


def test_one_hand_that_is_renamed_keeps_its_slot() -> None:
    assigner = SlotAssigner()
    for i in range(10):
        name = RIGHT if i % 3 else LEFT
        first = {RIGHT: 0.4} if i else {LEFT: 0.4}
        placed = place(assigner, [hand(0.4, slot=name)], i * FRAME_S)
        assert placed == ({LEFT: 0.4} if i else first)


def test_hands_that_cross_slowly_keep_their_slots() -> None:
    assigner = SlotAssigner()
    for i, x in enumerate(np.linspace(0.7, 0.3, 40)):
        # The detector calls both "Right" all the way through.
        hands = [hand(float(x), 0.5), hand(float(1.0 - x), 0.8)]
        placed = place(assigner, hands[:: 1 if i % 2 else -1], i * FRAME_S)
    assert placed == {LEFT: 0.3, RIGHT: 0.7}


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_a_third_hand_does_not_displace_the_two_that_were_there(order: tuple[int, ...]) -> None:
    assigner = SlotAssigner()
    place(assigner, [hand(0.7, slot=LEFT), hand(0.3, slot=RIGHT)], 0.0)
    hands = [
        hand(0.7, slot=LEFT, score=0.6),
        hand(0.3, slot=RIGHT, score=0.6),
        hand(0.95, 0.9, slot=LEFT, score=0.99),
    ]
    placed = place(assigner, [hands[i] for i in order], FRAME_S)
    assert placed == {LEFT: 0.7, RIGHT: 0.3}


def test_two_detections_on_one_hand_count_once() -> None:
    hands = [hand(0.4, slot=LEFT, score=0.6), hand(0.402, slot=RIGHT, score=0.95)]
    assert place(SlotAssigner(), hands, 0.0) == {RIGHT: 0.402}


def test_a_hand_that_comes_back_later_may_be_the_other_one() -> None:
    assigner = SlotAssigner()
    place(assigner, [hand(0.4, slot=LEFT)], 0.0)
    assert place(assigner, [hand(0.4, slot=RIGHT)], MEMORY_S + FRAME_S) == {RIGHT: 0.4}


def test_reset_forgets() -> None:
    assigner = SlotAssigner()
    place(assigner, [hand(0.4, slot=LEFT)], 0.0)
    assigner.reset()
    assert place(assigner, [hand(0.4, slot=RIGHT)], FRAME_S) == {RIGHT: 0.4}


def test_hands_that_are_not_numbers_are_left_out() -> None:
    broken = hand(0.6, slot=LEFT)
    broken.landmarks[3, 1] = np.nan
    assert place(SlotAssigner(), [broken, hand(0.3)], 0.0) == {RIGHT: 0.3}


def test_no_hands() -> None:
    landmarks, scores = SlotAssigner().assign([], ASPECT, 0.0)
    assert not landmarks.any()
    assert not scores.any()


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_equal_hands_of_two_names_are_ranked_by_name_not_by_order(order: tuple[int, ...]) -> None:
    hands = [hand(0.0, 0.0, slot=name, score=1.0) for name in (LEFT, RIGHT)]
    assert place(SlotAssigner(), [hands[i] for i in order], 0.0) == {LEFT: 0.0}


@st.composite
def frames(draw: st.DrawFn) -> list[list[Detection]]:
    place_x = st.floats(0, 1, width=32)
    slot = st.sampled_from([LEFT, RIGHT])
    detection = st.builds(
        lambda x, y, name, score: hand(x, y, slot=name, score=score),
        place_x,
        place_x,
        slot,
        st.floats(0.5, 1),
    )
    return draw(st.lists(st.lists(detection, max_size=4), min_size=1, max_size=4))


@given(frames(), st.randoms(use_true_random=False))
def test_the_order_of_the_list_never_matters(sequence: list[list[Detection]], rng: object) -> None:
    one, other = SlotAssigner(), SlotAssigner()
    for i, detections in enumerate(sequence):
        shuffled = list(detections)
        rng.shuffle(shuffled)  # type: ignore[attr-defined]
        first, scores = one.assign(detections, ASPECT, i * FRAME_S)
        second, _ = other.assign(shuffled, ASPECT, i * FRAME_S)
        assert np.array_equal(first, second)
        # Every hand that was placed was detected, and no hand was placed twice.
        shown = hands_present(first)
        assert shown.sum() <= len(detections)
        assert (scores > 0).tolist() == shown.tolist()
        if shown.all():
            assert not np.array_equal(first[LEFT], first[RIGHT])
