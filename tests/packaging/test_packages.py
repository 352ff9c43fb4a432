"""The recipes of what people download: all of the app is in it, as each system wants it."""

import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from tools.check_archives import wanted_in_wheel

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "packaging"


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of packaging/, which is no package: a library has that name."""
    monkeypatch.syspath_prepend(str(RECIPES))
    spec = importlib.util.spec_from_file_location(name, RECIPES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("contents", monkeypatch)


@pytest.fixture
def icons(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("icons", monkeypatch)


@pytest.fixture
def deb(icons: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("deb", monkeypatch)


@pytest.fixture
def appimage(deb: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("appimage", monkeypatch)


def run_recipe(system: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What signapp.spec asks of PyInstaller on a system."""
    hooks: Any = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_dynamic_libs = lambda name: [f"libraries of {name}"]
    hooks.copy_metadata = lambda name: [(f"metadata of {name}", ".")]
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    load("contents", monkeypatch)
    icons: Any = load("icons", monkeypatch)
    monkeypatch.setattr(icons, "make", lambda folder: [])
    monkeypatch.setattr(sys, "platform", system)
    asked: dict[str, Any] = {"programs": []}

    def analysis(scripts: list[str], **options: Any) -> SimpleNamespace:
        asked["analysis"] = {"scripts": scripts, **options}
        return SimpleNamespace(pure=None, scripts=None, binaries=None, datas=None)

    def program(*_: Any, **options: Any) -> str:
        asked["programs"].append(options)
        return str(options["name"])

    def collect(*parts: Any, **options: Any) -> None:
        asked["collected"] = parts

    exec(
        compile((RECIPES / "signapp.spec").read_text(encoding="utf-8"), "signapp.spec", "exec"),
        {
            "SPECPATH": str(RECIPES), "Analysis": analysis, "PYZ": lambda pure: None,
            "EXE": program, "COLLECT": collect,
            "BUNDLE": lambda *_, **options: asked.update(bundle=options),
        },
    )  # fmt: skip
    return asked


