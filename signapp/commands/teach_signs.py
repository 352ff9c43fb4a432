"""``signapp teach signs``, ``takes`` and what changes taught moving signs."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.commands._counting import counted
from signapp.errors import SignappError

if TYPE_CHECKING:
    from signapp.recording.motions import Motion
    from signapp.recording.samples import Sample
    from signapp.recording.store import Recordings


@click.command("signs")
@click.argument("language")
def signs(language: str) -> None:
    """List the moving signs of LANGUAGE: shipped ones, and those that you taught."""
    from signapp.languages.signs import load_signs
    from signapp.recording.store import Recordings
    from signapp.signs.book import FEWEST

    recordings = Recordings(language)
    taught = by_sign(recordings.samples(moving=True))
    for sign in load_signs(language).signs:
        few = "  (few people)" if sign.few_people else ""
        click.echo(f"  {sign.label}  shipped{few}")
    for name, takes in taught.items():
        more = "" if len(takes) >= FEWEST else f"; {FEWEST} or more are read more surely"
        click.echo(f"  {name}  {counted(len(takes), 'take')}{more}")
    if not taught:
        click.echo(f"no sign of your own; teach one in the app, or: signapp teach takes {language}")


@click.command("takes")
@click.argument("language")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--signer", required=True, help="Who signs.")
@click.option("--sign", default="", help="Name of the sign; default: as folders or the file say.")
@click.option(
    "--mirrored/--not-mirrored", default=None,
    help="Whether the pictures were mirrored before the hands were found; to be said for files of "
    "landmarks, which do not say it themselves.",
)  # fmt: skip
@click.option(
    "--fps", default=0.0, type=click.FloatRange(0, 240), help="Frames a second, if known."
)
@click.option("--aspect", default=4 / 3, type=click.FloatRange(0.1, 10),
              help="Width / height of the pictures, if not 4:3.")  # fmt: skip
def takes(
    language: str,
    source: Path,
    signer: str,
    sign: str,
    mirrored: bool | None,
    fps: float,
    aspect: float,
) -> None:
    """Teach moving signs of LANGUAGE from SOURCE.

    SOURCE is a video (with --sign), a folder SIGN/SEQUENCE/FRAME.npy as many tutorials make it, a
    file of sequences (.npz), or a .pose file.
    """
    from signapp.languages.signs import load_signs
    from signapp.recording.store import Recordings
    from signapp.video.suffixes import VIDEO_SUFFIXES

    if not source.exists():
        raise SignappError(f"{source} is not there; check the path")
    filmed = source.suffix.lower() in VIDEO_SUFFIXES and source.is_file()
    if filmed and not sign:
        raise SignappError(f"say which sign {source} shows: --sign NAME")
    if not filmed and mirrored is None:
        raise SignappError(
            f"{source} does not say whether its pictures were mirrored; add --mirrored or "
            "--not-mirrored (look at a right hand that waves: is it the right one?)"
        )
    problems: list[str] = []
    known = load_signs(language)
    counts: dict[str, int] = {}
    found = (
        _filmed(source, sign) if filmed else _read(source, bool(mirrored), fps, aspect, problems)
    )
    with Recordings(language).start_session(signer) as session:
        for name, motion in found:
            listed = known.find(sign or name)
            label = listed.label if listed else sign or name
            session.add_take(
                label, motion.times, motion.landmarks, motion.aspect,
                source="file" if filmed else "import",
            )  # fmt: skip
            counts[label] = counts.get(label, 0) + 1
    for name, count in counts.items():
        click.echo(f"  {name}  {counted(count, 'take')}")
    click.echo(f"{counted(sum(counts.values()), 'take')} added")
    for line in problems:
        click.echo(f"signapp: {line}", err=True)
    if not counts:
        raise SignappError(f"{source}: no take of a moving sign in it")
    if problems:
        raise SignappError(f"{counted(len(problems), 'file')} could not be used: see above")


def _filmed(source: Path, sign: str) -> "Iterator[tuple[str, Motion]]":
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.signs.filming import takes_of_video

    ensure_hand_model()
    for motion in takes_of_video(source):
        yield sign, motion


def _read(
    source: Path, mirrored: bool, fps: float, aspect: float, problems: list[str]
) -> "Iterator[tuple[str, Motion]]":
    from signapp.signs.layouts import Takes, hands_line

    found = Takes(source, mirrored=mirrored, fps=fps, aspect=aspect)
    for take in found:
        yield take.sign, take.motion
    problems += found.problems
    how = "mirrored pictures" if mirrored else "pictures that are not mirrored"
    click.echo(f"read as landmarks of {how}: {hands_line(found.hands)}")


@click.command("sign")
@click.argument("language")
@click.argument("sign")
@click.argument("new")
def rename_sign(language: str, sign: str, new: str) -> None:
    """Call the moving SIGN of LANGUAGE, which you taught, NEW."""
    recordings, found = _taught(language, sign)
    recordings.change([take.id for take in found], label=new)
    click.echo(
        f"{counted(len(found), 'take')} of {found[0].label} are {new} now; to take it back: "
        f"signapp teach undo {language}"
    )


@click.command("sign")
@click.argument("language")
@click.argument("sign")
@click.confirmation_option(prompt="Remove the sign with its takes?")
def remove_sign(language: str, sign: str) -> None:
    """Remove the moving SIGN of LANGUAGE, which you taught; its takes are marked as deleted."""
    recordings, found = _taught(language, sign)
    count = recordings.delete([take.id for take in found])
    click.echo(
        f"{found[0].label} removed, {counted(count, 'take')} deleted; to bring it back: signapp "
        f"teach undo {language}; for good: signapp teach erase {language}"
    )


def by_sign(takes: "Iterable[Sample]") -> "dict[str, list[Sample]]":
    """Takes by their sign, in the order of recording."""
    found: dict[str, list[Sample]] = {}
    for take in takes:
        found.setdefault(take.label, []).append(take)
    return found


def _taught(language: str, sign: str) -> "tuple[Recordings, list[Sample]]":
    from signapp.languages.signs import sign_key
    from signapp.recording.store import Recordings

    recordings = Recordings(language)
    groups = by_sign(recordings.samples(moving=True))
    found = groups.get(sign) or next(
        (takes for name, takes in groups.items() if sign_key(name) == sign_key(sign)), []
    )
    if not found:
        known = ", ".join(groups) or "none"
        raise SignappError(f"you taught no moving sign {sign!r} of {language}; taught: {known}")
    return recordings, found
