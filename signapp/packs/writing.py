"""Writing a language pack."""

import hashlib
import json
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from signapp import __version__
from signapp.errors import ModelError, raised_as
from signapp.landmarks.features import FEATURE_VERSION
from signapp.languages import load_language
from signapp.languages.writing import language_text
from signapp.packs.format import LIMITS, MANIFEST, PACK_FORMAT, PACK_SUFFIX, TAKES, PackError
from signapp.packs.reading import read_pack
from signapp.packs.takes import takes_bytes
from signapp.packs.tensors import CHECKPOINT, STATISTICS, check_statistics
from signapp.recognition.catalog import MODEL_FILE, find_model
from signapp.recording.export import anonymous, dataset_arrays
from signapp.recording.samples import Sample
from signapp.system.files import atomic_path, npz_bytes

_TO_GO_ON_TRAINING = (CHECKPOINT, STATISTICS)
_BESIDE_MODEL = (*_TO_GO_ON_TRAINING, "exemplars.json", "card.md")


def write_pack(
    code: str,
    path: Path,
    *,
    samples: Sequence[Sample] = (),
    checkpoint: bool = True,
    replace: bool = True,
) -> Path:
    """Write the language with its model in use, and check it as a receiver would.

    Args:
        code: the language.
        path: the file, completed by `pack_path`.
        samples: recordings to include, of letters and takes of moving signs, only with their
            signers' consent. Names are replaced by
            ``signer-1`` …; times are left out.
        checkpoint: include what is needed to go on training.
        replace: whether a file that is there may be replaced.

    Returns:
        The path written.

    Raises:
        PackError: there is nothing to pack, or it cannot be written.
    """
    with raised_as(PackError, "pack-unwritable", code=code):
        return _write_pack(code, path, samples, checkpoint, replace)


def _write_pack(
    code: str, path: Path, samples: Sequence[Sample], checkpoint: bool, replace: bool
) -> Path:
    language = load_language(code)
    files: dict[str, bytes] = {"language.json": language_text(language.as_dict()).encode()}
    try:
        model = find_model(code)
    except ModelError:
        if not samples:
            raise PackError("pack-nothing-to-pack", name=language.name) from None
    else:
        files[MODEL_FILE] = model.read_bytes()
        for name in _BESIDE_MODEL:
            file = model.parent / name
            if file.is_file() and (checkpoint or name not in _TO_GO_ON_TRAINING):
                files[name] = file.read_bytes()
        if not _statistics_usable(files):
            del files[STATISTICS]  # left from another checkpoint, or damaged: of no use
    names = anonymous(samples)
    letters = [sample for sample in samples if sample.motion is None]
    takes = [sample for sample in samples if sample.motion is not None]
    if letters:
        files["landmarks.npz"] = _landmarks(letters, code, names)
    if takes:
        files[TAKES] = takes_bytes(takes, names)
    target = pack_path(path)
    write_archive(target, language.code, files, consent=bool(samples), replace=replace)
    return target


def pack_path(path: Path) -> Path:
    """The file of a pack as a user names it: ``.signpack`` is added to a name without suffix."""
    return path if path.suffix else path.with_suffix(PACK_SUFFIX)


def write_archive(
    path: Path, code: str, files: dict[str, bytes], *, consent: bool, replace: bool = True
) -> None:
    """Write these files as a pack, only if the result is one that can be installed."""
    for name, data in files.items():
        if len(data) > LIMITS[name]:
            raise PackError("pack-part-too-large", name=name, limit=LIMITS[name])
    manifest = {
        "format": PACK_FORMAT,
        "feature_version": FEATURE_VERSION,
        "language": code,
        "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "made_with": f"signapp {__version__}",
        "consent": consent,
        "files": {
            name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in files.items()
        },
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    try:
        with atomic_path(path, replace=replace) as temporary:
            with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(MANIFEST, text)
                for name, data in files.items():
                    archive.writestr(name, data)
            read_pack(temporary)
    except OSError as error:
        raise PackError("unwritable", path=path, reason=error.strerror or error) from error


def _statistics_usable(files: dict[str, bytes]) -> bool:
    try:
        check_statistics(files)
    except PackError:
        return False
    return True


def _landmarks(samples: Sequence[Sample], code: str, names: dict[str, str]) -> bytes:
    arrays = dataset_arrays(samples, code, [names[s.signer] for s in samples])
    del arrays["time"]
    return npz_bytes(arrays)
