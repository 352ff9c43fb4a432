"""Every command in the documentation is run, or at least parsed, as it is written there.

A command is run unless a rule in `RULES` says otherwise and why. Placeholders such as DATA and
LANGUAGE stand for things that `desk` makes. A new command needs nothing here if it works on the
desk; a rule that fits no command any more is an error.
"""

import itertools
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import pytest
from click.testing import CliRunner

from signapp.cli import cli
from signapp.recognition.catalog import find_model
from signapp.recognition.versions import Versions
from signapp.recording.store import Recordings
from signapp.rendering import RenderStyle, render_hands
from signapp.rendering.clips import write_clip
from signapp.rendering.exemplars import load_exemplars
from signapp.rendering.motion import spell
from tests.docs.commands import DOCUMENTS, ROOT, Command, commands_of, json_blocks, python_blocks
from tests.support.elan_files import real_eaf
from tests.support.landmark_data import landmarks_of, write_study_data
from tests.support.signing import Part, stream
from tests.support.videos import grey_images, write_video


@dataclass(frozen=True)
class Rule:
    """What is done with the commands that a pattern fits, instead of running them as they are.

    Attributes:
        pattern: of the whole command.
        how: "run" with `more` options, "parse" only, "help" (the options stand in its --help), "ci"
            (`.ci/run` does it), or "pip" (names an extra or a pin of pyproject.toml).
        why: the reason.
        more: options that make it short.
    """

    pattern: str
    how: str
    why: str
    more: tuple[str, ...] = ()


RULES = (
    Rule(r"python -m pip install \.", "ci", "installing: the wheel is built and installed there"),
    Rule(r"(python -m )?pip install .*", "pip", "installing takes the network"),
    Rule(r"python3 -m venv \.venv.*", "ci", "makes an environment"),
    Rule(r"python -m pytest( -n \d+)?|ruff .*|mypy|lint-imports", "ci", "checks the checkout"),
    Rule(r"bash \.ci/run.*", "ci", "is the script itself"),
    Rule(r"python -m pytest --long", "flag", "takes hours"),
    Rule(r"bash packaging/smoke( FOLDER)?", "script", "builds for minutes, with the network"),
    Rule(r"python tools/mutations\.py", "help", "runs many tests many times"),
    Rule(r"python tools/update_translations\.py", "help", "changes the files of the checkout"),
    Rule(r"python -m tests\.fuzz \w+ .*", "help", "fuzzes for minutes: tests/fuzz/test_fuzz.py"),
    Rule(r"signapp doctor --fetch-hand-model", "parse", "takes the network"),
    Rule(r"signapp", "parse", "labels the demo here: tests/e2e/gui/test_no_display.py"),
    Rule(r"signapp live( .*)?", "parse", "opens a window on a camera: tests/e2e/gui/test_live.py"),
    Rule(r"signapp spell .*NAMASTE.*", "run", "draws a minute at full rate", ("--fps", "4")),
    Rule(r"signapp label .* --dask .*", "parse", "needs a cluster: test_label_cluster.py"),
    Rule(r"signapp (label|score|spell|landmarks)", "parse", "only names it"),
    Rule(r"python -m training( …| signs)?", "parse", "only names it"),
    Rule(r"signapp teach \S+", "parse", "only names it"),
    Rule(
        r"signapp teach (rename|remove|restore|undo) .*", "parse",
        "needs a language of one's own: tests/e2e/test_teach_cli.py",
    ),
    Rule(r"signapp teach profile .*", "parse", "needs samples: tests/e2e/test_teach_cli.py"),
    Rule(r"signapp teach takes .*mp4 .*", "parse", "tracks a film: tests/e2e/test_moving_signs.py"),
    Rule(r"signapp teach retrain .*", "parse", "trains: tests/unit/teaching/test_adapt.py"),
    Rule(r"python -m training adapt .*", "parse", "trains: tests/unit/teaching/test_adapt.py"),
    Rule(r"python -m training baseline .* --not-letters .*", "parse", "needs the recordings"),
    Rule(r"python -m training (baseline|transfer) .*DATA/.*", "parse", "one is run elsewhere"),
    Rule(
        r"python -m training (baseline|transfer) .*", "run", "a minute or more at full length",
        ("--steps", "3", "--folds", "2"),
    ),
    Rule(r"python -m training stand-in .*", "parse", "trains: training/models/test_stand_in.py"),
    Rule(
        r"python -m training compare isl my-models/isl .*", "parse",
        "needs a model of one's own: training/evaluation/test_compare.py",
    ),
    Rule(r"python -m training reproduce .*", "parse", "takes hours: training/study/test_study.py"),
    Rule(r"python -m training extract .* --groups .*", "parse", "needs the file of the sittings"),
    Rule(r"python -m training (views|report) .*", "parse", "needs the folder of such a run"),
    Rule(r"python -m training signs .*", "parse", "trains: training/models/test_signs.py"),
    Rule(r"python -m training spelling .*", "parse", "trains: training/spelling/test_fit.py"),
    Rule(
        r"python -m training evaluate .* --taught .*", "parse",
        "needs takes: training/evaluation/test_moving_signs.py",
    ),
    Rule(r"python -m training poses .*", "parse", "chooses among thousands of recordings"),
    Rule(r"python (-m )?benchmarks[./].*", "help", "measures for minutes"),
    Rule(r"signapp bench", "run", "measures a while", ("--rounds", "1", "--frames", "20")),
)  # fmt: skip

