"""Letters, languages and signers made by mistake: renamed, removed, brought back.

A letter stands in two places, in the file of its language and in the recordings. Each step of what
is done here writes one of them, wholly or not at all, in an order that leaves a usable state behind
if the program is killed in between: at worst a letter without samples is left over, and doing the
same again ends it. What comes with signapp is never renamed or removed, and no sample is destroyed:
what is removed is marked as deleted, and `undo` brings it back until `Recordings.erase_deleted`.
"""

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from signapp.errors import LanguageError
from signapp.languages import (
    SHIPPED_CODES,
    Language,
    Letter,
    language_codes,
    letter_from_dict,
    load_language,
    shipped_language,
)
from signapp.languages.names import name_key
from signapp.languages.writing import user_language_file, write_language
from signapp.recording.changes import Step
from signapp.recording.errors import RecordingError
from signapp.recording.samples import check_name
from signapp.recording.store import Recordings
from signapp.system.folders import user_languages_dir, user_models_dir
from signapp.teaching.alphabet import find_letter, new_letter

_REMOVED = "removed"


class ExistsError(LanguageError):
    """The new name is in use; the samples of both can be put together if that is meant."""


def own_letter(language: Language, label: str) -> Letter:
    """A letter that the user added.

    Raises:
        LanguageError: there is no such letter, or it came with signapp.
    """
    letter = find_letter(language, label)
    if letter is None:
        raise LanguageError("no-such-letter", language=language.name, letter=label)
    shipped = shipped_language(language.code)
    if shipped is not None and letter.label in shipped.by_label:
        raise LanguageError("letter-shipped", letter=letter.label)
    return letter


def rename_letter(
    recordings: Recordings,
    label: str,
    native: str,
    roman: str = "",
    text: str = "",
    *,
    merge: bool = False,
) -> Letter:
    """Give a letter of the user's own another name, and its samples with it.

    A model that was trained before goes on knowing it (`Letter.former`).

    Args:
        recordings: of the language.
        label: the letter.
        native, roman, text: as for `new_letter`.
        merge: if there is a letter of the new name, put the samples of both together.

    Raises:
        ExistsError: there is a letter of the new name, both have samples, and `merge` is false.
        LanguageError, RecordingError: the letter is not the user's, a name cannot be used, or it
            cannot be written.
    """
    language = load_language(recordings.language)
    old = own_letter(language, label)
    new = new_letter(native, roman, text)
    other = find_letter(language, new.label)
    if other is not None and other.label != old.label:
        mine = recordings.samples(label=old.label)
        if mine and recordings.samples(label=other.label) and not merge:
            raise ExistsError(
                "letter-exists-with-samples", language=language.name, letter=other.label
            )
        new, made = other, False
    else:
        former = dict.fromkeys((*old.former, old.label))
        former.pop(new.label, None)
        new = replace(new, alternates=old.alternates, former=tuple(former), moves=old.moves)
        made = True
    ids = [sample.id for sample in recordings.samples(label=old.label)]
    record = {"was": old.as_dict(), "now": new.as_dict() if made else None}
    _exchange(
        language.code,
        old,
        new if made else None,
        lambda: recordings.change(ids, label=new.label, letter=record),
    )
    return new


def remove_letter(recordings: Recordings, label: str) -> int:
    """Remove a letter of the user's own, its samples marked as deleted; return how many.

    Raises:
        LanguageError, RecordingError: it is not the user's, it is the only one, or it cannot be
            written.
    """
    language = load_language(recordings.language)
    letter = own_letter(language, label)
    if len(language.letters) == 1:
        raise LanguageError("only-letter", letter=letter.label)
    ids = [sample.id for sample in recordings.samples(label=letter.label)]
    record = {"was": letter.as_dict(), "now": None}
    _exchange(language.code, letter, None, lambda: recordings.delete(ids, letter=record))
    return len(ids)


def rename_signer(recordings: Recordings, signer: str, name: str, *, merge: bool = False) -> int:
    """Give a signer another name, the samples stay; return how many there are.

    Raises:
        ExistsError: there is a signer of that name, and `merge` is false.
        RecordingError: there is no such signer, or the name cannot be used or written.
    """
    name = check_name(name, "signer")
    signer = _signer(recordings, signer)
    if name in recordings.signers() and name != signer and not merge:
        raise ExistsError("signer-exists", name=name)
    ids = [sample.id for sample in recordings.samples(signer=signer)]
    return recordings.change(ids, signer=name)


def remove_signer(recordings: Recordings, signer: str) -> int:
    """Mark all samples of a signer as deleted; return how many.

    Raises:
        RecordingError: there is no such signer, or it cannot be written.
    """
    signer = _signer(recordings, signer)
    return recordings.delete([sample.id for sample in recordings.samples(signer=signer)])


