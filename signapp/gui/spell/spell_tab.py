"""The spell tab: type a text, watch it being signed, save it as a clip."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Slot
from PySide6.QtWidgets import QWidget

from signapp.gui.asking import ask_where
from signapp.gui.camera_pause import CameraPause
from signapp.gui.context import AppContext
from signapp.gui.motion import Moment, MotionPlayer, Scene, SpelledScene
from signapp.gui.motion.movements import Movements
from signapp.gui.motion.player import MakeScene
from signapp.gui.motion.scenes import begun_at
from signapp.gui.spell.layout import SpellLayout
from signapp.gui.spell.look import style_of
from signapp.gui.spell.saving import ClipOrder, ClipSaver, clip_style, truth_beside
from signapp.gui.translation import native_digits
from signapp.gui.words import sentence
from signapp.languages import Language
from signapp.languages.names import is_one_name, normal
from signapp.recognition.model import Label
from signapp.rendering import RenderStyle
from signapp.rendering.motion import spell
from signapp.text.checking import Checked, Verdict, check, described
from signapp.text.spelling import MAX_LETTERS

_CHECK_MS = 150
_NAMED = 5  # characters without a sign that are named one by one


class SpellTab(QWidget):
    """Text above, hands below it, the letter and the look beside them."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._signing = context.settings.signing
        self._language = context.language
        self._texts: dict[str, str] = context.session.setdefault("spelled texts", {})
        self._pause = CameraPause(context.engine)
        self._checked = Checked(Verdict.EMPTY)
        self._was_playing = False
        self._saving = ""  # name of the clip that is being written
        self._player = MotionPlayer(self)
        self.saver = ClipSaver(self)
        self.ui = SpellLayout(self, self._signing)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_CHECK_MS)
        self._later.timeout.connect(self._check)
        self._connect()
        self._player.set_speed(self._signing.speed)
        self._player.set_repeat(self._signing.repeat)
        self._on_language(context.language)

    @property
    def player(self) -> MotionPlayer:
        """What moves the hands."""
        return self._player

    @property
    def checked(self) -> Checked:
        """What the last check of the text came to."""
        return self._checked

    def _connect(self) -> None:
        ui = self.ui
        ui.text.textChanged.connect(self._on_typed)
        ui.spellings.chosen.connect(self._on_spelling)
        ui.text.returnPressed.connect(self._play_from_start)
        ui.play.clicked.connect(self._toggle_play)
        ui.before.clicked.connect(partial(self._step, -1))
        ui.after.clicked.connect(partial(self._step, 1))
        ui.repeat.toggled.connect(self._set_repeat)
        ui.mirror.toggled.connect(self._set_mirror)
        ui.save.clicked.connect(self._ask_save)
        ui.cancel.clicked.connect(self.saver.cancel)
        ui.strip.chosen.connect(self._go_to)
        ui.look.edited.connect(self._on_look)
        ui.resized.connect(self._show_again)
        ui.speed_changed.connect(self._set_speed)
        self._player.picture.connect(self._on_picture)
        self._player.opened.connect(self._on_opened)
        self._player.ended.connect(self._show_playing)
        self._player.failed.connect(self._on_failed)
        self.saver.progress.connect(ui.show_saving)
        self.saver.saved.connect(self._on_saved)
        self.saver.cancelled.connect(self._on_save_cancelled)
        self.saver.failed.connect(self._on_save_failed)
        self._context.language_changed.connect(self._on_language)
        self._context.languages_changed.connect(self._on_typed)
        self._context.signs.changed.connect(self._on_signs)

    # The tab itself

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it: the hands move only while they are seen."""
        if active:
            self._pause.begin()
            self._player.play(self._was_playing)
            self.ui.text.setFocus()
        else:
            self._was_playing = self._player.playing
            self._player.play(False)
            self._pause.end()
        self._show_playing()

    def close_tab(self) -> None:
        """The app ends, or the tab is made again."""
        self._later.stop()
        self._player.close()
        self.saver.close()

    @property
    def working(self) -> str:
        """What would be lost if the tab were closed now."""
        return self.tr("a clip is being saved") if self.saver.busy else ""

    def unfinished(self) -> str | None:
        """What closing the window would lose."""
        if not self.saver.busy:
            return None
        return self.tr("Spell: the clip {name}, which is being saved").format(name=self._saving)

    # The text

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        self._language = language
        self.ui.text.setText(self._texts.get(language.code, ""))
        self.ui.text.setPlaceholderText(
            self.tr("Type a word in {language} letters").format(language=language.native_name)
            if language.script == "Latin"
            else self.tr("Type a word in {language} letters, or in Latin ones").format(
                language=language.native_name
            )
        )
        self.ui.spellings.setVisible(language.script != "Latin")
        self.ui.spellings.set_language(language)
        self._check()

    @Slot()
    def _on_spelling(self) -> None:
        self._on_typed()
        self._check()

    @Slot()
    def _on_typed(self) -> None:
        self._texts[self._language.code] = self.ui.text.text()
        self._later.start()

    @Slot()
    def _on_signs(self) -> None:
        """Moving signs were read or taught: what is typed may be signed otherwise."""
        if self.ui.text.text():
            self._check()

    @Slot()
    def _check(self) -> None:
        self._later.stop()
        known = self._context.signs.movements
        checked = check(self.ui.text.text(), self._language, known.words, known.poses)
        self._checked = checked
        self.ui.strip.show_words(checked.words)
        self.ui.say(self._words_for(checked), warn=checked.verdict is not Verdict.GOOD)
        self.ui.enable(checked.playable, self.saver.busy)
        self._was_playing = False
        self._player.play(False)
        self._show_playing()
        if checked.playable:
            self._player.show_scene(self._maker(), _last_letter)
        else:
            self._show_nothing(checked.verdict)

    def _maker(self) -> MakeScene:
        size = self.ui.picture_size()
        style = style_of(self._signing)
        known = self._context.signs.movements
        return partial(_spelled, self._checked.text, self._language, style, size, known)

    def _words_for(self, checked: Checked) -> str:
        match checked.verdict:
            case Verdict.EMPTY:
                return ""
            case Verdict.TOO_LONG:
                return self.tr(
                    "The text is too long ({count} characters): at most {most} letters can be "
                    "signed at a time."
                ).format(count=len(self.ui.text.text()), most=MAX_LETTERS)
            case Verdict.GOOD:
                count = sum(len(word) for word in checked.words)
                letters = native_digits(self.tr("%n letter(s)", "", count))
                return f"{checked.written}  ·  {letters}" if self._is_roman() else letters
        if checked.moving:
            moving = self.tr(
                "Left out, signed by a movement that you have not taught yet: {letters}"
            )
            words = moving.format(letters=", ".join(x.native for x in checked.moving))
            return f"{words}  ·  {self._without_sign(checked)}" if checked.left_out else words
        return self._without_sign(checked)

    def _without_sign(self, checked: Checked) -> str:
        named = ", ".join(described(c) for c in checked.left_out[:_NAMED])
        if len(checked.left_out) > _NAMED:
            named += " …"
        if checked.verdict is Verdict.PARTLY:
            return self.tr("Left out, {language} has no sign for: {characters}").format(
                language=self._language.native_name, characters=named
            )
        return self.tr("Nothing to sign: {language} has no sign for {characters}").format(
            language=self._language.native_name, characters=named
        )

    def _is_roman(self) -> bool:
        return self._checked.written != normal(self.ui.text.text())

    def _show_nothing(self, verdict: Verdict) -> None:
        self.ui.view.clear()
        self.ui.ring.show_letter(None, 0.0, False)
        self.ui.name.setText("")
        if verdict is Verdict.EMPTY:
            text = self.tr("The hands show each letter as you type it, and spell it all on Enter.")
            self.ui.view.notice(self.tr("Type a word above"), text)
        else:
            self.ui.view.notice(self.tr("Nothing to sign"))

    # Playing

    @Slot(object)
    def _on_opened(self, scene: Scene) -> None:
        self.ui.view.notice("")

    @Slot(object)
    def _on_picture(self, moment: Moment) -> None:
        if not self._checked.playable:  # one that was under way when the text was cleared
            return
        self.ui.view.show_picture(moment.picture, None)
        segments = moment.scene.segments
        index = begun_at(segments, moment.time_s)
        letters = self.ui.strip.letters
        if len(segments) != len(letters):
            return
        self.ui.strip.mark(index)
        if index < 0:
            self.ui.ring.show_letter(None, 0.0, False)
            self.ui.name.setText("")
            return
        letter, segment = letters[index], segments[index]
        share = (moment.time_s - segment.start_s) / max(segment.end_s - segment.start_s, 1e-6)
        label = Label.of(letter)
        self.ui.ring.show_letter(label, min(share, 1.0), share >= 1.0)
        plain = is_one_name(letter.native, letter.roman)
        self.ui.name.setText("" if plain else letter.roman)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self.ui.say(sentence(reason), warn=True)
        self._checked = Checked(Verdict.NOTHING)
        self.ui.enable(False, self.saver.busy)
        self._show_nothing(Verdict.NOTHING)

    def _play_from_start(self) -> None:
        if self._later.isActive():
            self._check()
        if self._checked.playable:
            self._player.seek(0.0)
            self._player.play(True)
            self._show_playing()

    def _toggle_play(self) -> None:
        if self._player.playing:
            self._player.play(False)
        else:
            moment = self._player.moment
            if self._later.isActive() or moment is None or _is_over(moment):
                self._play_from_start()
            self._player.play(True)
        self._show_playing()

    @Slot()
    def _show_playing(self) -> None:
        self.ui.show_playing(self._player.playing)

    def _step(self, by: int) -> None:
        """One letter on or back; the hands then stand still."""
        count = len(self.ui.strip.letters)
        if count:
            self._go_to(min(max(self.ui.strip.current + by, 0), count - 1))

    @Slot(int)
    def _go_to(self, index: int) -> None:
        self._player.play(False)
        self._show_playing()
        moment = self._player.moment
        if moment is not None and index < len(moment.scene.segments):
            segment = moment.scene.segments[index]
            self._player.seek((segment.start_s + segment.end_s) / 2)

    def _set_speed(self, speed: float) -> None:
        self._signing.speed = speed
        self._player.set_speed(speed)
        self._context.settings_edited()

    def _set_repeat(self, on: bool) -> None:
        self._signing.repeat = on
        self._player.set_repeat(on)
        self._context.settings_edited()

    def _set_mirror(self, on: bool) -> None:
        self._signing.spell_mirror = on
        self.ui.view.mirror = on
        self.ui.view.update()
        self._context.settings_edited()

    @Slot()
    def _on_look(self) -> None:
        self._context.settings_edited()
        self._show_again()

    @Slot()
    def _show_again(self) -> None:
        if self._checked.playable:
            self._player.show_scene(self._maker())

    # Saving

    def _ask_save(self) -> None:
        if self._later.isActive():
            self._check()
        if not self._checked.playable:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        name = "".join(c for c in self._checked.text if c.isalnum() or c == " ").strip()[:40]
        chosen = ask_where(
            self,
            self.tr("Save the clip"),
            Path(folder) / f"{name or 'signapp'}.mp4",
            self.tr("Video (*.mp4)"),
            (".mp4",),
            beside=truth_beside,
        )
        if chosen is not None:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Write the clip, and the times of its letters as JSON beside it."""
        if self.saver.busy or not self._checked.playable:
            return
        style = clip_style(style_of(self._signing), self._signing.spell_mirror)
        text, speed = self._checked.text, self._signing.speed
        order = ClipOrder(text, self._language, style, speed, path, self._context.signs.movements)
        self._saving = path.name
        self.ui.show_saving(0, 0)
        self.ui.enable(True, True)
        self.saver.start(order)

    @Slot(object)
    def _on_saved(self, order: ClipOrder) -> None:
        self._after_saving(
            self.tr("Saved {clip} and the times of its letters, {truth}").format(
                clip=order.path, truth=order.truth_path.name
            )
        )

    @Slot()
    def _on_save_cancelled(self) -> None:
        self._after_saving(self.tr("The clip was not saved."))

    @Slot(str)
    def _on_save_failed(self, reason: str) -> None:
        self._after_saving(sentence(reason))

    def _after_saving(self, words: str) -> None:
        self._context.message.emit(words)
        self.ui.enable(self._checked.playable, False)


def _spelled(
    text: str,
    language: Language,
    style: RenderStyle,
    size: tuple[int, int],
    movements: Movements,
) -> SpelledScene:
    performance = spell(text, language, moving=movements.poses, signs=movements.words)
    return SpelledScene(performance, style, size)


def _last_letter(scene: Scene) -> float:
    last = scene.segments[-1]
    return (last.start_s + last.end_s) / 2


def _is_over(moment: Moment) -> bool:
    segments = moment.scene.segments
    return not segments or moment.time_s >= segments[-1].start_s
