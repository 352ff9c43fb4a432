"""Reads a source to its end, or until told to stop, and gives the letters that were held.

A file is read as fast as the machine can, every frame of it, so that the same file gives the same
letters everywhere. Of a camera or stream it is always the newest frame, and one that is lost is
tried again (`signapp.capture.loop`).
"""

import threading
from collections.abc import Callable, Generator

from signapp.capture import CapturedFrame, CaptureLoop, Mailbox, SourceKind, SourceSpec
from signapp.capture.loop import Opener, SourceStatus
from signapp.capture.sources import demo_path, open_source
from signapp.landmarks.tracker import HandTracker
from signapp.live.decision import Decision
from signapp.live.result import Commit
from signapp.live.whose_hands import WhoseHands
from signapp.recognition.model import SignModel
from signapp.recognition.recogniser import Recogniser
from signapp.settings import WritingSettings
from signapp.spotting.spotter import SignBook
from signapp.video.bgrx import bgrx

_TAKE_S = 0.2
_PATIENCE_S = 2.0  # for a driver that does not come back: its thread is left behind


def committed(
    spec: SourceSpec,
    model: SignModel,
    writing: WritingSettings,
    tracker: HandTracker,
    *,
    signs: SignBook | None = None,
    whose: WhoseHands | None = None,
    on_crowd: Callable[[], object] = lambda: None,
    on_status: Callable[[SourceStatus], None] = lambda status: None,
    opener: Opener = open_source,
) -> Generator[Commit, None, None]:
    """The letters that a source shows, each when its hold is full, and moving signs at their end.

    Closing the iterator, or an exception in it such as `KeyboardInterrupt`, gives the source back.

    Args:
        spec: the source; the demo clip is read once.
        model: of the language.
        writing: the adjustable times and the confidence.
        tracker: in video mode, used in this thread alone.
        signs: moving signs to look for too.
        whose: whose hands count.
        on_crowd: told when more than two hands are seen and `whose` chooses nobody.
        on_status: told what a camera or stream does; called in another thread.
        opener: for tests.

    Raises:
        SourceError: a file cannot be read.
    """
    recogniser, decision = Recogniser(model, tracker), Decision(writing)
    decision.look_for(signs)
    frames = _live(spec, on_status, opener) if spec.is_live else _stored(spec, opener)
    generation = 0
    try:
        for frame in frames:
            if frame.generation != generation:
                recogniser.reset()
                generation = frame.generation
                if whose is not None:
                    whose.reset()
            if whose is not None:
                whose.prepare(tracker)
            recognition = recogniser.recognise(frame.image, frame.time_s)
            hands = recognition.hands.count
            if whose is not None and whose.look(frame.image, frame.time_s, hands) and whose.crowded:
                on_crowd()
            _, commits = decision.result(frame, bgrx(frame.image), recognition)
            yield from commits
    finally:
        frames.close()


def _stored(spec: SourceSpec, opener: Opener) -> Generator[CapturedFrame, None, None]:
    if spec.kind is SourceKind.DEMO:  # in the window it plays again and again
        spec = SourceSpec(SourceKind.FILE, str(demo_path()), demo_path().name)
    with opener(spec, lambda seconds: False) as source:
        while (got := source.read()) is not None:
            image, time_s = got
            # Its own clock stands in for the time of arrival, which a fast reader does not have.
            yield CapturedFrame(image, time_s, time_s, 1)


def _live(
    spec: SourceSpec, on_status: Callable[[SourceStatus], None], opener: Opener
) -> Generator[CapturedFrame, None, None]:
    mailbox: Mailbox[CapturedFrame] = Mailbox()
    loop = CaptureLoop(mailbox, on_status, opener=opener)
    loop.choose(spec)
    thread = threading.Thread(target=loop.run, name="capture", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            frame = mailbox.take(_TAKE_S)
            if frame is not None:
                yield frame
    finally:
        loop.stop()
        thread.join(_PATIENCE_S)
