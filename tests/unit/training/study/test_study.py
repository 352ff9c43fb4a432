import json
import re
from dataclasses import replace

import pytest

from signapp.errors import DatasetError
from signapp.recognition.model import SignModel
from signapp.system.outputs import OutputExistsError
from tests.support.landmark_data import write_landmark_npz, write_study_data
from tests.support.models import tiny_model
from training.fitting.recipes import STANDARD
from training.models.make import make_model
from training.run_folders import write_json
from training.study.data import load_study_data
from training.study.jobs import QUICK
from training.study.models import model_folders, refuse_other_models, write_study_models
from training.study.report import write_report
from training.study.run import finished_jobs, plan_study, run_study
from training.study.tables import VIEWS


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_study_data(tmp_path_factory.mktemp("data"))


def test_union_leaves_the_target_and_its_signers_out(tmp_path):
    write_landmark_npz(tmp_path / "nepali" / "a.npz", list("अआ"), "S1", groups=1, each=2)
    write_landmark_npz(tmp_path / "assamese" / "a.npz", list("অআ"), "S1", groups=1, each=2)
    write_landmark_npz(tmp_path / "isl" / "a.npz", list("AB"), "me", groups=1, each=2)
    loaded = load_study_data(tmp_path)
    assert set(loaded.union_without("nepali").labels) == {"isl:A", "isl:B"}
    assert loaded.related("isl") == {"isl"}


def test_one_person_in_two_files_is_one_group(tmp_path):
    write_landmark_npz(tmp_path / "isl" / "granthgg.npz", list("AB"), "granthgg", groups=1, each=2)
    write_landmark_npz(tmp_path / "isl" / "granthgg_cnn.npz", list("AB"), "x", groups=1, each=2)
    assert set(load_study_data(tmp_path).sets["isl"].groups) == {"granthgg"}


def test_study_interrupts_resumes_and_reports(data, tmp_path, monkeypatch):
    # What the jobs learn does not matter here, so they learn for a few batches.
    few = replace(QUICK, steps=6, own_letters=6, shots=4, pretrain=6, ablation=4, classic_epochs=1)
    monkeypatch.setattr("training.study.run.QUICK", few)
    monkeypatch.setattr("training.study.models._QUICK_STEPS", 6)

    class Stop(Exception):  # noqa: N818 - stands for an interrupt
        pass

    def stop_at_five(done, total):
        if done == 5:
            raise Stop

    with pytest.raises(Stop):
        run_study(data, quick=True, processes=1, results=tmp_path, progress=stop_at_five)
    (run,) = tmp_path.iterdir()
    before = {job["name"] for job in finished_jobs(run)}
    assert len(before) == 5
    kept = {f: f.stat().st_mtime_ns for f in (run / "jobs").iterdir()}
    assert run_study(data, processes=1, resume=run) == run
    jobs = finished_jobs(run)
    assert len(jobs) == len(plan_study(load_study_data(data), quick=True))
    assert all(f.stat().st_mtime_ns == time for f, time in kept.items())

    views = {"accuracy": 0.9, "per_group": {"a": {"n": 2, "accuracy": 0.8}}}
    write_json(run / VIEWS, {"seeds": [views]})
    report = write_report(run, tmp_path / "docs" / "results.md").read_text(encoding="utf-8")
    headings = [
        "People it has never seen",
        "Transfer against scratch",
        "Ablations",
        "classic recipe",
        "several views of each picture",
        "Calibration and rejection",
    ]
    for heading in headings:  # each with numbers below it
        _, _, below = report.partition(heading)
        assert re.search(r"\| [01]\.\d{3}", below.partition("\n## ")[0]), heading
    for fit in ("isl", "bengali", "assamese", "isl→bengali", "isl→assamese", "bengali→assamese"):
        assert f"| {fit} | 0." in report.partition("classic recipe")[2]
    assert (run / "plots" / "confusion-bengali.png").stat().st_size > 1000
    assert (tmp_path / "docs" / "results.md").is_file()
    for name in ("accuracy.csv", "transfer.csv", "ablations.csv", "calibration.csv"):
        assert (run / name).read_text(encoding="utf-8").count("\n") > 1

    lines = list(write_study_models(data, tmp_path / "models", tmp_path / "runs", quick=True))
    assert len(lines) == 5
    model = SignModel(tmp_path / "models" / "assamese" / "model.onnx")
    assert model.language.stand_in and len(model.labels) == 3
    card = (tmp_path / "models" / "assamese" / "card.md").read_text(encoding="utf-8")
    assert "Stand-in signs" in card and "By letter" in card

    folders = model_folders(data, tmp_path / "models")
    refuse_other_models(data, folders)  # the same files may renew them
    (data / "isl" / "two.npz").rename(data / "two.npz")
    with pytest.raises(OutputExistsError, match=r"has learnt from two, which .* lacks"):
        refuse_other_models(data, folders)
    (data / "two.npz").rename(data / "isl" / "two.npz")
    tiny_model(folders["isl"] / "model.onnx")
    with pytest.raises(OutputExistsError, match="data of unknown names"):
        refuse_other_models(data, folders)


def test_resume_wants_a_run(tmp_path, data):
    with pytest.raises(DatasetError, match="not the folder of a 'reproduce' run"):
        run_study(data, resume=tmp_path)
    with pytest.raises(DatasetError, match=r"no \.npz"):
        run_study(tmp_path)


def test_a_language_without_a_data_file_is_made_from_its_labels(tmp_path):
    write_landmark_npz(tmp_path / "k.npz", list("ಕಖಗ"), groups=3, each=4)
    folder, summary = make_model(
        "baseline", [tmp_path / "k.npz"], "kannada-test", STANDARD.with_steps(20), folds=3,
        results=tmp_path / "results",
    )  # fmt: skip
    model = SignModel(folder / "model.onnx")
    assert [label.label for label in model.labels] == ["ಕ", "ಖ", "ಗ"]
    assert summary["n"] == 36 and (folder / "card.md").is_file()
    letters = json.loads((folder / "letters.json").read_text(encoding="utf-8"))
    assert set(letters["recall"]) == {"ಕ", "ಖ", "ಗ"}
    (run,) = (tmp_path / "results").iterdir()
    assert json.loads((run / "config.json").read_text())["recipe"]["steps"] == 20
    again, _ = make_model(
        "transfer", [tmp_path / "k.npz"], "kannada-test", STANDARD.with_steps(20), folds=3,
        source=str(folder), output=tmp_path / "out", results=tmp_path / "results",
    )  # fmt: skip
    assert SignModel(again / "model.onnx").provenance["source_model"] == str(folder)
