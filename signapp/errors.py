"""Errors that are the user's to fix: a code and fields, said as one line by whoever shows it.

The sentences, each with what is wrong and what to do, are in `signapp.messages`.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from signapp.messages import TEMPLATES

_MOST = 200


class Said:
    """What can be said in several languages; as `str` it is in English.

    Attributes:
        code: of the sentence, a key of `signapp.messages.TEMPLATES`; any other text is a sentence
            of its own, for programs that speak English alone.
        fields: what stands in the sentence, by name; what is `Said` is said in the same language.
    """

    code: str
    fields: dict[str, object]

    def said(self, translate: Callable[[str], str] = str) -> str:
        """The sentence; `translate` gives an English template in another language."""
        template = TEMPLATES.get(self.code)
        if template is None:
            return self.code
        fields = {
            name: value.said(translate) if isinstance(value, Said) else value
            for name, value in self.fields.items()
        }
        return translate(template).format(**fields)

    def __str__(self) -> str:
        return self.said()

    def as_data(self) -> dict[str, object]:
        """For JSON: `Message.from_data` of another process says the same."""
        fields = {
            name: value.as_data()
            if isinstance(value, Said)
            else value
            if isinstance(value, (str, int, float))
            else str(value)
            for name, value in self.fields.items()
        }
        return {"code": self.code, "fields": fields}


class Message(Said):
    """A line that is no error, or the part of one."""

    def __init__(self, code: str, /, **fields: object) -> None:
        self.code, self.fields = code, fields

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Message":
        """What `as_data` gave.

        Raises:
            KeyError, TypeError, AttributeError: it is something else.
        """
        fields = {
            name: cls.from_data(value) if isinstance(value, dict) else value
            for name, value in data["fields"].items()
        }
        return cls(str(data["code"]), **fields)


class SignappError(Said, Exception):
    """Base of every error shown to the user as its line alone, without a traceback."""

    def __init__(self, code: str, /, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        # Another library's error may not go to another process, and holds on to its frames.
        self.fields = {
            name: str(value)
            if isinstance(value, BaseException) and not isinstance(value, Said)
            else value
            for name, value in fields.items()
        }


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
def raised_as(kind: type[SignappError], code: str, /, **fields: object) -> Iterator[None]:
    """Whatever the block raises that is no `SignappError` comes out as one.

    Decoders, drivers and inference engines raise errors of many types, and other ones with every
    release; to the caller they all mean the same: this file, frame or model cannot be used.

    Args:
        kind: what to raise.
        code, fields: what to say; its field `reason` is what the error says.
    """
    try:
        yield
    except SignappError:
        raise
    except Exception as error:
        raise kind(code, **fields, reason=reason(error)) from error
