"""Taught signs as what is looked for."""

from pathlib import Path

import numpy as np
import pytest

from signapp.landmarks.windows import make_window
from signapp.recording.motions import make_motion
from signapp.recording.store import Recordings
from signapp.signs.book import build_book, load_book, sign_of, typical_takes, windows_of
from signapp.spotting.spotter import spot
from tests.support.signing import Part, stream


@pytest.fixture
def taught(tmp_path: Path) -> Recordings:
    recordings = Recordings("bengali", tmp_path)
    with recordings.start_session("Me") as session:
        for name in ("circle", "wave", "zed"):
            for seed, seconds in enumerate((1.0, 1.2, 1.4)):
                drawn = stream(
                    [Part("hold", 0.2), Part(name, seconds), Part("hold", 0.2)], seed=seed
                )
                session.add_take(name, drawn.times, drawn.landmarks, 4 / 3)
    return recordings


def test_taught_signs_are_found_at_once(taught: Recordings) -> None:
    book = build_book("bengali", taught.samples(moving=True))
    assert [label.label for label in book.recogniser.labels] == ["circle", "wave", "zed"]
    parts = [Part("rest", 0.8)]
    for name in ("zed", "circle", "wave"):
        parts += [Part("hold", 0.6), Part(name, 1.1), Part("hold", 0.6), Part("rest", 1.0)]
    drawn = stream(parts, seed=9)
    found = spot(book, drawn.times, drawn.landmarks, drawn.aspects)
    assert [sign.label.label for sign in found] == ["zed", "circle", "wave"]
    for sign, (_, start, end) in zip(found, drawn.signs, strict=True):
        assert sign.start_s == pytest.approx(start, abs=0.2)
        assert sign.end_s == pytest.approx(end, abs=0.2)
    assert not book.still_ends


def test_still_ends_of_a_take_are_a_window_of_their_own() -> None:
    drawn = stream([Part("hold", 0.6), Part("circle", 1.0), Part("hold", 0.6)], fps=30)
    take = make_motion(drawn.times, drawn.landmarks, 4 / 3)
    inside = (take.times >= 0.6) & (take.times <= 1.6)
    windows = windows_of(take)
    tight = make_window(take.features[inside], take.times[inside])
    assert len(windows) == 2
    assert np.abs(windows[0] - tight).max() < np.abs(windows[1] - tight).max()


def test_how_long_a_sign_may_take_is_known_from_its_takes(taught: Recordings) -> None:
    low, high = build_book("bengali", taught.samples(moving=True)).durations["circle"]
    assert low == pytest.approx(1.0, abs=0.25)
    assert high >= 1.4


def test_another_languages_shipped_signs_are_not_looked_for(taught: Recordings) -> None:
    assert not build_book("bengali", [])
    assert build_book("isl", taught.samples(moving=True)).recogniser.labels


def test_no_sign_no_book(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path))
    assert load_book("bengali") is None


def test_the_takes_of_one_person(monkeypatch: pytest.MonkeyPatch, taught: Recordings) -> None:
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(taught.folder.parent))
    book = load_book("bengali", signer="Me")
    assert book is not None
    taken = {sign.native for sign in typical_takes("bengali", "Me")}
    assert book.durations.keys() == taken == {"circle", "wave", "zed"}
    assert load_book("bengali", signer="") is None
    assert load_book("bengali", signer="Asha") is None
    assert typical_takes("bengali", "") == {}


def test_a_sign_without_a_list_is_called_by_its_label() -> None:
    assert sign_of("bengali", "my cat").text == "my cat"
    assert sign_of("isl", "THANK_YOU").label == "thank you"
