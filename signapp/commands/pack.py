"""``signapp pack``: language packs on the command line."""

from pathlib import Path

import click

from signapp.commands._counting import counted


@click.group("pack")
def command() -> None:
    """Export, look at and import language packs."""


@command.command("export")
@click.argument("language")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--with-recordings", is_flag=True,
              help="Include the recorded landmarks; only if every signer agrees.")  # fmt: skip
@click.option("--without-checkpoint", is_flag=True,
              help="Smaller, but cannot be trained further.")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Replace a FILE that is there already.")
def export(
    language: str, file: Path, with_recordings: bool, without_checkpoint: bool, overwrite: bool
) -> None:
    """Write LANGUAGE, with its model in use, to FILE."""
    from signapp.packs.writing import pack_path, write_pack
    from signapp.recording.store import Recordings
    from signapp.system.outputs import check_outputs

    file = pack_path(file)
    check_outputs({"FILE": file}, overwrite)
    samples = Recordings(language).samples(moving=None) if with_recordings else []
    path = write_pack(
        language, file, samples=samples, checkpoint=not without_checkpoint, replace=overwrite
    )
    click.echo(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    if samples:
        signers = counted(len({sample.signer for sample in samples}), "signer")
        click.echo(
            f"it holds {counted(len(samples), 'recorded sample')} of {signers}; pass it on only if "
            "every signer agrees"
        )


@command.command("show")
@click.argument("file", type=click.Path(path_type=Path))
def show(file: Path) -> None:
    """Check FILE and say what is in it; nothing is installed."""
    from signapp.packs.reading import read_pack

    pack = read_pack(file)
    click.echo(pack.summary)
    for name, data in pack.files.items():
        click.echo(f"  {name}: {len(data)} bytes")


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--with-recordings", is_flag=True, help="Add its recordings to your own.")
def import_(file: Path, with_recordings: bool) -> None:
    """Check FILE and install it; the model before is kept as a version."""
    from signapp.packs.install import install_pack

    done = install_pack(file, recordings=with_recordings)
    click.echo(f"installed {done.summary}")
    if done.samples:
        click.echo(f"{counted(done.samples, 'recording')} added to your own")
    if done.left_out:
        click.echo(
            f"{counted(done.left_out, 'recorded sample')} in it not added to your own; to add "
            f"{'it' if done.left_out == 1 else 'them'}: signapp pack import {file} "
            "--with-recordings"
        )
    if done.version is not None:
        click.echo(f"to undo: signapp teach go-back {done.code}")
