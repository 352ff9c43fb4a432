"""``signapp teach profile``: whose samples are used, and profiles in files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.commands._counting import counted

if TYPE_CHECKING:
    from signapp.recording.profiles import Profiles

_GUEST, _EVERYONE = "guest", "everyone"


@click.group("profile")
def profile() -> None:
    """Profiles: a person's own way of signing a language."""


@profile.command("list")
@click.argument("language")
def list_(language: str) -> None:
    """Say which profiles there are, and which is in use."""
    from signapp.recording.profiles import EVERYONE, GUEST

    profiles = _profiles(language)
    used = profiles.in_use
    marks = [(_GUEST, GUEST, "the model alone"), (_EVERYONE, EVERYONE, "the samples of all")]
    for name in profiles.names():
        samples = profiles.samples(name)
        letters = len({sample.label for sample in samples})
        count = f"{counted(len(samples), 'sample')} of {counted(letters, 'letter')}"
        click.echo(f"{'*' if name == used else ' '} {name}  {count}")
    for word, value, meaning in marks:
        click.echo(f"{'*' if value == used else ' '} ({word})  {meaning}")
    for notice in profiles.notices:
        click.echo(f"signapp: {notice}", err=True)


@profile.command("use")
@click.argument("language")
@click.argument("name", required=False)
@click.option("--guest", is_flag=True, help="The model alone, with nobody's samples.")
@click.option("--everyone", is_flag=True, help="The samples of all signers together.")
def use(language: str, name: str | None, guest: bool, everyone: bool) -> None:
    """Use the profile NAME from now on, or --guest, or --everyone."""
    from signapp.recording.profiles import EVERYONE, GUEST

    if (name is not None) + guest + everyone != 1:
        raise click.UsageError("give one of NAME, --guest and --everyone")
    profiles = _profiles(language)
    profiles.use(GUEST if guest else EVERYONE if everyone else name)
    used = profiles.in_use
    word = {GUEST: "the model alone", EVERYONE: "the samples of all signers"}.get(used, used)
    click.echo(f"in use: {word}")


@profile.command("export")
@click.argument("language")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace a FILE that is there already.")
def export(language: str, name: str, file: Path, overwrite: bool) -> None:
    """Write the profile NAME to FILE (.npz). It holds the name and the hands' landmarks."""
    from signapp.recording.profile_files import export_profile
    from signapp.system.outputs import check_outputs

    check_outputs({"FILE": file}, overwrite)
    count = export_profile(_profiles(language), name, file, replace=overwrite)
    click.echo(f"{file}: {counted(count, 'sample')}; pass it on only if {name} agrees")


@profile.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--name", help="Another name for it.")
def import_(file: Path, name: str | None) -> None:
    """Add the profile of FILE to the recordings of its language."""
    from signapp.recording.profile_files import import_profile, read_profile

    found = read_profile(file)
    count = import_profile(_profiles(found.language), found, name)
    click.echo(
        f"{counted(count, 'sample')} of {name or found.profile.name} added to {found.language}"
    )


@profile.command("rename")
@click.argument("language")
@click.argument("name")
@click.argument("new")
def rename(language: str, name: str, new: str) -> None:
    """Call the profile NAME NEW; its samples come along."""
    count = _profiles(language).rename(name, new)
    click.echo(
        f"{counted(count, 'sample')} changed; the former name leaves the disk with: "
        f"signapp teach erase {language}"
    )


@profile.command("erase")
@click.argument("language")
@click.argument("name")
@click.confirmation_option(prompt="What is erased cannot be brought back. Go on?")
def erase(language: str, name: str) -> None:
    """Remove the profile NAME and its samples from the disk for good.

    Samples that were deleted before are erased with them.
    """
    profiles = _profiles(language)
    profiles.remove(name)
    click.echo(f"{counted(profiles.recordings.erase_deleted(), 'sample')} erased")


def _profiles(language: str) -> "Profiles":
    from signapp.recording.profiles import Profiles
    from signapp.recording.store import Recordings

    return Profiles(Recordings(language))
