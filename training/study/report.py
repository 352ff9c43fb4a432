"""The readable report of a study, its tables and figures, and the results table of the docs."""

from pathlib import Path
from typing import Any

from signapp.system.files import write_text
from training.evaluation.metrics import mean_interval
from training.evaluation.summaries import Row, markdown, spread
from training.models.plots import (
    plot_bars,
    plot_confusion,
    plot_curves,
    plot_reliability,
    plot_shots,
)
from training.run_folders import write_json, write_rows, written_by_us
from training.say import unsaid
from training.study.data import StudyData, load_study_data
from training.study.run import finished_jobs, read_config
from training.study.tables import (
    ablation_table,
    classic_table,
    cross_by_fold,
    cross_by_seed,
    held_out,
    known_sittings,
    of_kind,
    several_views,
    start_table,
    unseen_variants,
)

_SPLIT = {
    "isl": "leave one source out",
    "bengali": "by sitting, 5 folds",
    "assamese": "leave one signer out (stand-in signs)",
    "nepali": "leave one signer out",
}


def write_report(run: Path, docs: Path | None = None) -> Path:
    """Write ``report.md``, CSV tables and figures into a run's folder; returns the report.

    An unfinished run gives a report of what it has. With `docs`, the report is written there too,
    without the figures.
    """
    with written_by_us(run):
        return _write(run, docs)


def _write(run: Path, docs: Path | None) -> Path:
    config = read_config(run)
    jobs = finished_jobs(run)
    data = load_study_data(Path(config["data"]), unsaid)
    sections = [_head(config, jobs), _accuracy(jobs, run), _by_part(run, jobs, data)]
    sections += [_starts(jobs, run), _ablations(jobs, run), _classic(jobs)]
    sections.append(_calibration(run, data))
    text = "\n".join(part for part in sections if part)
    figures = sorted(path.name for path in (run / "plots").glob("*.png"))
    pictures = "\n".join(f"![{name[:-4]}](plots/{name})\n" for name in figures)
    write_json(run / "summary.json", {"jobs": len(jobs), "config": config})
    write_text(run / "report.md", f"{text}\n## Figures\n\n{pictures}")
    if docs is not None:
        write_text(docs, text)
    return run / "report.md"


def _head(config: dict[str, Any], jobs: list[Row]) -> str:
    seconds = sum(job["seconds"] for job in jobs)
    slowest = sorted(jobs, key=lambda job: -job["seconds"])[:3]
    names = ", ".join(f"{job['name']} {job['seconds']:.0f} s" for job in slowest)
    return (
        "# Results\n\n"
        "Written by `python -m training reproduce --data DATA --docs docs/results/README.md "
        f"--overwrite{' --quick' if config['quick'] else ''}`: "
        f"{len(jobs)} jobs that took {seconds / 60:.0f} minutes one by one, "
        f"torch {config['versions']['torch']}. "
        "No split puts a signer, sitting or source on both sides unless the row says *random*. "
        "Numbers are mean ± standard deviation over seeds (number of values). *All rows* counts a "
        "row without a hand as an error.\n\n"
        f"Slowest: {names}.\n"
    )


def _accuracy(jobs: list[Row], run: Path) -> str:
    rows: list[Row] = []
    bars: dict[str, tuple[float, float, float]] = {}
    for code, split in _SPLIT.items():
        # Sittings are pooled; sources and signers count alike however many rows they have.
        pooled = code == "bengali"
        found = cross_by_seed(jobs, code, "accuracy_detected", pooled)
        if not found:
            continue
        everything = cross_by_seed(jobs, code, "accuracy", pooled)
        f1 = cross_by_seed(jobs, code, "macro_f1", pooled)
        rows.append(
            {"set": code, "split": split, "with a hand": spread(found),
             "all rows": spread(everything), "macro F1": spread(f1)}
        )  # fmt: skip
        bars[f"{code}, {split}"] = mean_interval(found)
        rows += _part_rows(jobs, run) if code == "bengali" else []
        random = [j["accuracy_detected"] for j in of_kind(jobs, "random_split", code=code)]
        rows.append({"set": code, "split": "*random* (leaks)", "with a hand": spread(random)})
        bars[f"{code}, random"] = mean_interval(random) if random else (0.0, 0.0, 0.0)
    pair = [j["accuracy"] for j in of_kind(jobs, "source_to_source")]
    if pair:
        rows.append(
            {"set": "isl", "split": "saparya → rohith", "with a hand": spread(pair),
             "all rows": spread(pair)}
        )  # fmt: skip
        bars["isl, saparya → rohith"] = mean_interval(pair)
    write_rows(run / "accuracy.csv", rows)
    if bars:
        plot_bars(bars, "Standard recipe", run / "plots" / "accuracy.png")
    return "## Accuracy of the standard recipe\n\n" + markdown(rows)


