"""Takes, deletions and other names: undone, done again, and there after a restart."""

from pathlib import Path

import numpy as np
import pytest

from signapp.recording import changes
from signapp.recording.errors import RecordingError
from signapp.recording.log import AppendLog
from signapp.recording.store import Recordings
from tests.support.kills import ROOT, run_and_kill
from tests.unit.recording.poses import random_landmarks


def take(recordings: Recordings, label: str, count: int, signer: str = "Asha") -> list[str]:
    rng = np.random.default_rng(len(recordings))
    with recordings.start_session(signer, "first") as session:
        session.new_take()
        ids = [session.add(label, random_landmarks(rng), 4 / 3).id for _ in range(count)]
    recordings.end_take()
    return ids


def state(recordings: Recordings) -> dict[str, tuple[str, str]]:
    return {s.id: (s.label, s.signer) for s in recordings.samples()}


def again(recordings: Recordings) -> Recordings:
    """As another start of the program reads it."""
    return Recordings(recordings.language, recordings.folder.parent)


def test_a_take_can_be_undone_as_soon_as_it_is_recorded(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    first, second = take(recordings, "A", 3), take(recordings, "B", 2)
    step = recordings.next_undo
    assert step is not None and (step.kind, list(step.ids)) == ("recorded", second)
    assert recordings.undo() == 2 and list(state(recordings)) == first
    assert recordings.undo() == 3 and not len(recordings) and not recordings.can_undo
    assert recordings.redo() == 3 and recordings.redo() == 2 and recordings.redo() == 0
    assert state(recordings) == state(again(recordings))
    assert set(state(recordings)) == {*first, *second}
    # Nothing was removed from the disk, and an undone take can be brought back after a restart.
    recordings.undo()
    later = again(recordings)
    assert list(state(later)) == first
    assert later.undo() == 2 and set(state(later)) == {*first, *second}


def test_undo_while_the_take_is_still_recorded(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    with recordings.start_session("Asha") as session:
        session.new_take()
        session.add("A", random_landmarks(np.random.default_rng(0)), 1.0)
        assert recordings.can_undo and recordings.undo() == 1
    assert not len(recordings) and not recordings.can_undo


def test_every_step_goes_back_and_forth_in_order(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "A", 4)
    more = take(recordings, "B", 2, "Ravi")
    states = [state(recordings)]
    recordings.delete(ids[:1])
    states.append(state(recordings))
    recordings.change([*ids, *more], label="C")  # the deleted one too
    states.append(state(recordings))
    recordings.change(more, signer="Asha")
    states.append(state(recordings))
    assert states[-1] == dict.fromkeys([*ids[1:], *more], ("C", "Asha"))
    for _ in range(2):
        for before in reversed(states[:-1]):
            assert recordings.undo()
            assert state(recordings) == before == state(again(recordings))
        for after in states[1:]:
            assert recordings.redo()
            assert state(recordings) == after == state(again(recordings))


def test_deletions_and_changes_are_undone_after_a_restart(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "A", 4)
    start = state(recordings)
    recordings.change(ids[:2], label="B")
    middle = state(recordings)
    recordings.delete(ids[1:3])
    recordings.delete(ids[3:])
    recordings.undo()
    later = again(recordings)
    assert later.undo() == 2 and state(later) == middle
    assert again(later).undo() == 2
    assert state(again(later)) == start
    last = again(later)
    assert not last.can_undo


def test_a_new_step_ends_what_could_be_done_again(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "A", 2)
    recordings.delete(ids)
    recordings.undo()
    assert recordings.next_redo is not None
    take(recordings, "A", 1)
    assert recordings.next_redo is None and recordings.redo() == 0


def test_a_change_keeps_everything_else_and_counts_as_new(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "A", 2)
    old = recordings.samples()[0]
    assert recordings.change(ids, label="A") == 0
    recordings.change(ids, label="  B ")
    new = again(recordings).samples()[0]
    np.testing.assert_array_equal(new.landmarks, old.landmarks)
    assert (new.id, new.label, new.signer) == (old.id, "B", "Asha")
    assert new.time_s == pytest.approx(old.time_s, abs=0.001)
    assert old.moved_s == 0 and new.moved_s >= new.time_s - 1
    for name in ("", "x" * 81, "a\nb"):
        with pytest.raises(RecordingError):
            recordings.change(ids, label=name)


def test_many_samples_are_more_than_one_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signapp.recording.store.MOST_IDS", 3)
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "A", 8)
    assert recordings.change(ids, label="B") == 8
    assert recordings.undo() == 8
    recordings.redo()
    later = again(recordings)
    assert {label for label, _ in state(later).values()} == {"B"}
    assert later.undo() == 8
    assert {label for label, _ in state(again(later)).values()} == {"A"}


def test_erasing_leaves_todays_names_only(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "Alpha", 4, "Asha")
    other = take(recordings, "Alpha", 3, "Ravi")
    recordings.change(ids, signer="Someone")
    recordings.change(other[:1], signer="Someone")
    recordings.change(ids[:2], label="Beta")
    recordings.change(ids[2:], label="Gamma")
    recordings.delete([ids[3]])
    expected = state(recordings)
    moved = {s.id: s.moved_s for s in recordings.samples()}
    assert recordings.erase_deleted() == 1
    text = "".join(p.read_text("utf-8") for p in tmp_path.rglob("*.log"))
    assert "Asha" not in text and "Ravi" in text and '"type":"change"' not in text
    assert state(again(recordings)) == expected == state(recordings)
    assert {s.id: s.moved_s for s in again(recordings).samples()} == moved
    assert not recordings.can_undo and not again(recordings).can_undo


@pytest.mark.parametrize(
    "record",
    [
        {"type": "change", "t": 1.0, "ids": ["a", "b"], "label": ["x"]},
        {"type": "change", "t": 1.0, "ids": ["a"], "label": 7},
        {"type": "change", "t": 1.0, "ids": ["a"], "signer": ""},
        {"type": "change", "t": float(10**300), "label": "x"},
        {"type": "delete", "t": "soon", "ids": []},
    ],
)
def test_damaged_changes_are_passed_over(tmp_path: Path, record: dict) -> None:  # type: ignore[type-arg]
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "A", 2)
    with AppendLog(recordings.folder / "z.log") as log:
        log.append(record)
        log.append({"type": "change", "t": 2.0, "ids": [ids[0], "gone:1"], "label": "B"})
    later = again(recordings)
    assert later.damaged == 1
    assert [label for label, _ in state(later).values()] == ["B", "A"]


def test_a_kill_leaves_a_change_done_or_not_done(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    ids = take(recordings, "A", 300)
    rng = np.random.default_rng(2)
    for _ in range(6):
        program = ["-m", "tests.unit.recording.change_worker", tmp_path]
        said = run_and_kill(program, float(rng.uniform(0, 0.1)), ROOT)
        left = state(again(recordings))
        assert len(left) == len(ids)
        labels = {label for label, _ in left.values()}
        # All of them under one name: the last acknowledged, or that of the change being written.
        assert len(labels) == 1
        number = int(said[-1].rpartition(" ")[2])
        assert labels <= {f"L{number}", f"L{number + 1}"}


def test_names_are_written_short() -> None:
    assert changes.shortened(["A", "A"]) == "A"
    assert changes.shortened(["A", "B"]) == ["A", "B"]
    assert changes.values({"label": "A"}, "label", 2) == ["A", "A"]
    assert changes.values({}, "label", 2) is None
