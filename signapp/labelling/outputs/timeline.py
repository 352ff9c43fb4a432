"""Times as players count them, in whole milliseconds."""

from signapp.labelling.marks import Mark
from signapp.labelling.segments import Segment
from signapp.labelling.words import Word
from signapp.video.reader import VideoInfo


def player_ms(item: Segment | Word | Mark, info: VideoInfo) -> tuple[int, int]:
    """Start and end on the player's clock, at least 1 ms long and not before 0."""
    start = max(0, round((item.start_s - info.player_start_s) * 1000))
    end = round((item.end_s - info.player_start_s) * 1000)
    return start, max(start + 1, end)