def test_the_recipe_collects_every_file_and_module_of_the_app(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = run_recipe("linux", monkeypatch)["analysis"]
    collected = {f"{inside}/{Path(source).name}" for source, inside in asked["datas"]}
    wheel = {name for name in wanted_in_wheel() if name.startswith("signapp/")}
    assert {name for name in wheel if not name.endswith(".py")} <= collected | {
        # Made by the build hook: there only once signapp was built.
        "signapp/assets/hand_model/hand_landmarker.task"
    }
    for needed in (
        "signapp/models/isl/motion.onnx", "signapp/models/asl/motion.onnx",
        "signapp/models/isl/spelling.onnx", "signapp/languages/signs/isl.json",
        "signapp/gui/translations/signapp_bn.qm", "signapp/gui/pictures/check-light.svg",
        "signapp/assets/signapp.desktop", "signapp/assets/icon.png",
    ):  # fmt: skip
        assert needed in collected
    for source, _ in asked["datas"]:
        assert source.startswith("metadata") or Path(source).is_file()
    modules = {
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in wheel
        if name.endswith(".py") and not name.endswith("__main__.py")
    }
    assert modules <= set(asked["hiddenimports"])
    assert "torch" in asked["excludes"] and "training" in asked["excludes"]


@pytest.mark.skipif(shutil.which("git") is None, reason="git lists the files")
def test_no_file_of_the_repository_is_left_out(contents: ModuleType) -> None:
    done = subprocess.run(
        ["git", "ls-files", "signapp", "models", "assets"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode or not done.stdout:
        pytest.skip("no checkout")
    tracked = {name for name in done.stdout.splitlines() if (ROOT / name).is_file()}
    assert {name for name in tracked if not name.endswith(".py")} <= set(contents.data_files())


def test_a_built_folder_that_lacks_something_is_found(contents: ModuleType, tmp_path: Path) -> None:
    for source, inside in contents.data_files().items():
        target = tmp_path / "_internal" / inside / Path(source).name
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(ROOT / source, target) if _same_disk(target.parent) else shutil.copyfile(
            ROOT / source, target
        )
    assert contents.missing_data(tmp_path) == []
    (tmp_path / "_internal/signapp/models/isl/motion.onnx").unlink()
    torn = tmp_path / "_internal/signapp/languages/bengali.json"
    torn.unlink()
    torn.write_bytes(b"{")
    assert contents.missing_data(tmp_path) == [
        "signapp/languages/bengali.json", "signapp/models/isl/motion.onnx",
    ]  # fmt: skip


def _same_disk(folder: Path) -> bool:
    return folder.stat().st_dev == ROOT.stat().st_dev


def test_on_windows_the_menu_starts_a_program_without_a_console(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    programs = {
        options["name"]: options for options in run_recipe("win32", monkeypatch)["programs"]
    }
    assert programs["signapp"]["console"] and not programs["signapp-window"]["console"]
    assert all(options["icon"].endswith("signapp.ico") for options in programs.values())
    installer = (RECIPES / "signapp.iss").read_text(encoding="utf-8")
    started = re.findall(r'Filename: "\{app\}\\([\w-]+)\.exe"', installer)
    assert len(started) == 3 and set(started) == {"signapp-window"}
    assert r"dist\signapp\*" in installer and r"build\icons\signapp.ico" in installer
    assert "PrivilegesRequired=lowest" in installer


def test_on_macos_the_bundle_says_what_the_camera_is_for(monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = run_recipe("darwin", monkeypatch)["bundle"]
    assert bundle["name"] == "signapp.app" and bundle["icon"].endswith("signapp.icns")
    assert "hands" in bundle["info_plist"]["NSCameraUsageDescription"]
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", bundle["version"])


def test_on_linux_there_is_one_program_and_no_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = run_recipe("linux", monkeypatch)
    assert [options["name"] for options in asked["programs"]] == ["signapp"]
    assert "bundle" not in asked


def test_the_icon_is_made_for_every_system(icons: ModuleType, tmp_path: Path) -> None:
    made = icons.make(tmp_path / "icons")
    assert {path.suffix for path in made} == {".ico", ".icns", ".png"}
    with Image.open(tmp_path / "icons/signapp.ico") as ico:
        assert {side for side, _ in ico.info["sizes"]} == set(icons.ICO_SIZES)
    with Image.open(tmp_path / "icons/signapp.icns") as icns:
        assert icns.size == (1024, 1024)
    for side in icons.PNG_SIZES:
        with Image.open(tmp_path / f"icons/signapp-{side}.png") as png:
            assert png.size == (side, side)
            assert png.getpixel((0, 0))[3] < 128, "the corners are round"  # type: ignore[index]
            assert png.getpixel((side // 2, side * 5 // 8))[:3] == (242, 184, 128)  # type: ignore[index]


HEADER = """
Dynamic Section:
  NEEDED               libEGL.so.1
  NEEDED               libQt6Core.so.6
  NEEDED               libgtk-3.so.0
  NEEDED               libpthread.so.0
  NEEDED               ld-linux-x86-64.so.2

Version References:
  required from libc.so.6:
    0x09691974 0x00 03 GLIBC_2.3.4
    0x069691b4 0x00 02 GLIBC_2.34
"""


def test_what_a_package_needs_is_read_from_its_libraries(deb: ModuleType) -> None:
    other = HEADER.replace("libEGL.so.1", "libxcb.so.1").replace("GLIBC_2.34", "GLIBC_2.7")
    needed = deb.dependencies([HEADER, other], {"libQt6Core.so.6"})
    assert needed == ["libc6 (>= 2.34)", "libegl1", "libxcb1"]


def test_a_library_that_nobody_brings_is_no_surprise_to_the_user(deb: ModuleType) -> None:
    with pytest.raises(deb.PackagingError, match=r"libQt6Core\.so\.6"):
        deb.dependencies([HEADER], set())


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder as PyInstaller leaves it, with a small program."""
    if any(shutil.which(tool) is None for tool in ("dpkg", "dpkg-deb", "objdump")):
        pytest.skip("needs dpkg-deb and objdump")
    folder = tmp_path / "dist" / "signapp"
    (folder / "_internal").mkdir(parents=True)
    shutil.copyfile(shutil.which("true") or "/bin/true", folder / "signapp")
    (folder / "signapp").chmod(0o700)
    (folder / "_internal" / "model.onnx").write_bytes(b"model")
    (folder / "_internal" / "model.onnx").chmod(0o600)
    (folder / "_internal" / "same.onnx").symlink_to("model.onnx")
    return folder


def test_the_package_puts_everything_in_its_place(
    deb: ModuleType, frozen: Path, tmp_path: Path
) -> None:
    made = deb.build(frozen, tmp_path / "out", "none")
    assert re.fullmatch(r"signapp-live_\d+\.\d+\.\d+\S*_\w+\.deb", made.name)
    fields = subprocess.run(["dpkg-deb", "--field", made], capture_output=True, text=True).stdout
    assert "Package: signapp-live\n" in fields and "Depends: libc6 (>= 2." in fields
    assert "Recommends: fonts-noto-core" in fields
    listing = subprocess.run(["dpkg-deb", "--contents", made], capture_output=True, text=True)
    assert all(" root/root " in line for line in listing.stdout.splitlines())
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--extract", made, root], check=True)
    assert (root / "usr/bin/signapp").readlink() == Path("/opt/signapp/signapp")
    assert (root / "opt/signapp/signapp").stat().st_mode & 0o777 == 0o755
    assert (root / "opt/signapp/_internal/model.onnx").stat().st_mode & 0o777 == 0o644
    assert (root / "opt/signapp/_internal/same.onnx").is_symlink()
    subprocess.run([root / "opt/signapp/signapp"], check=True)
    entry = (root / "usr/share/applications/signapp.desktop").read_text(encoding="utf-8")
    assert "\nExec=signapp\n" in entry and "\nIcon=signapp\n" in entry
    assert (root / "usr/share/icons/hicolor/48x48/apps/signapp.png").is_file()
    assert (root / "usr/share/icons/hicolor/scalable/apps/signapp.svg").is_file()
    assert "MIT" in (root / "usr/share/doc/signapp-live/copyright").read_text()
    assert [p.name for p in (tmp_path / "out").iterdir()] == [made.name]


def test_a_package_that_is_there_is_kept(deb: ModuleType, frozen: Path, tmp_path: Path) -> None:
    made = deb.build(frozen, tmp_path / "out", "none")
    before = made.read_bytes()
    with pytest.raises(deb.PackagingError, match="kept"):
        deb.build(frozen, tmp_path / "out", "none")
    assert made.read_bytes() == before
    with pytest.raises(deb.PackagingError, match="run PyInstaller first"):
        deb.build(tmp_path / "nothing", tmp_path / "out")


def test_the_appimage_is_a_runtime_with_the_app_behind_it(
    appimage: ModuleType, frozen: Path, tmp_path: Path
) -> None:
    if platform.machine() != appimage.MACHINE or not shutil.which("unsquashfs"):
        pytest.skip("needs squashfs-tools and the machine of the runtime")
    made = appimage.build(frozen, tmp_path / "out", b"a runtime", "gzip")
    assert re.fullmatch(r"signapp-\d+\.\d+\.\d+\S*-x86_64\.AppImage", made.name)
    assert made.stat().st_mode & 0o777 == 0o755
    assert [path.name for path in (tmp_path / "out").iterdir()] == [made.name]
    data = made.read_bytes()
    assert data.startswith(b"a runtime")
    files, root = tmp_path / "files", tmp_path / "root"
    files.write_bytes(data.removeprefix(b"a runtime"))
    subprocess.run(["unsquashfs", "-q", "-n", "-d", root, files], check=True)
    subprocess.run([root / "AppRun"], check=True)
    subprocess.run([root / "usr/bin/signapp"], check=True)
    assert not (root / "AppRun").readlink().is_absolute()
    assert (root / "usr/lib/signapp/_internal/same.onnx").is_symlink()
    assert (root / "usr/lib/signapp/_internal/model.onnx").stat().st_mode & 0o777 == 0o644
    # A desktop looks for the entry and its icon at the top.
    assert "\nIcon=signapp\n" in (root / "signapp.desktop").read_text(encoding="utf-8")
    assert (root / "signapp.svg").is_file()
    with Image.open(root / ".DirIcon") as icon:
        assert (icon.format, icon.size) == ("PNG", (256, 256))
    assert (root / "usr/share/icons/hicolor/48x48/apps/signapp.png").is_file()
    with pytest.raises(appimage.deb.PackagingError, match="kept"):
        appimage.build(frozen, tmp_path / "out", b"another", "gzip")
    assert made.read_bytes() == data


def test_only_the_expected_runtime_goes_into_the_appimage(
    appimage: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "runtime"
    other.write_bytes(b"of somebody else")
    with pytest.raises(appimage.deb.PackagingError, match=r"is not the runtime.*SHA-256"):
        appimage.runtime(other)
    with pytest.raises(appimage.deb.PackagingError, match="no runtime from"):
        appimage.runtime(tmp_path / "nothing")
    monkeypatch.setattr(appimage, "RUNTIME_SHA256", hashlib.sha256(b"of somebody else").hexdigest())
    assert appimage.runtime(other) == b"of somebody else"
    assert appimage.RELEASE in appimage.RUNTIME


@pytest.mark.skipif(shutil.which("bash") is None, reason="reads them")
@pytest.mark.parametrize("script", ["smoke", "try-deb"])
def test_the_shell_can_read_the_scripts(script: str) -> None:
    subprocess.run(["bash", "-n", str(RECIPES / script)], check=True)


def test_the_workflow_makes_the_packages_of_three_systems() -> None:
    workflow = (ROOT / ".github/workflows/packages.yml").read_text(encoding="utf-8")
    assert "bash packaging/smoke packages" in workflow and "innosetup" in workflow
    assert "SIGNAPP_APPIMAGE=yes" in workflow and "squashfs-tools" in workflow
    assert all(name in workflow for name in ("ubuntu-22.04", "windows-latest", "macos-latest"))
    smoke = (RECIPES / "smoke").read_text(encoding="utf-8")
    for step in (
        "contents.py", "deb.py", "try-deb", "appimage.py", "signapp.iss", "hdiutil", "icons.py",
    ):  # fmt: skip
        assert step in smoke
