"""Errors that are the user's to fix: one line that says what is wrong and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

_MOST = 200


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


class TrackingError(SourceError):
    """MediaPipe failed on a frame of a source."""


class LanguageError(SignappError):
    """A language is unknown or its data file is not valid."""


class UnknownLanguageError(LanguageError):
    """There is no data file of that language, which is no fault where its model is enough."""


class LabellingError(SignappError):
    """A labelling run is asked for something that it cannot do."""


def reason(error: BaseException) -> str:
    """What an error of another library says, in one short line, without a stop at its end.

    Where the system gave a reason it is that alone; else the kind of the error comes first, since
    the text of a `KeyError` or a `MemoryError` says nothing by itself.
    """
    said = getattr(error, "strerror", None)
    if said:
        return str(said)
    try:
        lines = str(error).strip().splitlines()
    except Exception:  # noqa: BLE001 - an error whose text cannot be made is reported all the same
        lines = []
    kind = type(error).__name__
    if not lines:
        return kind
    said = lines[0].strip()
    # Those of parsers are whole sentences, with the place.
    text = said if kind.endswith("DecodeError") else f"{kind}: {said}"
    return text[:_MOST].rstrip(" .")


@contextmanager
def raised_as(kind: type[SignappError], line: str) -> Iterator[None]:
    """Whatever the block raises that is no `SignappError` comes out as one.

    Decoders, drivers and inference engines raise errors of many types, and other ones with every
    release; to the caller they all mean the same: this file, frame or model cannot be used.

    Args:
        kind: what to raise.
        line: the message; ``{reason}`` in it is replaced by what the error says.
    """
    try:
        yield
    except SignappError:
        raise
    except Exception as error:
        raise kind(line.replace("{reason}", reason(error))) from error
