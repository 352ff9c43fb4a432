"""``signapp live --text``: letters that are held and moving signs, a line each."""

import json
import sys
from collections.abc import Callable

import click

from signapp.capture import SourceKind, SourceSpec, SourceState, SourceStatus
from signapp.errors import LabellingError, SignappError
from signapp.languages import Letter
from signapp.live.result import Commit


def print_letters(
    source: SourceSpec | None,
    language: str | None,
    as_json: bool,
    signs: bool,
    signer: str | None = None,
    tracker: str | None = None,
) -> None:
    """Print a line for every letter until the source ends or Ctrl-C, which is the usual end.

    Args:
        source: where from; None for the first camera.
        language: code; None for the one that the window uses.
        as_json: an object a line instead of the letter alone.
        signs: look for moving signs too, shipped ones and those that were taught.
        signer: whose hands to read, None for everybody's.
        tracker: how hands are found, None for the setting; auto is full, as nobody is asked here.

    Raises:
        SignappError: the source, the model or the hand model cannot be used.
    """
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.landmarks.tracker import HandTracker
    from signapp.live.models import ModelStore
    from signapp.live.reader import committed
    from signapp.live.whose_hands import MOST, WhoseHands
    from signapp.settings import load_settings, tracker_for_files
    from signapp.signs.book import load_book
    from signapp.teaching.taught import letters_of

    settings = load_settings()
    for notice in settings.notices:
        _say(str(notice))
    source = source or _first_camera()
    kind = tracker_for_files(tracker or settings.tracker)
    ensure_hand_model(kind=kind)
    store = ModelStore()
    store.problem = lambda what: _say(str(what))
    code = (language or settings.language).lower()
    model = store.get(code)
    letters = letters_of(code)
    book = load_book(code, letters=model, problem=store.problem) if signs else None
    if signs and book is None:
        raise LabellingError("no-signs", language=model.language.name)
    whose = WhoseHands(lambda: HandTracker("image", most_hands=MOST))
    whose.choose(signer)
    try:
        with HandTracker("video", kind=kind) as finder:
            for commit in committed(
                source, model, settings.writing, finder, signs=book, whose=whose,
                on_crowd=_crowd, on_status=_reporter(source),
            ):  # fmt: skip
                if commit.text:
                    _print(_sign(commit) if as_json else commit.text)
                    continue
                shown = commit.letter
                letter = letters.get(shown.label) or Letter(
                    shown.label, shown.native, shown.roman, shown.native
                )
                _print(_json(commit, letter) if as_json else _plain(letter))
    except KeyboardInterrupt:
        return


def _crowd() -> None:
    _say(
        "more than two hands are seen, and any two are taken for one signer's; choose one person "
        "with --signer if letters are wrong"
    )


def _print(line: str) -> None:
    """At once, even into a pipe: the reader waits for it."""
    click.echo(line)
    sys.stdout.flush()


def _first_camera() -> SourceSpec:
    from signapp.capture.cameras import list_cameras

    cameras = list_cameras()
    if not cameras:
        raise SignappError(
            "no camera is there; plug one in, or give --video FILE, --stream URL or --demo"
        )
    return SourceSpec(SourceKind.CAMERA, cameras[0].key, cameras[0].name)


def _plain(letter: Letter) -> str:
    return letter.text if letter.text.strip() else letter.native


def _json(commit: Commit, letter: Letter) -> str:
    row: dict[str, object] = {
        "type": "letter",
        "language": commit.language,
        "label": letter.label,
        "native": letter.native,
        "roman": letter.roman,
        "text": letter.text,
        "confidence": round(float(commit.confidence), 4),
        "time_s": round(float(commit.time_s), 3),
    }
    if letter.action:
        row["action"] = letter.action
    return json.dumps(row, ensure_ascii=False)


def _sign(commit: Commit) -> str:
    row = {
        "type": "sign",
        "language": commit.language,
        "label": commit.letter.label,
        "text": commit.text,
        "confidence": round(float(commit.confidence), 4),
        "time_s": round(float(commit.time_s), 3),
        "instead": commit.instead,
    }
    return json.dumps(row, ensure_ascii=False)


def _reporter(source: SourceSpec) -> Callable[[SourceStatus], None]:
    """Says on standard error what a camera or stream does, each thing once until it changes."""
    told = [""]

    def report(status: SourceStatus) -> None:
        if status.state is SourceState.LOST and status.error is not None:
            line = f"{status.error}; trying again"
        elif status.state is SourceState.PLAYING:
            line = f"reading {source.title}; Ctrl-C ends it"
        else:
            return
        if line != told[0]:
            told[0] = line
            _say(line)

    return report


def _say(line: str) -> None:
    click.echo(f"signapp: {line}", err=True)
