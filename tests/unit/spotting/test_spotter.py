"""Signs in drawn streams: found, named and bounded, at every frame rate."""

import itertools

import numpy as np
import pytest

from signapp.spotting.movements import MovementFinder
from signapp.spotting.spotter import SignBook, Spotted, Spotter, note, spot
from tests.support.signing import Part, PathRecogniser, Stream, stream

BOOK = SignBook(PathRecogniser())  # type: ignore[arg-type]


def sentence(seed: int) -> list[Part]:
    """Rests, letters and signs in any order, as people would mix them."""
    rng = np.random.default_rng(seed)
    parts = [Part("rest", 0.8)]
    for sign in rng.permutation(["circle", "wave", "zed"]):
        parts += [Part("hold", 0.5), Part("move", 0.4), Part("hold", 0.9)]
        parts += [Part(str(sign), float(rng.uniform(0.9, 1.6))), Part("hold", 0.5)]
        parts += [Part("move", 0.4), Part("hold", 0.9), Part("rest", float(rng.uniform(0.8, 2)))]
    return parts


def f1(found: list[Spotted], truth: list[tuple[str, float, float]], within: float = 0.2) -> float:
    """Of signs found with the right name and both borders within so many seconds."""
    right = sum(
        any(
            sign.label.label == name and max(abs(sign.start_s - a), abs(sign.end_s - b)) <= within
            for sign in found
        )
        for name, a, b in truth
    )
    return 2 * right / (len(found) + len(truth))


def spotted(drawn: Stream) -> list[Spotted]:
    return spot(BOOK, drawn.times, drawn.landmarks, drawn.aspects)


@pytest.mark.parametrize("dropped", [0.0, 0.25])
@pytest.mark.parametrize("fps", [8, 15, 30, 60])
def test_signs_between_letters_and_rests_are_found(fps: float, dropped: float) -> None:
    scores = []
    for seed in range(6):
        drawn = stream(sentence(seed), fps=fps, dropped=dropped, seed=seed)
        scores.append(f1(spotted(drawn), drawn.signs, within=0.2 if dropped == 0 else 0.3))
    assert np.mean(scores) >= 0.9 - 1e-9


@pytest.mark.parametrize("fps", [8, 15, 30, 60])
def test_a_sign_is_known_soon_after_its_end(fps: float) -> None:
    drawn = stream(sentence(3), fps=fps)
    found = spotted(drawn)
    assert found
    ends = {name: end for name, _, end in drawn.signs}
    assert all(sign.found_s - ends[sign.label.label] <= 0.4 for sign in found)
    assert all(sign.found_s - sign.end_s <= 0.4 for sign in found)


@pytest.mark.parametrize("tremble", [0.002, 0.01])
@pytest.mark.parametrize("fps", [8, 30, 60])
def test_a_held_hand_is_at_rest_however_it_is_filmed(fps: float, tremble: float) -> None:
    drawn = stream([Part("hold", 4.0)], fps=fps, tremble=tremble)
    finder = MovementFinder()
    moving = []
    for time_s, hands in zip(drawn.times, drawn.landmarks, strict=True):
        finder.update(float(time_s), hands, 4 / 3)
        moving.append(finder.moving)
    assert not any(moving[int(0.5 * fps) :])


def test_movements_on_to_the_next_letter_are_no_signs() -> None:
    parts = [Part("rest", 0.6)]
    for _ in range(5):
        parts += [Part("hold", 0.8), Part("move", 0.4)]
    drawn = stream([*parts, Part("hold", 0.8), Part("rest", 0.6)])
    assert spotted(drawn) == []


def test_a_stop_on_the_way_does_not_cut_a_sign() -> None:
    whole = stream([Part("rest", 0.6), Part("hold", 0.6), Part("circle", 1.2), Part("rest", 0.8)])
    times = whole.times.copy()
    times[times > 1.8] += 0.5  # the hand stands still half-way round
    still = np.flatnonzero(whole.times > 1.8)[0]
    extra = np.arange(1, 15) / 30
    joined = np.concatenate([times[:still], times[still - 1] + extra, times[still:]])
    hands = np.concatenate(
        [
            whole.landmarks[:still],
            np.repeat(whole.landmarks[still - 1][None], len(extra), axis=0),
            whole.landmarks[still:],
        ]
    )
    book = SignBook(PathRecogniser(["circle"], furthest=1.2))  # type: ignore[arg-type]
    found = spot(book, joined, hands, np.full(len(joined), 4 / 3, np.float32))
    assert [sign.label.label for sign in found] == ["circle"]
    assert found[0].start_s == pytest.approx(1.2, abs=0.2)
    assert found[0].end_s == pytest.approx(2.9, abs=0.2)


def test_hands_lost_in_blur_do_not_cut_a_sign() -> None:
    drawn = stream([Part("rest", 0.5), Part("hold", 0.6), Part("wave", 1.5), Part("hold", 0.6)])
    lost = (drawn.times > 1.7) & (drawn.times < 1.85)
    drawn.landmarks[lost] = 0
    found = spotted(drawn)
    assert [sign.label.label for sign in found] == ["wave"]
    assert found[0].start_s == pytest.approx(1.1, abs=0.2)


