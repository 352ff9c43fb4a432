"""Speaking the text, when the platform has a voice for its language.

pyttsx3 speaks through what the system brings: SAPI 5, NSSpeechSynthesizer or eSpeak NG. It is
loaded in a thread of its own and only when the button is first shown, since looking for voices can
take a second.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from signapp.languages import Language


class SpeechWorker(QObject):
    """Owns the engine. Signals: `voices` (dict of language to voice id), `spoken`, `failed`."""

    voices = Signal(object)
    spoken = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._engine: Any = None

    @Slot()
    def find(self) -> None:
        """Load the engine and list its voices."""
        try:
            import pyttsx3

            self._engine = pyttsx3.init()
            listed = self._engine.getProperty("voices")
        except _engine_errors():
            self.voices.emit({})
            return
        found: dict[str, str] = {}
        for voice in listed:
            for code in _codes(voice):
                found.setdefault(code, voice.id)
        self.voices.emit(found)

    @Slot(str, str)
    def say(self, text: str, voice: str) -> None:
        """Speak; returns when it was spoken."""
        try:
            self._engine.setProperty("voice", voice)
            self._engine.say(text)
            self._engine.runAndWait()
        except _engine_errors() as error:
            self.failed.emit(str(error) or type(error).__name__)
            return
        self.spoken.emit()


def _engine_errors() -> tuple[type[Exception], ...]:
    """What the speech drivers raise: each platform's has its own ways."""
    errors = (ImportError, OSError, RuntimeError, KeyError, ValueError, AttributeError)
    try:
        from comtypes import COMError
    except ImportError:  # anywhere but Windows
        return errors
    return (*errors, COMError)


def _codes(voice: Any) -> set[str]:
    """Two-letter language codes of a voice, whichever way the platform writes them."""
    codes = set()
    for language in voice.languages or []:
        if isinstance(language, bytes):  # eSpeak puts a priority byte in front
            language = language.lstrip(b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09")
            language = language.decode("ascii", "ignore")
        code = str(language).replace("_", "-").split("-")[0].lower()
        if len(code) == 2:
            codes.add(code)
    return codes


class SpeakButton(QPushButton):
    """Speaks the text, or says why it cannot. Signal `message` (str): one line."""

    message = Signal(str)
    _say = Signal(str, str)

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
        self._thread: QThread | None = None
        self.clicked.connect(self._speak)

    def start(self) -> None:
        """Look for voices, in another thread."""
        if self._thread is not None:
            return
        self._thread = QThread(self)
        self._worker = SpeechWorker()
        self._worker.moveToThread(self._thread)
        self._worker.voices.connect(self.set_voices)
        self._worker.spoken.connect(self._done)
        self._worker.failed.connect(self._failed)
        self._say.connect(self._worker.say)
        self._thread.started.connect(self._worker.find)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; what is being spoken is finished first."""
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait(10_000)

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
        name = self._language.name if self._language else ""
        if self._voices is None:
            tip = self.tr("Looking for a voice…")
        elif self._voice() is None:
            tip = self.tr(
                "This computer has no voice for {language}. Install one in the system's speech "
                "settings (on Linux: the package espeak-ng), then start signapp again."
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
        if voice is None or not text.strip():
            return
        self._busy = True
        self._update()
        self._say.emit(text, voice)

    @Slot()
    def _done(self) -> None:
        self._busy = False
        self._update()

    @Slot(str)
    def _failed(self, reason: str) -> None:
        self._done()
        self.message.emit(self.tr("The text cannot be spoken: {reason}").format(reason=reason))
