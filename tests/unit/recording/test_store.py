"""The store: what goes in comes out, deletions can be undone, damage stays local."""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from signapp.recording.errors import RecordingError
from signapp.recording.pictures import encode_picture
from signapp.recording.store import Recordings, recorded_languages
from signapp.system import files
from tests.unit.recording.poses import random_landmarks


def record(root: Path, label: str, count: int, signer: str = "Asha", seed: int = 0) -> list[str]:
    rng = np.random.default_rng(seed)
    recordings = Recordings("test", root)
    with recordings.start_session(signer, "first") as session:
        session.new_take()
        return [session.add(label, random_landmarks(rng), 4 / 3).id for _ in range(count)]


def test_samples_come_back_exactly(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    landmarks = random_landmarks(rng, hands=2)
    with Recordings("test", tmp_path).start_session("Asha", "first") as session:
        session.new_take()
        stored = session.add("ক", landmarks, 16 / 9, time_s=123.5)
    (read,) = Recordings("test", tmp_path).samples()
    np.testing.assert_array_equal(read.landmarks, landmarks)
    np.testing.assert_array_equal(read.features, stored.features)
    assert (read.id, read.label, read.aspect, read.time_s) == (stored.id, "ক", 16 / 9, 123.5)
    assert (read.signer, read.session, read.take, read.source) == ("Asha", "first", 1, "camera")


def test_counts_by_letter_and_signer(tmp_path: Path) -> None:
    record(tmp_path, "A", 3)
    record(tmp_path, "A", 2, signer="Ravi")
    record(tmp_path, "B", 1, signer="Ravi")
    recordings = Recordings("test", tmp_path)
    assert recordings.counts() == {("A", "Asha"): 3, ("A", "Ravi"): 2, ("B", "Ravi"): 1}
    assert len(recordings.samples(label="A", signer="Ravi")) == 2
    assert recorded_languages(tmp_path) == ["test"]


def test_delete_and_undo_outlive_the_program(tmp_path: Path) -> None:
    ids = record(tmp_path, "A", 4)
    recordings = Recordings("test", tmp_path)
    assert recordings.delete(ids[:2]) == 2
    assert recordings.delete(ids[:2]) == 0
    assert len(recordings) == 2
    assert len(Recordings("test", tmp_path)) == 2
    assert recordings.undo() == 2
    assert not recordings.can_undo
    assert [s.id for s in Recordings("test", tmp_path).samples()] == ids


def test_delete_while_a_session_records(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    with recordings.start_session("Asha") as session:
        first = session.add("A", random_landmarks(np.random.default_rng(0)), 1.0)
        recordings.delete([first.id])
        session.add("A", random_landmarks(np.random.default_rng(1)), 1.0)
    assert len(Recordings("test", tmp_path)) == 1


def test_erasing_removes_the_numbers_from_the_disk(tmp_path: Path) -> None:
    ids = record(tmp_path, "A", 3)
    other = record(tmp_path, "B", 2, signer="Ravi", seed=1)
    recordings = Recordings("test", tmp_path)
    recordings.delete([ids[0], *other])
    assert recordings.erase_deleted() == 3
    assert not recordings.can_undo
    text = "".join(p.read_text("utf-8") for p in tmp_path.rglob("*.log"))
    assert text.count('"type":"sample"') == 2
    assert "Ravi" not in text
    assert [s.id for s in Recordings("test", tmp_path).samples()] == ids[1:]


def test_erasing_is_refused_while_recording(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    with (
        recordings.start_session("Asha") as session,
        pytest.raises(RecordingError, match="still recording"),
    ):
        session.add("A", random_landmarks(np.random.default_rng(0)), 1.0)
        recordings.erase_deleted()


@pytest.mark.parametrize("cut", [1, 5, 40, 300])
def test_a_torn_tail_costs_only_its_own_sample(tmp_path: Path, cut: int) -> None:
    ids = record(tmp_path, "A", 5)
    (path,) = tmp_path.rglob("*.log")
    path.write_bytes(path.read_bytes()[:-cut])
    recordings = Recordings("test", tmp_path)
    assert [s.id for s in recordings.samples()] == ids[:4]
    assert recordings.damaged == 1


def test_damage_in_the_middle_costs_only_its_line(tmp_path: Path) -> None:
    ids = record(tmp_path, "A", 5)
    (path,) = tmp_path.rglob("*.log")
    lines = path.read_bytes().split(b"\n")
    lines[2] = lines[2].replace(b'"label":"A"', b'"label":"B"')
    path.write_bytes(b"\n".join(lines))
    recordings = Recordings("test", tmp_path)
    assert [s.id for s in recordings.samples()] == [ids[0], *ids[2:]]
    assert recordings.damaged == 1


def test_random_garbage_never_raises(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    record(tmp_path, "A", 3)
    (path,) = tmp_path.rglob("*.log")
    good = path.read_bytes()
    for _ in range(200):
        data = bytearray(good)
        for place in rng.integers(0, len(data), 20):
            data[place] = rng.integers(0, 256)
        path.write_bytes(bytes(data))
        assert len(Recordings("test", tmp_path)) <= 3


def test_recordings_of_other_features_are_refused_in_one_line(tmp_path: Path) -> None:
    from signapp.recording.log import AppendLog

    header = {"type": "session", "format": "signapp-recording-v1", "feature_version": "old"}
    with AppendLog(tmp_path / "test" / "x.log") as log:
        log.append(header)
    with pytest.raises(RecordingError, match="another version") as caught:
        Recordings("test", tmp_path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("code", ["", "../up", "A", "a/b", "x" * 40, "a b", ".hidden"])
def test_codes_that_are_no_folder_names_are_refused(tmp_path: Path, code: str) -> None:
    with pytest.raises(RecordingError):
        Recordings(code, tmp_path)


@pytest.mark.parametrize("signer", ["", "   ", "x" * 81, "a\nb"])
def test_unusable_names_are_refused(tmp_path: Path, signer: str) -> None:
    with pytest.raises(RecordingError):
        Recordings("test", tmp_path).start_session(signer)


def test_bad_samples_are_refused_and_write_nothing(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    with recordings.start_session("Asha") as session:
        with pytest.raises(RecordingError, match="no hand"):
            session.add("A", np.zeros((2, 21, 3)), 1.0)
        with pytest.raises(RecordingError, match="finite"):
            session.add("A", np.full((2, 21, 3), np.nan), 1.0)
        with pytest.raises(RecordingError, match="aspect"):
            session.add("A", random_landmarks(np.random.default_rng(0)), 0.0)
    assert not list(tmp_path.rglob("*.log"))


def test_pictures_are_stored_only_when_given(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    recordings = Recordings("test", tmp_path)
    with recordings.start_session("Asha") as session:
        session.add("A", random_landmarks(rng), 1.0)
        with_picture = session.add("A", random_landmarks(rng), 1.0, jpeg=b"\xff\xd8 picture")
    files = [p.name for p in tmp_path.rglob("*.jpg")]
    assert files == [with_picture.picture]
    recordings.delete([with_picture.id])
    recordings.erase_deleted()
    assert not list(tmp_path.rglob("*.jpg"))


def test_pictures_alone_can_be_erased(tmp_path: Path) -> None:
    recordings = Recordings("test", tmp_path)
    with recordings.start_session("Asha") as session:
        frame = np.zeros((480, 1280, 3), np.uint8)
        frame[:, :640] = (255, 0, 0)
        session.add(
            "A", random_landmarks(np.random.default_rng(0)), 1.0, jpeg=encode_picture(frame)
        )
    (kept,) = recordings.pictures()
    image = cv2.imread(str(kept))
    assert image is not None and image.shape == (240, 640, 3)
    assert image[100, 100].tolist()[2] > 240 > 20 > image[100, 100].tolist()[0]  # red, not blue
    assert recordings.erase_pictures() == 1
    assert recordings.pictures() == []
    assert len(Recordings("test", tmp_path)) == 1


def test_a_picture_without_its_sample_does_not_outlive_erasing(tmp_path: Path) -> None:
    record(tmp_path, "A", 1)
    for name in ("20250101-120000-abc123-7.jpg", ".20250101-120000-abc123-8-signapp-a1b2c3_x.jpg"):
        (tmp_path / "test" / name).write_bytes(b"picture of somebody")
    assert len(Recordings("test", tmp_path).pictures()) == 2
    assert Recordings("test", tmp_path).erase_deleted() == 0
    assert Recordings("test", tmp_path).pictures() == []


def test_erasing_takes_nothing_that_somebody_else_put_there(tmp_path: Path) -> None:
    ids = record(tmp_path, "A", 2)
    folder = tmp_path / "test"
    foreign = ["holiday.jpg", "notes.log", "my.lock"]
    for name in foreign:
        (folder / name).write_bytes(b"somebody else's")
    recordings = Recordings("test", tmp_path)
    recordings.delete(ids)
    assert recordings.erase_deleted() == 2
    recordings.erase_pictures()
    assert sorted(p.name for p in folder.iterdir() if not p.name.startswith(".")) == sorted(foreign)
    assert all((folder / name).read_bytes() == b"somebody else's" for name in foreign)


def test_erasing_leaves_damaged_and_untouched_logs_as_they_are(tmp_path: Path) -> None:
    record(tmp_path, "A", 2)
    (log,) = (tmp_path / "test").glob("*.log")
    log.write_bytes(log.read_bytes() + b"half a line")
    before = log.read_bytes()
    assert Recordings("test", tmp_path).erase_deleted() == 0
    assert log.read_bytes() == before


def test_a_crash_while_erasing_brings_nothing_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = record(tmp_path, "A", 3), record(tmp_path, "B", 3, seed=1)
    recordings = Recordings("test", tmp_path)
    recordings.delete([first[0], second[0]])
    done = files.write_bytes
    for stop_at in range(4):
        calls = iter(range(10))

        def stopping(path: Path, data: bytes) -> None:
            if next(calls) == stop_at:  # noqa: B023 - used in this round only
                raise OSError(28, "No space left on device")
            done(path, data)

        monkeypatch.setattr(files, "write_bytes", stopping)
        try:
            Recordings("test", tmp_path).erase_deleted()
        except RecordingError as error:
            assert "No space left" in str(error)
        monkeypatch.undo()
        left = {s.id for s in Recordings("test", tmp_path).samples()}
        assert left == {*first[1:], *second[1:]}
    assert b"delete" not in b"".join(p.read_bytes() for p in tmp_path.rglob("*.log"))


RECORDER = """
import sys
from pathlib import Path
import numpy as np
from signapp.recording.store import Recordings
with Recordings("test", Path(sys.argv[1])).start_session("Ravi") as session:
    for i in range(2):
        session.add("C", np.full((2, 21, 3), 0.5), 1.0)
        print(i, flush=True)
        sys.stdin.readline()
"""


def test_nobody_erases_while_another_program_records(tmp_path: Path) -> None:
    ids = record(tmp_path, "A", 2)
    command = [sys.executable, "-c", RECORDER, str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "0\n"
        recordings = Recordings("test", tmp_path)
        recordings.delete(ids)
        with pytest.raises(RecordingError, match="still recording"):
            recordings.erase_deleted()
        print(file=other.stdin, flush=True)
        assert other.stdout.readline() == "1\n"
        other.kill()
    # What a killed program held is free, and what it recorded since is there.
    assert recordings.erase_deleted() == 2
    assert [s.label for s in Recordings("test", tmp_path).samples()] == ["C", "C"]
    assert not list(tmp_path.rglob("*[0-9a-f].lock"))
