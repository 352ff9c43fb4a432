"""Pictures and videos alike, as frames: what every reader of the user's own files goes through."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import Message, Said, SignappError, SourceError
from signapp.system.files import LFS_ADVICE, is_lfs_pointer
from signapp.video.pictures import is_moving, read_frames
from signapp.video.reader import VideoFrame, VideoReader
from signapp.video.suffixes import IMAGE_SUFFIXES, MEDIA_SUFFIXES

EVERY = 3
"""Every how many frames of a video one is learnt from: neighbours are nearly the same."""


@dataclass
class Media:
    """An open file.

    Attributes:
        path: the file.
        moving: a video or an animation; otherwise `frames` gives one picture.
        frames: upright RGB frames with their times.
        reader: of a video.
    """

    path: Path
    moving: bool
    frames: Iterator[VideoFrame]
    reader: VideoReader | None = None

    @property
    def problem(self) -> Message | None:
        """After the last frame: what of the file was missing or damaged, in one line."""
        what = self.reader.problem if self.reader is not None else None
        return Message("file-problem", path=self.path, problem=what) if what else None


@contextmanager
def open_media(path: Path, *, largest_side: int | None = None) -> Iterator[Media]:
    """Open a picture or video by its suffix (a picture's content is then looked at).

    Args:
        path: the file.
        largest_side: shrink larger pictures to this many pixels; videos are as they are.

    Raises:
        SourceError: it cannot be read, or its suffix is none of `MEDIA_SUFFIXES`. Reading the
            frames may raise it too.
    """
    suffix = path.suffix.lower()
    if suffix not in MEDIA_SUFFIXES:
        raise SourceError("not-media", path=path)
    if is_lfs_pointer(path):
        raise SourceError("media-git-lfs-pointer", path=path, advice=LFS_ADVICE)
    if suffix in IMAGE_SUFFIXES:
        moving = is_moving(path)
        yield Media(path, moving, read_frames(path, largest_side=largest_side))
        return
    with VideoReader(path) as reader:
        yield Media(path, True, iter(reader), reader)


def one_line(path: Path, error: Exception) -> Said:
    """What to say of a file that a decoder or the tracker could not cope with."""
    if isinstance(error, SignappError):
        return error
    text = (str(error).splitlines() or [""])[0].strip()[:160]
    what = f"{type(error).__name__}{': ' * bool(text)}{text}"
    return Message("file-unusable", path=path, reason=what)
