"""The menu entry: what is written where, what is ours to replace, and what is left alone."""

import os
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from signapp.cli import cli
from signapp.system import desktop_entry
from signapp.system.desktop_entry import ENTRY, ICONS, DesktopEntryError, exec_line
from signapp.system.folders import assets_dir

linux = pytest.mark.skipif(sys.platform != "linux", reason="entries of this kind are of Linux")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data home"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def run(*words: str):
    return CliRunner().invoke(cli, ["desktop", *words], catch_exceptions=True)


def entry_of(home: Path) -> dict[str, str]:
    parser = RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(home / ENTRY, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def files(home: Path) -> set[str]:
    return {p.relative_to(home).as_posix() for p in home.rglob("*") if not p.is_dir()}


@linux
def test_one_command_puts_it_into_the_menu_and_one_takes_it_out(home: Path) -> None:
    done = run("install")
    assert done.exit_code == 0, done.output
    assert files(home) == {ENTRY, *ICONS}
    for name, source in ICONS.items():
        assert (home / name).read_bytes() == (assets_dir() / source).read_bytes()
    entry = entry_of(home)
    assert entry["Name"] == "signapp" and entry["Icon"] == "signapp"
    assert Path(entry["TryExec"]).is_absolute() and Path(entry["TryExec"]).is_file()
    done = run("uninstall")
    assert done.exit_code == 0 and files(home) == set(), done.output
    done = run("uninstall")
    assert done.exit_code == 0 and "nothing to remove" in done.output


@linux
def test_what_the_entry_starts_is_this_signapp(home: Path) -> None:
    desktop_entry.install(command=[sys.executable, "-m", "signapp"])
    words = exec_line([sys.executable, "-m", "signapp"])
    assert entry_of(home)["Exec"] == words
    # No character of this path needs quoting in either, so a shell reads it as a desktop would.
    done = subprocess.run(
        ["sh", "-c", f"{words} --version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("signapp")


@linux
def test_installing_again_renews_what_signapp_wrote(home: Path) -> None:
    desktop_entry.install(command=["/old/place/signapp"])
    (home / next(iter(ICONS))).unlink()
    desktop_entry.install(command=["/new/place/signapp"])
    assert entry_of(home)["Exec"] == "/new/place/signapp"
    assert files(home) == {ENTRY, *ICONS}


@linux
def test_an_icon_of_an_older_version_is_ours_too(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "older"
    older.mkdir()
    for source in ("signapp.desktop", "icon.svg", "icon.png"):
        (older / source).write_bytes((assets_dir() / source).read_bytes())
    (older / "icon.svg").write_text("<svg/>")
    with monkeypatch.context() as then:
        then.setattr(desktop_entry, "assets_dir", lambda: older)
        desktop_entry.install()
    desktop_entry.install()
    svg = home / "icons/hicolor/scalable/apps/signapp.svg"
    assert svg.read_bytes() == (assets_dir() / "icon.svg").read_bytes()


@linux
@pytest.mark.parametrize("name", [ENTRY, *ICONS])
def test_a_file_of_somebody_else_is_kept(home: Path, name: str) -> None:
    (home / name).parent.mkdir(parents=True)
    (home / name).write_text("[Desktop Entry]\nName=another signapp\n")
    done = run("install")
    assert done.exit_code == 1 and isinstance(done.exception, DesktopEntryError)
    assert str(home / name) in str(done.exception) and "--overwrite" in str(done.exception)
    assert files(home) == {name}, "nothing was written beside it"
    assert "another" in (home / name).read_text()
    assert run("install", "--overwrite").exit_code == 0
    assert "another" not in (home / name).read_bytes().decode("latin-1")


@linux
def test_an_entry_that_was_changed_is_neither_replaced_nor_removed(home: Path) -> None:
    desktop_entry.install(command=["/old/signapp"])
    changed = (home / ENTRY).read_text().replace("Terminal=false", "Terminal=true")
    (home / ENTRY).write_text(changed)
    for what in ("install", "uninstall"):
        done = run(what)
        assert isinstance(done.exception, DesktopEntryError), what
        assert (home / ENTRY).read_text() == changed and files(home) == {ENTRY, *ICONS}


@linux
def test_an_icon_that_was_changed_stays_when_the_entry_goes(home: Path) -> None:
    desktop_entry.install()
    svg = home / "icons/hicolor/scalable/apps/signapp.svg"
    svg.write_text("<svg>mine</svg>")
    done = run("uninstall")
    assert done.exit_code == 0 and f"kept {svg}" in done.output
    assert files(home) == {svg.relative_to(home).as_posix()}


@linux
def test_a_link_that_leads_nowhere_is_somebodys(home: Path) -> None:
    (home / ENTRY).parent.mkdir(parents=True)
    (home / ENTRY).symlink_to(home / "dotfiles" / "signapp.desktop")
    assert isinstance(run("install").exception, DesktopEntryError)
    assert isinstance(run("uninstall").exception, DesktopEntryError)
    assert files(home) == {ENTRY}


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_it_says_who_makes_the_entry(
    home: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    for what in ("install", "uninstall"):
        assert "installer" in str(run(what).exception)
    assert not home.exists()


# Expected lines are by the specification: quoting first, then the escapes of every string.
@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["/usr/bin/signapp"], "/usr/bin/signapp"),
        (["/a b/python", "-m", "signapp"], '"/a b/python" -m signapp'),
        (["/50%/signapp"], "/50%%/signapp"),
        (['/a "b"/s'], '"/a \\\\"b\\\\"/s"'),
        (["/a$b`c/s"], '"/a\\\\$b\\\\`c/s"'),
        (["/a\\b/s"], '"/a\\\\\\\\b/s"'),
    ],
)
def test_paths_are_quoted_as_the_specification_says(words: list[str], line: str) -> None:
    assert exec_line(words) == line


def test_a_path_that_no_entry_can_say_is_refused() -> None:
    with pytest.raises(DesktopEntryError, match="plain name"):
        exec_line(["/a\nExec=rm"])


def test_a_frozen_signapp_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/signapp/signapp")
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert desktop_entry.program() == ["/opt/signapp/signapp"]
    image = tmp_path / "signapp.AppImage"
    monkeypatch.setenv("APPIMAGE", os.fspath(image))
    assert desktop_entry.program() == ["/opt/signapp/signapp"], "it is not there"
    image.touch()
    assert desktop_entry.program() == [os.fspath(image)]
