"""What ``signapp`` does where no window can be opened: label a clip in the terminal."""

from pathlib import Path

import click

from signapp.capture.sources import demo_path
from signapp.errors import SourceError
from signapp.settings import FULL, tracker_for_files
from signapp.system.installation import mend_line


def label_instead_of_window(
    reason: str, path: Path | None, language: str, tracker: str = FULL
) -> None:
    """Say why there is no window, then print the letters of a clip with their times.

    Args:
        reason: why there is no window.
        path: the clip; None for the demo.
        language: code of the language.
        tracker: which tracker finds the hands.

    Raises:
        SignappError: the clip or the model cannot be used.
    """
    what = "the demo clip" if path is None else str(path)
    click.echo(f"signapp: {reason}, so {what} is labelled here instead", err=True)
    path = path or demo_path()
    if not path.is_file():
        raise SourceError(f"the demo clip {path} is missing; {mend_line()}")
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.labelling.labeller import label
    from signapp.labelling.settings import LabelSettings
    from signapp.languages.names import shown
    from signapp.recognition.catalog import load_model

    kind = tracker_for_files(tracker)
    ensure_hand_model(kind=kind)
    model = load_model(language)
    labelling = label(path, model, LabelSettings(language=language, partial=True, tracker=kind))
    for segment in labelling.segments:
        times = f"{segment.start_s:7.2f} - {segment.end_s:6.2f} s"
        click.echo(
            f"{times}  {segment.confidence or 0:4.0%}  {shown(segment.native, segment.roman)}"
        )
    text = " ".join(word.text for word in labelling.words)
    click.echo(f"text: {text}" if text else "no letter recognised")
    click.echo(f"your own videos: signapp label VIDEO --language {language} --output DIR")