PLACEHOLDERS = {
    "LANGUAGE": "isl", "LETTER": "A", "FILES…": "photo.png", "NAME": "Asha", "FILE.npz": "rows.npz",
    "FILE": "isl.signpack", "FOLDER": "taught", "[--fresh]": "--fresh",
}  # fmt: skip


def rule_of(command: Command) -> Rule | None:
    return next((r for r in RULES if re.fullmatch(r.pattern, command.text)), None)


def filled(command: Command) -> list[str]:
    """The words with placeholders filled in, `signapp` and `python` being those under test."""
    text = command.text.replace("import … ", "import LANGUAGE LETTER FILES… --signer NAME ")
    words = [PLACEHOLDERS.get(word, word) for word in shlex.split(text)]
    if words[0] in ("teach", "pack"):
        words.insert(0, "signapp")
    if words[0] == "signapp":
        return [sys.executable, "-m", *words]
    assert words[0] == "python", words
    return [sys.executable, *words[1:]]


@pytest.fixture
def desk(made_desk: tuple[Path, Path], tmp_path: Path) -> Path:
    """A copy of all that the documents take for granted, and of the user's own folder."""
    folder, home = made_desk
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    shutil.copytree(home, os.environ["XDG_DATA_HOME"], dirs_exist_ok=True)
    return tmp_path


