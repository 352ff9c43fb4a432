"""Takes of moving signs in the recordings."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.recording.errors import RecordingError
from signapp.recording.log import read_log
from signapp.recording.store import Recordings
from tests.support.signing import Part, Stream, stream


@pytest.fixture
def drawn() -> Stream:
    return stream([Part("hold", 0.4), Part("circle", 1.0), Part("hold", 0.4)], dropped=0.2)


def store(root: Path, drawn: Stream, label: str = "circle", signer: str = "Me") -> Recordings:
    recordings = Recordings("isl", root)
    with recordings.start_session(signer) as session:
        session.add_take(label, drawn.times + 100, drawn.landmarks, 4 / 3)
        recordings.end_take()
    return recordings


def test_every_frame_is_kept_with_its_time(tmp_path: Path, drawn: Stream) -> None:
    store(tmp_path, drawn)
    (take,) = Recordings("isl", tmp_path).samples(moving=True)
    assert take.motion is not None
    np.testing.assert_array_equal(take.motion.landmarks, drawn.landmarks)
    np.testing.assert_allclose(take.motion.times, drawn.times - drawn.times[0], atol=1e-9)
    assert take.motion.times[0] == 0
    assert take.landmarks.any()


def test_takes_are_no_letters(tmp_path: Path, drawn: Stream) -> None:
    recordings = store(tmp_path, drawn)
    with recordings.start_session("Me") as session:
        session.add("A", drawn.landmarks[0], 4 / 3)
    again = Recordings("isl", tmp_path)
    assert [s.label for s in again.samples()] == ["A"]
    assert [s.label for s in again.samples(moving=True)] == ["circle"]
    assert len(again.samples(moving=None)) == 2
    assert again.labels() == ["A"]
    assert len(again) == 1


def test_a_take_is_one_step_of_undo(tmp_path: Path, drawn: Stream) -> None:
    recordings = store(tmp_path, drawn)
    assert recordings.undo() == 1
    assert not Recordings("isl", tmp_path).samples(moving=True)
    assert recordings.redo() == 1
    assert len(Recordings("isl", tmp_path).samples(moving=True)) == 1


def test_takes_are_renamed_removed_and_erased(tmp_path: Path, drawn: Stream) -> None:
    recordings = store(tmp_path, drawn)
    store(tmp_path, drawn, "wave")
    recordings = Recordings("isl", tmp_path)
    (circle,) = recordings.samples(label="circle", moving=True)
    (wave,) = recordings.samples(label="wave", moving=True)
    recordings.change([circle.id], label="round")
    recordings.delete([wave.id])
    assert recordings.erase_deleted() == 1
    (left,) = Recordings("isl", tmp_path).samples(moving=True)
    assert left.label == "round"
    assert left.motion is not None
    np.testing.assert_array_equal(left.motion.landmarks, drawn.landmarks)


def test_a_torn_take_costs_itself_alone(tmp_path: Path, drawn: Stream) -> None:
    store(tmp_path, drawn)
    recordings = store(tmp_path, drawn, "wave")
    log = max(recordings.folder.glob("*.log"), key=lambda path: path.stat().st_mtime_ns)
    data = log.read_bytes()
    log.write_bytes(data[:-500])
    again = Recordings("isl", tmp_path)
    assert len(again.samples(moving=True)) == 1
    assert again.damaged == 1


def test_a_damaged_take_is_counted(tmp_path: Path, drawn: Stream) -> None:
    recordings = store(tmp_path, drawn)
    (log,) = recordings.folder.glob("*.log")
    from signapp.recording.log import encode_record

    records = read_log(log).records
    for key, value in (("times", "AAAA"), ("frames", records[-1]["frames"][:-8]), ("aspect", 0)):
        broken = {**records[-1], key: value}
        log.write_bytes(b"".join(map(encode_record, [records[0], broken])))
        again = Recordings("isl", tmp_path)
        assert (again.samples(moving=True), again.damaged) == ([], 1)


def test_what_is_no_take_is_refused(tmp_path: Path, drawn: Stream) -> None:
    recordings = Recordings("isl", tmp_path)
    times, hands = drawn.times, drawn.landmarks
    wrong: list[Any] = [
        (times[::-1], hands, 4 / 3),
        (times[:-1], hands, 4 / 3),
        (times, np.zeros_like(hands), 4 / 3),
        (times, np.full_like(hands, np.nan), 4 / 3),
        (times * 100, hands, 4 / 3),
        (times, hands, 0.0),
        ([], hands[:0], 4 / 3),
    ]
    with recordings.start_session("Me") as session:
        for given in wrong:
            with pytest.raises(RecordingError):
                session.add_take("circle", *given)
    assert not recordings.samples(moving=None)
