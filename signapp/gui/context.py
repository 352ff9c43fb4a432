"""What every tab is given: settings, engine, models, languages, drafts."""

import copy
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from signapp.capture import SourceKind, SourceSpec
from signapp.errors import Said, SignappError, reason
from signapp.gui.background import Background, LateWriter
from signapp.gui.engine import Engine
from signapp.gui.profile_link import ProfileLink
from signapp.gui.signs_in_use import SignsInUse
from signapp.gui.words import error_text, sentence
from signapp.languages import Language, load_language, readable_languages
from signapp.settings import Settings, save_settings
from signapp.teaching.taught import usable_languages
from signapp.text.composer import Composer
from signapp.text.drafts import DraftStore

_T = TypeVar("_T")


class AppContext(QObject):
    """Shared by all tabs; lives as long as the app.

    Attributes:
        settings: the settings; call `settings_edited` after changing them.
        engine: frames and recognitions (see `signapp.gui.engine.Engine` for its signals).
        signs: the moving signs in use.
        models: `engine.models`, the loaded models by language code.
        profiles: who signs in the language in use, and the others who can.
        languages: the languages that have a model, in the order of the switcher.
        drafts: the texts.
        session: what tabs remember until the app ends, by names of their own.
        notices: lines about the user's files that stay until they are read.

    Signals:
        language_changed (Language): the user chose it; the engine follows within milliseconds.
        languages_changed: the list of languages grew or shrank.
        settings_changed: some setting was edited.
        source_chosen (SourceSpec): the user took a source.
        message (str): one line to show for a few seconds.
        noticed: `notices` grew: files that were set aside or cannot be used.
    """

    language_changed = Signal(object)
    languages_changed = Signal()
    settings_changed = Signal()
    source_chosen = Signal(object)
    message = Signal(str)
    noticed = Signal()

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        drafts: DraftStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.engine = engine
        self.models = engine.models
        self.signs = SignsInUse(settings, engine, self)
        self.drafts = drafts
        self.session: dict[str, Any] = {}
        self.notices: list[str] = []
        for line in settings.notices:
            self.notice(line)
        drafts.notice = self.notice
        self.languages = self._languages()
        self._unusable: set[str] = set()
        known = [language.code for language in self.languages]
        if known and settings.language not in known:
            settings.language = known[0]
            engine.set_language(known[0])
        self.profiles = ProfileLink(self.models, self.notice, self)
        self.profiles.said.connect(self.message)
        self.profiles.model_changed.connect(self._on_model_changed)
        self.profiles.set_language(settings.language)
        self._composers: dict[str, Composer] = {}
        self._good = ""  # the language that was in use last
        engine.language_changed.connect(self._on_language_used)
        engine.language_failed.connect(self._on_language_failed)
        engine.trouble.connect(self.notice)
        engine.tracker_changed.connect(lambda said: self.message.emit(sentence(said)))
        self._disk = Background(self)
        self._settings = self.late_writer(
            save_settings, failed="the settings cannot be saved: {reason}"
        )

    @property
    def language(self) -> Language:
        """The language in use."""
        return self.find_language(self.settings.language)

    def find_language(self, code: str) -> Language:
        """A language by code; a code without data stands for itself, without letters."""
        for language in self.languages:
            if language.code == code:
                return language
        return Language(code, code, code, "Latin", "en", False, "", ())

    def set_language(self, code: str) -> None:
        """Switch to another language without stopping the source."""
        if code == self.settings.language:
            return
        self.settings.language = code
        self.engine.set_language(code)
        self.profiles.set_language(code)
        self.language_changed.emit(self.language)
        self.settings_edited()

    @Slot(str)
    def _on_model_changed(self, code: str) -> None:
        if code == self.settings.language:
            self.engine.set_language(code)

    @Slot(str, float)
    def _on_language_used(self, code: str, seconds: float) -> None:
        self._good = code
        self._unusable.discard(code)

    @Slot(str, str)
    def _on_language_failed(self, code: str, reason: str) -> None:
        self.message.emit(reason)
        self._unusable.add(code)
        if self.settings.language != code:
            return
        if not self._good:  # not one could be used yet: the next may
            self.notice(reason)
        rest = (x.code for x in self.languages if x.code not in self._unusable)
        other = self._good or next(rest, "")
        if other:
            self.set_language(other)

    def notice(self, what: Said | str) -> None:
        """Say something that stays until it was read; in the GUI thread."""
        line = what if isinstance(what, str) else error_text(what)
        if line not in self.notices:
            self.notices.append(line)
            self.noticed.emit()

    def switch_signs(self, on: bool) -> None:
        """Look for moving signs too, or for letters alone."""
        if self.settings.signs != on:
            self.settings.signs = on
            self.signs.apply()
            self.settings_edited()

    def reload_languages(self) -> None:
        """Look again which languages have a model, as after teaching or installing one."""
        self.languages = self._languages()
        self.languages_changed.emit()

    def composer(self, code: str | None = None) -> Composer:
        """The text of a language (default: the one in use)."""
        code = code or self.settings.language
        if code not in self._composers:
            self._composers[code] = self.drafts.composer(code)
        return self._composers[code]

    def choose_source(self, spec: SourceSpec, remember: bool = True) -> None:
        """The user takes a source; `remember` makes it the one that the app starts with."""
        if remember:
            source = self.settings.source
            source.kind, source.value, source.name = str(spec.kind), spec.value, spec.name
            if spec.kind is SourceKind.STREAM:
                recent = [u for u in source.recent_streams if u != spec.value]
                source.recent_streams = [spec.value, *recent][:5]
            self.settings_edited()
        self.source_chosen.emit(spec)
        self.engine.choose(spec)

    def settings_edited(self) -> None:
        """Make edited settings take effect and save them, without waiting for the disk."""
        self.engine.set_writing(copy.copy(self.settings.writing))
        self.engine.set_tracker(self.settings.tracker)
        self._settings.put(copy.deepcopy(self.settings))
        self.settings_changed.emit()

    def _languages(self) -> tuple[Language, ...]:
        for line in readable_languages()[1]:
            self.notice(line)
        found = []
        for code in usable_languages(self.notice):
            try:
                found.append(load_language(code))
            except SignappError as error:
                self.notice(error)
        return tuple(found)

    def in_background(
        self, action: Callable[[], None], *, done: str = "", failed: str = "{reason}"
    ) -> None:
        """Write something without holding the window up; a message says how it went.

        What is given to this and to late writers is done in order, and finished before the app
        ends.

        Args:
            action: what to do, in another thread; it may raise OSError and SignappError.
            done: message when it is done; none if empty.
            failed: message when it fails, with the field `{reason}`.
        """
        self._disk.run(
            lambda: _foreseen(action),
            done=lambda _: self.message.emit(done) if done else None,
            failed=self._teller(failed),
        )

    def late_writer(
        self,
        write: Callable[[_T], None],
        *,
        failed: str,
        join: Callable[[_T, _T], _T] | None = None,
    ) -> LateWriter[_T]:
        """What writes the newest of many values, like `in_background`; see `LateWriter`."""
        return LateWriter(
            self._disk, lambda value: _foreseen(lambda: write(value)), self._teller(failed), join
        )

    def _teller(self, failed: str) -> Callable[[str], None]:
        # Not `format`: a path in the text may hold braces.
        return lambda why: self.message.emit(failed.replace("{reason}", why))

    def finish_writing(self) -> None:
        """Wait until what was given to `in_background` is done."""
        self._disk.wait()

    def close(self) -> None:
        """Stop the threads and finish what is being written."""
        self.signs.close()
        self.engine.stop()
        self.profiles.close()
        self.drafts.close()
        self.finish_writing()


def _foreseen(action: Callable[[], None]) -> None:
    try:
        action()
    except OSError as error:
        raise SignappError(reason(error)) from error
