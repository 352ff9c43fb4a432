"""Network streams: a phone's MJPEG address, RTSP cameras, HTTP video."""

import re
import time
from urllib.parse import urlsplit

import av
import numpy as np
from numpy.typing import NDArray

from signapp.errors import SourceError, reason
from signapp.system.closing import Closing
from signapp.video.opening import close_quietly
from signapp.video.rgb import RgbConverter
from signapp.video.suffixes import VIDEO_SUFFIXES

SCHEMES = ("http", "https", "rtsp", "rtsps", "rtmp", "udp", "tcp", "srt")
OPEN_TIMEOUT_S, READ_TIMEOUT_S = 5.0, 3.0
_TWO_SCHEMES = re.compile(r"^[a-z]+://(?=[a-z]+://)", re.IGNORECASE)
_RTSP_PORTS = (554, 8554)


def check_url(url: str) -> str:
    """Return the URL as it is to be opened, without blanks around it.

    An address as people type it from a phone's screen, `192.168.1.5:8080/video`, is given the
    scheme that it lacks: rtsp for the ports of RTSP, else http.

    Raises:
        SourceError: it is no stream address.
    """
    url = _TWO_SCHEMES.sub("", url.strip())  # pasted behind a scheme that stood there already
    if "://" not in url:
        url = _with_scheme(url)
    try:
        parts = urlsplit(url)
        good = parts.scheme in SCHEMES and bool(parts.hostname) and url.isprintable()
        good = good and (parts.port is None or parts.port > 0)
    except ValueError:  # a broken IPv6 address or port
        good = False
    if not good:
        raise SourceError("not-a-stream-address", url=url)
    return url


def _with_scheme(text: str) -> str:
    """The address with a scheme if it is a host with a dot, a port or a path; else unchanged."""
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return text
    named = "." in host or ":" in host or host == "localhost" or port is not None
    file = text.startswith((".", "/")) or f".{host.rpartition('.')[2]}" in VIDEO_SUFFIXES
    if not named or file or any(c.isspace() or c == "\\" for c in text):
        return text
    return f"{'rtsp' if port in _RTSP_PORTS else 'http'}://{text}"


def shown_url(url: str) -> str:
    """The URL without the user name and password that it may carry."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host).geturl()


class StreamSource(Closing):
    """A stream, read through PyAV.

    Args:
        url: its address.

    Raises:
        SourceError: no such address, no answer in time, or no video in it.
    """

    def __init__(
        self,
        url: str,
        *,
        open_timeout_s: float = OPEN_TIMEOUT_S,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> None:
        url = check_url(url)
        self._shown = shown_url(url)
        # Live first: no probing for seconds, no buffer that grows behind the present.
        options = {"fflags": "nobuffer", "analyzeduration": "500000", "probesize": "500000"}
        if url.startswith("rtsp"):
            options["rtsp_transport"] = "tcp"
        try:
            self._container = av.open(
                url, options=options, timeout=(open_timeout_s, read_timeout_s)
            )
        except Exception as error:
            raise SourceError("no-stream", address=self._shown, reason=reason(error)) from error
        try:
            self._stream = self._container.streams.video[0]
            self._stream.codec_context.flags |= av.codec.context.Flags.low_delay
            self._frames = self._container.decode(self._stream)
            self._rgb = RgbConverter()
        except Exception as error:
            close_quietly(self._container)
            if isinstance(error, IndexError):
                raise SourceError("stream-without-video", address=self._shown) from error
            raise SourceError(
                "stream-undecodable", address=self._shown, reason=reason(error)
            ) from error

    def read(self) -> tuple[NDArray[np.uint8], float] | None:
        """See `signapp.capture.types.Source.read`; the time is that of arrival."""
        try:
            frame = next(self._frames)
            image = self._rgb.picture(frame)
        except StopIteration:
            raise SourceError("stream-ended", address=self._shown) from None
        except Exception as error:
            raise SourceError("stream-broken", address=self._shown, reason=reason(error)) from error
        return image, time.perf_counter()

    def close(self) -> None:
        """Close the connection."""
        close_quietly(self._container)
