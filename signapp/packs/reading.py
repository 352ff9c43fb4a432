"""Reading a pack from a stranger: nothing is written and nothing is believed.

Entries are read into memory by name from a fixed list, each up to its limit, so neither paths nor
sizes claimed by the archive matter. See `signapp.packs.checks` for the contents.
"""

import hashlib
import re
import zipfile
import zlib
from pathlib import Path
from typing import Any, BinaryIO

from signapp.errors import SignappError, raised_as
from signapp.landmarks.features import FEATURE_VERSION
from signapp.packs.checks import checked_pack
from signapp.packs.format import LIMITS, MANIFEST, MAX_PACK_BYTES, PACK_FORMAT, Pack, PackError
from signapp.packs.untrusted import parse_json

_END_RECORD = b"PK\x05\x06"
_MAX_DIRECTORY = 64 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1


def read_pack(path: Path) -> Pack:
    """Read and check a pack; nothing on the disk changes.

    Raises:
        PackError: in one line, why it is not fit to be installed.
    """
    try:
        size = path.stat().st_size
        if size > MAX_PACK_BYTES:
            raise PackError("pack-too-large", name=path.name, megabytes=MAX_PACK_BYTES // 2**20)
        with path.open("rb") as stream:
            try:
                with raised_as(PackError, "pack-unreadable"):
                    files = _entries(stream, size)
                    return checked_pack(files, _manifest(files))
            except _Refusal as refusal:
                raise PackError("pack-refused", name=path.name, reason=refusal) from None
            except PackError as error:
                raise PackError("pack-refused", name=path.name, reason=error) from None
    except OSError as error:
        raise PackError("unreadable", path=path, reason=error.strerror or error) from error


class _Refusal(SignappError):  # noqa: N818 - carries a reason, `read_pack` makes it an error
    pass


def _entries(stream: BinaryIO, size: int) -> dict[str, bytes]:
    _check_directory(stream, size)
    files: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(stream) as archive:
            for info in archive.infolist():
                files[info.filename] = _entry(archive, info, files)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _Refusal("pack-damaged") from error
    except (ValueError, UnicodeDecodeError) as error:
        raise _Refusal("not-a-pack") from error
    return files


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, files: dict[str, bytes]) -> bytes:
    limit = LIMITS.get(info.filename)
    if limit is None:
        raise _Refusal("pack-foreign-file", name=_shown(info.filename))
    if info.filename in files:
        raise _Refusal("pack-file-twice", name=info.filename)
    if info.flag_bits & _ENCRYPTED or info.compress_type not in _METHODS:
        raise _Refusal("pack-file-packed-oddly", name=info.filename)
    if info.file_size > limit:
        raise _Refusal(
            "pack-file-claims-too-much", name=info.filename, size=info.file_size, limit=limit
        )
    with archive.open(info) as entry:
        # One byte more than allowed: the size that the archive claims may be a lie.
        data = entry.read(limit + 1)
    if len(data) > limit:
        raise _Refusal("pack-file-too-large", name=info.filename, limit=limit)
    return data


def _check_directory(stream: BinaryIO, size: int) -> None:
    """Refuse a directory of millions of entries before the zip library reads it."""
    tail = min(size, 65_557)
    stream.seek(size - tail)
    data = stream.read(tail)
    place = data.rfind(_END_RECORD)
    if place < 0 or place + 22 > len(data):
        raise _Refusal("pack-not-zip")
    if int.from_bytes(data[place + 12 : place + 16], "little") > _MAX_DIRECTORY:
        raise _Refusal("pack-too-many-files")
    stream.seek(0)


def _manifest(files: dict[str, bytes]) -> dict[str, Any]:
    if MANIFEST not in files:
        raise _Refusal("pack-without-manifest", name=MANIFEST)
    manifest = parse_json(files.pop(MANIFEST), MANIFEST)
    if not isinstance(manifest, dict) or manifest.get("format") != PACK_FORMAT:
        raise _Refusal("pack-other-format", format=PACK_FORMAT)
    if manifest.get("feature_version") != FEATURE_VERSION:
        raise _Refusal("pack-other-features", version=FEATURE_VERSION)
    listed = manifest.get("files")
    if not isinstance(listed, dict) or set(listed) != set(files):
        raise _Refusal("pack-files-differ")
    for name, data in files.items():
        row = listed[name]
        digest = row.get("sha256") if isinstance(row, dict) else None
        if digest != hashlib.sha256(data).hexdigest():
            raise _Refusal("pack-file-changed", name=name)
    return manifest


def _shown(name: str) -> str:
    return re.sub(r"[^\w./\\-]", "?", name)[:60]
