"""What the packets of a video file tell without decoding it."""

from pathlib import Path

import av

from signapp.video.opening import close_quietly, open_video

_CLOCKS = ("mpegts", "mpeg", "hls")
_RAW = ("h264", "hevc", "m4v", "mjpeg", "rawvideo", "mpegvideo", "obu", "ivf", "gif", "image2")
_TIMED = ("matroska", "avi", "asf")
_TOLERANCE_S = 1.0


def seekable_length(path: Path) -> tuple[float, float] | None:
    """First and last presentation time in seconds, if one may begin anywhere in the file.

    None for a file whose clock may jump, that has packets without a time, one keyframe alone, or
    damage that `signapp.video.reader.VideoReader.problem` would speak of: only a reader that goes
    through all of it knows the times of its frames, and what is missing.

    Raises:
        SourceError: the file cannot be read.
    """
    container, stream = open_video(path)
    try:
        kind = container.format.name.split(",")[0]
        if kind in _CLOCKS or kind in _RAW or stream.time_base is None:
            return None
        times: list[float] = []
        keys, before, reached = 0, -float("inf"), 0.0
        for packet in container.demux():
            if not packet.size:
                continue
            if packet.pts is not None and packet.time_base is not None:
                end_s = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                reached = max(reached, end_s)
            if packet.stream.index != stream.index:
                continue
            if packet.pts is None or packet.is_corrupt:
                return None
            time_s = float(packet.pts * stream.time_base)
            if before - time_s > _TOLERANCE_S:
                return None
            before = time_s
            keys += packet.is_keyframe
            times.append(time_s)
        stated = container.duration / av.time_base if container.duration else 0.0
        listed = len(stream.index_entries) if kind == "mov" else 0
    except Exception:  # noqa: BLE001 - whatever is wrong, the reader says it
        return None
    finally:
        close_quietly(container)
    if keys < 2 or len(times) < listed:
        return None
    first, last = min(times), max(times)
    period = (last - first) / len(times)
    if kind in _TIMED and reached < stated - max(2.5 * period, 0.05):
        return None
    return first, last


def stated_length(path: Path) -> float:
    """Length in seconds that a file states, 0 if it states none.

    Raises:
        SourceError: the file cannot be read.
    """
    container, stream = open_video(path)
    try:
        if stream.duration and stream.time_base:
            return float(stream.duration * stream.time_base)
        return container.duration / av.time_base if container.duration else 0.0
    finally:
        close_quietly(container)
