"""Where frames come from: cameras, video files and streams, with no user interface.

`Source` is the one interface, `open_source` makes one from a `SourceSpec`, and `CaptureLoop` reads
it until told to stop: it retries what was lost and puts every frame into a one-slot `Mailbox`.
"""

from signapp.capture.loop import CaptureLoop, SourceState, SourceStatus
from signapp.capture.mailbox import Mailbox
from signapp.capture.sources import open_source
from signapp.capture.types import CapturedFrame, Source, SourceKind, SourceSpec

__all__ = [
    "CaptureLoop",
    "CapturedFrame",
    "Mailbox",
    "Source",
    "SourceKind",
    "SourceSpec",
    "SourceState",
    "SourceStatus",
    "open_source",
]
