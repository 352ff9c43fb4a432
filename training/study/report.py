"""The readable report of a study, its tables and figures, and the results table of the docs."""

from pathlib import Path
from typing import Any

import numpy as np

from signapp.system.files import write_text
from training.evaluation.metrics import mean_interval
from training.evaluation.summaries import Row, markdown, spread
from training.models.plots import (
    plot_bars,
    plot_confusion,
    plot_gains,
    plot_reliability,
)
from training.run_folders import write_json, write_rows, written_by_us
from training.say import unsaid
from training.study.alphabets import ALPHABETS
from training.study.data import StudyData, load_study_data
from training.study.run import finished_jobs, plan_study, read_config
from training.study.tables import (
    ablation_table,
    accuracy_row,
    classic_table,
    complete_seeds,
    held_out,
    mean_of_people,
    of_kind,
    people_by_seed,
    several_views,
    start_table,
)


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
    sections = [
        _head(config, jobs, len(plan_study(data, config["quick"]))),
        _accuracy(jobs, run),
        _by_person(jobs),
    ]
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


def _head(config: dict[str, Any], jobs: list[Row], planned: int) -> str:
    seconds = sum(job["seconds"] for job in jobs)
    slowest = sorted(jobs, key=lambda job: -job["seconds"])[:3]
    names = ", ".join(f"{job['name']} {job['seconds']:.0f} s" for job in slowest)
    missing = (
        f"**Interrupted: {len(jobs)} of {planned} jobs are done**, and the tables hold what these "
        "tell; `--resume` does the others.\n\n"
        if len(jobs) < planned
        else ""
    )
    return (
        f"# Results\n\n{missing}"
        "Written by `python -m training reproduce --data DATA --docs docs/results/README.md "
        f"--overwrite{' --quick' if config['quick'] else ''}`: "
        f"{len(jobs)} jobs that took {seconds / 60:.0f} minutes one by one, "
        f"torch {config['versions']['torch']}. "
        "No split puts a person, sitting or source of one style on both sides unless the row says "
        "*random*. "
        "Numbers are mean ± standard deviation over seeds (number of values). *All rows* counts a "
        "row without a hand as an error.\n\n"
        f"Slowest: {names}.\n"
    )


def _accuracy(jobs: list[Row], run: Path) -> str:
    rows: list[Row] = []
    bars: dict[str, tuple[float, float, float]] = {}
    for code, alphabet in ALPHABETS.items():
        row = accuracy_row(jobs, "cross", code, alphabet.split)
        if row is None:
            continue
        rows.append(row)
        people = mean_of_people(people_by_seed(jobs, "cross", code=code))
        bars[code] = mean_interval(list(people.values()))
        tested = accuracy_row(jobs, "strangers", code, "of another set, only measured")
        if tested is not None:
            rows.append(tested)
        random = [j["accuracy_detected"] for j in of_kind(jobs, "random_split", code=code)]
        if random:
            rows.append({"set": code, "left out": "*a random fifth* (leaks)", "people": "",
                         "rows with a hand": spread(random)})  # fmt: skip
    views, known = several_views(run)
    for name, values in (("", views), (", known sittings alone", known)):
        if values:
            rows.append({"set": "bengali", "all rows": spread(values),
                         "left out": f"sittings, several views of each picture{name}"})  # fmt: skip
    write_rows(run / "accuracy.csv", rows)
    if bars:
        plot_bars(bars, "A person's letters, people left out", run / "plots" / "accuracy.png")
    return (
        "## People it has never seen\n\n"
        "The recipe of the model that ships, with the people named here left out. *Of a person's "
        "letters*: the accuracy in pictures with a hand, each letter alike, as the mean over "
        "people (or sittings); *worst* and *best* of them.\n\n" + markdown(rows)
    )


_MOST_NAMED = 20


def _by_person(jobs: list[Row]) -> str:
    text = "## By person, sitting or source of one style\n\nEach letter alike.\n\n"
    for kind, note in (("cross", ""), ("strangers", ", people who are only measured with")):
        for code in ALPHABETS:
            jobs_of = [job for found in complete_seeds(jobs, kind, code).values() for job in found]
            people = people_by_seed(jobs_of, kind)
            each = mean_of_people(people)
            if not each:
                continue
            rows: list[Row]
            if len(each) <= _MOST_NAMED:
                rows = [
                    {"left out": name, "of the letters": spread([p[name] for p in people.values()])}
                    for name in each
                ]
            else:
                low, middle, high = np.quantile(list(each.values()), (0.1, 0.5, 0.9))
                most = max(each, key=lambda name: _rows_of(jobs_of, name))
                rows = [
                    {
                        "sittings": len(each),
                        "a tenth below": low,
                        "half below": middle,
                        "nine tenths below": high,
                        f"the largest ({most})": each[most],
                    }
                ]
            text += f"**{code}**{note}\n\n{markdown(rows)}\n"
    return text


def _rows_of(jobs: list[Row], person: str) -> int:
    return max(int(job["per_group"].get(person, {"n": 0})["n"]) for job in jobs)


def _starts(jobs: list[Row], run: Path) -> str:
    rows = start_table(jobs)
    if not rows:
        return ""
    write_rows(run / "transfer.csv", rows)
    gains = {
        f"{row['target']}, {row['carried']} of {row['start']}, rows: {row['rows a letter']}": (
            row["gain"], row["low"], row["high"]
        )
        for row in rows
    }  # fmt: skip
    plot_gains(gains, "Gain of transfer over scratch", run / "plots" / "transfer.png")
    return (
        "## Transfer against scratch\n\n"
        "Does what was learnt of one alphabet help strangers in another? The same recipe, budget, "
        "rows, people left out and seed, once from random weights and once from an encoder that "
        "has learnt another alphabet. *Gain* is the difference of the accuracy of a person's "
        "letters, the mean over the people left out (of ASL, with those who are only measured "
        "with), with its 95 % interval over them (seeds are averaged first; sittings and people of "
        "one fold share a network, so the intervals are a little too narrow). *union* is every "
        "other alphabet in the data that shares no signer with the target. Carried *hands*: the "
        "encoder of a single hand, everything trained from the start; *all*: the whole encoder, "
        "frozen for a fifth of the budget, then tuned at half the rate. Assamese is trained on its "
        "own nine letters here; its *nepali* start has not seen the person either.\n\n"
        + markdown(rows)
    )


def _ablations(jobs: list[Row], run: Path) -> str:
    rows = ablation_table(jobs)
    if not rows:
        return ""
    write_rows(run / "ablations.csv", rows)
    return (
        "## Ablations\n\nOne change each, one seed, a shorter budget than the rest; the accuracy "
        "of a person's letters, the mean over people: two of five folds of ISL, one of "
        "Bengali. Differences below about 0.01 are within the spread of seeds. The recipe suits "
        "itself to alphabets of one or of two hands, so some changes are none for one of them.\n\n"
        + markdown(rows)
    )


def _classic(jobs: list[Row]) -> str:
    rows = classic_table(jobs)
    if not rows:
        return ""
    return "## The classic recipe\n\n" + markdown(rows)


def _calibration(run: Path, data: StudyData) -> str:
    rows: list[Row] = []
    for code in ALPHABETS:
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
        "## Calibration and rejection\n\nOn the people left out, first seed, with the thresholds "
        "that ship. *Coverage* is the share of letters "
        "that is accepted, *false acceptance* the share of what is no letter of the language "
        "(other alphabets' signs, and transition poses, half-way between two letters) that is "
        "accepted all the same. A frame without a hand never is.\n\n" + markdown(rows)
    )
