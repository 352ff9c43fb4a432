"""Writing files so that a reader sees the old one or the new one, never a part."""

import codecs
import contextlib
import errno
import io
import itertools
import os
import tempfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

_LFS = b"version https://git-lfs.github.com/spec/"
LFS_ADVICE = (
    "is a Git LFS pointer, not the file itself; run 'git lfs pull' where it was copied from"
)


@contextlib.contextmanager
def atomic_path(target: Path) -> Iterator[Path]:
    """Yield a temporary path beside `target` that takes its place when the block succeeds.

    The temporary file keeps the suffix of `target` (encoders choose a format by it), is flushed
    to disk before the rename, and is removed if the block raises.
    """
    target = Path(target)
    with temporary_path(target.parent, f".{target.stem[:40]}-", target.suffix) as temporary:
        yield temporary
        flush(temporary)
        temporary.replace(target)


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


def flush(temporary: Path) -> None:
    """Bring a temporary file's contents to the disk and give it the ordinary permissions."""
    with temporary.open("rb+") as stream:
        os.fsync(stream.fileno())
    # mkstemp makes files private to the user.
    umask = os.umask(0)
    os.umask(umask)
    temporary.chmod(0o666 & ~umask)


def claim(temporary: Path, target: Path) -> None:
    """Give a temporary file a name that nothing has, even if another program takes it just now.

    Raises:
        FileExistsError: something has that name.
    """
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as that of a memory stick
        if target.exists() or target.is_symlink():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        temporary.replace(target)


def write_bytes(target: Path, data: bytes) -> None:
    """Write `data` to `target` atomically."""
    with atomic_path(target) as temporary:
        temporary.write_bytes(data)


def write_text(target: Path, text: str) -> None:
    """Write `text` to `target` atomically, as UTF-8 with the newlines it has."""
    write_bytes(target, text.encode("utf-8"))


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


def set_aside(path: Path) -> Path | None:
    """Give a damaged file another name, ``<stem>.damaged-<time><suffix>``, never one in use.

    A file that cannot be moved stays where it is.

    Returns:
        The new name, None when it could not be given; `kept_as` puts it into words.
    """
    stem = f"{path.stem}.damaged-{datetime.now():%Y%m%d-%H%M%S}"
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


def kept_as(aside: Path | None) -> str:
    """What became of a damaged file, for the end of a line about it."""
    if aside is None:
        return "it could not be set aside and is replaced at the next change"
    return f"it was kept as {aside.name}"
