import os
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import SignappError
from signapp.live.alphabet_round import Take
from signapp.live.round_log import RoundLog, forget_round, round_path
from signapp.recording.profiles import Profiles
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from tests.support.kills import ROOT, run_and_kill
from tests.support.streams import hands_of

ISL = load_exemplars("isl")


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def profiles(tmp_path: Path) -> Profiles:
    return Profiles(Recordings("isl", tmp_path / "recordings"))


def take(label: str, samples: int = 5, aside: int = 2) -> Take:
    hands = hands_of(ISL[label])
    return Take(label, (hands,) * samples, (hands,) * aside)


def test_a_round_is_read_again_as_it_was(tmp_path: Path) -> None:
    log = RoundLog(profiles(tmp_path), "Asha")
    assert log.kept.letters == () and log.kept.left == 0
    log.begin("ABCD")
    log.take(take("A"))
    log.take(take("B"))
    log.skip("C")
    again = RoundLog(profiles(tmp_path), "asha ")  # however the name is written
    assert again.kept.letters == tuple("ABCD") and again.kept.left == 1
    assert sorted(again.kept.samples) == ["A", "B"] and again.kept.skipped == {"C"}
    assert again.kept.aside["A"].shape == (2, 126)
    np.testing.assert_allclose(again.kept.aside["A"][0], ISL["A"].features, atol=1e-4)
    stored = again.profiles.samples("Asha")
    assert sorted(s.label for s in stored) == ["A"] * 5 + ["B"] * 5
    assert {s.id for s in stored if s.label == "A"} == set(again.kept.samples["A"])
    assert RoundLog(again.profiles, "Ravi").kept.letters == ()


def test_back_takes_the_samples_of_one_letter_back(tmp_path: Path) -> None:
    log = RoundLog(profiles(tmp_path), "Asha")
    log.begin("AB")
    log.take(take("A"))
    log.take(take("B"))
    log.back("B")
    again = RoundLog(profiles(tmp_path), "Asha")
    assert list(again.kept.samples) == ["A"] and list(again.kept.aside) == ["A"]
    assert [s.label for s in again.profiles.samples("Asha")] == ["A"] * 5
    again.take(take("B", samples=3))
    again.skip("A")
    again.back("A")
    assert sorted(again.kept.samples) == ["B"] and again.kept.skipped == set()


def test_a_kill_between_samples_and_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = RoundLog(profiles(tmp_path), "Asha")
    log.begin("AB")
    append = log._append
    monkeypatch.setattr(log, "_append", lambda r: append(r) if r["type"] == "taking" else 1 / 0)
    with pytest.raises(ZeroDivisionError):
        log.take(take("A"))
    again = RoundLog(profiles(tmp_path), "Asha")
    assert len(again.kept.samples["A"]) == 5 and again.kept.left == 1
    again.take(take("B"))
    assert len(again.kept.samples) == 2 and again.kept.aside.keys() == {"B"}
    later = RoundLog(profiles(tmp_path), "Asha")
    assert later.kept.left == 0, "nor is it asked for after the next one"
    assert later.undo() == 10


def test_the_whole_round_is_taken_back_and_no_more(tmp_path: Path) -> None:
    log = RoundLog(profiles(tmp_path), "Asha")
    log.begin("A")
    log.take(take("A"))
    log.begin("AB")
    log.take(take("B"))
    assert log.undo() == 5
    assert [s.label for s in log.profiles.samples("Asha")] == ["A"] * 5
    assert not round_path("isl", "Asha").exists()
    assert log.profiles.recordings.undo() == 5, "and that can be undone as well"


def test_damage_costs_its_line_alone(tmp_path: Path) -> None:
    log = RoundLog(profiles(tmp_path), "Asha")
    log.begin("ABC")
    log.take(take("A"))
    log.take(take("B"))
    path = round_path("isl", "Asha")
    lines = path.read_bytes().split(b"\n")
    lines[2] = lines[2][:40] + b"x" + lines[2][41:]
    path.write_bytes(b"\n".join(lines))
    kept = RoundLog(profiles(tmp_path), "Asha").kept
    assert set(kept.samples) == {"A", "B"}, "found by the line that stands before it"
    assert set(kept.aside) == {"B"}
    path.write_bytes(os.urandom(300))
    assert RoundLog(profiles(tmp_path), "Asha").kept.letters == ()


def test_no_round_is_forgotten_quietly(tmp_path: Path) -> None:
    forget_round("isl", "Asha")
    round_path("isl", "Asha").mkdir(parents=True)
    with pytest.raises(SignappError):
        forget_round("isl", "Asha")


def test_a_kill_loses_no_letter_that_was_ticked(tmp_path: Path, effort: int) -> None:
    rng = np.random.default_rng(3)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for _ in range(2 * effort):
        forget_round("isl", "Asha")
        program = ["-m", "tests.unit.live.round_worker", letters, tmp_path / "recordings"]
        ticked: list[str] = []
        for _ in range(3):
            said = run_and_kill(program, float(rng.uniform(0.02, 0.3)), ROOT)
            # A round that is over says so at once, each time that it is opened.
            ticked += [line.strip() for line in said if line.strip() != "over"]
            kept = RoundLog(profiles(tmp_path), "Asha").kept
            assert set(ticked) <= set(kept.samples)
            assert len(set(kept.samples) - set(kept.aside)) <= 3, "at most one at each kill"
            stored = {s.id for s in profiles(tmp_path).samples("Asha")}
            assert all(i in stored for ids in kept.samples.values() for i in ids)
        assert len(ticked) == len(set(ticked)), "no letter is asked for again"
