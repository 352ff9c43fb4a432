"""The hands in a video, frame by frame while it is read: for programs that want no letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import SourceError
from signapp.labelling.signer import find_signer
from signapp.labelling.tracking import queue_depth
from signapp.landmarks.hands import Hands
from signapp.landmarks.tracker import HandTracker
from signapp.video.prefetch import prefetched
from signapp.video.reader import VideoReader


@dataclass(frozen=True, eq=False)
class TimedHands:
    """The hands in one frame of a video.

    Attributes:
        time_s: presentation time in seconds (see `signapp.video.reader`).
        hands: landmarks (2, 21, 3) in slots, scores (2,) and the size of the frame.
    """

    time_s: float
    hands: Hands


def hands_in(
    path: str | Path,
    *,
    signer: str | None = None,
    partial: bool = False,
    hand_model: str | Path | None = None,
) -> Iterator[TimedHands]:
    """Yield the signer's hands in every frame of a video file, while it is read.

    ::

        for frame in hands_in("lesson.mp4"):
            if frame.hands.present[1]:
                print(f"{frame.time_s:.2f} s: wrist at {frame.hands.landmarks[1, 0, :2]}")

    Frames without a hand come too. Slot 0 is the signer's own left hand and 1 the right; x and y
    are fractions of the picture's width and height, y downwards, z is in widths, negative towards
    the camera (MediaPipe: Zhang et al., 2020, arXiv:2006.10214). Letters are not recognised, and no
    sign model is needed. Nothing is kept of a frame that has been yielded.

    Args:
        path: the video file.
        signer: whose hands where several people sign (see `signapp.labelling.signer.find_signer`);
            None takes any two for those of one signer.
        partial: say nothing of a file that is cut off or damaged.
        hand_model: a MediaPipe hand model, or None for the usual one.

    Raises:
        SourceError: the file cannot be read, or, after the last frame, is damaged and `partial` is
            not set.
        LabellingError: the signer cannot be understood.
        TrackingError: MediaPipe failed on a frame.
        HandModelError: there is no hand model.
    """
    region = None if signer is None else find_signer(path, signer, hand_model)
    with (
        VideoReader(path) as reader,
        HandTracker("video", hand_model=hand_model, region=region) as tracker,
    ):
        with prefetched(reader, depth=queue_depth(reader.info)) as frames:
            for frame in frames:
                yield TimedHands(frame.time_s, tracker.detect(frame.image, frame.time_s))
        if reader.problem and not partial:
            raise SourceError("video-damaged", path=path, problem=reader.problem)
