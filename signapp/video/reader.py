"""Video files as a sequence of upright RGB frames with the stream's own times.

Times
    ``VideoFrame.time_s`` is the frame's presentation timestamp (PTS) in seconds, as stored in the
    file: variable frame rates, edit lists and starts other than 0 are kept as they are. For MP4,
    MOV, Matroska, WebM and AVI that is the position which a player such as ELAN shows. MPEG
    transport and program streams count from an arbitrary clock value, and players call their
    first moment 0: ``VideoInfo.player_start_s`` is what to subtract there (0 elsewhere).
    A frame without a timestamp comes one frame period after the one before it. Times always
    increase: a repeated timestamp is taken as 1 ms later, and where a stream's clock jumps back
    by more than a second (joined recordings) the times go on from the last frame.

Pictures
    uint8 RGB as a player shows them: rotation and flip metadata are applied, and pixels that are
    not square are made square, because hand shapes are measured in the picture's plane. Alpha is
    dropped, more than 8 bits are reduced to 8.

Damage
    What decodes is delivered. When a file turns out to be cut off or damaged,
    `VideoReader.problem` says so in one line once the last frame has been read. Frames that cannot
    be decoded are left out, whatever the decoder raises on them; only `SourceError` comes out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.error import FFmpegError
from numpy.typing import NDArray

from signapp.errors import Message, SourceError, raised_as, reason
from signapp.system.closing import Closing
from signapp.video.opening import close_quietly, open_video
from signapp.video.orientation import UPRIGHT, Orientation, orientation
from signapp.video.rgb import RgbConverter

_MAX_PIXELS = 8192 * 8192
_SMALL = 1280 * 720
"""Pixels up to which a frame is decoded much faster than it is tracked: several threads would only
cost processor time, at 640×480 half as much again as decoding itself."""
_CLOCK_JUMP_S = 1.0
_CLOCK_FLAG = cast(int, av.format.Flags.ts_discont.value)
_INDEXED = "mov"  # these list every frame; what is missing from the file can be counted
_TIMED = ("matroska", "avi", "asf")  # these state a duration that can be trusted


@dataclass(frozen=True, eq=False)
class VideoFrame:
    """One frame.

    Attributes:
        image: (H, W, 3) uint8 RGB, C-contiguous, upright, square pixels.
        time_s: presentation time in seconds (see the module docstring).
        index: number of the frame from 0; after a seek, an estimate from the frame rate.
    """

    image: NDArray[np.uint8]
    time_s: float
    index: int


@dataclass(frozen=True)
class VideoInfo:
    """What a file says about its video.

    Attributes:
        path: the file.
        width, height: size of the first frame as shown, in pixels.
        fps: average frame rate; 25 where the file states none.
        duration_s: length in seconds, None where the file does not state it.
        frame_count: number of frames as stated or estimated, None where neither is possible.
        start_s: time of the first frame.
        player_start_s: what a player calls time 0, in the times given here.
        has_audio: whether there is sound.
    """

    path: Path
    width: int
    height: int
    fps: float
    duration_s: float | None
    frame_count: int | None
    start_s: float
    player_start_s: float
    has_audio: bool


class VideoReader(Closing):
    """Iterates the frames of a video file; a context manager, to be used in one thread.

    Args:
        path: a file in any container that FFmpeg reads. Only this file is read: references to
            other files or to the network inside it are refused.
        threads: decoding threads; 0 takes one for small pictures and FFmpeg's choice for others.

    Raises:
        SourceError: missing, empty, unreadable, without video, or without a single frame.
    """

    def __init__(self, path: str | Path, *, threads: int = 0) -> None:
        self.path = Path(path)
        self._container, self._stream = open_video(self.path)
        try:
            with raised_as(SourceError, "video-unreadable", path=self.path):
                self._prepare(threads)
        except BaseException:
            close_quietly(self._container)
            raise

    def _prepare(self, threads: int) -> None:
        self.info: VideoInfo
        self._seeked = self._described = False
        self._rotation: int | None = None
        self._orientation = UPRIGHT
        self._rgb = RgbConverter()
        self._problem: Message | None = None
        self._packets = 0
        self._damaged = 0
        self._odd = ""  # what the decoder said when it failed in a way of its own
        self._reached_s = 0.0
        self._clock_shift_s = 0.0
        self._last_s: float | None = None
        stream = self._stream
        if stream.width * stream.height > _MAX_PIXELS:
            raise SourceError(
                "video-frames-too-large", path=self.path, width=stream.width, height=stream.height
            )
        stream.thread_type = "AUTO"
        small = stream.width * stream.height <= _SMALL
        stream.codec_context.thread_count = threads or (1 if small else 0)
        rate = stream.average_rate or stream.guessed_rate
        self._fps = float(rate) if rate and 0.1 <= rate <= 1000 else 25.0
        self._frames = self._decode()
        first = next(self._frames, None)  # decoded now, so that a bad file fails here
        if first is None:
            why = f" ({self._odd})" if self._odd else ""
            raise SourceError("video-without-frames", path=self.path, why=why)
        self._frames = chain([first], self._frames)

    @property
    def problem(self) -> Message | None:
        """One line about damage found, None while there is none; final after the last frame."""
        return self._problem

    @property
    def damaged(self) -> bool:
        """Whether a packet or frame so far was damaged; known after a seek too."""
        return bool(self._damaged or self._odd)

    def __iter__(self) -> Iterator[VideoFrame]:
        return self

    def __next__(self) -> VideoFrame:
        # A StopIteration is the end, not an error.
        end = object()
        with raised_as(SourceError, "video-unreadable", path=self.path):
            frame = next(self._frames, end)
        if frame is end:
            raise StopIteration
        return cast(VideoFrame, frame)

    def seek(self, time_s: float) -> None:
        """Go to the frame on display at `time_s`: the last one that starts at or before it.

        Before the first frame that is the first, after the end it is the last. Afterwards
        `problem` no longer tells whether frames are missing.

        Raises:
            SourceError: the file does not allow seeking.
        """
        with raised_as(SourceError, "video-not-seekable", path=self.path, time=time_s):
            self._seek(time_s)

    def _seek(self, time_s: float) -> None:
        self._seeked = True
        base = self._stream.time_base
        assert base is not None
        target = max(time_s, self.info.start_s)
        self._container.seek(int(target / base), stream=self._stream, backward=True)
        self._last_s = None
        self._clock_shift_s = 0.0
        frames = self._decode()
        shown = next(frames, None)
        if shown is None or (shown.time_s > target and target > self.info.start_s):
            # Some demuxers land late (or past the end): read up to the place from the start.
            self._container.seek(0, backward=True, any_frame=False)
            self._last_s = None
            frames = self._decode()
            shown = next(frames, None)
        for frame in frames:
            if frame.time_s > target:
                frames = chain([frame], frames)
                break
            shown = frame
        self._frames = chain([shown] if shown else [], frames)

    def close(self) -> None:
        """Close the file."""
        close_quietly(self._container)

    def _decode(self) -> Iterator[VideoFrame]:
        index = 0
        for frame in self._raw_frames():
            time_s = self._time(frame)
            if self._seeked and index == 0:
                index = max(0, round((time_s - self.info.start_s) * self._fps))
            try:
                shown = VideoFrame(self._picture(frame), time_s, index)
            except Exception as error:  # noqa: BLE001 - this frame cannot be shown, others can
                self._skip(error)
                continue
            if not self._described:
                self._described = True
                self.info = self._describe(shown)
            yield shown
            index += 1

    def _raw_frames(self) -> Iterator[av.VideoFrame]:
        container, stream = self._container, self._stream
        # All streams: how far the sound goes tells whether the file as a whole was cut off.
        packets = container.demux()
        while True:
            try:
                packet = next(packets)
            except StopIteration:
                break
            except Exception as error:  # noqa: BLE001 - FFmpeg's and PyAV's own
                self._note(Message("reading-stopped", reason=reason(error)))
                self._odd = self._odd or reason(error)
                break
            if packet.size and packet.pts is not None:
                base = packet.time_base
                end = float((packet.pts + (packet.duration or 0)) * base)
                self._reached_s = max(self._reached_s, end)
            if packet.stream.index != stream.index:
                continue
            if packet.size:
                self._packets += 1
                self._damaged += packet.is_corrupt
            try:
                frames = packet.decode()
            except FFmpegError:
                self._damaged += bool(packet.size)
            except Exception as error:  # noqa: BLE001 - PyAV's own
                self._skip(error)
            else:
                yield from frames  # type: ignore[misc]
        self._judge()

    def _skip(self, error: Exception) -> None:
        self._damaged += 1
        self._odd = self._odd or reason(error)

    def _time(self, frame: av.VideoFrame) -> float:
        last = self._last_s
        if frame.pts is None or frame.time_base is None:
            time_s = 0.0 if last is None else last + 1 / self._fps
        else:
            time_s = float(frame.pts * frame.time_base) + self._clock_shift_s
            if last is not None and time_s <= last:
                if last - time_s > _CLOCK_JUMP_S:
                    self._clock_shift_s += last + 1 / self._fps - time_s
                    time_s = last + 1 / self._fps
                else:
                    time_s = last + 0.001
        self._last_s = time_s
        return time_s

    def _picture(self, frame: av.VideoFrame) -> NDArray[np.uint8]:
        pixel = self._stream.sample_aspect_ratio
        width = frame.width
        if pixel and pixel != 1 and 0.1 <= pixel <= 10:
            width = max(1, round(width * float(pixel)))
        image = self._rgb.picture(frame, width)
        turn = self._turn(frame)
        return image if turn == UPRIGHT else turn.apply(image)

    def _turn(self, frame: av.VideoFrame) -> Orientation:
        # Looking into `side_data` ties a frame into a reference cycle, so that its buffers wait
        # for the garbage collector, hundreds of megabytes of them: only when the angle changes.
        if self._rotation != frame.rotation:
            self._rotation = frame.rotation
            self._orientation = orientation(frame)
        return self._orientation

    def _describe(self, first: VideoFrame) -> VideoInfo:
        container, stream = self._container, self._stream
        height, width = first.image.shape[:2]
        duration = None
        if stream.duration and stream.time_base:
            duration = float(stream.duration * stream.time_base)
        elif container.duration:
            duration = container.duration / av.time_base
        count = stream.frames or (round(duration * self._fps) if duration else None)
        start = container.start_time
        clock = container.format.flags & _CLOCK_FLAG and start is not None
        return VideoInfo(
            path=self.path,
            width=width,
            height=height,
            fps=self._fps,
            duration_s=duration,
            frame_count=count or None,
            start_s=first.time_s,
            player_start_s=start / av.time_base if clock and start is not None else 0.0,
            has_audio=bool(container.streams.audio),
        )

    def _judge(self) -> None:
        if self._seeked or not self._described:
            return
        family = self._container.format.name
        if family.startswith(_INDEXED):
            listed = len(self._stream.index_entries)
            if self._packets < listed:
                self._note(Message("frames-cut-off", found=self._packets, listed=listed))
        elif family.startswith(_TIMED) and self._container.duration:
            stated = self._container.duration / av.time_base
            # The rate as met, not as stated: AVI files of variable rate state a fine clock.
            period = (self._reached_s - self.info.start_s) / max(1, self._packets)
            if self._reached_s < stated - max(2.5 * period, 0.05):
                self._note(Message("end-cut-off", stated=stated, reached=self._reached_s))
        if self._damaged:
            why = f" ({self._odd})" if self._odd else ""
            self._note(
                Message("frames-damaged", damaged=self._damaged, total=self._packets, why=why)
            )

    def _note(self, what: Message) -> None:
        self._problem = self._problem or what


def probe(path: str | Path) -> VideoInfo:
    """Open a file just to describe it (see `VideoReader` for the errors)."""
    with VideoReader(path, threads=1) as reader:
        return reader.info
