"""Labelling video files: letters and words with times, in formats that annotation tools open."""

from signapp.labelling.labeller import Labelling, label_video
from signapp.labelling.reading import TimedHands, hands_in
from signapp.labelling.segments import Segment
from signapp.labelling.words import Word

__all__ = ["Labelling", "Segment", "TimedHands", "Word", "hands_in", "label_video"]