@pytest.fixture(scope="session")
def made_desk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """What `desk` copies: a folder of files and the user's own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(home))
        folder = fill_desk(tmp_path_factory.mktemp("desk"))
    return folder, home


def fill_desk(folder: Path) -> Path:
    """Make everything the documents name in a folder, and a language, samples and versions."""
    for name in ("lesson.mp4", "clip.mp4", "recordings/a.mp4", "extra/b.mov"):
        (folder / name).parent.mkdir(exist_ok=True)
        write_video(folder / name, grey_images(4))
    write_annotations(folder)
    (folder / "files.txt").write_text("lesson.mp4\nrecordings/*.mp4\n")
    data = write_study_data(folder / "DATA")
    (data / "isl" / "two.npz").replace(data / "isl" / "other.npz")
    (data / "isl" / "two.npz").write_bytes((data / "isl" / "other.npz").read_bytes())
    with np.load(data / "bengali" / "a.npz") as rows:
        known = [f"anna/{i}.png" for i in range(len(rows["label"]))]
        np.savez(data / "bengali" / "sittings.npz", path=known, **rows)
        for name in ("full.npz", "light.npz"):
            np.savez(folder / name, **rows)
    (data / "bengali" / "a.npz").unlink()
    poses = load_exemplars("isl")
    pictures = {"photo.png": "A"}
    for place, letters in (
        ("photos", "ಕಖ"),
        ("other-photos", "ಕಖ"),
        ("DATA/bengali/images", "কখ"),
    ):
        pictures |= {
            f"{place}/{letter}/{who}/{i}.png": pose
            for letter, pose in zip(letters, "LY", strict=True)
            for who in ("anna", "ravi")
            for i in range(2)
        }
    for i, (name, letter) in enumerate(pictures.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pose, style = poses[letter], RenderStyle(yaw=2.0 * (i % 4), seed=i)
        write_picture(path, render_hands(pose.landmarks, pose.aspect, (640, 480), style))
    (folder / "assets").mkdir()
    frames = folder / "MP_Data" / "hello" / "0"
    frames.mkdir(parents=True)
    for i, hands in enumerate(stream([Part("wave", 1.0)], fps=15).landmarks):
        np.save(frames / f"{i}.npy", hands.ravel())
    home = Path(os.environ["XDG_DATA_HOME"]) / "signapp"
    (home / "languages").mkdir(parents=True)
    block = json_blocks("docs/add-a-language.md")[0]  # the whole file; then a row of one
    (home / "languages" / "kannada.json").write_text(block, encoding="utf-8")
    with Recordings("isl").start_session("Asha") as session:
        for landmarks in landmarks_of(1, 1, 2)[0]:
            session.add("A", landmarks, 1.5)
    versions = Versions("isl")
    versions.choose(versions.add({"model.onnx": find_model("isl")}, "another"))
    versions.choose(None)
    return folder


def write_annotations(folder: Path) -> None:
    """A clip that spells LA and its truth, and an ELAN file of somebody's own."""
    (folder / "mine.eaf").write_text(real_eaf("lesson.mp4"), encoding="utf-8")
    performance = spell("la", "isl", speed=1.4)
    write_clip(folder / "clip.mp4", performance.pictures(25), 25)
    rows = [f"{s.start_s},{s.end_s},{x}" for s, x in zip(performance.segments, "LA", strict=True)]
    table = "\n".join(["start,end,label", *rows, ""])
    (folder / "clip.csv").write_text(table, encoding="utf-8")
    (folder / "truth.csv").write_text(table, encoding="utf-8")


def write_picture(path: Path, image: np.ndarray) -> None:
    import cv2

    path.write_bytes(cv2.imencode(".png", image[:, :, ::-1])[1].tobytes())


@pytest.mark.parametrize("document", [d for d in DOCUMENTS if commands_of(d)])
def test_every_command_does_what_it_says(document: str, desk: Path) -> None:
    commands = list(dict.fromkeys(commands_of(document)))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(variable, None)  # 'signapp' alone then works in the terminal
    for command in commands:
        rule = rule_of(command)
        if rule is not None and rule.how != "run":
            CHECKS[rule.how](command)
            continue
        own = dict(w.split("=", 1) for w in command.words if re.match(r"SIGNAPP_\w+=", w))
        text = re.sub(r"^(SIGNAPP_\w+=\S+ )+", "", command.text)
        words = filled(Command(document, text, True))
        if needs_torch(words):
            continue
        words += rule.more if rule else ()
        if words[1:3] == ["-m", "signapp"] and words[3:4] in (["pack"], ["spell"], ["teach"]):
            # In this process, which has imported what they need.
            with pytest.MonkeyPatch.context() as patch:
                patch.chdir(desk)
                here = CliRunner().invoke(cli, words[3:], input="y\n", env=own)
            assert here.exit_code == 0, f"{document}: {command.text}\n{here!r}\n{here.output}"
        else:
            done = subprocess.run(
                words, cwd=desk, env={**environment, **own}, input="y\n", capture_output=True,
                text=True, timeout=250,
            )  # fmt: skip
            said = f"{document}: {command.text}\n{done.stdout}\n{done.stderr}"
            assert done.returncode == 0 and "Traceback" not in done.stderr, said
        for option, value in itertools.pairwise(words):
            if option in ("--output", "-o", "--truth"):
                assert (desk / value).exists(), f"{command.text} wrote no {value}"


