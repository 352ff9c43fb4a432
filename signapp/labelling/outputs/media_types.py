"""Media types of the files that can be labelled: a table of our own.

The system's table takes ``.ts`` for a translation and ``.mts`` for a model, and differs from
machine to machine; yet the file has just been decoded as a video.
"""

from pathlib import Path

import av
from av.error import FFmpegError

_BY_SUFFIX = {
    "video/3gpp": "3gp",
    "video/3gpp2": "3g2",
    "video/dv": "dv",
    "video/h264": "h264",
    "video/h265": "h265 hevc",
    "video/mp2t": "m2ts mts ts",
    "video/mp4": "m4v mp4",
    "video/mpeg": "m2v mpeg mpg vob",
    "video/ogg": "ogm ogv",
    "video/quicktime": "mov",
    "video/webm": "webm",
    "video/x-flv": "flv",
    "video/x-ivf": "ivf",
    "video/x-matroska": "mkv",
    "video/x-motion-jpeg": "mjpeg mjpg",
    "video/x-ms-asf": "asf",
    "video/x-ms-wmv": "wmv",
    "video/x-msvideo": "avi",
    "video/x-nut": "nut",
    "video/x-yuv4mpeg": "y4m",
    "application/mxf": "mxf",
    "application/vnd.rn-realmedia": "rm",
    "application/vnd.rn-realmedia-vbr": "rmvb",
    "image/apng": "apng",
    "image/avif": "avif",
    "image/bmp": "bmp dib",
    "image/gif": "gif",
    "image/heic": "heic",
    "image/heif": "heif hif",
    "image/jpeg": "jfif jpe jpeg jpg",
    "image/png": "png",
    "image/tiff": "tif tiff",
    "image/webp": "webp",
}
TYPES = {f".{suffix}": kind for kind, names in _BY_SUFFIX.items() for suffix in names.split()}

# Names of FFmpeg for what a file without a telling suffix holds.
_BY_CONTAINER = {
    "mov": ".mp4", "matroska": ".mkv", "mpegts": ".ts", "mpeg": ".mpg", "avi": ".avi",
    "asf": ".asf", "flv": ".flv", "ogg": ".ogv", "mxf": ".mxf", "gif": ".gif",
}  # fmt: skip
_ANY_VIDEO = "video/*"  # ELAN's own word for it


def media_type(media: Path) -> str:
    """The media type of a video: by its suffix, else by what it holds."""
    suffix = media.suffix.lower()
    if suffix not in TYPES:
        try:
            with av.open(f"file:{media}", options={"protocol_whitelist": "file"}) as container:
                suffix = _BY_CONTAINER.get(container.format.name.split(",")[0], "")
        except (FFmpegError, OSError, ValueError):
            suffix = ""
    return TYPES.get(suffix, _ANY_VIDEO)
