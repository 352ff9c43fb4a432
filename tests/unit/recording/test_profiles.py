"""Profiles: a person's view of the recordings, and which one is in use."""

import json
import multiprocessing
import zipfile
from pathlib import Path

import numpy as np
import pytest

from signapp.recognition.thresholds import Thresholds
from signapp.recording.errors import RecordingError
from signapp.recording.profile_files import (
    MOST_BYTES,
    add_frames,
    export_profile,
    import_profile,
    read_profile,
)
from signapp.recording.profiles import EVERYONE, GUEST, Profiles, samples_in_use
from signapp.recording.store import Recordings
from signapp.system.arrays import read_npz
from signapp.system.files import npz_bytes


def hand(value: float) -> np.ndarray:
    points = np.zeros((2, 21, 3), np.float32)
    points[1] = np.linspace(0.1, 0.9, 63).reshape(21, 3) + value / 100
    return points


def record(recordings: Recordings, signer: str, letters: str) -> None:
    with recordings.start_session(signer) as session:
        for i, letter in enumerate(letters):
            session.new_take()
            session.add(letter, hand(i), 4 / 3)
    recordings.end_take()


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    recordings = Recordings("isl", tmp_path)
    record(recordings, "Asha", "AAB")
    record(recordings, "Ben", "C")
    return Profiles(recordings)


def again(profiles: Profiles) -> Profiles:
    """The same, read anew from the disk."""
    return Profiles(Recordings("isl", profiles.recordings.folder.parent))


def test_who_recorded_has_a_profile_and_nobody_chose_one(profiles: Profiles) -> None:
    assert sorted(profiles.names()) == ["Asha", "Ben"]
    assert profiles.in_use is EVERYONE
    assert [s.label for s in profiles.samples("asha")] == ["A", "A", "B"]
    assert not profiles.path.exists()


def test_what_is_chosen_stays(profiles: Profiles) -> None:
    profiles.use("BEN")
    assert again(profiles).in_use == "Ben"
    profiles.use(GUEST)
    assert again(profiles).in_use == GUEST
    profiles.use(EVERYONE)
    assert again(profiles).in_use is EVERYONE
    with pytest.raises(RecordingError, match=r"no profile Carl; there are: (Asha, Ben|Ben, Asha)"):
        profiles.use("Carl")


def test_a_new_profile_has_a_name_of_its_own(profiles: Profiles) -> None:
    profiles.add("Carl")
    profiles.use("Carl")
    assert sorted(again(profiles).names()) == ["Asha", "Ben", "Carl"]
    assert again(profiles).names()[0] == "Carl"
    assert again(profiles).in_use == "Carl"
    for taken in ("carl", " Asha "):
        with pytest.raises(RecordingError, match="already"):
            profiles.add(taken)


def test_forms_and_thresholds_are_kept(profiles: Profiles) -> None:
    profiles.set_form("asha", "C", "curved")
    profiles.set_form("Asha", "I", "two hands")
    profiles.set_form("Asha", "C", None)
    profiles.set_thresholds("Asha", Thresholds(0.6, 0.1))
    kept = again(profiles).get("Asha")
    assert (kept.name, dict(kept.forms)) == ("Asha", {"I": "two hands"})
    assert kept.thresholds == Thresholds(0.6, 0.1)
    profiles.set_thresholds("Asha", None)
    assert again(profiles).get("Asha").thresholds is None


def test_renaming_takes_everything_along(profiles: Profiles) -> None:
    profiles.set_form("Asha", "C", "curved")
    profiles.use("Asha")
    assert profiles.rename("asha", "Asha K") == 3
    after = again(profiles)
    assert after.names() == ["Asha K", "Ben"]
    assert (after.in_use, dict(after.get("Asha K").forms)) == ("Asha K", {"C": "curved"})
    assert len(after.samples("Asha K")) == 3
    with pytest.raises(RecordingError, match="already"):
        after.rename("Asha K", "ben")
    after.rename("Asha K", "asha k")  # its own name in another case
    assert after.names() == ["asha k", "Ben"]


def test_renaming_that_was_interrupted_is_finished_by_repeating_it(
    profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **names: object) -> int:
        raise RecordingError("disk-full", path="x")

    with monkeypatch.context() as patch:
        patch.setattr(profiles.recordings, "change", full)
        with pytest.raises(RecordingError):
            profiles.rename("Asha", "Carl")
    after = again(profiles)
    assert len(after.samples("Asha")) == 3
    assert after.recordings.change([s.id for s in after.samples("Asha")], signer="Carl") == 3
    assert sorted(again(profiles).names()) == ["Ben", "Carl"]


def test_removing_marks_the_samples_and_undo_brings_them_back(profiles: Profiles) -> None:
    profiles.use("Asha")
    assert profiles.remove("Asha") == 3
    after = again(profiles)
    assert (after.names(), after.in_use) == (["Ben"], EVERYONE)
    after.recordings.undo()
    assert sorted(again(profiles).names()) == ["Asha", "Ben"]


def test_erasing_leaves_nothing_of_the_name(profiles: Profiles) -> None:
    profiles.set_form("Asha", "C", "curved")
    profiles.remove("Asha")
    assert profiles.recordings.erase_deleted() == 3
    for path in profiles.recordings.folder.iterdir():
        assert b"Asha" not in path.read_bytes()
    assert again(profiles).names() == ["Ben"]


def test_a_damaged_file_is_set_aside_and_said(profiles: Profiles) -> None:
    profiles.use("Asha")
    for damage in ('{"format"', '{"format": "signapp-profiles-v1"}', "[]", '{"format": "v9"}'):
        profiles.path.write_text(damage, encoding="utf-8")
        after = again(profiles)
        assert after.in_use is EVERYONE
        assert sorted(after.names()) == ["Asha", "Ben"]
        assert "samples are all there" in str(after.notices[0])
    assert len(list(profiles.path.parent.glob("profiles.damaged-*.json"))) == 4


