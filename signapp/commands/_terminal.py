"""What ``signapp`` does where no window can be opened: label a clip in the terminal."""

from collections.abc import Iterator
from pathlib import Path

import click

from signapp.capture.sources import demo_path
from signapp.errors import SourceError


def label_instead_of_window(reason: str, path: Path | None, language: str) -> None:
    """Say why there is no window, then print the letters of a clip with their times.

    Args:
        reason: why there is no window.
        path: the clip; None for the demo.
        language: code of the language.

    Raises:
        SignappError: the clip or the model cannot be used.
    """
    what = "the demo clip" if path is None else str(path)
    click.echo(f"signapp: {reason}, so {what} is labelled here instead", err=True)
    path = path or demo_path()
    if not path.is_file():
        raise SourceError(f"the demo clip {path} is missing; install signapp again")
    letters = list(_letters(path, language))
    if not letters:
        click.echo("no letter recognised")
        return
    from signapp.languages import load_language
    from signapp.text.script import compose

    known = load_language(language)
    text = compose(known.letter(label).text for label in letters)
    click.echo(f"text: {text}")
    click.echo(f"to label your own videos: signapp label VIDEO --language {language} --output DIR")


def _letters(path: Path, language: str) -> Iterator[str]:
    from signapp.landmarks.tracker import HandTracker
    from signapp.recognition.catalog import load_model
    from signapp.recognition.recogniser import Recogniser
    from signapp.settings import WritingSettings
    from signapp.text.hold import HoldRules, HoldToCommit
    from signapp.video.reader import VideoReader

    model = load_model(language)
    named = {label.label: label for label in model.labels}
    writing = WritingSettings()
    hold = HoldToCommit(HoldRules(writing.hold_s, writing.cooldown_s, writing.release_s))
    with HandTracker("video") as tracker, VideoReader(path) as video:
        recogniser = Recogniser(model, tracker)
        for frame in video:
            found = recogniser.recognise(frame.image, frame.time_s)
            accepted = found.accepted.label if found.accepted else None
            state = hold.update(accepted, frame.time_s)
            if state.committed is not None:
                letter = named[state.committed]
                shown = letter.native
                if letter.roman != letter.native:
                    shown += f" ({letter.roman})"
                click.echo(f"{frame.time_s:7.2f} s  {shown}")
                yield state.committed
