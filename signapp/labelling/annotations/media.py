"""The video that an ELAN file belongs to."""

from pathlib import Path

from signapp.labelling.eaf.places import find_places
from signapp.video.suffixes import VIDEO_SUFFIXES


def linked_video(path: Path) -> Path | None:
    """The first linked video that is there: by its relative path, its full one, or its name.

    None for other kinds of files, and where no video is there.

    Raises:
        LabellingError: it is no ELAN file.
        OSError: it cannot be read.
    """
    if path.suffix.lower() != ".eaf":
        return None
    folder = path.resolve().parent
    for media in find_places(path.read_bytes(), path).all("MEDIA_DESCRIPTOR"):
        relative = media.attributes.get("RELATIVE_MEDIA_URL", "").removeprefix("file:")
        full = media.attributes.get("MEDIA_URL", "").removeprefix("file:")
        full = "/" + full.lstrip("/") if not full.startswith("///C:") else full.lstrip("/")
        name = (relative or full).replace("\\", "/").rsplit("/", 1)[-1]
        for place in (folder / relative, Path(full), folder / name):
            if place.suffix.lower() in VIDEO_SUFFIXES and _is_file(place):
                return place.resolve()
    return None


def video_of(annotation: Path) -> Path | None:
    """The linked video, or the one beside an annotation that has its name.

    ``lesson.segments.csv`` belongs to ``lesson.mp4``.

    Raises:
        LabellingError: it is no ELAN file.
        OSError: it cannot be read.
    """
    linked = linked_video(annotation)
    if linked is not None:
        return linked
    stems = {annotation.stem.casefold(), annotation.stem.removesuffix(".segments").casefold()}
    beside = sorted(annotation.resolve().parent.iterdir())
    return next(
        (
            p
            for p in beside
            if p.suffix.lower() in VIDEO_SUFFIXES and p.stem.casefold() in stems and p.is_file()
        ),
        None,
    )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