def test_wrong_values_are_damage(profiles: Profiles) -> None:
    profiles.set_thresholds("Asha", Thresholds(0.6, 0.1))
    data = json.loads(profiles.path.read_text(encoding="utf-8"))
    data["profiles"]["Asha"]["thresholds"]["probability"] = 7
    profiles.path.write_text(json.dumps(data), encoding="utf-8")
    assert again(profiles).get("Asha").thresholds is None


def test_whose_samples_count(profiles: Profiles) -> None:
    recordings = profiles.recordings
    record(recordings, "Ben", "Z")

    def letters(profile: str | None, trained: str = "ABC") -> list[str]:
        return sorted(s.label for s in samples_in_use(recordings, profile, trained))

    assert letters(EVERYONE) == ["A", "A", "B", "C", "Z"]
    assert letters(GUEST) == []
    # Z was added to the language by Ben; C of his is not Asha's.
    assert letters("Asha") == ["A", "A", "B", "Z"]
    assert letters("Ben") == ["C", "Z"]
    record(recordings, "Asha", "Z")
    assert letters("Asha") == ["A", "A", "B", "Z"]


def test_frames_of_a_held_sign_are_one_step(profiles: Profiles) -> None:
    frames = np.stack([hand(1), np.zeros_like(hand(0)), hand(2)])
    stored = add_frames(profiles, "Carl", "D", frames, 1.5, source="file")
    assert [(s.label, s.signer, s.take, s.source) for s in stored] == [("D", "Carl", 1, "file")] * 2
    assert [s.label for s in again(profiles).samples("Carl")] == ["D", "D"]
    assert profiles.recordings.undo() == 2
    assert profiles.samples("Carl") == []
    with pytest.raises(RecordingError, match="no hand"):
        add_frames(profiles, "Carl", "D", np.zeros((2, 2, 21, 3)), 1.0)


def test_a_profile_in_a_file_comes_back_the_same(profiles: Profiles, tmp_path: Path) -> None:
    profiles.set_form("Asha", "C", "curved")
    file = tmp_path / "asha.npz"
    assert export_profile(profiles, "asha", file) == 3
    other = Profiles(Recordings("isl", tmp_path / "other"))
    found = read_profile(file)
    assert import_profile(other, found) == 3
    assert dict(other.get("Asha").forms) == {"C": "curved"}
    for a, b in zip(profiles.samples("Asha"), other.samples("Asha"), strict=True):
        assert (a.label, b.aspect) == (b.label, pytest.approx(a.aspect))
        assert abs(a.time_s - b.time_s) < 0.01
        np.testing.assert_array_equal(a.landmarks, b.landmarks)
    with pytest.raises(RecordingError, match="already"):
        import_profile(other, found)
    assert import_profile(other, found, "Asha at school") == 3
    with pytest.raises(RecordingError, match="of the language isl, not of nepali"):
        import_profile(Profiles(Recordings("nepali", tmp_path)), found)


def test_an_exported_profile_is_a_dataset_too(profiles: Profiles, tmp_path: Path) -> None:
    file = tmp_path / "asha.npz"
    export_profile(profiles, "Asha", file)
    arrays = read_npz(file)
    assert arrays["label"].tolist() == ["A", "A", "B"]
    assert arrays["group"].tolist() == ["Asha"] * 3


@pytest.mark.parametrize(
    "change",
    [
        {"profile": np.array("{}")},
        {"profile": np.array("nothing")},
        {"label": np.array(["A"])},
        {"landmarks": np.full((3, 2, 21, 3), np.nan, np.float32)},
        {"landmarks": np.zeros((3, 21, 3), np.float32)},
        {"aspect": np.array([0, 1, 1], np.float32)},
        {"feature_version": np.array("other")},
        {"time": np.array([np.inf, 0, 0])},
        {"sequence": np.zeros((3, 2), np.int64)},
    ],
)
def test_a_file_that_holds_something_else_is_one_line(
    profiles: Profiles, tmp_path: Path, change: dict[str, np.ndarray]
) -> None:
    file = tmp_path / "asha.npz"
    export_profile(profiles, "Asha", file)
    file.write_bytes(npz_bytes({**read_npz(file), **change}))
    with pytest.raises(RecordingError, match="is no profile, or is damaged"):
        read_profile(file)


def test_files_that_cannot_be_are_one_line(profiles: Profiles, tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="there is no file"):
        read_profile(tmp_path / "none.npz")
    (tmp_path / "x.npz").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(RecordingError, match="is no profile"):
        read_profile(tmp_path / "x.npz")
    with pytest.raises(RecordingError, match=r"\.npz"):
        export_profile(profiles, "Asha", tmp_path / "asha.zip")
    profiles.add("Carl")
    with pytest.raises(RecordingError, match="no samples yet"):
        export_profile(profiles, "Carl", tmp_path / "carl.npz")


def test_a_file_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("landmarks.npy", bytes(MOST_BYTES + 1))
    assert (tmp_path / "x.npz").stat().st_size < 1e6
    with pytest.raises(RecordingError, match="too large"):
        read_profile(tmp_path / "x.npz")


def add_many(root: Path, name: str) -> None:
    profiles = Profiles(Recordings("isl", root))
    for i in range(15):
        profiles.add(f"{name} {i}")


def test_two_programs_lose_no_profile_of_each_other(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    running = [context.Process(target=add_many, args=(tmp_path, name)) for name in ("a", "b")]
    for process in running:
        process.start()
    for process in running:
        process.join(60)
        assert process.exitcode == 0
    assert len(Profiles(Recordings("isl", tmp_path)).names()) == 30
