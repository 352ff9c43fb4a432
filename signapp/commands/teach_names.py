"""``signapp teach rename``, ``remove``, ``restore`` and ``undo``."""

import click

from signapp.commands._counting import counted
from signapp.errors import SignappError

_MERGE = click.option(
    "--merge", is_flag=True, help="If the new name is in use, put the samples of both together."
)


@click.group("rename")
def rename() -> None:
    """Give a letter, a signer or a language of your own another name."""


@rename.command("letter")
@click.argument("language")
@click.argument("letter")
@click.argument("new")
@click.option("--roman", default="", help="Romanised name.")
@click.option("--text", default="", help="What it writes, if not the letter itself.")
@_MERGE
def rename_letter(language: str, letter: str, new: str, roman: str, text: str, merge: bool) -> None:
    """Call LETTER of LANGUAGE NEW; its samples come along."""
    from signapp.recording.store import Recordings
    from signapp.teaching import renaming

    recordings = Recordings(language)
    try:
        made = renaming.rename_letter(recordings, letter, new, roman, text, merge=merge)
    except renaming.ExistsError as error:
        raise SignappError(f"{error}; add --merge to put them together") from error
    click.echo(f"{letter} is {made.label} now; to take it back: signapp teach undo {language}")


@rename.command("signer")
@click.argument("language")
@click.argument("signer")
@click.argument("new")
@_MERGE
def rename_signer(language: str, signer: str, new: str, merge: bool) -> None:
    """Call SIGNER in the recordings of LANGUAGE NEW."""
    from signapp.recording.store import Recordings
    from signapp.teaching import renaming

    recordings = Recordings(language)
    try:
        count = renaming.rename_signer(recordings, signer, new, merge=merge)
    except renaming.ExistsError as error:
        raise SignappError(f"{error}; add --merge to put them together") from error
    click.echo(
        f"{counted(count, 'sample')} changed; to take it back: signapp teach undo {language}; the "
        f"former name leaves the disk with: signapp teach erase {language}"
    )


@rename.command("language")
@click.argument("language")
@click.argument("new")
@click.option("--native", default="", help="Its name in the language itself.")
def rename_language(language: str, new: str, native: str) -> None:
    """Call LANGUAGE NEW; its code, by which commands name it, stays."""
    from signapp.teaching import renaming

    renamed = renaming.rename_language(language, new, native)
    click.echo(f"{renamed.code} is called {renamed.name} now")


@click.group("remove")
def remove() -> None:
    """Remove a letter, a signer or a language of your own; all of it can be brought back."""


@remove.command("letter")
@click.argument("language")
@click.argument("letter")
@click.confirmation_option(prompt="Remove the letter with its samples?")
def remove_letter(language: str, letter: str) -> None:
    """Remove LETTER, which you added, from LANGUAGE; its samples are marked as deleted."""
    from signapp.recording.store import Recordings
    from signapp.teaching import renaming

    count = renaming.remove_letter(Recordings(language), letter)
    click.echo(
        f"{letter} removed, {counted(count, 'sample')} deleted; to bring it back: signapp teach "
        f"undo {language}; for good: signapp teach erase {language}"
    )
    _warn_of_model(language, letter)


@remove.command("signer")
@click.argument("language")
@click.argument("signer")
@click.confirmation_option(prompt="Delete all samples of this signer?")
def remove_signer(language: str, signer: str) -> None:
    """Mark all samples of SIGNER in LANGUAGE as deleted."""
    from signapp.recording.store import Recordings
    from signapp.teaching import renaming

    count = renaming.remove_signer(Recordings(language), signer)
    click.echo(
        f"{counted(count, 'sample')} deleted; to bring them back: signapp teach undo {language}; "
        f"for good: signapp teach erase {language}"
    )


@remove.command("language")
@click.argument("language")
@click.confirmation_option(prompt="Remove the language? Its recordings are kept.")
def remove_language(language: str) -> None:
    """Set LANGUAGE, which you made, aside with its models; its recordings are kept."""
    from signapp.recording.store import Recordings
    from signapp.teaching import renaming

    renaming.remove_language(language)
    count = len(Recordings(language))
    click.echo(f"{language} removed; to bring it back: signapp teach restore {language}")
    if count:
        click.echo(
            f"{counted(count, 'sample')} kept; to erase the samples of somebody for good: signapp "
            f"teach erase {language} --signer NAME"
        )


@click.command("restore")
@click.argument("language")
def restore(language: str) -> None:
    """Bring back LANGUAGE, a removed language of your own, with its models."""
    from signapp.teaching import renaming

    click.echo(f"{renaming.restore_language(language).name} is back")


@click.command("undo")
@click.argument("language")
def undo(language: str) -> None:
    """Take back what was deleted, renamed or removed last in the recordings of LANGUAGE."""
    from signapp.recording.store import Recordings
    from signapp.teaching import renaming

    recordings = Recordings(language)
    if not recordings.can_undo:
        raise SignappError(f"there is nothing to take back in the recordings of {language}")
    click.echo(f"taken back: {counted(renaming.undo(recordings), 'sample')}")


def _warn_of_model(language: str, letter: str) -> None:
    from signapp.errors import ModelError
    from signapp.recognition.catalog import load_model

    try:
        known = {label.label for label in load_model(language).labels}
    except ModelError:
        return
    if letter in known:
        click.echo(
            f"the model in use still knows {letter}: signapp teach retrain {language} --fresh "
            f"makes one without it, signapp teach go-back {language} returns to the model before"
        )
