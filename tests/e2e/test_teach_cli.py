"""``signapp teach`` and ``signapp pack``, each call in a process of its own."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from signapp.recording.store import Recordings
from signapp.rendering import RenderStyle, render_hands
from signapp.rendering.exemplars import load_exemplars
from tests.support.videos import grey_images, write_video


@pytest.fixture
def signapp(tmp_path: Path):  # type: ignore[no-untyped-def]
    environment = {
        **os.environ,
        "SIGNAPP_MODELS": str(tmp_path / "models"),
        "SIGNAPP_RECORDINGS": str(tmp_path / "recordings"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }

    def run(*words: str | Path, ok: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "signapp", *map(str, words)],
            capture_output=True,
            text=True,
            timeout=120,
            env=environment,
        )
        assert (done.returncode == 0) == ok, done.stderr
        assert "Traceback" not in done.stderr
        return done

    return run


def test_photos_become_recordings_and_a_dataset(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    exemplar = load_exemplars("isl")["V"]
    image = render_hands(exemplar.landmarks, exemplar.aspect, (640, 480), RenderStyle())
    photo = tmp_path / "কV.png"  # a name that is not ASCII
    cv2.imencode(".png", np.ascontiguousarray(image[:, :, ::-1]))[1].tofile(photo)
    empty = tmp_path / "empty.png"
    cv2.imwrite(str(empty), np.zeros((48, 64, 3), np.uint8))
    said = signapp("teach", "import", "isl", "V", photo, empty, "--signer", "Asha")
    assert "1 samples added; 1 pictures show no hand" in said.stdout
    assert "V  1  (Asha: 1)" in signapp("teach", "status", "isl").stdout
    signapp("teach", "export", "isl", tmp_path / "out.npz")
    with np.load(tmp_path / "out.npz", allow_pickle=False) as data:
        assert data["label"].tolist() == ["V"] and data["group"].tolist() == ["signer-1"]
    assert not list(tmp_path.rglob("recordings/**/*.jpg"))
    erased = signapp("teach", "erase", "isl", "--signer", "Asha", "--yes")
    assert "1 sample erased" in erased.stdout
    assert "0 samples" in signapp("teach", "status", "isl").stdout


def test_a_letter_is_named_as_a_person_writes_it(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    exemplar = load_exemplars("isl")["V"]
    photo = tmp_path / "V.png"
    image = render_hands(exemplar.landmarks, exemplar.aspect, (640, 480))
    cv2.imwrite(str(photo), image[:, :, ::-1])
    # The dotted letter in both encodings, a decomposed romanised name, a letter as it is.
    for name in ("\u09dc", "\u09a1\u09bc", "t\u0323a", "\u0993"):
        signapp("teach", "import", "bengali", name, photo, "--signer", "Asha")
    said = signapp("teach", "status", "bengali").stdout
    assert "  \u098b  2  " in said  # the label of the sign that the dotted letter shares
    assert len([line for line in said.splitlines() if "Asha:" in line]) == 3
    refused = signapp("teach", "import", "bengali", "Q", photo, "--signer", "Asha", ok=False)
    assert "has no letter 'Q'" in refused.stderr


def test_pictures_are_kept_on_request_and_gone_on_request(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    exemplar = load_exemplars("isl")["V"]
    image = render_hands(exemplar.landmarks, exemplar.aspect, (640, 480), RenderStyle())
    photo = tmp_path / "V.png"
    cv2.imwrite(str(photo), np.ascontiguousarray(image[:, :, ::-1]))
    said = signapp("teach", "import", "isl", "V", photo, "--signer", "Asha", "--keep-pictures")
    assert "erase isl --pictures" in said.stdout
    (kept,) = (tmp_path / "recordings" / "isl").glob("*.jpg")
    assert np.abs(cv2.imread(str(kept)).astype(int) - cv2.imread(str(photo))).mean() < 5
    assert "1 picture is kept" in signapp("teach", "status", "isl").stdout
    # They never leave the house.
    pack = tmp_path / "isl.signpack"
    signapp("pack", "export", "isl", pack, "--with-recordings")
    with zipfile.ZipFile(pack) as archive:
        assert not [name for name in archive.namelist() if name.endswith(".jpg")]
    signapp("teach", "erase", "isl", "--pictures", "--yes")
    assert not kept.exists()
    assert "V  1  (Asha: 1)" in signapp("teach", "status", "isl").stdout


def test_mistakes_are_one_line(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    broken = tmp_path / "a.jpg"
    broken.write_bytes(b"no photo")
    for words in (
        ("teach", "import", "isl", "V", broken, "--signer", "A"),
        ("teach", "import", "isl", "V", tmp_path / "missing.png", "--signer", "A"),
        ("teach", "import", "isl", "?", broken, "--signer", "A"),
        ("teach", "go-back", "isl"),
        ("teach", "export", "isl", tmp_path / "x.npz"),
        ("teach", "status", "../up"),
        ("pack", "show", broken),
        ("pack", "import", tmp_path / "missing.signpack"),
        ("pack", "export", "nothing", tmp_path / "x.signpack"),
    ):
        said = signapp(*words, ok=False).stderr.strip().splitlines()
        assert said[-1].startswith("signapp: "), said


def test_a_shipped_language_goes_out_and_in_again(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "isl.signpack"
    signapp("pack", "export", "isl", file)
    shown = signapp("pack", "show", file).stdout
    assert "26 letters, a model" in shown
    # Without the statistics its letters would be forgotten when the receiver adds some.
    assert "statistics.safetensors" in shown
    assert "installed" in signapp("pack", "import", file).stdout
    for name in ("model.onnx", "statistics.safetensors"):
        assert (tmp_path / "models" / "isl" / name).is_file()
    assert "came with signapp" in signapp("teach", "go-back", "isl").stdout
    assert not (tmp_path / "models" / "isl" / "model.onnx").exists()


def test_a_letter_is_known_by_all_its_names_and_odd_photos_are_named(  # type: ignore[no-untyped-def]
    signapp, tmp_path: Path
) -> None:
    (tmp_path / "pointer.jpg").write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "wall.png").write_bytes(
        cv2.imencode(".png", np.full((48, 64, 3), 90, np.uint8))[1].tobytes()
    )
    (tmp_path / "photos" / "raw.cr2").write_bytes(b"x")
    files = (tmp_path / "pointer.jpg", tmp_path / "photos")
    said = signapp("teach", "import", "bengali", "KA", *files, "--signer", "Asha", ok=False)
    for words in ("pointer.jpg is a Git LFS pointer", "wall.png shows no hand", "raw.cr2",
                  "of 2 files, 1 could not be read"):  # fmt: skip
        assert words in said.stderr
    said = signapp("teach", "import", "bengali", "zz", *files, "--signer", "Asha", ok=False)
    assert "has no letter 'zz'" in said.stderr


def record(folder: Path, code: str, label: str, sign: str, count: int, signer: str) -> None:
    """A shipped pose that trembles, recorded as another program would."""
    exemplar = load_exemplars("isl")[sign]
    rng = np.random.default_rng(count)
    with Recordings(code, folder).start_session(signer, "first") as session:
        session.new_take()
        for _ in range(count):
            noise = rng.normal(0, 0.003, exemplar.landmarks.shape)
            landmarks = np.where(exemplar.landmarks != 0, exemplar.landmarks + noise, 0)
            session.add(label, landmarks, exemplar.aspect)


def test_two_signs_in_one_letter_are_said(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    folder = tmp_path / "recordings"
    for label, sign, count in (("K", "L", 19), ("K", "V", 20), ("B", "B", 15)):
        record(folder, "isl", label, sign, count, "Asha")
    said = signapp("teach", "status", "isl").stdout
    assert "54 samples of 1 signer in" in said
    assert "! K: these 39 samples look like two different signs (19 and 20)" in said
    assert "! B" not in said


def test_mistakes_are_put_right(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    languages = tmp_path / "data" / "signapp" / "languages"
    languages.mkdir(parents=True)
    letters = [{"label": x, "native": x, "roman": x, "text": x} for x in "kvw"]
    text = {"code": "hill", "name": "Hill", "native_name": "Hill", "script": "Latin",
            "locale": "en", "letters": letters}  # fmt: skip
    (languages / "hill.json").write_text(json.dumps(text), encoding="utf-8")
    folder = tmp_path / "recordings"
    for label, sign, count in (("k", "L", 3), ("v", "V", 2)):
        record(folder, "hill", label, sign, count, "Asha")

    def counts() -> dict[tuple[str, str], int]:
        return dict(Recordings("hill", folder).counts())

    assert "k is q now" in signapp("teach", "rename", "letter", "hill", "k", "q").stdout
    assert counts() == {("q", "Asha"): 3, ("v", "Asha"): 2}
    said = signapp("teach", "rename", "letter", "hill", "q", "v", ok=False).stderr
    assert "--merge" in said
    assert "taken back: 3 samples" in signapp("teach", "undo", "hill").stdout
    assert counts() == {("k", "Asha"): 3, ("v", "Asha"): 2}
    signapp("teach", "rename", "signer", "hill", "Asha", "Asha Das")
    assert counts() == {("k", "Asha Das"): 3, ("v", "Asha Das"): 2}
    signapp("teach", "remove", "letter", "hill", "k", ok=False)  # nobody said yes
    assert counts()["k", "Asha Das"] == 3
    assert "3 samples deleted" in signapp("teach", "remove", "letter", "hill", "k", "--yes").stdout
    assert counts() == {("v", "Asha Das"): 2}
    signapp("teach", "undo", "hill")
    signapp("teach", "remove", "signer", "hill", "asha das", "--yes")
    assert not counts()
    signapp("teach", "undo", "hill")
    signapp("teach", "rename", "language", "hill", "Mountain")
    assert "5 samples kept" in signapp("teach", "remove", "language", "hill", "--yes").stdout
    assert len(Recordings("hill", folder)) == 5 and not (languages / "hill.json").exists()
    assert "Mountain is back" in signapp("teach", "restore", "hill").stdout
    signapp("teach", "erase", "hill", "--letter", "v", "--yes")
    assert counts() == {("k", "Asha Das"): 3}
    logs = "".join(path.read_text("utf-8") for path in folder.rglob("*.log"))
    assert '"Asha"' not in logs  # erasing leaves no former name
    for words in (
        ("rename", "letter", "isl", "A", "Q"),
        ("remove", "letter", "isl", "A", "--yes"),
        ("remove", "language", "isl", "--yes"),
        ("undo", "hill"),
    ):
        said = signapp("teach", *words, ok=False).stderr.strip().splitlines()
        assert len(said) == 1 and said[0].startswith("signapp: "), said


def test_recordings_in_a_pack_that_stay_out_are_said(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    record(tmp_path / "recordings", "isl", "V", "V", 3, "Asha")
    file = tmp_path / "isl.signpack"
    assert "every signer" not in signapp("pack", "export", "isl", file).stdout
    file.unlink()
    said = signapp("pack", "export", "isl", file, "--with-recordings").stdout
    assert "3 recorded samples of 1 signer" in said
    said = signapp("pack", "import", file).stdout
    assert "3 recorded samples in it not added to your own" in said
    assert "--with-recordings" in said
    assert len(Recordings("isl", tmp_path / "recordings")) == 3
    said = signapp("pack", "import", file, "--with-recordings").stdout
    assert "3 recordings added to your own" in said and "not added" not in said
    assert len(Recordings("isl", tmp_path / "recordings")) == 6


def test_profiles_are_listed_used_moved_and_erased(signapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    recordings = Recordings("isl", tmp_path / "recordings")
    pose = load_exemplars("isl")["V"]
    for name in ("Asha", "Ben"):
        with recordings.start_session(name) as session:
            session.add("V", pose.landmarks, pose.aspect)

    def profile(*words: str | Path, ok: bool = True) -> subprocess.CompletedProcess[str]:
        return signapp("teach", "profile", *words, ok=ok)

    listed = profile("list", "isl").stdout
    assert "  Asha  1 sample of 1 letter" in listed and "* (everyone)" in listed
    assert "in use: Asha" in profile("use", "isl", "asha").stdout
    assert "* Asha" in profile("list", "isl").stdout
    assert "in use: the model alone" in profile("use", "isl", "--guest").stdout
    assert "there is no profile Carl" in profile("use", "isl", "Carl", ok=False).stderr
    profile("rename", "isl", "Asha", "Asha K")
    file = tmp_path / "asha.npz"
    assert "1 sample" in profile("export", "isl", "Asha K", file).stdout
    assert "is there already" in profile("export", "isl", "Asha K", file, ok=False).stderr
    assert "1 sample erased" in profile("erase", "isl", "Asha K", "--yes").stdout
    assert "Asha" not in profile("list", "isl").stdout
    assert "1 sample of Asha added to isl" in profile("import", file, "--name", "Asha").stdout
    assert "  Asha  1 sample" in profile("list", "isl").stdout
    clip = write_video(tmp_path / "v.mp4", grey_images(3))
    said = signapp("label", "--profile", "Carl", clip, "-o", tmp_path / "out", ok=False).stderr
    assert "there is no profile Carl; there are: " in said
    assert said.count("\n") == 1
