"""Errors of recording that are the user's to fix."""

from signapp.errors import SignappError


class RecordingError(SignappError):
    """Samples cannot be stored, read or exported."""
