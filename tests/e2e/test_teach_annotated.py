"""An annotated video becomes samples with signer and session, as recordings or as a dataset."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pympi.Elan import Eaf

from signapp.labelling.annotations.samples import Stretch, VideoHands, letter_samples
from signapp.labelling.labeller import label
from signapp.labelling.settings import LabelSettings
from signapp.recognition.catalog import load_model
from signapp.recording.store import Recordings
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import spell
from signapp.signs.layouts import Takes
from training.data.readers import read_npz


def call(folder: Path, *words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "signapp", "teach", "annotated", "isl", *map(str, words)],
        capture_output=True, text=True, encoding="utf-8", timeout=200,
        env={**os.environ, "SIGNAPP_RECORDINGS": str(folder / "recordings"),
             "XDG_DATA_HOME": str(folder / "data"), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rendered clip that spells LAV, its truth as a table, and letters that are none."""
    folder = tmp_path_factory.mktemp("annotated")
    performance = spell("lav", "isl", speed=1.4)
    write_clip(folder / "clip.mp4", performance.pictures(25), 25)
    with (folder / "clip.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("start", "end", "label"))
        for segment, letter in zip(performance.segments, "LAV", strict=True):
            writer.writerow((segment.start_s, segment.end_s, letter.lower()))
        writer.writerow((0.0, 0.1, "?"))
    return folder


def test_recordings_and_a_dataset(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = call(folder, folder / "clip.csv")
    assert missing.returncode == 1 and "--signer" in missing.stderr
    done = call(folder, folder / "clip.csv", "--signer", "Asha", "--most", "4")
    assert done.returncode == 0, done.stderr
    assert "'?'" in done.stderr and "12 samples of 3 annotated letters" in done.stdout
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(folder / "recordings"))
    samples = Recordings("isl").samples()
    assert [s.label for s in samples] == [x for x in "LAV" for _ in range(4)]
    assert {s.signer for s in samples} == {"Asha"} and {s.session for s in samples} == {"clip"}
    assert len({s.take for s in samples}) == 3

    output = folder / "set.npz"
    done = call(folder, folder / "clip.csv", "--signer", "Asha", "--output", output)
    assert done.returncode == 0, done.stderr
    data = read_npz(output)
    assert data.classes == ["A", "L", "V"] and set(data.groups) == {"Asha"}
    assert len(set(data.sequences)) == 3 and data.detected.all()
    again = call(folder, folder / "clip.csv", "--signer", "Asha", "--output", output)
    assert again.returncode == 1 and "set.npz" in again.stderr
    assert len(Recordings("isl").samples()) == 12  # a dataset adds no recordings


def test_what_is_kept_of_the_video_tab(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from signapp.labelling import corrections
    from signapp.labelling.corrections import Work

    nothing = call(folder, folder / "clip.mp4", "--signer", "Asha")
    assert nothing.returncode == 1 and "Video tab" in nothing.stderr
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    made = label(folder / "clip.mp4", load_model("isl"), LabelSettings())
    corrections.save(Work(made, tuple(made.segments), "letters"), with_track=True)
    output = folder / "app.npz"
    done = call(folder, folder / "clip.mp4", "--signer", "Asha", "--output", output)
    assert done.returncode == 0, done.stderr
    assert "3 of 3 letters are as the model read them" in done.stderr
    assert read_npz(output).classes == ["A", "L", "V"]


def test_signs_become_takes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    eaf = Eaf()
    eaf.remove_tier("default")
    eaf.add_linked_file(str(folder / "clip.mp4"), mimetype="video/mp4")
    for tier in ("letters", "signs"):
        eaf.add_tier(tier, part="Ben")
    eaf.add_annotation("letters", 700, 1400, "L")
    eaf.add_annotation("signs", 1300, 1900, "Namaste")  # listed, by another case
    eaf.add_annotation("signs", 2300, 2850, "KITE")
    eaf.add_annotation("signs", 3000, 3105, "still")
    eaf.to_file(str(folder / "signs.eaf"))
    home = folder / "of-signs"
    done = call(home, folder / "signs.eaf", "--session", "spring")
    assert done.returncode == 0, done.stderr
    assert "2 takes of 2 moving signs" in done.stdout and "still at 3.0 s" in done.stderr
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(home / "recordings"))
    recordings = Recordings("isl")
    takes = recordings.samples(moving=True)
    assert [take.label for take in takes] == ["namaste", "KITE"]
    assert {(t.signer, t.session, t.source) for t in takes} == {("Ben", "spring", "file")}
    assert all(take.motion is not None and take.motion.duration_s > 0.5 for take in takes)
    assert {s.label for s in recordings.samples()} == {"L"}

    output = folder / "rows.npz"
    done = call(home, folder / "signs.eaf", "--output", output)
    assert done.returncode == 0, done.stderr
    found = Takes(folder / "rows.signs.npz", mirrored=False)
    assert [take.sign for take in found] == ["namaste", "KITE"]
    # Signs alone need no tier of letters; a named tier that is not there is named.
    eaf.remove_tier("letters")
    eaf.to_file(str(folder / "signs.eaf"))
    done = call(folder / "alone", folder / "signs.eaf")
    assert done.returncode == 0 and "2 takes" in done.stdout, done.stderr
    assert "sample" not in done.stdout
    wrong = call(folder / "alone", folder / "signs.eaf", "--signs-tier", "gloss")
    assert wrong.returncode == 1 and "gloss" in wrong.stderr


def test_frames_come_from_the_middle_and_have_a_hand() -> None:
    times = np.arange(20) / 10
    landmarks = np.full((20, 2, 21, 3), 0.5, np.float32)
    landmarks[4:6] = 0
    hands = VideoHands(times, landmarks, np.ones(20, np.float32))
    stretches = [Stretch("A", 0.0, 1.0), Stretch("B", 1.0, 2.0), Stretch("C", 0.4, 0.6)]
    found = letter_samples(hands, stretches, middle=0.6, most=3)
    assert found.times[:3].tolist() == pytest.approx([0.2, 0.6, 0.7])
    assert all(0.2 <= t < 0.8 for t, x in zip(found.times, found.labels, strict=True) if x == "A")
    assert all(1.2 <= t < 1.8 for t, x in zip(found.times, found.labels, strict=True) if x == "B")
    assert found.labels == ["A"] * 3 + ["B"] * 3 and found.takes == [0] * 3 + [1] * 3
    assert [s.label for s in found.handless] == ["C"]
