"""The log file itself: torn lines, full disks, threads."""

import errno
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signapp.recording.errors import RecordingError
from signapp.recording.log import AppendLog, decode_line, encode_record, read_log

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_any_record_survives_and_stays_on_one_line(record: dict[str, object]) -> None:
    line = encode_record(record)
    assert line.count(b"\n") == 1
    assert decode_line(line[:-1]) == record


@given(st.binary(max_size=200))
def test_no_bytes_can_break_the_reader(line: bytes) -> None:
    assert decode_line(line) is None  # a checksum that fits by chance is one in four billion


def test_a_writer_leaves_a_torn_line_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(encode_record({"n": 1}) + encode_record({"n": 2})[:-4])
    with AppendLog(path) as log:
        log.append({"n": 3})
    contents = read_log(path)
    assert [r["n"] for r in contents.records] == [1, 3]
    assert contents.damaged == 1


def test_reading_can_go_on_where_it_ended(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    with AppendLog(path) as log:
        log.append({"n": 1})
        first = read_log(path)
        log.append({"n": 2})
        assert [r["n"] for r in read_log(path, first.end).records] == [2]


def test_threads_do_not_mix_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    with AppendLog(path) as log:

        def write(who: int) -> None:
            for i in range(200):
                log.append({"who": who, "i": i, "text": "x" * 500})

        threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    contents = read_log(path)
    assert contents.damaged == 0
    for who in range(4):
        assert [r["i"] for r in contents.records if r["who"] == who] == list(range(200))


def test_a_full_disk_is_one_line_and_later_records_are_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.log"
    real = os.write

    def half(file: int, data: bytes) -> int:
        return real(file, data[: len(data) // 2])

    def full(file: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with AppendLog(path) as log:
        log.append({"n": 1})
        for broken in (half, full):
            with monkeypatch.context() as patch:
                patch.setattr(os, "write", broken)
                with pytest.raises(RecordingError) as caught:
                    log.append({"n": 2})
                assert "\n" not in str(caught.value)
        log.append({"n": 3})
    assert [r["n"] for r in read_log(path).records] == [1, 3]


def test_a_closed_log_refuses(tmp_path: Path) -> None:
    log = AppendLog(tmp_path / "a.log")
    log.close()
    log.close()
    with pytest.raises(RecordingError, match="closed"):
        log.append({})


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(RecordingError, match="cannot record"):
        AppendLog(blocker / "a.log")


def test_records_reach_the_disk_without_being_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = threading.Event()
    real = os.fsync

    def watched(file: int) -> None:
        real(file)
        synced.set()

    with AppendLog(tmp_path / "a.log") as log:
        monkeypatch.setattr(os, "fsync", watched)
        log.append({"n": 1})
        assert synced.wait(2.0)
