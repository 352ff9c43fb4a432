"""What `signapp doctor` finds where things are missing or broken."""

import base64
import hashlib
import subprocess
from pathlib import Path

import pytest

from signapp.capture.cameras import Camera
from signapp.commands import diagnosis
from signapp.commands.diagnosis import Check, run_checks
from signapp.landmarks import bundle
from signapp.languages import SHIPPED_CODES
from signapp.system.installation import mend_line
from tests.support.models import tiny_metadata, tiny_model


def found() -> dict[str, Check]:
    return {check.name: check for check in run_checks()}


def answer(monkeypatch: pytest.MonkeyPatch, lines: str) -> None:
    """What the processes that ask for fonts and voices answer."""

    def run(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 0, lines, "")

    monkeypatch.setattr(subprocess, "run", run)


def test_cameras_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    cameras = [Camera("Front", "/dev/video0", 0, 0), Camera("Desk", "/dev/video2", 2, 0)]
    monkeypatch.setattr("signapp.capture.cameras.list_cameras", lambda: cameras)
    check = diagnosis._cameras()
    assert check.ok and check.detail == "Front, Desk"


def test_a_damaged_model_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path))
    path = tiny_model(tmp_path / "isl" / "model.onnx", metadata=tiny_metadata("ABC", "isl"))
    path.write_bytes(path.read_bytes()[:200])
    check = {c.name: c for c in diagnosis._models()}["model isl"]
    assert not check.ok and check.needed
    assert str(path) in check.detail and check.to_do


def test_without_the_light_tracker_all_else_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "shipped_path", lambda kind="full": tmp_path / kind)
    (check,) = (c for c in run_checks() if c.name == "light hand model")
    assert not check.ok and not check.needed and check.to_do == mend_line()


def test_the_checksum_is_that_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path))
    path = tiny_model(tmp_path / "isl" / "model.onnx", metadata=tiny_metadata("ABC", "isl"))
    detail = {c.name: c for c in diagnosis._models()}["model isl"].detail
    assert hashlib.sha256(path.read_bytes()).hexdigest()[:16] in detail


@pytest.mark.parametrize("harm", ["none", "altered", "gone"])
def test_files_are_compared_with_the_checksums_of_the_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    model = tmp_path / "signapp" / "models" / "isl" / "model.onnx"
    model.parent.mkdir(parents=True)
    model.write_bytes(b"weights")
    digest = base64.urlsafe_b64encode(hashlib.sha256(b"weights").digest()).rstrip(b"=").decode()
    folder = tmp_path / "signapp_live-9.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: signapp-live\nVersion: 9\n")
    (folder / "RECORD").write_text(
        f"signapp/models/isl/model.onnx,sha256={digest},7\nsignapp_live-9.dist-info/RECORD,,\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    if harm == "altered":
        model.write_bytes(b"weightz")
    if harm == "gone":
        model.unlink()
    (check,) = diagnosis._installed_files()
    assert check.ok == (harm == "none")
    assert ("isl" in check.detail) == (check.to_do == mend_line()) == (harm != "none")


def test_a_source_folder_has_no_checksums_to_compare_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "signapp_live-9.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: signapp-live\nVersion: 9\n")
    (folder / "RECORD").write_text("_signapp.pth,sha256=abc,7\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert not list(diagnosis._installed_files())


def test_a_missing_font_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "\nNoto Sans Bengali\n\nDejaVu Sans\n")
    checks = {c.name: c for c in diagnosis._fonts()}
    assert not checks["font Assamese"].ok and "fonts-noto-core" in checks["font Assamese"].to_do
    assert checks["font Bengali"].ok and checks["font Latin"].ok
    assert not any(check.needed for check in checks.values())


@pytest.mark.parametrize(
    ("lines", "ok", "says"),
    [
        ("as\nbn\nen\nhi\nne\n", True, "for as, bn, en, ne"),
        ("en\nbn\n", False, "for bn, en; none for as, ne"),
        ("", False, "none for as, bn, en, ne"),
    ],
)
def test_voices(monkeypatch: pytest.MonkeyPatch, lines: str, ok: bool, says: str) -> None:
    answer(monkeypatch, lines)
    check = diagnosis._voices()
    assert check.ok is ok and check.detail.startswith(says)
    assert bool(check.to_do) is not ok and not check.needed


def test_a_speech_driver_that_crashes_or_hangs_is_no_voice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("python", 60)

    monkeypatch.setattr(subprocess, "run", crash)
    assert not diagnosis._voices().ok
    (check,) = diagnosis._fonts()
    assert check.name == "window toolkit" and check.to_do


def test_an_old_package_is_said_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis, "_PACKAGES", ("no-such-package",))
    check = diagnosis._versions()
    assert not check.ok and "pip install" in check.to_do


def test_a_broken_language_is_named_and_hides_no_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    languages = tmp_path / "signapp" / "languages"
    (languages / "folder.json").mkdir(parents=True)
    (languages / "mine.json").write_text("{", encoding="utf-8")
    (languages / "nepali.json").write_bytes(b"\xff")
    good, *bad = diagnosis._languages()
    assert good.ok and good.detail == "isl, bengali, assamese, asl"
    assert len(bad) == 3 and not any(c.ok or c.needed for c in bad)
    assert any(str(languages / "mine.json") in c.detail for c in bad)
    models = {c.name: c.ok for c in diagnosis._models()}
    assert models == {f"model {code}": True for code in SHIPPED_CODES}
    assert list(diagnosis._fonts())
    assert diagnosis._voices().name == "voices"


def test_a_broken_model_of_ones_own_is_to_be_moved_not_reinstalled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "signapp" / "models" / "bengali"
    folder.mkdir(parents=True)
    (folder / "model.onnx").write_bytes(b"damaged")
    checks = {c.name: c for c in diagnosis._models()}
    broken = checks["model bengali"]
    assert not broken.ok and not broken.needed
    assert str(folder) in broken.to_do
    assert checks["model isl"].ok and checks["model nepali"].ok


def test_letters_that_move_and_are_not_read_are_named() -> None:
    details = {c.name: c.detail for c in diagnosis._models()}
    assert details["model asl"].startswith("24 letters, not J and Z, which move, ")
    assert "which move" not in details["model isl"]


def test_damaged_poses_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path))
    tiny_model(tmp_path / "isl" / "model.onnx")
    (tmp_path / "isl" / "exemplars.json").write_text("{", encoding="utf-8")
    check = {c.name: c for c in diagnosis._models()}["model isl"]
    assert not check.ok and "exemplars.json" in check.detail


def test_a_driver_that_raises_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise NotImplementedError("Unsupported backend")

    monkeypatch.setattr("signapp.capture.cameras.list_cameras", fail)
    check = diagnosis._cameras()
    assert not check.ok and not check.needed and "Unsupported backend" in check.detail


def test_a_mediapipe_that_reports_use_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis, "_version", lambda name: "1.2.3")
    (check,) = diagnosis._mediapipe()
    assert not check.ok and check.needed
    assert "1.2.3" in check.detail and "mediapipe==0.10.31" in check.to_do


def test_two_opencvs_in_one_folder_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"opencv-python-headless": "5.0", "opencv-contrib-python": "4.11"}
    monkeypatch.setattr(diagnosis, "_version", there.get)
    (check,) = diagnosis._opencv()
    assert not check.ok and not check.needed
    assert all(name in check.detail for name in there) and "opencv-python-headless" in check.to_do
    del there["opencv-contrib-python"]
    assert not list(diagnosis._opencv())
