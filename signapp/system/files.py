"""Writing files so that a reader sees the old one or the new one, never a part."""

import codecs
import contextlib
import errno
import glob
import io
import itertools
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from signapp.errors import Message

_LFS = b"version https://git-lfs.github.com/spec/"
LFS_ADVICE = Message("git-lfs-pointer")


@contextlib.contextmanager
def atomic_path(target: Path, *, replace: bool = True) -> Iterator[Path]:
    """Yield a temporary path beside `target` that takes its place when the block succeeds.

    The temporary file keeps the suffix of `target` (encoders choose a format by it), is flushed
    to disk before the rename, and is removed if the block raises. A link stays a link: the file
    that it points to is replaced. The new file has the permissions of the one that it replaces.

    Args:
        target: the file to write; its folder is made if need be.
        replace: whether a file that is there may be replaced. If not, one that comes to be while
            the block runs is kept as well.

    Raises:
        FileExistsError: something is there and `replace` is false.
        OSError: `target` is a folder, a device or a read-only file, or cannot be written.
    """
    target = Path(target)
    if not replace and os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, "it is there already and was kept", str(target))
    target = _behind_links(target)
    mode = _mode(target)
    with temporary_path(target.parent, _temporary_prefix(target), target.suffix) as temporary:
        yield temporary
        flush(temporary, mode)
        if replace:
            temporary.replace(target)
        else:
            claim(temporary, target)


@contextlib.contextmanager
def temporary_path(folder: Path, prefix: str, suffix: str) -> Iterator[Path]:
    """Yield a new empty file ``<prefix>????????<suffix>`` in `folder`, gone after the block."""
    folder.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=prefix, suffix=suffix, dir=folder)
    os.close(descriptor)
    temporary = Path(name)
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def flush(temporary: Path, mode: int | None = None) -> None:
    """Bring a temporary file's contents to the disk, and give it `mode` or the ordinary one."""
    with temporary.open("rb+") as stream:
        os.fsync(stream.fileno())
    # mkstemp makes files private to the user.
    temporary.chmod(_ordinary_mode() if mode is None else mode)


def leftovers(target: Path) -> list[Path]:
    """Temporary files of `target` that a program left that was killed, and nobody else's."""
    suffix = glob.escape(target.suffix)
    pattern = f"{glob.escape(_temporary_prefix(target))}????????{suffix}"
    return sorted(target.parent.glob(pattern))


def _temporary_prefix(target: Path) -> str:
    return f".{target.stem[:40]}-signapp-"


def _behind_links(target: Path) -> Path:
    if not target.is_symlink():
        return target
    real = Path(os.path.realpath(target))
    if real.is_symlink():  # a loop
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(target))
    return real


def _mode(target: Path) -> int | None:
    """Permissions of the file that is to be replaced; None if there is none."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise IsADirectoryError(errno.EISDIR, "it is a folder", str(target))
    if not stat.S_ISREG(found):
        raise OSError(errno.EINVAL, "it is not an ordinary file", str(target))
    if not found & 0o222:  # a rename would not ask
        raise PermissionError(errno.EACCES, "the file is read-only", str(target))
    return stat.S_IMODE(found)


def _ordinary_mode() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def claim(temporary: Path, target: Path) -> None:
    """Give a temporary file a name that nothing has, even if another program takes it just now.

    Raises:
        FileExistsError: something has that name.
    """
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as a memory stick's
        os.close(os.open(target, os.O_CREAT | os.O_EXCL))
        try:
            temporary.replace(target)
        except OSError:
            target.unlink(missing_ok=True)
            raise


def write_bytes(target: Path, data: bytes, *, replace: bool = True) -> None:
    """Write `data` to `target` atomically, as `atomic_path` does."""
    with atomic_path(target, replace=replace) as temporary:
        temporary.write_bytes(data)


def write_text(target: Path, text: str, *, replace: bool = True) -> None:
    """Write `text` to `target` atomically, as UTF-8 with the newlines it has."""
    write_bytes(target, text.encode("utf-8"), replace=replace)


_MARKS = (  # UTF-32 before UTF-16, whose mark is the beginning of its mark
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text(path: Path) -> str:
    """Text that a person may have edited or made: UTF-8, or what its byte order mark says.

    Notepad puts a mark before UTF-8, and Windows PowerShell's ``>`` writes UTF-16.

    Raises:
        OSError: it cannot be read.
        UnicodeDecodeError: it is in another encoding.
    """
    data = path.read_bytes()
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def is_lfs_pointer(path: Path) -> bool:
    """Whether `path` holds Git LFS's note of a file in place of the file itself."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_LFS)) == _LFS
    except OSError:
        return False


def npz_bytes(arrays: Mapping[str, Any], *, compressed: bool = True) -> bytes:
    """An ``.npz`` archive in memory, to be written at once.

    Straight into a file, a disk that is full leaves numpy with an archive that it cannot close.
    """
    import numpy as np  # not for those who only write text

    archive = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(archive, **arrays)
    return archive.getvalue()


def set_aside(path: Path, why: str = "damaged") -> Path | None:
    """Give a file another name, ``<stem>.<why>-<time><suffix>``, never one in use.

    A file that cannot be moved stays where it is.

    Returns:
        The new name, None when it could not be given; `kept_as` puts it into words.
    """
    stem = f"{path.stem}.{why}-{datetime.now():%Y%m%d-%H%M%S}"
    for number in itertools.count(1):
        aside = path.with_name(f"{stem}{f'-{number}' if number > 1 else ''}{path.suffix}")
        try:
            # Made here and now, so that no other process can take the name.
            os.close(os.open(aside, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            continue
        except OSError:
            return None
        try:
            path.replace(aside)
        except OSError:
            with contextlib.suppress(OSError):
                aside.unlink()
            return None
        return aside
    return None  # never reached: there is always another number


def kept_as(aside: Path | None) -> Message:
    """What became of a damaged file, for the end of a line about it."""
    if aside is None:
        return Message("not-set-aside")
    return Message("kept-as", name=aside.name)
