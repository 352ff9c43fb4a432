"""``signapp teach``: recordings and retraining on the command line."""

import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.errors import SignappError

if TYPE_CHECKING:
    from signapp.teaching.retraining import RetrainingError, RetrainProgress, RetrainResult


@click.group("teach")
def command() -> None:
    """Recordings of your own signs: look at, import, export, retrain. Record in the app."""


@command.command("status")
@click.argument("language")
def status(language: str) -> None:
    """Say what is recorded and which model is in use."""
    from signapp.recording.store import Recordings
    from signapp.teaching.versions import Versions

    recordings = Recordings(language)
    signers = recordings.signers()
    click.echo(f"{len(recordings)} samples of {len(signers)} signers in {recordings.folder}")
    total: Counter[str] = Counter()
    for (label, _), count in recordings.counts().items():
        total[label] += count
    for label, count in total.items():
        own = ", ".join(f"{s}: {recordings.counts()[label, s]}" for s in signers)
        click.echo(f"  {label}  {count}  ({own})")
    pictures = recordings.pictures()
    if pictures:
        size = sum(path.stat().st_size for path in pictures) / 1e6
        click.echo(f"{len(pictures)} pictures are kept with them ({size:.1f} MB)")
    if recordings.damaged:
        click.echo(f"{recordings.damaged} damaged lines were passed over")
    for version in Versions(language).all():
        mark = "*" if version.current else " "
        click.echo(f"{mark} {version.id}  {version.note}")


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
    """Add photos and videos of LETTER to the recordings of LANGUAGE."""
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.languages import load_language
    from signapp.recording.pictures import encode_picture
    from signapp.recording.store import Recordings
    from signapp.teaching.importing import pictures_of_files

    if letter not in load_language(language).by_label:
        raise SignappError(f"{language} has no letter {letter!r}; add it in the app first")
    ensure_hand_model()
    found = missed = 0
    problems: list[str] = []
    with Recordings(language).start_session(signer, session) as writer:
        last = -1
        for picture in pictures_of_files(files, problem=problems.append, cancel=lambda: False):
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
    for line in problems:
        click.echo(f"signapp: {line}", err=True)
    if problems:
        raise SignappError(f"{len(problems)} of {len(files)} files could not be read")


@command.command("export")
@click.argument("language")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--names", is_flag=True, help="Write the signers' names instead of signer-1, ….")
def export(language: str, file: Path, names: bool) -> None:
    """Write the recordings as a dataset, .npz or .csv."""
    from signapp.recording.export import export_dataset
    from signapp.recording.store import Recordings

    samples = Recordings(language).samples()
    export_dataset(samples, file, language, keep_names=names)
    click.echo(f"{file}: {len(samples)} samples")


@command.command("erase")
@click.argument("language")
@click.option("--signer", help="First delete everything of this signer.")
@click.option("--pictures", is_flag=True, help="Remove the kept pictures only; landmarks stay.")
@click.confirmation_option(prompt="What is erased cannot be brought back. Go on?")
def erase(language: str, signer: str | None, pictures: bool) -> None:
    """Remove deleted samples from the disk for good, or with --pictures all pictures."""
    from signapp.recording.store import Recordings

    recordings = Recordings(language)
    if pictures:
        if signer is not None:
            raise click.UsageError(
                "--pictures removes the pictures of all signers; leave out --signer"
            )
        click.echo(f"{recordings.erase_pictures()} pictures erased")
        return
    if signer is not None:
        recordings.delete([s.id for s in recordings.samples(signer=signer)])
    click.echo(f"{recordings.erase_deleted()} samples erased")


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
    from signapp.teaching.versions import Versions

    version = Versions(language).go_back()
    click.echo(f"in use: {version or 'the model that came with signapp'}")
