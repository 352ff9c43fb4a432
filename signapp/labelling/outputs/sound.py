"""Carrying the sound of one file into another, in step with the picture."""

from collections.abc import Iterator
from typing import Any

import av

from signapp.system.closing import Closing
from signapp.video.opening import open_video
from signapp.video.reader import VideoInfo

_COPIED = frozenset({"aac", "mp3", "ac3", "eac3", "opus", "alac", "flac"})


class SoundCopy(Closing):
    """Copies the sound of `info.path` into `output` (an MP4 being written) bit by bit.

    Codecs that MP4 can hold are copied untouched, others become AAC. Does nothing for a silent
    file, or for sound that FFmpeg cannot decode.
    """

    def __init__(self, info: VideoInfo, output: Any) -> None:
        self._output = output
        self._offset_s = info.player_start_s
        self._packets: Iterator[Any] = iter(())
        self._waiting: Any = None
        self._source: Any = None
        self._encoder: Any = None
        if info.has_audio:
            self._open(info)

    def _open(self, info: VideoInfo) -> None:
        self._source, _ = open_video(info.path)
        stream = self._source.streams.audio[0]
        context = stream.codec_context
        if context is None:
            return
        if context.name.split("float")[0] in _COPIED or context.name in _COPIED:
            self._target = self._output.add_stream_from_template(stream)
        else:
            self._target = self._encoder = self._output.add_stream(
                "aac", rate=min(context.sample_rate or 48000, 48000)
            )
            self._resampler = av.AudioResampler("fltp", "stereo", self._target.rate)
        self._packets = self._source.demux(stream)

    def copy_until(self, time_s: float | None) -> None:
        """Copy all sound up to a time in the source's own seconds; None for all the rest."""
        while True:
            packet = self._waiting or self._next()
            self._waiting = None
            if packet is None:
                break
            late = packet.pts is not None and packet.pts * packet.time_base > (time_s or 0)
            if time_s is not None and late:
                self._waiting = packet
                return
            self._copy(packet)
        if time_s is None and self._encoder is not None:
            self._output.mux(self._encoder.encode(None))
            self._encoder = None

    def _next(self) -> Any:
        try:
            return next(self._packets, None)
        except av.error.FFmpegError:  # cut off: the picture decides whether that is reported
            self._packets = iter(())
            return None

    def _copy(self, packet: Any) -> None:
        if self._encoder is not None:
            self._convert(packet)
        elif packet.dts is not None and packet.size:
            shift = round(self._offset_s / packet.time_base)
            packet.pts, packet.dts = packet.pts - shift, packet.dts - shift
            packet.stream = self._target
            self._output.mux(packet)

    def _convert(self, packet: Any) -> None:
        try:
            frames = packet.decode()
        except av.error.FFmpegError:
            return
        for frame in frames:
            if frame.pts is not None and frame.time_base:
                frame.pts -= round(self._offset_s / frame.time_base)
            for part in self._resampler.resample(frame):
                self._output.mux(self._encoder.encode(part))

    def close(self) -> None:
        """Close the source; the output stays open."""
        if self._source is not None:
            self._source.close()
