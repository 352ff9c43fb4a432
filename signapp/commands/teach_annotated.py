"""``signapp teach annotated``: letters of annotated videos become samples."""

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.commands._counting import counted
from signapp.errors import SignappError

if TYPE_CHECKING:
    from signapp.labelling.annotations.samples import LetterSamples
    from signapp.languages import Language
    from signapp.recording.samples import Sample
    from signapp.recording.store import Recordings

_PATH = click.Path(path_type=Path)


@dataclass(frozen=True)
class _Taken:
    """Samples of one video, who signs, and lines to say."""

    samples: "LetterSamples"
    signer: str
    session: str
    notes: list[str]


@click.command("annotated")
@click.argument("language")
@click.argument("files", nargs=-1, required=True, type=_PATH)
@click.option("--video", type=_PATH, help="The video of the one annotation, if it links none.")
@click.option("--tier", help="The tier that holds the letters.")
@click.option("--signer", help="Who signs; default: the participant of the tier.")
@click.option("--session", default="", help="Name of the session; default: that of the video.")
@click.option("--middle", default=0.6, show_default=True, type=click.FloatRange(0.05, 1),
              help="Share of a letter's time to take frames from.")  # fmt: skip
@click.option("--most", default=8, show_default=True, type=click.IntRange(1, 1000),
              help="Frames of one letter at most.")  # fmt: skip
@click.option("--output", type=_PATH, help="Write a dataset (.npz, .csv), not recordings.")
@click.option("--overwrite", is_flag=True, help="Replace an --output that is there already.")
def annotated(
    language: str,
    files: tuple[Path, ...],
    video: Path | None,
    tier: str | None,
    signer: str | None,
    session: str,
    middle: float,
    most: int,
    output: Path | None,
    overwrite: bool,
) -> None:
    """Add the letters of annotated videos to the recordings of LANGUAGE, or write a dataset.

    FILES are annotations (EAF, CSV, JSON, SRT, WebVTT) whose video is linked or stands beside
    them, or videos that were labelled and corrected in the app's Video tab.
    """
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.languages import load_language
    from signapp.recording.export import export_dataset
    from signapp.recording.samples import Sample
    from signapp.recording.store import Recordings
    from signapp.system.outputs import check_outputs

    alphabet = load_language(language)
    check_outputs({"--output": output}, overwrite, inputs=files)
    if video is not None and len(files) > 1:
        raise SignappError("--video goes with one annotation")
    ensure_hand_model()
    # All are read before anything is written.
    found = [_take(file, video, tier, alphabet, middle, most) for file in files]
    made: list[Sample] = []
    for file, taken in zip(files, found, strict=True):
        if not (signer or taken.signer):
            raise SignappError(f"{file} does not say who signs; add --signer NAME")
        for line in taken.notes:
            click.echo(f"signapp: {line}", err=True)
        rows = taken.samples
        made += [
            Sample(
                id=f"{file}:{i}", label=rows.labels[i], landmarks=rows.landmarks[i],
                aspect=float(rows.aspects[i]), time_s=float(rows.times[i]),
                signer=signer or taken.signer, session=session or taken.session,
                take=rows.takes[i], source="file", picture="",
            )
            for i in range(len(rows.labels))
        ]  # fmt: skip
    if not made:
        raise SignappError("no letter with a hand was found; nothing was written")
    if output is not None:
        export_dataset(made, output, language, keep_names=True, replace=overwrite)
    else:
        _record(made, Recordings(language))
    total = {sample.label for sample in made}
    letters = len({(s.id.rpartition(":")[0], s.take) for s in made})
    click.echo(
        f"{output or 'recordings of ' + language}: {counted(len(made), 'sample')} of "
        f"{counted(letters, 'annotated letter')}, {counted(len(total), 'different letter')}"
    )


def _take(
    file: Path, video: Path | None, tier: str | None, alphabet: "Language", middle: float, most: int
) -> _Taken:
    from signapp.labelling.annotations.letters import others_named
    from signapp.labelling.annotations.media import video_of
    from signapp.labelling.annotations.reading import is_annotation, read_annotations
    from signapp.labelling.annotations.samples import hands_of_video, letter_samples, stretches_of
    from signapp.video.reader import probe

    if not is_annotation(file):
        return _from_the_app(file, alphabet, middle, most)
    annotations = read_annotations(file)
    notes = annotations.tier(tier)
    media = video or video_of(file)
    if media is None:
        raise SignappError(f"the video of {file} was not found; give it with --video")
    stretches, others = stretches_of(
        notes, annotations, media, probe(media).player_start_s, alphabet
    )
    lines = []
    if others:
        lines.append(
            f"{file}: left out {len(others)} annotations that are no letters of {alphabet.name}: "
            f"{others_named(others)}"
        )
    samples = letter_samples(hands_of_video(media), stretches, middle=middle, most=most)
    name = annotations.find(tier)
    who = annotations.participants.get(name or "", "")
    return _Taken(samples, who, media.stem, [*lines, *_handless(file, samples)])


def _from_the_app(video: Path, alphabet: "Language", middle: float, most: int) -> _Taken:
    """Letters as they stand in the Video tab, with the hands that were found then."""
    from signapp.labelling import corrections
    from signapp.labelling.annotations.samples import Stretch, VideoHands, letter_samples
    from signapp.labelling.segments import PERSON
    from signapp.recognition.catalog import load_model
    from signapp.video.reader import probe

    work = corrections.load(probe(video), load_model)
    if work is None:
        raise SignappError(f"{video} was not labelled in the Video tab; give its annotation")
    if work.labelling.language.code != alphabet.code:
        raise SignappError(f"{video} was labelled in {work.labelling.language.code}")
    track = work.labelling.track
    stretches = [Stretch(s.label, s.start_s, s.end_s) for s in work.segments]
    lines = []
    guessed = sum(s.source != PERSON for s in work.segments)
    if guessed:
        lines.append(
            f"{video}: {guessed} of {len(work.segments)} letters are as the model read them; "
            "look through them before you train with them"
        )
    hands = VideoHands(track.times, track.landmarks, track.aspects)
    samples = letter_samples(hands, stretches, middle=middle, most=most)
    return _Taken(samples, "", video.stem, [*lines, *_handless(video, samples)])


def _handless(file: Path, samples: "LetterSamples") -> list[str]:
    missed = samples.handless
    if not missed:
        return []
    where = ", ".join(f"{s.label} at {s.start_s:.1f} s" for s in missed[:5])
    more = f" and {len(missed) - 5} more" if len(missed) > 5 else ""
    return [f"{file}: no hand was seen in {counted(len(missed), 'letter')}: {where}{more}"]


def _record(samples: "list[Sample]", recordings: "Recordings") -> None:
    """A session for each signer and video, a take for each letter."""

    def sitting(sample: "Sample") -> tuple[str, str, str]:
        return sample.id.rpartition(":")[0], sample.signer, sample.session

    for (_, signer, session), rows in itertools.groupby(samples, sitting):
        with recordings.start_session(signer, session) as writer:
            for _, take in itertools.groupby(rows, lambda sample: sample.take):
                writer.new_take()
                for sample in take:
                    writer.add(sample.label, sample.landmarks, sample.aspect, source="file")
