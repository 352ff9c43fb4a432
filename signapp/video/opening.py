"""Opening a video file, with one clear line for each way in which it can fail."""

import contextlib
from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition
from av.video.stream import VideoStream

from signapp.errors import SourceError, raised_as, reason

# FFmpeg would read other files in the name of this one.
_PLAYLISTS = frozenset({"concat", "hls", "dash", "imf", "webm_dash_manifest"})

CANNOT = "FFmpeg cannot read this video"
CONVERT = "convert it, e.g. to H.264"


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
        raise SourceError(f"{path}: {_why_not(path)}") from error
    except Exception as error:
        raise SourceError(f"{path}: {CANNOT} ({reason(error)}); {CONVERT}") from error
    try:
        with raised_as(SourceError, f"{path}: {CANNOT} ({{reason}}); {CONVERT}"):
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
        raise SourceError(f"{path} is a list of other files, not a video; name those files")
    return _video_stream(path, container)


def check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder; give the video files in it")
        if not path.exists():
            raise SourceError(f"no file {path}; check the path")
        if not path.is_file():
            raise SourceError(f"{path} is not an ordinary file; give a video file")
        with path.open("rb") as stream:
            if not stream.read(1):
                raise SourceError(f"{path} is empty (0 bytes); record or copy it again")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"cannot read {path}: {reason}") from error


def _video_stream(path: Path, container: InputContainer) -> VideoStream:
    # The cover picture of a music file is a video stream too, of one frame: it is no video.
    streams = [
        stream
        for stream in container.streams.video
        if not stream.disposition & (Disposition.attached_pic | Disposition.timed_thumbnails)
    ]
    if not streams:
        raise SourceError(f"{path} has no video stream (sound only?); give a video file")
    default = [stream for stream in streams if stream.disposition & Disposition.default]
    stream = (default or streams)[0]
    context = stream.codec_context
    if context is None:
        raise SourceError(
            f"{path}: this FFmpeg has no decoder for its video; convert it, e.g. to H.264"
        )
    return stream


def _why_not(path: Path) -> str:
    head = b""
    with contextlib.suppress(OSError), path.open("rb") as stream:
        head = stream.read(16)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free"):
        return (
            "an MP4 or MOV file that is cut off or damaged: its index is missing; "
            "copy it again or repair it"
        )
    if head[:4] in (b"\x1a\x45\xdf\xa3", b"RIFF", b"OggS") or head[:3] == b"FLV":
        return "a video file that is cut off or damaged; copy it again or repair it"
    return "not a video that FFmpeg can read; give a video file"
