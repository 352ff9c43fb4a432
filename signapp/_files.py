"""Writing files so that a reader sees the old one or the new one, never a part."""

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
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(
        prefix=_temporary_prefix(target), suffix=target.suffix, dir=target.parent
    )
    os.close(descriptor)
    temporary = Path(name)
    try:
        yield temporary
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        # mkstemp makes files private to the user.
        temporary.chmod(_ordinary_mode() if mode is None else mode)
        if replace:
            temporary.replace(target)
        else:
            _take_free_place(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


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


def _take_free_place(temporary: Path, target: Path) -> None:
    """Rename unless something has come to be there meanwhile, in one step."""
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


def read_text(path: Path) -> str:
    """Text that a person may have edited: UTF-8, with a byte order mark or without.

    Raises:
        OSError: it cannot be read.
        UnicodeDecodeError: it is no UTF-8.
    """
    return path.read_text(encoding="utf-8-sig")


def npz_bytes(arrays: Mapping[str, Any], *, compressed: bool = True) -> bytes:
    """An ``.npz`` archive in memory, to be written at once.

    Straight into a file, a disk that is full leaves numpy with an archive that it cannot close.
    """
    import numpy as np  # not for those who only write text

    archive = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(archive, **arrays)
    return archive.getvalue()


def set_aside(path: Path, why: str = "damaged") -> None:
    """Give a file another name, ``<stem>.<why>-<time><suffix>``, never one in use.

    A file that cannot be moved stays where it is.
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
            return
        try:
            path.replace(aside)
        except OSError:
            with contextlib.suppress(OSError):
                aside.unlink()
        return