def needs_torch(words: list[str]) -> bool:
    if words[1:3] != ["-m", "training"]:
        return False
    try:
        import torch  # noqa: F401
    except ImportError:
        return True
    return False


@pytest.mark.parametrize("document", [d for d in DOCUMENTS if python_blocks(d)])
def test_every_python_example_runs(document: str, desk: Path) -> None:
    for block in python_blocks(document):
        done = subprocess.run(
            [sys.executable, "-c", block],
            cwd=desk, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
            timeout=250,
        )  # fmt: skip
        assert done.returncode == 0, f"{document}:\n{block}\n{done.stderr}"


def test_the_collection_sees_the_commands() -> None:
    readme = {command.text for command in commands_of("README.md")}
    assert {"signapp", "signapp doctor", "python -m training reproduce --data DATA"} <= readme
    found = [c for document in DOCUMENTS for c in commands_of(document)]
    assert len({command.text for command in found}) > 50
    for rule in RULES:
        assert any(rule_of(c) is rule for c in found), f"no document has {rule.pattern} any more"


def parsed(command: Command) -> None:
    """The command line's own parser takes it."""
    words = [w for w in filled(command)[1:] if w != "…"]
    if words[:2] == ["-m", "signapp"]:
        group: click.Command = cli
        words = words[2:]
    else:
        assert words[:2] == ["-m", "training"], command.text
        try:
            from training.cli import cli as training_cli
        except ImportError:  # the tests without torch
            return
        group, words = training_cli, words[2:]
    context = click.Context(group, info_name=command.text)
    while isinstance(group, click.Group) and words:
        found = group.get_command(context, words[0])
        assert found is not None, f"{command.text}: there is no {words[0]}"
        group, words = found, words[1:]
    if words:
        group.make_context(command.text, words)  # raises UsageError


def in_help(command: Command) -> None:
    """The program starts, and every option stands in its --help."""
    words = filled(command)
    start = words[: 3 if words[1] == "-m" else 2]
    if start[-1] == "training":
        start = words[:4]
    if "-m" in start and start[2].startswith("training"):
        pytest.importorskip("torch")
    done = subprocess.run(
        [*start, "--help"], cwd=ROOT, capture_output=True, text=True, timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for word in words[len(start) :]:
        assert not word.startswith("-") or word in done.stdout, f"{command.text}: no {word}"


def in_ci(command: Command) -> None:
    """The CI script does the same."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    wanted = command.text.replace("python3 -m venv .venv && . .venv/bin/activate", "-m venv")
    wanted = re.sub(r"^python -m pip install \.$", "-m build", wanted)
    wanted = re.sub(r"^python3 -m venv .*", "-m venv", wanted)
    wanted = re.sub(r" -n \d+$", "", wanted)
    if command.text.startswith("bash .ci/run"):
        known = set(re.findall(r"if wanted (\w+); then", script))
        assert set(command.words[2:]) <= known and len(known) >= 5, command.text
    else:
        assert wanted in script, command.text


def installable(command: Command) -> None:
    """The extra or the pinned version is one of pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = re.findall(r"\[(\w[\w,-]*)\]", command.text)
    pins = [w for w in shlex.split(command.text) if "==" in w]
    assert extras or pins, command.text
    for name in ",".join(extras).split(",") if extras else []:
        assert name in project["optional-dependencies"], command.text
    wanted = [d for extra in project["optional-dependencies"].values() for d in extra]
    assert all(pin in wanted for pin in pins), command.text


def a_flag_of_pytest(command: Command) -> None:
    """The option is one that tests/conftest.py adds."""
    text = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    assert f'"{command.words[-1]}"' in text, command.text


def a_script(command: Command) -> None:
    """The script is there and the shell can read it."""
    subprocess.run(["bash", "-n", str(ROOT / command.words[1])], check=True)


CHECKS = {
    "flag": a_flag_of_pytest,
    "script": a_script,
    "parse": parsed,
    "help": in_help,
    "ci": in_ci,
    "pip": installable,
}
