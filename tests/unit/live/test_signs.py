"""Letters and moving signs of one stream: which is written, and when."""

from collections.abc import Iterator

import pytest

from signapp.languages.signs import Sign
from signapp.live.hold import HoldRules, HoldToCommit
from signapp.live.result import Commit
from signapp.live.signs import WAIT_S, SignFollower
from signapp.recognition.model_files import Label
from signapp.spotting.spotter import SignBook, Spotted
from tests.support.signing import Part, PathRecogniser, Stream, stream

HOLD = HoldRules()


def book(**more: object) -> SignBook:
    return SignBook(PathRecogniser(), **more)  # type: ignore[arg-type]


def shown(drawn: Stream, letters: dict[tuple[float, float], str]) -> Iterator[Commit | None]:
    """What the hold commits in each frame when letters are recognised at these times."""
    hold = HoldToCommit(HOLD)
    for time_s in drawn.times:
        here = [name for (a, b), name in letters.items() if a <= time_s < b]
        state = hold.update(here[0] if here else None, float(time_s))
        name = state.committed
        yield None if name is None else Commit("isl", Label(name, name, name), 0.9, float(time_s))


def written(
    parts: list[Part], letters: dict[tuple[float, float], str], signs: SignBook, fps: float = 30
) -> list[tuple[str, float]]:
    """What is written, and when."""
    drawn = stream(parts, fps=fps)
    follower = SignFollower(signs)
    found = []
    for time_s, hands, commit in zip(
        drawn.times, drawn.landmarks, shown(drawn, letters), strict=True
    ):
        for done in follower.update(float(time_s), hands, 4 / 3, commit, "isl"):
            found.append((done.text or done.letter.label, float(time_s)))
    return found


LETTERS_ALONE = [
    Part("rest", 0.5), Part("hold", 1.2), Part("move", 0.4), Part("hold", 1.2), Part("rest", 0.5),
]  # fmt: skip


@pytest.mark.parametrize("fps", [8, 15, 30, 60])
def test_held_letters_are_written_as_ever(fps: float) -> None:
    letters = {(0.5, 1.75): "A", (2.1, 3.3): "B"}
    drawn = stream(LETTERS_ALONE, fps=fps)
    ever = [
        (commit.letter.label, commit.time_s)
        for commit in shown(drawn, letters)
        if commit is not None
    ]
    assert [name for name, _ in ever] == ["A", "B"]
    assert written(LETTERS_ALONE, letters, book(), fps) == ever


SENTENCE = [
    Part("rest", 0.6), Part("hold", 1.2), Part("circle", 1.2), Part("hold", 0.5), Part("rest", 0.8),
    Part("hold", 1.2), Part("rest", 0.8),
]  # fmt: skip


@pytest.mark.parametrize("fps", [8, 15, 30, 60])
def test_a_sign_is_written_at_its_end_between_letters(fps: float) -> None:
    found = written(SENTENCE, {(0.6, 1.8): "A", (4.3, 5.5): "B"}, book(), fps)
    assert [name for name, _ in found] == ["A", "circle", "B"]
    assert found[1][1] - 3.0 <= 0.4


def test_a_letter_of_the_moving_hand_belongs_to_the_sign() -> None:
    # The hand keeps the shape of D all through the sign and is read as it.
    parts = [Part("rest", 0.5), Part("hold", 0.4), Part("circle", 1.6), Part("rest", 0.8)]
    assert [name for name, _ in written(parts, {(0.5, 2.5): "D"}, book())] == ["circle"]


def test_a_letter_of_a_moving_hand_that_signs_nothing_is_written_when_it_rests() -> None:
    parts = [Part("rest", 0.5), Part("hold", 0.4), Part("zed", 1.6), Part("hold", 0.6)]
    signs = SignBook(PathRecogniser(["wave"], furthest=0.2))  # type: ignore[arg-type]
    found = written(parts, {(0.5, 2.5): "D"}, signs)
    assert [name for name, _ in found] == ["D"]
    assert found[0][1] == pytest.approx(2.75, abs=0.15)


def test_a_letter_that_begins_a_sign_waits_for_the_movement() -> None:
    opens = book(opening={"I": frozenset(["circle"])})
    parts = [Part("rest", 0.5), Part("hold", 0.95), Part("circle", 1.2), Part("rest", 0.8)]
    letters = {(0.5, 1.5): "I"}
    assert [name for name, _ in written(parts, letters, opens)] == ["circle"]
    assert [name for name, _ in written(parts, letters, book())] == ["I", "circle"]


def test_a_letter_that_begins_a_sign_and_stays_still_is_written_a_little_later() -> None:
    opens = book(opening={"I": frozenset(["circle"])})
    parts = [Part("rest", 0.5), Part("hold", 2.0), Part("rest", 0.8)]
    ((_, ever),) = written(parts, {(0.5, 2.5): "I"}, book())
    ((name, later),) = written(parts, {(0.5, 2.5): "I"}, opens)
    assert name == "I"
    assert later - ever == pytest.approx(WAIT_S, abs=0.05)


def test_a_letter_that_ends_a_sign_is_not_written_by_coming_to_rest() -> None:
    closes = book(closing={"J": frozenset(["circle"])})
    parts = [Part("rest", 0.5), Part("hold", 0.5), Part("circle", 1.2), Part("hold", 1.5),
             Part("move", 0.4), Part("hold", 1.5)]  # fmt: skip
    letters = {(2.1, 3.7): "J", (4.1, 5.6): "J"}
    assert [name for name, _ in written(parts, letters, closes)] == ["circle", "J"]
    assert [name for name, _ in written(parts, letters, book())] == ["circle", "J", "J"]


def test_the_moving_form_of_a_letter_writes_the_letter() -> None:
    signs = book(signs={"circle": Sign("circle", "J", "J", "J", letter="J")})
    found = written(SENTENCE, {}, signs)
    assert [name for name, _ in found] == ["J"]


def test_another_source_starts_from_rest() -> None:
    follower = SignFollower(book())
    drawn = stream([Part("hold", 0.5), Part("circle", 1.2)])
    for time_s, hands in zip(drawn.times, drawn.landmarks, strict=True):
        assert not follower.update(float(time_s), hands, 4 / 3, None, "isl")
    assert follower.moving
    follower.reset()
    assert not follower.moving


def test_a_sign_that_was_named_too_early_is_written_once_or_corrected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    follower = SignFollower(book())

    def spotted(name: str, end_s: float, replaces: bool) -> list[Commit]:
        sign = Spotted(Label(name, name, name), 0.0, end_s, 0.9, None, end_s, replaces)
        monkeypatch.setattr(follower._spotter, "update", lambda *_: sign)
        hands = stream([Part("hold", 0.1)]).landmarks[0]
        return follower.update(end_s, hands, 4 / 3, None, "isl")

    (first,) = spotted("wave", 1.0, False)
    assert (first.text, first.instead) == ("wave", "")
    assert spotted("wave", 1.5, True) == []  # the same sign, longer
    (other,) = spotted("circle", 2.0, True)
    assert (other.text, other.instead) == ("circle", "wave")
