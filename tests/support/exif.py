"""Pictures and videos of a camera that writes EXIF into every JPEG, made here."""

import struct
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

_ORIENTATION, _SHORT = 0x0112, 3


def jpeg_with_exif(image: NDArray[np.uint8], orientation: int = 1) -> bytes:
    """An RGB picture as a JPEG file whose APP1 segment holds nothing but the orientation."""
    good, data = cv2.imencode(".jpg", image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 95])
    assert good
    entry = struct.pack(">HHIHH", _ORIENTATION, _SHORT, 1, orientation, 0)
    exif = b"Exif\0\0" + b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    start, rest = bytes(data[:2]), bytes(data[2:])
    return start + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + rest


def motion_jpeg(path: Path, pictures: list[bytes], fps: int = 25) -> Path:
    """JPEGs copied into a video as they are; ``.mjpeg`` is one after the other."""
    raw = path.with_suffix(".mjpeg")
    raw.write_bytes(b"".join(pictures))
    if raw == path:
        return path
    with av.open(str(raw)) as source, av.open(str(path), "w") as output:
        stream = output.add_stream_from_template(source.streams.video[0])
        stream.time_base = Fraction(1, fps)
        number = 0
        for packet in source.demux(video=0):
            if packet.size:
                packet.time_base = Fraction(1, fps)
                packet.pts = packet.dts = number
                packet.duration = 1
                packet.stream = stream
                output.mux(packet)
                number += 1
    raw.unlink()
    return path
