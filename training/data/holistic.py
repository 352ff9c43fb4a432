"""Landmarks of MediaPipe Holistic as files: the app reads them for takes, training for letters."""

from signapp.landmarks.holistic import DEFAULT_ASPECT, SUFFIX, Frames, read_holistic, recordings

__all__ = ["DEFAULT_ASPECT", "SUFFIX", "Frames", "read_holistic", "recordings"]
