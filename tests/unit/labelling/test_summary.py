"""The summary of a run: what became of each file, and what is needed to repeat it."""

import csv
import json
from datetime import datetime
from pathlib import Path

import pytest

from signapp import __version__
from signapp.labelling.jobs import Job, Outcome
from signapp.labelling.settings import LabelSettings, file_digest
from signapp.labelling.summary import write_summary
from tests.support.models import tiny_model


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    settings = LabelSettings(language=str(tiny_model(tmp_path / "m.onnx", "AB")))
    names = ("a", "b", "c", "d")
    return [Job(tmp_path / f"{n}.mp4", tmp_path / "o" / n, tmp_path / "o", settings) for n in names]


OUTCOMES = [
    Outcome("a.mp4", frames=10, with_hand=5, duration_s=0.4, segments=2, words=("AB", "ক"),
            outputs=("o/a.csv",)),
    Outcome("b.mp4", error="b.mp4 is no video"),
    Outcome("c.mp4", kept=("c.csv is yours",)),
    None,
]  # fmt: skip


def write(tmp_path: Path, jobs: list[Job], **more: bool) -> tuple[list[Path], list[str]]:
    return write_summary(tmp_path / "o", jobs, OUTCOMES, began=datetime(2026, 1, 2), **more)


def test_every_file_has_its_row(tmp_path: Path, jobs: list[Job]) -> None:
    (table, data), kept = write(tmp_path, jobs)
    assert kept == [] and (table.name, data.name) == ("summary.csv", "summary.json")
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [r["result"] for r in rows] == ["done", "failed", "kept", "not reached"]
    assert rows[0]["text"] == "AB ক" and rows[0]["letters"] == "2" and "no video" in rows[1]["why"]
    model = file_digest(tmp_path / "m.onnx")
    assert {r["model_sha256"] for r in rows} == {model}
    facts = json.loads(data.read_text(encoding="utf-8"))
    assert facts["signapp"] == __version__ and facts["model"]["sha256"] == model
    assert {r["tracker"] for r in rows} == {"full"}
    assert facts["settings"]["mode"] == rows[0]["mode"] and facts["hand_model"]["sha256"]
    assert set(facts["packages"]) == {"mediapipe", "onnxruntime", "av", "numpy"}
    assert [f["result"] for f in facts["files"]] == [r["result"] for r in rows]


def test_ours_is_replaced_and_nobody_elses(tmp_path: Path, jobs: list[Job]) -> None:
    write(tmp_path, jobs)
    assert len(write(tmp_path, jobs)[0]) == 2
    (tmp_path / "o" / "summary.csv").write_text("mine")
    written, kept = write(tmp_path, jobs)
    assert [p.name for p in written] == ["summary.json"] and "summary.csv" in kept[0]
    assert (tmp_path / "o" / "summary.csv").read_text() == "mine"
    assert len(write(tmp_path, jobs, overwrite=True)[0]) == 2


def test_a_video_of_that_name_keeps_its_results(tmp_path: Path, jobs: list[Job]) -> None:
    jobs[0] = Job(tmp_path / "summary.mp4", tmp_path / "o" / "summary", tmp_path / "o",
                  jobs[0].settings)  # fmt: skip
    assert [p.name for p in write(tmp_path, jobs)[0]] == ["run-summary.csv", "run-summary.json"]