def undo(recordings: Recordings) -> int:
    """`Recordings.undo`, with the letter that the step removed or renamed."""
    step = recordings.next_undo
    if step is None:
        return 0
    was, now = _letters(step)
    if was is None and now is None:
        return recordings.undo()
    return _exchange(recordings.language, now, was, recordings.undo)


def redo(recordings: Recordings) -> int:
    """`Recordings.redo`, likewise."""
    step = recordings.next_redo
    if step is None:
        return 0
    was, now = _letters(step)
    if was is None and now is None:
        return recordings.redo()
    return _exchange(recordings.language, was, now, recordings.redo)


def rename_language(code: str, name: str, native_name: str = "") -> Language:
    """Give a language of the user's own another name; its code stays.

    Raises:
        LanguageError, RecordingError: it came with signapp, or the name cannot be used or written.
    """
    language = _own_language(code)
    name = check_name(name, "language")
    for other in language_codes():
        if other != language.code and name_key(load_language(other).name) == name_key(name):
            raise LanguageError("language-name-exists", name=name)
    native = check_name(native_name, "language") if native_name.strip() else name
    language = replace(language, name=name, native_name=native)
    write_language(language)
    return language


def remove_language(code: str) -> Path:
    """Set a language of the user's own aside, with its models; its recordings stay where they are.

    Returns:
        Where its file is now; `restore_language` brings it back.

    Raises:
        LanguageError: it came with signapp, there is none, or it cannot be moved.
    """
    language = _own_language(code)
    stamp = time.strftime("%Y%m%d-%H%M%S")
    models = user_models_dir()
    file = user_language_file(language.code)
    target = file.parent / _REMOVED / f"{language.code}@{stamp}.json"
    try:
        # The file last: as long as it is there, the language is, and this can be done again.
        if (models / language.code).is_dir():
            _move(models / language.code, models / _REMOVED / f"{language.code}@{stamp}")
        _move(file, target)
    except OSError as error:
        raise LanguageError(
            "language-unremovable", code=language.code, reason=error.strerror or error
        ) from error
    return target


def restore_language(code: str) -> Language:
    """Bring back the language of that code that was removed last, with its models.

    Raises:
        LanguageError: none was removed, there is one again, or it cannot be moved.
    """
    if code in language_codes():
        raise LanguageError("language-there-again", code=code)
    languages, models = user_languages_dir(), user_models_dir()
    removed = sorted((languages / _REMOVED).glob(f"{code}@*.json"))
    if not removed:
        raise LanguageError("no-removed-language", code=code)
    try:
        aside = models / _REMOVED / removed[-1].stem
        if aside.is_dir() and not (models / code).exists():
            _move(aside, models / code)
        _move(removed[-1], user_language_file(code))
    except OSError as error:
        raise LanguageError(
            "language-not-restored", code=code, reason=error.strerror or error
        ) from error
    return load_language(code)


def _exchange(code: str, drop: Letter | None, add: Letter | None, act: Callable[[], int]) -> int:
    """Put one letter in the place of another in the language, and move its samples between."""
    language = load_language(code)
    letters = list(language.letters)
    places = {letter.label: i for i, letter in enumerate(letters)}
    if add is not None:
        if add.label in places:
            letters[places[add.label]] = add
        else:
            place = len(letters) if drop is None else places.get(drop.label, len(letters)) + 1
            # Until the samples have moved, a model calls the sign by the name it had.
            letters.insert(place, replace(add, former=()))
        write_language(replace(language, letters=tuple(letters)))
    done = act()
    dropped = drop.label if drop is not None and (add is None or add.label != drop.label) else None
    final = [add if add is not None and x.label == add.label else x for x in letters]
    final = [x for x in final if x.label != dropped]
    if final:
        write_language(replace(language, letters=tuple(final)))
    return done


def _letters(step: Step) -> tuple[Letter | None, Letter | None]:
    """What a letter was before a step, and what it is after."""
    found = step.letter or {}
    return _letter(found.get("was")), _letter(found.get("now"))


def _letter(data: object) -> Letter | None:
    try:
        return letter_from_dict(data) if isinstance(data, dict) else None
    except (KeyError, TypeError):
        return None


def _signer(recordings: Recordings, name: str) -> str:
    for signer in recordings.signers():
        if name_key(signer) == name_key(name):
            return signer
    known = ", ".join(recordings.signers()) or "none"
    raise RecordingError("no-such-signer", name=name, known=known)


def _own_language(code: str) -> Language:
    if code in SHIPPED_CODES:
        raise LanguageError("language-shipped", code=code)
    language = load_language(code)
    if not (user_languages_dir() / f"{language.code}.json").is_file():
        raise LanguageError("language-not-own", code=code)
    return language


def _move(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(path, target)