def _part_rows(jobs: list[Row], run: Path) -> list[Row]:
    """Bengali by known sittings alone (one group is camera material without), and by views."""
    found, everything = known_sittings(jobs, "bengali")
    views, known = several_views(run)
    rows = [
        ("the same, folds of known sittings only", spread(found), everything),
        ("the same, several views of each picture", "", views),
        ("the same, several views, known sittings only", "", known),
    ]
    return [
        {"set": "bengali", "split": split, "with a hand": hand, "all rows": spread(values)}
        for split, hand, values in rows
        if values
    ]


def _by_part(run: Path, jobs: list[Row], data: StudyData) -> str:
    text = "## By left-out part (images with a hand)\n\n"
    for code in _SPLIT:
        parts = cross_by_fold(jobs, code)
        if parts:
            rows = [{"left out": name, "accuracy": value} for name, value in parts.items()]
            text += f"**{code}**\n\n{markdown(rows)}\n"
            if code == "isl":
                text += f"{unseen_variants(run, data, code)}\n\n"
    return text


def _starts(jobs: list[Row], run: Path) -> str:
    rows = start_table(jobs)
    if not rows:
        return ""
    write_rows(run / "transfer.csv", rows)
    for code in sorted({row["target"] for row in rows}):
        curves: dict[str, dict[int, tuple[float, float, float]]] = {}
        for row in rows:
            if row["target"] == code and row["shots"] != "all":
                point = (row["accuracy"], row["low"], row["high"])
                name = f"{row['start']}, {row['carried']}"
                if row["start"] != "scratch" or row["carried"] == "hands":
                    curves.setdefault(name, {})[int(row["shots"])] = point
        if curves:
            plot_shots(curves, f"{code}: rows a class", run / "plots" / f"shots-{code}.png")
        first = of_kind(jobs, "compare_starts", code=code, shots_=0, seed=0, carry="all")
        if first:
            plot_curves(
                first[0]["curves"], f"{code}: training", run / "plots" / f"curve-{code}.png"
            )
    plain = [{k: v for k, v in row.items() if k not in ("low", "high")} for row in rows]
    return (
        "## Transfer against scratch\n\n"
        "Same rows, same number of batches, the best on validation groups kept, the same test "
        "groups; *gain* is the mean paired difference over seeds with its 95 % interval. "
        "*union* is every other manual alphabet that shares no signer with the target. Carried "
        "*all*: the whole encoder, frozen for a fifth of the budget, then tuned at half the rate; "
        "carried *hands*: the encoder of a single hand, everything trained from the start.\n\n"
        + markdown(plain)
    )


def _ablations(jobs: list[Row], run: Path) -> str:
    rows = ablation_table(jobs)
    if not rows:
        return ""
    write_rows(run / "ablations.csv", rows)
    return (
        "## Ablations\n\nOne change each, one seed, a shorter budget than the rest: ISL as the "
        "mean of all its sources, each left out in turn, Bengali on one fold of sittings; "
        "differences below about 0.01 are within the spread of seeds. The recipe suits itself to "
        "alphabets of one or of two hands, so some changes are none for one of them. "
        "Every part is in `ablations.csv`.\n\n" + markdown([_without_parts(row) for row in rows])
    )


def _without_parts(row: Row) -> Row:
    """A row of the ablations without its single folds and sources."""
    codes = [name.removesuffix(" difference") for name in row if name.endswith(" difference")]
    kept = ["recipe", *(name for code in codes for name in (code, f"{code} difference"))]
    return {name: row[name] for name in kept}


def _classic(jobs: list[Row]) -> str:
    rows = classic_table(jobs)
    if not rows:
        return ""
    return "## The classic recipe\n\n" + markdown(rows)


def _calibration(run: Path, data: StudyData) -> str:
    rows: list[Row] = []
    for code in _SPLIT:
        measured = held_out(run, data, code) if code in data.sets else None
        if measured is None:
            continue
        bins = measured.reliability()
        reject = measured.rejection()
        plot_reliability(bins, code, run / "plots" / f"reliability-{code}.png")
        plot_confusion(
            measured.confusion(), measured.classes, code, run / "plots" / f"confusion-{code}.png"
        )
        rows.append(
            {
                "set": code,
                "ECE": bins.ece,
                "temperature": measured.temperature,
                "threshold": measured.thresholds.probability,
                "coverage": reject.kept,
                "accuracy on accepted": reject.kept_right,
                "false acceptance": reject.let_through,
            }
        )
    if not rows:
        return ""
    write_rows(run / "calibration.csv", rows)
    return (
        "## Calibration and rejection\n\nOn held-out groups. *Coverage* is the share of letters "
        "that is accepted, *false acceptance* the share of what is no letter of the language "
        "(other alphabets' signs, and transition poses, half-way between two letters) that is "
        "accepted all the same. A frame without a hand never is.\n\n" + markdown(rows)
    )
