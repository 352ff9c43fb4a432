"""The pictures of decoded frames."""

import av
import numpy as np
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray


class RgbConverter:
    """Makes RGB of the frames of one stream.

    One for all of them: `VideoFrame.to_ndarray` makes one for each, with threads of its own.
    """

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()

    def picture(self, frame: av.VideoFrame, width: int | None = None) -> NDArray[np.uint8]:
        """(H, W, 3) RGB, of another `width` than the frame's where one is given."""
        shown = self._reformatter.reformat(frame, width=width, format="rgb24", threads=1)
        return np.ascontiguousarray(shown.to_ndarray(), dtype=np.uint8)
