"""Takes of moving signs in packs: there and back, and hostile ones."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.packs.format import PackError
from signapp.packs.install import install_pack
from signapp.packs.reading import read_pack
from signapp.packs.takes import read_takes, takes_bytes
from signapp.packs.writing import write_archive, write_pack
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings
from signapp.signs.book import load_book
from signapp.system.files import npz_bytes
from tests.support.signing import Part, stream
from tests.unit.packs.conftest import LETTERS, landmarks_of

Files = dict[str, bytes]


@pytest.fixture
def taught(home: Path, good: Files, tmp_path: Path) -> list[Sample]:
    """A language with letters and takes of two people."""
    path = tmp_path / "good.signpack"
    write_archive(path, "mine", good, consent=False)
    install_pack(path)
    for signer in ("Asha Das", "Bina Roy"):
        with Recordings("mine").start_session(signer, "Monday") as session:
            for i in range(3):
                session.add(LETTERS[i], landmarks_of(i, i), 1.0)
            for name in ("circle", "wave"):
                drawn = stream([Part("hold", 0.3), Part(name, 1.0)], fps=15)
                session.add_take(name, drawn.times, drawn.landmarks, 4 / 3)
    return Recordings("mine").samples(moving=None)


def test_taught_signs_go_through_a_pack(
    taught: list[Sample], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_pack("mine", tmp_path / "out", samples=taught)
    pack = read_pack(path)
    assert "4 takes of 2 moving signs" in pack.summary
    assert b"Asha" not in b"".join(pack.files.values())
    # Somewhere else.
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path / "elsewhere"))
    assert load_book("mine") is None
    done = install_pack(path, recordings=True)
    assert done.samples == len(taught)
    got = Recordings("mine")
    assert len(got) == 6
    takes = got.samples(moving=True)
    assert sorted({take.signer for take in takes}) == ["signer-1 (out)", "signer-2 (out)"]
    mine = [take for take in taught if take.motion is not None]
    for theirs in takes:
        assert theirs.motion is not None
        assert any(
            take.motion is not None
            and take.label == theirs.label
            and np.array_equal(take.motion.landmarks, theirs.motion.landmarks)
            and np.allclose(take.motion.times, theirs.motion.times)
            for take in mine
        )
    book = load_book("mine")
    assert book is not None
    assert {label.label for label in book.recogniser.labels} == {"circle", "wave"}


def test_without_consent_nothing_of_them_is_in_it(taught: list[Sample], tmp_path: Path) -> None:
    pack = read_pack(write_pack("mine", tmp_path / "out"))
    assert set(pack.files) & {"signs.npz", "landmarks.npz"} == set()


def arrays_of(**more: Any) -> dict[str, Any]:
    drawn = stream([Part("hold", 0.3), Part("wave", 1.0)], fps=15)
    n = len(drawn.times)
    return {
        "landmarks": np.concatenate([drawn.landmarks, drawn.landmarks]),
        "time": np.concatenate([drawn.times, drawn.times]),
        "start": np.array([0, n, 2 * n], np.int64),
        "aspect": np.ones(2, np.float32),
        "label": np.array(["wave", "wave"]),
        "group": np.array(["signer-1", "signer-2"]),
        "session": np.array(["Monday", "Monday"]),
    } | more  # fmt: skip


def broken(name: str) -> dict[str, Any]:
    whole = arrays_of()
    landmarks, time, start = whole["landmarks"], whole["time"], whole["start"]
    changes: dict[str, Callable[[], dict[str, Any]]] = {
        "backwards": lambda: {"time": time[::-1].copy()},
        "standing": lambda: {"time": np.zeros_like(time)},
        "endless": lambda: {"time": time * 1e4},
        "no-number": lambda: {"time": np.full_like(time, np.nan)},
        "beyond": lambda: {"start": start + 1},
        "negative": lambda: {"start": np.array([0, -5, len(time)], np.int64)},
        "overlapping": lambda: {"start": np.array([0, len(time), len(time)], np.int64)},
        "huge": lambda: {"start": np.array([0, 2**62, len(time)], np.int64)},
        "other-kind": lambda: {"start": start.astype(np.float64)},
        "scalar": lambda: {"start": np.array(3)},
        "flat": lambda: {"landmarks": landmarks.reshape(-1, 126)},
        "double": lambda: {"landmarks": landmarks.astype(np.float64)},
        "infinite": lambda: {"landmarks": np.full_like(landmarks, np.inf)},
        "far": lambda: {"landmarks": landmarks * 1e4},
        "handless": lambda: {"landmarks": np.zeros_like(landmarks)},
        "aspect": lambda: {"aspect": np.array([1, 0], np.float32)},
        "nameless": lambda: {"label": np.array(["wave", " "])},
        "unprintable": lambda: {"label": np.array(["wave", "a\x1b[2J"])},
        "turned": lambda: {"label": np.array(["wave", "a\u202eb"])},
        "long": lambda: {"label": np.array(["wave", "a" * 500])},
        "bytes": lambda: {"label": np.array([b"wave", b"wave"])},
        "few": lambda: {"label": np.array(["wave"])},
        "features": lambda: {"feature_version": np.array("other")},
        "empty": lambda: {"start": np.array([0], np.int64)},
    }
    return whole | changes[name]()


BROKEN = (
    "backwards", "standing", "endless", "no-number", "beyond", "negative", "overlapping", "huge",
    "other-kind", "scalar", "flat", "double", "infinite", "far", "handless", "aspect", "nameless",
    "unprintable", "turned", "long", "bytes", "few", "features", "empty",
)  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_hostile_takes_are_refused(name: str) -> None:
    with pytest.raises(PackError) as error:
        read_takes(npz_bytes(broken(name)))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("key", sorted(arrays_of()))
def test_what_is_missing_is_refused(key: str) -> None:
    arrays = arrays_of()
    del arrays[key]
    with pytest.raises(PackError, match=key):
        read_takes(npz_bytes(arrays))


def test_objects_and_damage_are_refused() -> None:
    import io

    stream_ = io.BytesIO()
    np.savez(stream_, **arrays_of(label=np.array([{}, {}], dtype=object)))
    with pytest.raises(PackError):
        read_takes(stream_.getvalue())
    data = npz_bytes(arrays_of())
    with pytest.raises(PackError):
        read_takes(data[: len(data) // 2])


def test_what_is_written_is_read(taught: list[Sample]) -> None:
    takes = [take for take in taught if take.motion is not None]
    names = {"Asha Das": "signer-1", "Bina Roy": "signer-2"}
    assert len(read_takes(takes_bytes(takes, names))) == len(takes)
