"""``signapp teach``: recordings and retraining on the command line."""

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.commands._counting import counted
from signapp.commands.teach_annotated import annotated
from signapp.commands.teach_names import remove, rename, restore, undo
from signapp.commands.teach_profile import profile
from signapp.commands.teach_signs import remove_sign, rename_sign, signs, takes
from signapp.errors import Said, SignappError

if TYPE_CHECKING:
    from signapp.recording.store import Recordings
    from signapp.teaching.retraining import RetrainingError, RetrainProgress, RetrainResult


@click.group("teach")
def command() -> None:
    """Recordings of your own signs: look at, import, export, retrain. Record in the app."""


rename.add_command(rename_sign)
remove.add_command(remove_sign)
for _part in (rename, remove, restore, undo, profile, signs, takes, annotated):
    command.add_command(_part)


@command.command("status")
@click.argument("language")
def status(language: str) -> None:
    """Say what is recorded and which model is in use."""
    from signapp.recognition.versions import Versions
    from signapp.recording.store import Recordings

    recordings = Recordings(language)
    signers = recordings.signers()
    click.echo(
        f"{counted(len(recordings), 'sample')} of {counted(len(signers), 'signer')} in "
        f"{recordings.folder}"
    )
    total: Counter[str] = Counter()
    for (label, _), count in recordings.counts().items():
        total[label] += count
    for label, count in total.items():
        own = ", ".join(f"{s}: {recordings.counts()[label, s]}" for s in signers)
        click.echo(f"  {label}  {count}  ({own})")
    moving = recordings.samples(moving=True)
    if moving:
        names = len({take.label for take in moving})
        click.echo(
            f"{counted(len(moving), 'take')} of {counted(names, 'moving sign')}: signapp teach "
            f"signs {language}"
        )
    pictures = recordings.pictures()
    if pictures:
        size = sum(path.stat().st_size for path in pictures) / 1e6
        kept = "picture is" if len(pictures) == 1 else "pictures are"
        click.echo(f"{len(pictures)} {kept} kept with them ({size:.1f} MB)")
    if recordings.damaged:
        lines = "damaged line was" if recordings.damaged == 1 else "damaged lines were"
        click.echo(f"{recordings.damaged} {lines} passed over")
    for line in _mixed(recordings):
        click.echo(line)
    for version in Versions(language).all():
        mark = "*" if version.current else " "
        click.echo(f"{mark} {version.id}  {version.note}")


def _mixed(recordings: "Recordings") -> Iterator[str]:
    """A line for each letter whose samples look like two signs."""
    from signapp.errors import ModelError
    from signapp.teaching.mixed import FEWEST, mixed_letters
    from signapp.teaching.taught import encoder_of

    samples = recordings.samples()
    if len(samples) < FEWEST:
        return
    try:
        model = encoder_of(recordings.language)
    except ModelError as error:
        yield f"whether a letter holds two signs cannot be said: {error}"
        return
    for mixed in mixed_letters(samples, model).values():
        yield (
            f"! {mixed.label}: these {mixed.samples} samples look like two different signs "
            f"({len(mixed.first)} and {len(mixed.second)}); look at them in the Teach tab"
        )


@command.command("import")
@click.argument("language")
@click.argument("letter")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--signer", required=True, help="Who signs.")
@click.option("--session", default="", help="Name of the session; default: date and time.")
@click.option("--keep-pictures", is_flag=True,
              help="Also keep a small copy of every picture, faces and rooms included. Without "
              "this, only the landmarks of the hands are kept.")  # fmt: skip
def import_(
    language: str,
    letter: str,
    files: tuple[Path, ...],
    signer: str,
    session: str,
    keep_pictures: bool,
) -> None:
    """Add photos and videos of LETTER, files or folders, to the recordings of LANGUAGE."""
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.recording.pictures import encode_picture
    from signapp.recording.store import Recordings
    from signapp.teaching.importing import files_to_import, pictures_of_files

    letter = _letter(language, letter)
    paths, notes = files_to_import(files)
    if not paths:
        raise SignappError("; ".join(notes))
    ensure_hand_model()
    found = missed = 0
    handless: list[Said] = []
    problems: list[Said] = []
    with Recordings(language).start_session(signer, session) as writer:
        last = -1
        for picture in pictures_of_files(
            paths, problem=problems.append, cancel=lambda: False, handless=handless.append
        ):
            if picture.file != last:
                writer.new_take()
                last = picture.file
            hands = picture.hands
            if hands is None:
                missed += 1
            else:
                jpeg = encode_picture(picture.image) if keep_pictures else None
                writer.add(letter, hands.landmarks, hands.aspect, source="file", jpeg=jpeg)
                found += 1
    click.echo(f"{found} samples added; {missed} pictures show no hand")
    if keep_pictures:
        click.echo(f"to remove the pictures: signapp teach erase {language} --pictures")
    for line in (*notes, *handless, *problems):
        click.echo(f"signapp: {line}", err=True)
    if problems:
        raise SignappError(
            f"of {len(paths)} files, {len(problems)} could not be read, or not wholly: see above"
        )


