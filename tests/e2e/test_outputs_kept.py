"""Every command that writes files: what stands there already is kept, unless --overwrite is given.

A new command with an output needs a line in `CASES`: `test_no_output_is_forgotten` finds it.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import pytest

from signapp import cli as signapp_cli
from signapp.errors import SignappError
from signapp.recording.export import export_dataset
from signapp.recording.store import Recordings
from tests.support.landmark_data import landmarks_of, write_landmark_npz, write_study_data

pytest.importorskip("torch")
from benchmarks import contact_sheet
from training import cli as training_cli
from training.fitting.recipes import STANDARD
from training.models.make import make_model
from training.run_folders import write_json, written_by_us

FOREIGN = b"weeks of somebody's work"
TRAIN = ("--data", "k.npz", "--language", "kannada-test", "--folds", "2", "--steps", "2")


@dataclass(frozen=True)
class Case:
    """A command that writes.

    Attributes:
        words: of the command.
        target: what somebody else has put there before.
        named: a part of the line that is wanted; the default is `target`.
        run: whether it is quick enough to be run to its end with --overwrite.
        also: outputs that must not be there after the refusal.
    """

    words: tuple[str, ...]
    target: str
    named: str = ""
    run: bool = True
    also: tuple[str, ...] = ()


SPELL = ("signapp", "spell", "A", "--fps", "2", "--size", "64x64")
POSES = ("training", "poses", "--language", "isl", "--data", "isl.npz")
BENCH = ("signapp", "bench", "--frames", "25", "--rounds", "1")
SCORE = ("signapp", "score", "s.csv", "s.csv")
CASES = {
    "spell": Case((*SPELL, "-o", "a.mp4"), "a.mp4"),
    "spell, truth": Case(
        (*SPELL, "-o", "a.mp4", "--truth", "a.json"), "a.json", also=("a.mp4",)
    ),
    "chart": Case(("signapp", "chart", "-l", "assamese", "-o", "c.pdf"), "c.pdf"),
    "bench": Case((*BENCH, "--output", "b.json"), "b.json", run=False),
    "bench, plot": Case(
        (*BENCH, "--output", "b.json", "--plot", "b.png"), "b.png", also=("b.json",)
    ),
    "teach export, npz": Case(("signapp", "teach", "export", "isl", "r.npz"), "r.npz"),
    "teach profile export": Case(
        ("signapp", "teach", "profile", "export", "isl", "Asha", "p.npz"), "p.npz"
    ),
    "teach export, csv": Case(("signapp", "teach", "export", "isl", "r.csv"), "r.csv"),
    "teach annotated": Case(
        ("signapp", "teach", "annotated", "isl", "s.csv", "--signer", "A", "--output", "d.npz"),
        "d.npz", run=False,
    ),
    "score, json": Case((*SCORE, "--json", "s.json"), "s.json"),
    "score, csv": Case((*SCORE, "--json", "s.json", "--csv", "o.csv"), "o.csv", also=("s.json",)),
    "score, confusions": Case((*SCORE, "--confusions", "c.csv"), "c.csv"),
    "score, figure": Case((*SCORE, "--figure", "f.png"), "f.png"),
    "pack export": Case(("signapp", "pack", "export", "isl", "p.signpack"), "p.signpack"),
    "pack export, suffix": Case(("signapp", "pack", "export", "isl", "p"), "p.signpack"),
    "extract": Case(
        ("training", "extract", "photos", "--processes", "1", "--output", "x.npz"), "x.npz"
    ),
    "stand-in": Case(
        ("training", "stand-in", "--language", "assamese", "--model", "made", "--data", "n.npz",
         "--test", "a.npz", "--output", "out"), "out/model.onnx", "out", run=False,
    ),
    "signs": Case(
        ("training", "signs", "--language", "isl", "--data", "k.npz", "--output", "out"),
        "out/isl/motion.onnx", run=False,
    ),
    "spelling": Case(
        ("training", "spelling", "--language", "isl", "--data", "isl.npz", "--output", "s.onnx"),
        "s.onnx", run=False,
    ),
    "baseline": Case(("training", "baseline", *TRAIN, "--output", "out"), "out/model.onnx", "out"),
    "baseline, other files": Case(
        ("training", "baseline", *TRAIN, "--output", "out"), "out/notes.txt", "notes.txt"
    ),
    "transfer": Case(
        ("training", "transfer", "--source", "made", *TRAIN, "--output", "out"), "out/card.md",
        "out",
    ),
    "adapt": Case(
        ("training", "adapt", "--data", "own.npz", "--language", "isl", "--fresh", "--effort",
         "0.01", "--output", "out"), "out/exemplars.json", "out",
    ),
    "export": Case(
        ("training", "export", "made", "--language", "kannada.json", "--output", "m.onnx"), "m.onnx"
    ),
    "views": Case(
        ("training", "views", "k.npz", "--language", "kannada.json", "--folds", "2", "--seeds", "1",
         "--steps", "2", "--save", "run"), "run/extra/views.json",
    ),
    "report": Case(("training", "report", "run"), "run/report.md", run=False),
    "report, a table": Case(("training", "report", "run"), "run/accuracy.csv", run=False),
    "report, docs": Case(
        ("training", "report", "run", "--docs", "r.md"), "r.md", run=False, also=("run/report.md",)
    ),
    "reproduce, docs": Case(
        ("training", "reproduce", "--data", "DATA", "--docs", "r.md"), "r.md", run=False,
        also=("results",),
    ),
    "reproduce, models": Case(
        ("training", "reproduce", "--data", "DATA", "--models", "m"), "m/nepali/notes.txt",
        "notes.txt", run=False, also=("results",),
    ),
    "reproduce, resumed": Case(
        ("training", "reproduce", "--data", "DATA", "--resume", "run"), "run/report.md", run=False
    ),
    "poses": Case((*POSES, "--output", "e.json"), "e.json", run=False),
    "poses, kept": Case((*POSES, "--keep", "--output", "e.json"), "e.json", run=False),
    "clusters": Case(
        ("training", "clusters", "made", "--data", "k.npz"), "made/statistics.safetensors"
    ),
    "contact sheet": Case(("contact_sheet", "--output", "sheet.png"), "sheet.png"),
}  # fmt: skip

GROUPS: dict[str, click.Command] = {
    "signapp": signapp_cli.cli,
    "training": training_cli.cli,
    "contact_sheet": contact_sheet.main,
}


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the commands read."""
    folder = tmp_path_factory.mktemp("kit")
    write_landmark_npz(folder / "k.npz", list("ಕಖ"), groups=3, each=4)
    write_landmark_npz(folder / "isl.npz", list("AB"), groups=2, each=6)
    write_study_data(folder / "DATA")
    (folder / "s.csv").write_text("start,end,label\n0,1,A\n", encoding="utf-8")
    rows = [{"label": x, "native": x, "roman": x, "text": x} for x in "ಕಖ"]
    language = {
        "code": "kannada-test", "name": "K", "native_name": "K", "script": "Kannada",
        "locale": "kn", "letters": rows,
    }  # fmt: skip
    (folder / "kannada.json").write_text(json.dumps(language), encoding="utf-8")
    make_model(
        "baseline", [folder / "k.npz"], "kannada-test", STANDARD.with_steps(2), folds=2,
        output=folder / "made", results=folder / "elsewhere",
    )  # fmt: skip
    shutil.rmtree(folder / "elsewhere")
    return folder


