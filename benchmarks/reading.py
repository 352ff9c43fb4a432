"""A clip file read back into text, by the rule of the live window: hold to commit."""

from pathlib import Path
from types import TracebackType
from typing import Self

from signapp.landmarks.tracker import HandTracker
from signapp.languages import load_language
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
from signapp.text.hold import HoldRules, HoldToCommit
from signapp.video.reader import VideoReader

_RULES = HoldRules(hold_s=0.3, cooldown_s=0.15, release_s=0.15, grace_s=0.1)


class ClipReader:
    """Reads clips of one language; a context manager."""

    def __init__(self, code: str) -> None:
        self._tracker = HandTracker("video")
        self._recogniser = Recogniser(load_model(code), self._tracker)
        self._language = load_language(code)

    def text(self, path: Path) -> str:
        """The text that a clip spells."""
        self._tracker.reset()
        hold = HoldToCommit(_RULES)
        text = ""
        with VideoReader(path) as video:
            for frame in video:
                seen = self._recogniser.recognise(frame.image, frame.time_s)
                letter = seen.accepted.label if seen.accepted else None
                state = hold.update(letter, frame.time_s)
                if state.committed:
                    text += self._language.letter(state.committed).text
        return text

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._tracker.close()
