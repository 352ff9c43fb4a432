"""``signapp desktop``: the entry in the application menu, for the user who runs it."""

import click


@click.group("desktop")
def command() -> None:
    """Put signapp into the menu of a Linux desktop, or take it out.

    Only for you, without administrator rights. The package for Debian and Ubuntu has an entry for
    everybody already.
    """


@command.command("install")
@click.option("--overwrite", is_flag=True, help="Replace an entry that signapp did not write.")
def install(overwrite: bool) -> None:
    """Write the menu entry and its icon; again after signapp was moved."""
    from signapp.system import desktop_entry

    *icons, entry = desktop_entry.install(overwrite)
    for path in (entry, *icons):
        click.echo(str(path))
    click.echo("signapp is in the menu; to take it out: signapp desktop uninstall")


@command.command("uninstall")
def uninstall() -> None:
    """Remove what 'install' wrote, and nothing else."""
    from signapp.system import desktop_entry

    removed = desktop_entry.uninstall()
    for path in removed.gone:
        click.echo(f"removed {path}")
    for path in removed.kept:
        click.echo(f"kept {path}, which was changed since signapp wrote it")
    if not removed.gone:
        click.echo(f"nothing to remove: no {desktop_entry.data_home() / desktop_entry.ENTRY}")