@pytest.fixture
def desk(kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own with what the commands read, and a few recordings."""
    desk = tmp_path / "desk"
    shutil.copytree(kit, desk)
    for letter in "AB":
        picture = desk / "photos" / letter / "1.png"
        picture.parent.mkdir(parents=True)
        picture.write_bytes(_png())
    (desk / "run").mkdir()
    write_json(desk / "run" / "config.json", {"data": "DATA", "quick": True, "versions": {}})
    with Recordings("isl").start_session("Asha") as session:
        for landmarks, number in zip(*landmarks_of(2, 1, 12)[:2], strict=True):
            session.add("AB"[number], landmarks, 1.5)
    export_dataset(Recordings("isl").samples(), desk / "own.npz", "isl")
    monkeypatch.chdir(desk)
    return desk


def _png() -> bytes:
    import cv2

    return bytes(cv2.imencode(".png", np.zeros((48, 64, 3), np.uint8))[1].tobytes())


def call(*words: str) -> None:
    GROUPS[words[0]].main(list(words[1:]), standalone_mode=False)


def put(desk: Path, name: str) -> Path:
    path = desk / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(FOREIGN)
    return path


@pytest.mark.parametrize("name", CASES)
def test_a_file_of_somebody_else_is_kept(name: str, desk: Path) -> None:
    case = CASES[name]
    target = put(desk, case.target)
    before = {path: path.stat().st_mtime_ns for path in desk.rglob("*")}
    with pytest.raises((SignappError, click.ClickException)) as error:
        call(*case.words)
    text = str(error.value)
    assert (case.named or case.target) in text and "kept" in text and "--overwrite" in text
    assert "\n" not in text
    assert target.read_bytes() == FOREIGN
    assert {path: path.stat().st_mtime_ns for path in desk.rglob("*")} == before
    for other in case.also:
        assert not (desk / other).exists()


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.run])
def test_it_is_replaced_on_request(name: str, desk: Path) -> None:
    case = CASES[name]
    target = put(desk, case.target)
    call(*case.words, "--overwrite")
    replaced = target.read_bytes() != FOREIGN
    assert replaced != (target.name == "notes.txt")  # what training does not write stays
    assert not [path for path in desk.rglob(".*") if path.is_file()]


def outputs_of(group: click.Command, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if isinstance(group, click.Group):
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            yield from outputs_of(command, (*words, name))
        return
    names = {param.name for param in group.params}
    if names & {"output", "truth", "plot", "docs", "models", "save"} or "overwrite" in names:
        yield words


def test_no_output_is_forgotten() -> None:
    found = [words for name, group in GROUPS.items() for words in outputs_of(group, (name,))]
    assert len(found) > 12
    for words in found:
        # Into a folder, by a record: test_label.py, test_landmarks.py.
        if words in (("signapp", "label"), ("signapp", "landmarks")):
            continue
        if words == ("signapp", "desktop", "install"):  # by its checksum: test_desktop_entry.py
            continue
        tried = [case for case in CASES.values() if case.words[: len(words)] == words]
        assert tried, f"{' '.join(words)} writes files: add it to CASES"


def test_two_outputs_in_one_file_are_refused(desk: Path) -> None:
    with pytest.raises(SignappError, match="same file"):
        call(*SPELL, "-o", "a.mp4", "--truth", "a.mp4", "--overwrite")
    assert not (desk / "a.mp4").exists()


def test_an_input_is_never_an_output(desk: Path) -> None:
    put(desk, "groups.csv").write_text("path,group\n", encoding="utf-8")
    (desk / "link.npz").symlink_to(desk / "groups.csv")
    for words in (
        ("training", "extract", "photos", "--groups", "groups.csv", "--output", "link.npz"),
        ("training", "export", "made/encoder.safetensors", "--language", "kannada.json",
         "--output", "made/encoder.safetensors"),
        ("training", "transfer", "--source", "made", *TRAIN, "--output", "made"),
        (*POSES, "--output", "isl.npz"),
    ):  # fmt: skip
        before = {path: path.stat().st_mtime_ns for path in desk.rglob("*")}
        with pytest.raises((SignappError, click.ClickException)) as error:
            call(*words, "--overwrite")
        assert "is an input of this run" in str(error.value), words
        assert {path: path.stat().st_mtime_ns for path in desk.rglob("*")} == before


def test_the_model_that_is_learnt_from_is_not_written_over(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SignappError, match="is an input of this run"):
        call(
            "training", "adapt", "--data", "isl.npz", "--language", "isl", "--overwrite",
            "--output", str(Path(training_cli.__file__).parents[1] / "models" / "isl"),
        )  # fmt: skip


def test_pieces_of_somebody_else_are_neither_taken_nor_removed(desk: Path) -> None:
    words = ("training", "extract", "photos", "--processes", "1", "--output", "x.npz")
    theirs = put(desk, "x.parts/mine.npz")
    with pytest.raises(SignappError, match=r"mine\.npz"):
        call(*words)
    assert theirs.read_bytes() == FOREIGN and not (desk / "x.npz").exists()
    theirs.unlink()
    put(desk, "x.parts/.plain-00000-signapp-a1b2c3_x.npz")  # left by a run that was killed
    call(*words)
    assert (desk / "x.npz").is_file() and not (desk / "x.parts").exists()


def test_a_report_is_written_again_while_it_is_as_it_was_written(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def report(run: Path, docs: Path | None = None) -> Path:
        with written_by_us(run):
            (run / "report.md").write_text("text", encoding="utf-8")
        return run / "report.md"

    monkeypatch.setattr("training.study.report.write_report", report)
    call("training", "report", "run")
    call("training", "report", "run")
    (desk / "run" / "report.md").write_text("text with notes", encoding="utf-8")
    with pytest.raises(SignappError, match="changed since"):
        call("training", "report", "run")
    call("training", "report", "run", "--overwrite")
    assert (desk / "run" / "report.md").read_text(encoding="utf-8") == "text"


def test_the_program_ends_with_one_line_and_exit_code_1(desk: Path) -> None:
    put(desk, "a.json")
    done = subprocess.run(
        [sys.executable, "-m", *SPELL, "-o", "a.mp4", "--truth", "a.json"],
        capture_output=True, text=True, timeout=120, env=dict(os.environ),
    )  # fmt: skip
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("signapp: a.json is there already and was kept")