def _letter(language: str, name: str) -> str:
    """The label of a letter that is typed by any of its names."""
    from signapp.languages import load_language

    found = load_language(language).names.find(name)
    if len(found) == 1:
        return found[0]
    if found:
        raise SignappError(f"{name!r} may be {' or '.join(found)} in {language}; give the label")
    raise SignappError(f"{language} has no letter {name!r}; add it in the app first")


@command.command("export")
@click.argument("language")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--names", is_flag=True, help="Write the signers' names instead of signer-1, ….")
@click.option("--signs", "moving", is_flag=True,
              help="The takes of moving signs, as sequences, instead of the letters.")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Replace a FILE that is there already.")
def export(language: str, file: Path, names: bool, moving: bool, overwrite: bool) -> None:
    """Write the recordings as a dataset, .npz or .csv. It holds the signers' landmarks."""
    from signapp.recording.export import export_dataset, export_takes
    from signapp.recording.store import Recordings
    from signapp.system.outputs import check_outputs

    check_outputs({"FILE": file}, overwrite)
    recordings = Recordings(language)
    samples = recordings.samples(moving=moving)
    write = export_takes if moving else export_dataset
    write(samples, file, language, keep_names=names, replace=overwrite)
    signers = counted(len({sample.signer for sample in samples}), "signer")
    click.echo(
        f"{file}: {counted(len(samples), 'take' if moving else 'sample')} of {signers}; pass it on "
        "only if every signer agrees"
    )
    takes = recordings.samples(moving=True)
    if takes and not moving:
        click.echo(f"{counted(len(takes), 'take')} of moving signs not in it: --signs writes them")


@command.command("erase")
@click.argument("language")
@click.option("--signer", help="First delete everything of this signer.")
@click.option("--letter", help="First delete all samples of this letter.")
@click.option("--pictures", is_flag=True, help="Remove the kept pictures only; landmarks stay.")
@click.confirmation_option(prompt="What is erased cannot be brought back. Go on?")
def erase(language: str, signer: str | None, letter: str | None, pictures: bool) -> None:
    """Remove deleted samples from the disk for good, or with --pictures all pictures."""
    from signapp.languages.names import name_key
    from signapp.recording.store import Recordings

    recordings = Recordings(language)
    if pictures:
        if signer is not None or letter is not None:
            raise click.UsageError(
                "--pictures removes all pictures; leave out --signer and --letter"
            )
        click.echo(f"{counted(recordings.erase_pictures(), 'picture')} erased")
        return
    if signer is not None or letter is not None:
        chosen = [
            s
            for s in recordings.samples(moving=None)
            if (signer is None or name_key(s.signer) == name_key(signer))
            and (letter is None or name_key(s.label) == name_key(letter))
        ]
        if not chosen:
            click.echo(
                f"there are no such samples (signapp teach status {language} shows what there is); "
                "only what was deleted before is erased"
            )
        recordings.delete([s.id for s in chosen])
    click.echo(f"{counted(recordings.erase_deleted(), 'sample')} erased")


@command.command("retrain")
@click.argument("language")
@click.option("--fresh", is_flag=True, help="Drop the letters known before.")
@click.option("--yes", is_flag=True, help="Keep the new model without asking.")
def retrain(language: str, fresh: bool, yes: bool) -> None:
    """Train the model of LANGUAGE with its recordings, show before and after, then ask."""
    from rich.progress import Progress

    from signapp.recording.store import Recordings
    from signapp.teaching.retraining import Retraining, RetrainResult

    outcome: list[RetrainResult | RetrainingError | None] = []
    done = threading.Event()

    def finished(result: "RetrainResult | RetrainingError | None") -> None:
        outcome.append(result)
        done.set()

    with Progress() as bar:
        task = bar.add_task("Retraining", total=1.0)

        def progress(state: "RetrainProgress") -> None:
            bar.update(task, completed=state.fraction)

        samples = Recordings(language).samples()
        running = Retraining(language, samples, progress, finished, fresh=fresh)
        try:
            while not done.wait(0.2):
                pass
        except KeyboardInterrupt:
            running.cancel()
            done.wait(10)
            raise
    result = outcome[0]
    if not isinstance(result, RetrainResult):
        raise result if result is not None else click.Abort
    click.echo((result.folder / "card.md").read_text(encoding="utf-8"))
    if yes or click.confirm("Use the new model?"):
        result.keep()
        click.echo(f"in use; to return: signapp teach go-back {language}")
    else:
        result.discard()


@command.command("go-back")
@click.argument("language")
def go_back(language: str) -> None:
    """Use the model from before; twice returns to the newer one."""
    from signapp.recognition.versions import Versions

    version = Versions(language).go_back()
    click.echo(f"in use: {version or 'the model that came with signapp'}")
