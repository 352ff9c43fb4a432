"""Opening a video file, with one clear line for each way in which it can fail."""

import contextlib
from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition
from av.video.stream import VideoStream

from signapp.errors import Message, SourceError, raised_as, reason

# FFmpeg would read other files in the name of this one.
_PLAYLISTS = frozenset({"concat", "hls", "dash", "imf", "webm_dash_manifest"})


def open_video(path: Path) -> tuple[InputContainer, VideoStream]:
    """Open `path` and choose its video stream.

    Raises:
        SourceError: missing, not a file, empty, unreadable, not a video, or without video.
    """
    check_file(path)
    try:
        # "file:" and the whitelist: neither the name nor the contents of a file may make FFmpeg
        # open anything else, above all not the network.
        container = av.open(
            f"file:{path}", "r", options={"protocol_whitelist": "file"}, metadata_errors="replace"
        )
    except FFmpegError as error:
        raise SourceError("video-not-readable", path=path, why=_why_not(path)) from error
    except Exception as error:
        raise SourceError("video-unreadable", path=path, reason=reason(error)) from error
    try:
        with raised_as(SourceError, "video-unreadable", path=path):
            return container, _chosen_stream(path, container)
    except BaseException:
        close_quietly(container)
        raise


def close_quietly(container: InputContainer) -> None:
    """Close a file; one that cannot even be closed is given up."""
    with contextlib.suppress(Exception):
        container.close()


def _chosen_stream(path: Path, container: InputContainer) -> VideoStream:
    if container.format.name.split(",")[0] in _PLAYLISTS:
        raise SourceError("video-is-playlist", path=path)
    return _video_stream(path, container)


def check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise SourceError("video-is-folder", path=path)
        if not path.exists():
            raise SourceError("no-such-file", path=path)
        if not path.is_file():
            raise SourceError("video-no-plain-file", path=path)
        with path.open("rb") as stream:
            if not stream.read(1):
                raise SourceError("video-empty", path=path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError("unreadable", path=path, reason=reason) from error


def _video_stream(path: Path, container: InputContainer) -> VideoStream:
    # The cover picture of a music file is a video stream too, of one frame: it is no video.
    streams = [
        stream
        for stream in container.streams.video
        if not stream.disposition & (Disposition.attached_pic | Disposition.timed_thumbnails)
    ]
    if not streams:
        raise SourceError("video-without-pictures", path=path)
    default = [stream for stream in streams if stream.disposition & Disposition.default]
    stream = (default or streams)[0]
    context = stream.codec_context
    if context is None:
        raise SourceError("video-without-decoder", path=path)
    return stream


def _why_not(path: Path) -> Message:
    head = b""
    with contextlib.suppress(OSError), path.open("rb") as stream:
        head = stream.read(16)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free"):
        return Message("video-cut-off-mp4")
    if head[:4] in (b"\x1a\x45\xdf\xa3", b"RIFF", b"OggS") or head[:3] == b"FLV":
        return Message("video-cut-off")
    return Message("video-unknown")
