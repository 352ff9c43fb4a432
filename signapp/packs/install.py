"""Installing a checked pack: as a new version that can be undone, never over anything."""

import json
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import LanguageError, UnknownLanguageError
from signapp.languages import Language, load_language
from signapp.languages.writing import language_text, user_language_file
from signapp.packs.format import Pack, PackError
from signapp.packs.reading import read_pack
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.versions import VERSION_FILES, Versions
from signapp.recording.store import Recordings
from signapp.system.files import write_text


@dataclass(frozen=True)
class Installed:
    """What `install_pack` did.

    Attributes:
        code: the language.
        summary: one line for the user.
        version: id of the new model version, None without a model.
        samples: number of recordings added.
        left_out: number of recordings in the pack that were not added.
    """

    code: str
    summary: str
    version: str | None
    samples: int
    left_out: int = 0


def install_pack(path: Path, *, recordings: bool = False) -> Installed:
    """Check a pack wholly, then install it.

    The model becomes a new version in use; `Versions.go_back` returns to the one before.

    Args:
        path: the ``.signpack`` file.
        recordings: also add its recordings to the user's own of that language.

    Raises:
        PackError: it is refused, with nothing changed on the disk, or it cannot be written.
    """
    return install_checked(read_pack(path), path.name, recordings=recordings)


def install_checked(pack: Pack, origin: str, *, recordings: bool = False) -> Installed:
    """Install a pack that was read already."""
    code = pack.language.code
    if MODEL_FILE not in pack.files and not recordings:
        raise PackError("pack-recordings-only", name=origin)
    own = _own_language(code)
    version = None
    if MODEL_FILE in pack.files:
        versions = Versions(code)
        files: dict[str, bytes | Path] = {
            name: data for name, data in pack.files.items() if name in VERSION_FILES
        }
        version = versions.add(files, f"from the pack {origin}")
    try:
        _install_language(pack, own)
    except OSError as error:
        raise PackError("pack-language-unwritable", reason=error.strerror or error) from error
    added = _add_recordings(pack, origin) if recordings else 0
    if version is not None:
        Versions(code).choose(version)
    return Installed(code, pack.summary, version, added, len(pack.samples) - added)


def _own_language(code: str) -> Language | None:
    """The language as it is here; a file of it that cannot be read is not to be written over."""
    try:
        return load_language(code)
    except UnknownLanguageError:
        return None
    except LanguageError as error:
        raise PackError("pack-language-in-the-way", problem=error) from error


def _install_language(pack: Pack, own: Language | None) -> None:
    """Write the language file unless the letters are all known; letters of one's own stay."""
    code = pack.language.code
    incoming = json.loads(pack.files["language.json"].decode("utf-8-sig"))
    if own is not None:
        known = set(own.by_label)
        if known >= set(pack.language.by_label):
            return
        # Both: the pack's file with the letters that only this user has.
        theirs = set(pack.language.by_label)
        incoming["letters"] += [x.as_dict() for x in own.letters if x.label not in theirs]
    write_text(user_language_file(code), language_text(incoming))


def _add_recordings(pack: Pack, origin: str) -> int:
    store = Recordings(pack.language.code)
    sources = sorted({(s.signer, s.session) for s in pack.samples})
    stem = Path(origin).stem[:40]
    for signer, session_name in sources:
        name = f"{session_name} ({stem})"[:80]
        with store.start_session(f"{signer} ({stem})"[:80], name) as session:
            last: int | None = None
            own = [s for s in pack.samples if (s.signer, s.session) == (signer, session_name)]
            for sample in sorted(own, key=lambda s: (s.motion is not None, s.take)):
                if sample.motion is not None:
                    motion = sample.motion
                    session.add_take(
                        sample.label, motion.times, motion.landmarks, sample.aspect, source="import"
                    )
                    continue
                if sample.take != last:
                    session.new_take()
                    last = sample.take
                session.add(sample.label, sample.landmarks, sample.aspect, source="import")
    return len(pack.samples)
