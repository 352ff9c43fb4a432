"""The profiles of the language in use, for the window: whatever touches the disk is done behind."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from PySide6.QtCore import QObject, Signal

from signapp.errors import Said
from signapp.gui.background import Background
from signapp.live.corrections import HeldFrames
from signapp.live.models import ModelStore
from signapp.live.round_log import forget_round
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtModel
from signapp.recording.motions import Motion
from signapp.recording.profile_files import (
    add_frames,
    add_takes,
    export_profile,
    import_profile,
    read_profile,
)
from signapp.recording.profiles import EVERYONE, GUEST, Profiles
from signapp.recording.store import Recordings
from signapp.teaching.taught import build_profile_model

_T = TypeVar("_T")
Takes = list[tuple[str, Motion]]


@dataclass(frozen=True)
class KnownProfiles:
    """The profiles of a language at one moment.

    Attributes:
        code: the language.
        names: of the profiles, in the order of the menu.
        in_use: one of them, `GUEST` or `EVERYONE`.
    """

    code: str
    names: tuple[str, ...] = ()
    in_use: str | None = EVERYONE

    @property
    def person(self) -> str:
        """Name of the person in use, "" if it is nobody in particular."""
        return self.in_use or ""


def trained_part(model: SignModel | None) -> SignModel | None:
    """The trained model in one that is in use, None if its language has none."""
    if not isinstance(model, TaughtModel):
        return model
    # Else it is another language's, for its encoder.
    return model.base if model.language is model.base.language else None


class ProfileLink(QObject):
    """Everything here returns at once; one thing is done after the other in another thread.

    Signals:
        changed (KnownProfiles): the language in use has other profiles, or another is in use.
        model_changed (code): `models` has another model for that language.
        samples_changed (code): samples came or went.
        said (str): one line, good or bad.
    """

    changed = Signal(object)
    model_changed = Signal(str)
    samples_changed = Signal(str)
    said = Signal(str)

    def __init__(
        self, models: ModelStore, notice: Callable[[Said], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._notice = models, notice
        self._background = Background(self)
        self.known = KnownProfiles("")
        self._code = ""

    def set_language(self, code: str) -> None:
        """Another language is in use: its profiles are looked up."""
        self._code = code
        self._show(KnownProfiles(code))
        self.look()

    def look(self) -> None:
        """Look the profiles of the language in use up again."""
        self.run(lambda profiles: None, rebuild=False)

    def run(
        self,
        action: Callable[[Profiles], _T],
        *,
        done: Callable[[_T], object] = lambda _: None,
        failed: Callable[[str], object] | None = None,
        rebuild: bool = True,
        code: str = "",
    ) -> None:
        """Do something to the profiles of a language; an answer follows in the GUI thread.

        Args:
            action: what to do, in the other thread.
            done: told what it returned.
            failed: told one line about what it raised; by itself that is `said`.
            rebuild: whether samples, or whose they are that count, may have changed: then the model
                is made anew.
            code: the language, by itself the one in use.
        """
        code = code or self._code

        def work() -> tuple[KnownProfiles, SignModel | None, tuple[Any, ...], _T]:
            profiles = Profiles(Recordings(code))
            result = action(profiles)
            model = self._built(profiles) if rebuild else None
            known = KnownProfiles(code, tuple(profiles.names()), profiles.in_use)
            return known, model, tuple(profiles.notices), result

        def answer(what: tuple[KnownProfiles, SignModel | None, tuple[Any, ...], _T]) -> None:
            known, model, notices, result = what
            for notice in notices:
                self._notice(notice)
            if model is not None:
                self._models.put(code, model)
                self.model_changed.emit(code)
            if rebuild:
                self.samples_changed.emit(code)
            if code == self._code:
                self._show(known)
            done(result)

        self._background.run(work, done=answer, failed=failed or self.said.emit)

    def behind(
        self,
        action: Callable[[], _T],
        done: Callable[[_T], object] = lambda _: None,
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Do something else after what was asked for before, in the same thread."""
        self._background.run(action, done=done, failed=failed or self.said.emit)

    def renew(self, code: str) -> None:
        """Samples were added or taken back by `behind`: make the model anew."""
        self.run(lambda profiles: None, code=code)

    def use(self, name: str | None) -> None:
        """Let another person sign; `GUEST` or `EVERYONE` in place of a name."""
        self.run(lambda profiles: profiles.use(name))

    def add(self, name: str) -> None:
        """A new profile, in use at once."""

        def add(profiles: Profiles) -> None:
            profiles.use(profiles.add(name).name)

        self.run(add)

    def rename(self, name: str, new: str) -> None:
        """Call a profile by another name; its round is forgotten, its samples are not."""

        def rename(profiles: Profiles) -> None:
            profiles.rename(name, new)
            forget_round(profiles.recordings.language, name)

        self.run(rename)

    def remove(self, name: str, done: str, *, for_good: bool = False) -> None:
        """Remove a profile and use the model as it is; `done` is said then.

        Args:
            name: of the profile.
            done: what to say.
            for_good: erase its samples from the disk, with what was deleted before; else *Undo* in
                the Teach tab brings them back.
        """

        def remove(profiles: Profiles) -> None:
            used = profiles.in_use == profiles.find(name)
            profiles.remove(name)
            forget_round(profiles.recordings.language, name)
            if used:
                profiles.use(GUEST)

        def erase(profiles: Profiles) -> None:
            profiles.recordings.erase_deleted()

        if for_good:
            self.run(remove)
            self.run(erase, done=lambda _: self.said.emit(done))
        else:
            self.run(remove, done=lambda _: self.said.emit(done))

    def export(self, name: str, path: Path, done: str) -> None:
        """Write a profile to a file; `done` is said then."""
        self.run(
            lambda profiles: export_profile(profiles, name, path),
            done=lambda _: self.said.emit(done),
            rebuild=False,
        )

    def import_file(self, path: Path, done: str) -> None:
        """Add a profile that was exported, and use it; `done`, with {name}, is said then."""

        def bring(profiles: Profiles) -> str:
            file = read_profile(path)
            import_profile(profiles, file)
            profiles.use(file.profile.name)
            return file.profile.name

        self.run(bring, done=lambda name: self.said.emit(done.replace("{name}", name)))

    def learn(
        self,
        name: str,
        signs: list[tuple[str, HeldFrames]],
        done: Callable[[int], object],
        *,
        code: str = "",
        takes: Callable[[], Takes] | None = None,
        session: str = "",
    ) -> None:
        """Add signs (letter, frames) to a profile, which is made if need be and then in use.

        `done` is told how many samples and takes they gave. `takes` gives takes (sign, frames) of
        moving signs, in the other thread; `session` is what their session is called.
        """

        def learn(profiles: Profiles) -> int:
            count = 0
            for label, held in signs:
                frames = np.stack(held.landmarks)
                stored = add_frames(profiles, name, label, frames, held.aspect, source=held.source)
                count += len(stored)
            if takes is not None and (found := takes()):
                count += add_takes(profiles, name, found, session)
            if count:
                profiles.use(name)
            return count

        self.run(learn, done=done, code=code)

    def unlearn(self, name: str, count: int, done: Callable[[int], object]) -> None:
        """Take the newest samples of a profile back; `done` is told how many there were."""

        def unlearn(profiles: Profiles) -> int:
            newest = sorted(profiles.samples(name), key=lambda sample: sample.time_s)[-count:]
            return profiles.recordings.delete([sample.id for sample in newest])

        self.run(unlearn, done=done)

    def close(self) -> None:
        """The app ends: what was asked for is finished."""
        self._background.close()

    def _built(self, profiles: Profiles) -> SignModel | None:
        base = trained_part(self._models.loaded(profiles.recordings.language))
        return build_profile_model(profiles.recordings, profiles.chosen(), base=base)

    def _show(self, known: KnownProfiles) -> None:
        if known != self.known:
            self.known = known
            self.changed.emit(known)
