"""Speaking the text, when the platform has a voice for its language.

pyttsx3 speaks through what the system brings: SAPI 5, NSSpeechSynthesizer or eSpeak NG (and aplay
to be heard). It is loaded in a thread of its own and only when the button is first shown, since
looking for voices can take a second. The thread is a daemon: no driver can be interrupted at every
moment, and quitting must not wait for one.
"""

import contextlib
import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from signapp.gui.guard import line_of
from signapp.gui.words import language_name
from signapp.languages import Language
from signapp.text.voices import by_language as _by_language
from signapp.text.voices import can_be_heard as _can_be_heard
from signapp.text.voices import engine_errors as _engine_errors

_STOP_S = 0.25
_left: list["SpeechWorker"] = []
"""Those whose driver did not listen: their thread must not be the one that destroys them."""


class SpeechWorker(QObject):
    """Owns the engine and its thread.

    Signals: `voices` (dict of language to voice id), `spoken`, `failed` (one line).
    """

    voices = Signal(object)
    spoken = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._engine: Any = None
        self._orders: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="speech", daemon=True)

    def start(self) -> None:
        """Load the engine and list its voices; `voices` follows."""
        self._orders.put(self._find)
        self._thread.start()

    def say(self, text: str, voice: str) -> None:
        """Speak; `spoken` or `failed` follows."""
        self._orders.put(lambda: self._say(text, voice))

    def stop(self) -> None:
        """Be silent and end the thread; a driver that does not listen is left to itself."""
        self._stopped.set()
        self._orders.put(None)
        if self._engine is not None:
            with contextlib.suppress(Exception):
                self._engine.stop()
        if self._thread.is_alive():
            self._thread.join(_STOP_S)
        if self._thread.is_alive():
            _left.append(self)

    def _work(self) -> None:
        while not self._stopped.is_set():
            order = self._orders.get()
            if order is None:
                return
            try:
                order()
            except Exception as error:  # noqa: BLE001 - drivers have ways that nobody listed
                self._tell(self.failed, line_of(error))

    def _find(self) -> None:
        found: dict[str, str] = {}
        try:
            import pyttsx3

            self._engine = pyttsx3.init()
            listed = self._engine.getProperty("voices")
            if _can_be_heard():
                found = _by_language(listed)
        except Exception:  # noqa: BLE001 - each platform's drivers fail in their own ways
            pass  # no engine, no voices: the button says what to install
        self._tell(self.voices, found)

    def _say(self, text: str, voice: str) -> None:
        try:
            self._engine.setProperty("voice", voice)
            self._engine.say(text)
            self._engine.runAndWait()
        except _engine_errors() as error:
            self._tell(self.failed, str(error) or type(error).__name__)
            return
        self._tell(self.spoken)

    def _tell(self, signal: Any, *values: object) -> None:
        if not self._stopped.is_set():  # the window may be gone
            signal.emit(*values)


class SpeakButton(QPushButton):
    """Speaks the text, or says why it cannot. Signal `message` (str): one line."""

    message = Signal(str)

    def __init__(
        self, content: Callable[[], tuple[str, Language]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(self.tr("Speak"))
        self._content = content
        self._voices: dict[str, str] | None = None
        self._language: Language | None = None
        self._some = False
        self._busy = False
        self._worker: SpeechWorker | None = None
        self.clicked.connect(self._speak)

    def start(self) -> None:
        """Look for voices, in another thread."""
        if self._worker is not None:
            return
        self._worker = SpeechWorker()
        queued = Qt.ConnectionType.QueuedConnection
        self._worker.voices.connect(self.set_voices, queued)
        self._worker.spoken.connect(self._done, queued)
        self._worker.failed.connect(self._failed, queued)
        self._worker.start()

    def stop(self) -> None:
        """End the thread, at once or nearly so."""
        if self._worker is not None:
            self._worker.stop()

    def refresh(self, language: Language, some: bool) -> None:
        """Follow the language and whether there is anything to speak."""
        self._language, self._some = language, some
        self._update()

    @Slot(object)
    def set_voices(self, voices: dict[str, str]) -> None:
        """Voices by two-letter language code."""
        self._voices = voices
        self._update()

    def _voice(self) -> str | None:
        if self._language is None or not self._voices:
            return None
        return self._voices.get(self._language.locale.split("_")[0].split("-")[0].lower())

    def _update(self) -> None:
        name = language_name(self._language) if self._language else ""
        if self._voices is None:
            tip = self.tr("Looking for a voice…")
        elif self._voice() is None:
            tip = self.tr(
                "This computer has no voice for this language ({language}). Install one in the "
                "system's speech settings (on Linux: the packages espeak-ng and alsa-utils), then "
                "start signapp again."
            ).format(language=name)
        elif not self._some:
            tip = self.tr("There is no text to speak yet")
        else:
            tip = self.tr("Speak the text")
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
        self.setEnabled(self._some and self._voice() is not None and not self._busy)

    def _speak(self) -> None:
        text, _ = self._content()
        voice = self._voice()
        if voice is None or self._worker is None or not text.strip():
            return
        self._busy = True
        self._update()
        self._worker.say(text, voice)

    @Slot()
    def _done(self) -> None:
        self._busy = False
        self._update()

    @Slot(str)
    def _failed(self, reason: str) -> None:
        self._done()
        self.message.emit(self.tr("The text cannot be spoken: {reason}").format(reason=reason))
