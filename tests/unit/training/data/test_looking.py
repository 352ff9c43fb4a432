"""One odd file never takes the rest along: in this process, in a pool, and if a process dies."""

import numpy as np
import pytest

from signapp.errors import HandModelError
from tests.support import odd_work
from training.data import looking
from training.data.looking import look
from training.data.parts import clear_parts


def files(tmp_path, *names):
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    return [str(tmp_path / name) for name in names]


@pytest.fixture
def odd(monkeypatch):
    monkeypatch.setattr(looking, "start", odd_work.start)
    monkeypatch.setattr(looking, "work", odd_work.work)
    monkeypatch.setattr(looking, "CHUNK", 3)
    for name in ("look_at", "_make_trackers"):  # put back what the work replaces in this process
        monkeypatch.setattr(looking, name, getattr(looking, name))


def run(paths, processes, parts=None):
    pieces = list(look(paths, thorough=False, processes=processes, parts=parts))
    index = [int(i) + 3 * n for n, piece in enumerate(pieces) for i in piece.file]
    lost = [int(i) + 3 * n for n, piece in enumerate(pieces) for i in piece.lost]
    return index, lost, [line for piece in pieces for line in piece.problems]


@pytest.mark.parametrize("processes", [1, 2])
def test_whatever_is_raised_for_a_file_is_one_line(tmp_path, odd, processes):
    index, lost, problems = run(files(tmp_path, "a", "odd", "b", "c", "d"), processes)
    assert index == [0, 2, 3, 4] and lost == [1]
    assert (
        len(problems) == 1 and "odd could not be used (ZeroDivisionError: no such)" in problems[0]
    )


def test_a_file_that_ends_its_process_is_found_and_the_others_are_kept(tmp_path, odd):
    names = ("a", "b", "c", "d", "deadly", "e", "f", "odd", "deadly too", "g")
    index, lost, problems = run(files(tmp_path, *names), 2)
    assert index == [0, 1, 2, 3, 5, 6, 9] and lost == [4, 7, 8]
    assert "deadly could not be used: it ended the process" in problems[0]
    assert "odd could not be used" in problems[1] and "deadly too" in problems[2]


def test_a_missing_hand_model_ends_the_run(tmp_path, monkeypatch):
    def missing(*_, **__):
        raise HandModelError("no hand model")

    monkeypatch.setattr(looking, "HandTracker", missing)
    with pytest.raises(HandModelError):
        run(files(tmp_path, "a", "b"), 1)


def test_pieces_of_one_tracker_are_none_of_the_other(tmp_path, odd, monkeypatch):
    paths, parts = files(tmp_path, "a", "b"), tmp_path / "parts"
    run(paths, 1, parts)
    monkeypatch.setattr(
        odd_work, "look_at", lambda path: ([np.ones((2, 21, 3), np.float32)], 1.0, False, None)
    )
    for _ in range(2):
        (rows,) = look(paths, thorough=False, processes=1, parts=parts, tracker="light")
        assert rows.landmarks.all() and len(rows.file) == 2
    clear_parts(parts)
    assert not parts.exists()


def test_finished_pieces_are_used_again_unless_a_file_was_exchanged(tmp_path, odd, monkeypatch):
    paths, parts = files(tmp_path, "a", "odd", "b"), tmp_path / "parts"
    first = run(paths, 1, parts)
    monkeypatch.setattr(odd_work, "look_at", lambda path: pytest.fail("looked again"))
    assert run(paths, 1, parts) == first
    monkeypatch.setattr(
        odd_work, "look_at", lambda path: ([np.ones((2, 21, 3), np.float32)], 1.0, False, None)
    )
    (tmp_path / "odd").write_bytes(b"now the picture itself")
    assert run(paths, 1, parts)[1:] == ([], [])
    # A damaged piece, or one of an earlier version, is made again.
    (piece,) = parts.glob("*.npz")
    piece.write_bytes(b"damaged")
    assert run(paths, 1, parts)[1:] == ([], [])


def test_only_pieces_of_ours_are_removed(tmp_path, odd):
    parts = tmp_path / "parts"
    run(files(tmp_path, "a"), 1, parts)
    (parts / "mine.npz").write_bytes(b"somebody's")
    clear_parts(parts)
    assert [path.name for path in parts.iterdir()] == ["mine.npz"]
    (parts / "mine.npz").unlink()
    clear_parts(parts)
    assert not parts.exists()
