"""``signapp teach annotated``: letters and moving signs of annotated videos become samples."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.commands._counting import counted
from signapp.errors import SignappError

if TYPE_CHECKING:
    from signapp.labelling.annotations.samples import LetterSamples, Stretch
    from signapp.labelling.annotations.sign_takes import SignTakes
    from signapp.languages import Language
    from signapp.recording.samples import Sample
    from signapp.recording.store import Recordings

_PATH = click.Path(path_type=Path)


@dataclass(frozen=True)
class _Taken:
    """Samples and takes of one video, who signs, and lines to say."""

    samples: "LetterSamples"
    takes: "SignTakes"
    signer: str
    session: str
    notes: list[str]


@click.command("annotated")
@click.argument("language")
@click.argument("files", nargs=-1, required=True, type=_PATH)
@click.option("--video", type=_PATH, help="The video of the one annotation, if it links none.")
@click.option("--tier", help="The tier that holds the letters.")
@click.option("--signs-tier", help="The tier of moving signs; default: the one called signs.")
@click.option("--signer", help="Who signs; default: the participant of the tier.")
@click.option("--session", default="", help="Name of the session; default: that of the video.")
@click.option("--middle", default=0.6, show_default=True, type=click.FloatRange(0.05, 1),
              help="Share of a letter's time to take frames from.")  # fmt: skip
@click.option("--most", default=8, show_default=True, type=click.IntRange(1, 1000),
              help="Frames of one letter at most.")  # fmt: skip
@click.option("--output", type=_PATH, help="Write a dataset (.npz, .csv), not recordings; moving "
              "signs go to a file of sequences beside it (NAME.signs.npz).")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Replace an --output that is there already.")
def annotated(
    language: str,
    files: tuple[Path, ...],
    video: Path | None,
    tier: str | None,
    signs_tier: str | None,
    signer: str | None,
    session: str,
    middle: float,
    most: int,
    output: Path | None,
    overwrite: bool,
) -> None:
    """Add the letters and moving signs of annotated videos to the recordings of LANGUAGE.

    FILES are annotations (EAF, CSV, JSON, SRT, WebVTT) whose video is linked or stands beside
    them, or videos that were labelled and corrected in the app's Video tab. Letters become samples,
    and what stands on the tier of signs becomes takes of moving signs. With --output they are
    written as a dataset.
    """
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.languages import load_language
    from signapp.recording.export import export_dataset, export_takes
    from signapp.recording.samples import Sample
    from signapp.recording.store import Recordings
    from signapp.system.outputs import check_outputs

    alphabet = load_language(language)
    signs_output = None if output is None else output.with_name(f"{output.stem}.signs.npz")
    check_outputs({"--output": output, "--output (signs)": signs_output}, overwrite, inputs=files)
    if video is not None and len(files) > 1:
        raise SignappError("--video goes with one annotation")
    ensure_hand_model()
    # All are read before anything is written.
    tiers = (tier, signs_tier)
    found = [_take(file, video, tiers, alphabet, middle, most) for file in files]
    made: list[Sample] = []
    for file, taken in zip(files, found, strict=True):
        if not (signer or taken.signer):
            raise SignappError(f"{file} does not say who signs; add --signer NAME")
        for line in taken.notes:
            click.echo(f"signapp: {line}", err=True)
        rows = taken.samples
        who, when = signer or taken.signer, session or taken.session
        made += [
            Sample(
                id=f"{file}:{i}", label=rows.labels[i], landmarks=rows.landmarks[i],
                aspect=float(rows.aspects[i]), time_s=float(rows.times[i]),
                take=rows.takes[i], source="file", picture="", signer=who, session=when,
            )
            for i in range(len(rows.labels))
        ]  # fmt: skip
        made += [
            Sample(
                id=f"{file}:sign-{i}", label=name, landmarks=motion.still, aspect=motion.aspect,
                time_s=0.0, take=-1 - i, source="file", picture="", motion=motion,
                signer=who, session=when,
            )
            for i, (name, motion) in enumerate(taken.takes.takes)
        ]  # fmt: skip
    letters = [sample for sample in made if sample.motion is None]
    takes = [sample for sample in made if sample.motion is not None]
    if not made:
        raise SignappError("no letter with a hand and no moving sign was found; nothing is written")
    where = [f"recordings of {language}"] * 2
    if output is None or signs_output is None:
        _record(made, Recordings(language))
    else:
        where = [str(output), str(signs_output)]
        if letters:
            export_dataset(letters, output, language, keep_names=True, replace=overwrite)
        if takes:
            export_takes(takes, signs_output, language, keep_names=True, replace=overwrite)
    if letters:
        total = {sample.label for sample in letters}
        annotated = len({(s.id.rpartition(":")[0], s.take) for s in letters})
        click.echo(
            f"{where[0]}: {counted(len(letters), 'sample')} of "
            f"{counted(annotated, 'annotated letter')}, {counted(len(total), 'different letter')}"
        )
    if takes:
        signs = len({take.label for take in takes})
        click.echo(f"{where[1]}: {counted(len(takes), 'take')} of {counted(signs, 'moving sign')}")


def _take(
    file: Path,
    video: Path | None,
    tiers: tuple[str | None, str | None],
    alphabet: "Language",
    middle: float,
    most: int,
) -> _Taken:
    from signapp.labelling.annotations.letters import others_named
    from signapp.labelling.annotations.media import video_of
    from signapp.labelling.annotations.reading import (
        LETTERS,
        SIGNS,
        is_annotation,
        read_annotations,
    )
    from signapp.labelling.annotations.samples import (
        hands_of_video,
        letter_samples,
        stretches_of,
        timed,
    )
    from signapp.labelling.annotations.sign_takes import sign_takes
    from signapp.video.reader import probe

    if not is_annotation(file):
        return _from_the_app(file, alphabet, middle, most)
    annotations = read_annotations(file)
    tier, signs_tier = tiers
    moving = annotations.find(signs_tier, SIGNS)
    if signs_tier is not None:
        annotations.tier(signs_tier)  # says which there are
    name = annotations.find(tier, LETTERS)
    if tier is None and (name == moving or name is None) and moving is not None:
        name = None  # signs alone
    else:
        annotations.tier(tier)
    media = video or video_of(file)
    if media is None:
        raise SignappError(f"the video of {file} was not found; give it with --video")
    start_s = probe(media).player_start_s
    notes = annotations.tiers[name] if name is not None else []
    stretches, others = stretches_of(notes, annotations, media, start_s, alphabet)
    lines = []
    if others:
        lines.append(
            f"{file}: left out {len(others)} annotations that are no letters of {alphabet.name}: "
            f"{others_named(others)}"
        )
    hands = hands_of_video(media)
    samples = letter_samples(hands, stretches, middle=middle, most=most)
    signs = annotations.tiers[moving] if moving is not None else []
    takes = sign_takes(hands, timed(signs, annotations, media, start_s), alphabet.code)
    who = next(filter(None, (annotations.participants.get(x or "") for x in (name, moving))), "")
    lines += [*_handless(file, samples.handless), *_still(file, takes.left_out)]
    return _Taken(samples, takes, who, media.stem, lines)


def _from_the_app(video: Path, alphabet: "Language", middle: float, most: int) -> _Taken:
    """Letters and signs as they stand in the Video tab, with the hands that were found then."""
    from signapp.labelling import corrections
    from signapp.labelling.annotations.samples import Stretch, VideoHands, letter_samples
    from signapp.labelling.annotations.sign_takes import sign_takes
    from signapp.labelling.marks import SIGNS
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
    signs = [Stretch(m.text, m.start_s, m.end_s) for m in work.marks if m.tier == SIGNS]
    takes = sign_takes(hands, signs, alphabet.code)
    lines += [*_handless(video, samples.handless), *_still(video, takes.left_out)]
    return _Taken(samples, takes, "", video.stem, lines)


def _handless(file: Path, missed: "Sequence[Stretch]") -> list[str]:
    if not missed:
        return []
    return [f"{file}: no hand was seen in {counted(len(missed), 'letter')}: {_places(missed)}"]


def _still(file: Path, missed: "Sequence[Stretch]") -> list[str]:
    if not missed:
        return []
    return [
        f"{file}: left out {counted(len(missed), 'sign')} in which nothing moves, or that are too "
        f"long: {_places(missed)}"
    ]


def _places(stretches: "Sequence[Stretch]") -> str:
    where = ", ".join(f"{s.label} at {s.start_s:.1f} s" for s in stretches[:5])
    return where + (f" and {len(stretches) - 5} more" if len(stretches) > 5 else "")


def _record(samples: "list[Sample]", recordings: "Recordings") -> None:
    """A session for each signer and video, a take for each letter and each sign."""

    def sitting(sample: "Sample") -> tuple[str, str, str]:
        return sample.id.rpartition(":")[0], sample.signer, sample.session

    for (_, signer, session), group in itertools.groupby(samples, sitting):
        with recordings.start_session(signer, session) as writer:
            for _, take in itertools.groupby(group, lambda sample: sample.take):
                rows = list(take)
                if (motion := rows[0].motion) is not None:
                    writer.add_take(
                        rows[0].label, motion.times, motion.landmarks, motion.aspect, source="file"
                    )
                    continue
                writer.new_take()
                for sample in rows:
                    writer.add(sample.label, sample.landmarks, sample.aspect, source="file")
