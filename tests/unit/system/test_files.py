import errno
import os
import stat
from pathlib import Path

import pytest

from signapp.system.files import atomic_path, leftovers, write_text


def test_the_old_file_stays_when_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    write_text(target, "old")
    with pytest.raises(RuntimeError, match="half-way"), atomic_path(target) as temporary:
        temporary.write_text("half of the new")
        raise RuntimeError("half-way")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_new_file_takes_its_place(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "ক.mp4"
    with atomic_path(target) as temporary:
        assert temporary.suffix == ".mp4"
        assert temporary.parent == target.parent
        temporary.write_bytes(b"new")
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) & 0o444 == 0o444


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    real = tmp_path / "elsewhere" / "real.txt"
    write_text(real, "old")
    link = tmp_path / "link.txt"
    link.symlink_to(real)
    write_text(link, "new")
    assert link.is_symlink() and real.read_text() == "new"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["elsewhere", "link.txt"]


def test_links_in_a_circle_are_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(OSError, match="symbolic links"):
        write_text(tmp_path / "a", "new")
    assert (tmp_path / "a").is_symlink()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_replaced_file_keeps_its_permissions(mode: int, tmp_path: Path) -> None:
    target = tmp_path / "private.txt"
    write_text(target, "old")
    target.chmod(mode)
    write_text(target, "new")
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_folders_devices_and_read_only_files_stay(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(IsADirectoryError):
        write_text(tmp_path / "folder", "new")
    with pytest.raises(OSError, match="not an ordinary file"):
        write_text(Path(os.devnull), "new")
    locked = tmp_path / "locked.txt"
    write_text(locked, "old")
    locked.chmod(0o444)
    with pytest.raises(PermissionError):
        write_text(locked, "new")
    assert locked.read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "locked.txt"]


def test_a_file_that_comes_meanwhile_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with pytest.raises(FileExistsError), atomic_path(target, replace=False) as temporary:
        temporary.write_text("ours")
        target.write_text("theirs")
    assert target.read_text() == "theirs"
    with pytest.raises(FileExistsError), atomic_path(target, replace=False):
        pytest.fail("it was there from the start")
    write_text(tmp_path / "b.txt", "ours", replace=False)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_the_same_holds_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refused)
    target = tmp_path / "a.txt"
    write_text(target, "ours", replace=False)
    assert target.read_text() == "ours"
    with pytest.raises(FileExistsError), atomic_path(tmp_path / "b.txt", replace=False):
        (tmp_path / "b.txt").write_text("theirs")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_only_our_own_leftovers_are_found(tmp_path: Path) -> None:
    target = tmp_path / "le[s]son.csv"
    for name in (".le[s]son-notes123.csv", ".lesson-signapp-abcdefgh.csv", "le[s]son.csv"):
        (tmp_path / name).touch()
    with atomic_path(target) as temporary:
        assert leftovers(target) == [temporary]
    assert leftovers(target) == []
