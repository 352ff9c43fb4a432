"""Errors that are the user's to fix: one line that says what is wrong and what to do."""


class SignappError(Exception):
    """Base of every error shown to the user as its message alone, without a traceback."""


class HandModelError(SignappError):
    """The MediaPipe hand model is missing, damaged or cannot be fetched."""


class HandModelMissingError(HandModelError):
    """There is no hand model at all; `signapp.landmarks.bundle.fetch` gets one."""


class ModelError(SignappError):
    """A sign model is missing, damaged or made for other features."""


class DatasetError(SignappError):
    """A dataset cannot be read or does not hold what was asked of it."""


class SourceError(SignappError):
    """A camera, video file or stream cannot be opened or read."""


class LanguageError(SignappError):
    """A language is unknown or its data file is not valid."""


class LabellingError(SignappError):
    """A labelling run is asked for something that it cannot do."""