def test_what_takes_far_less_or_more_time_than_its_takes_is_another_thing() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 1.2), Part("hold", 0.6)])
    for durations, count in (((1.0, 1.4), 1), ((6.0, 8.0), 0), ((0.2, 0.4), 0)):
        book = SignBook(PathRecogniser(), {"circle": durations})  # type: ignore[arg-type]
        found = spot(book, drawn.times, drawn.landmarks, drawn.aspects)
        assert len(found) == count


def test_a_quick_movement_is_no_sign_of_which_no_take_is_known() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 0.5), Part("hold", 0.6)])
    known = SignBook(PathRecogniser(), {"circle": (0.5, 0.5)})  # type: ignore[arg-type]
    for book, count in ((BOOK, 0), (known, 1)):
        assert len(spot(book, drawn.times, drawn.landmarks, drawn.aspects)) == count


def test_a_taught_sign_may_fall_a_little_short_if_time_and_way_fit() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 1.2), Part("hold", 0.6)])
    strict = PathRecogniser(furthest=0.0)  # accepts no window by itself
    taught = {"ways": {"circle": (6.0, 9.0)}}
    for more, count in ((taught, 1), ({}, 0)):
        book = SignBook(strict, {"circle": (1.0, 1.4)}, **more)  # type: ignore[arg-type]
        assert len(spot(book, drawn.times, drawn.landmarks, drawn.aspects)) == count


def test_what_goes_a_far_shorter_or_longer_way_is_another_thing() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 1.2), Part("hold", 0.6)])
    for ways, count in (((6.0, 9.0), 1), ((40.0, 50.0), 0), ((0.1, 0.2), 0)):
        book = SignBook(PathRecogniser(), ways={"circle": ways})  # type: ignore[arg-type]
        assert len(spot(book, drawn.times, drawn.landmarks, drawn.aspects)) == count


def test_a_letter_that_is_held_is_no_sign_even_if_it_looks_like_one() -> None:
    drawn = stream([Part("rest", 0.6), Part("hold", 1.5), Part("rest", 0.8)])
    everything = SignBook(PathRecogniser(furthest=9))  # type: ignore[arg-type]
    assert spot(everything, drawn.times, drawn.landmarks, drawn.aspects) == []


def test_a_sign_named_too_early_gives_way_to_the_whole() -> None:
    parts = [Part("rest", 0.6), Part("hold", 0.5), Part("circle", 1.2), Part("hold", 0.5),
             Part("circle", 1.0), Part("hold", 0.4), Part("rest", 0.8)]  # fmt: skip
    drawn = stream(parts)
    book = SignBook(PathRecogniser(["circle"], furthest=3))  # type: ignore[arg-type]
    spotter = Spotter(book)
    found = [
        sign
        for time_s, hands in zip(drawn.times, drawn.landmarks, strict=True)
        if (sign := spotter.update(float(time_s), hands, 4 / 3)) is not None
    ]
    assert found[0].replaces is False
    kept: list[Spotted] = []
    for sign in found:
        note(kept, sign)
    assert len(kept) <= 2
    assert all(a.end_s <= b.start_s for a, b in itertools.pairwise(kept))


@pytest.mark.parametrize("still", [False, True])
def test_still_ends_belong_to_a_sign_whose_takes_have_them(still: bool) -> None:
    parts = [Part("rest", 0.6), Part("hold", 0.6), Part("circle", 1.2), Part("hold", 0.6),
             Part("rest", 0.8)]  # fmt: skip
    drawn = stream(parts)
    names = PathRecogniser(["circle"], furthest=1.5)
    ends = frozenset(["circle"]) if still else frozenset()
    (sign,) = spot(
        SignBook(names, still_ends=ends),  # type: ignore[arg-type]
        drawn.times, drawn.landmarks, drawn.aspects,
    )  # fmt: skip
    assert sign.start_s == pytest.approx(1.2, abs=0.2) or still
    assert sign.end_s == pytest.approx(2.4, abs=0.2) or still


def test_a_clock_set_back_or_a_gap_starts_again() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 1.2), Part("hold", 0.6)])
    spotter = Spotter(BOOK)
    for shift in (0.0, -100.0, 50.0):
        found = [
            spotter.update(float(time_s) + shift, hands, 4 / 3)
            for time_s, hands in zip(drawn.times, drawn.landmarks, strict=True)
        ]
        assert [sign.label.label for sign in found if sign is not None] == ["circle"]
    # A stream that stood still in the middle of the sign.
    cut = drawn.times > 1.2
    times = np.where(cut, drawn.times + 5, drawn.times)
    assert spot(BOOK, times, drawn.landmarks, drawn.aspects) == []


def test_the_last_sign_needs_no_rest_after_it() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 1.2)])
    assert [sign.label.label for sign in spotted(drawn)] == ["circle"]


def test_no_signs_no_search() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 1.2), Part("hold", 0.6)])
    book = SignBook(PathRecogniser(names=()))  # type: ignore[arg-type]
    assert not book
    assert spot(book, drawn.times, drawn.landmarks, drawn.aspects) == []
