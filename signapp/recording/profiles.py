"""Profiles: a person's own way of signing a language, and whose is in use.

A profile is a view of the recordings: its samples are those of the signer of its name
(`signapp.recording.samples.Sample.signer`), in the same append-only logs. What a profile has beside
them stands in ``profiles.json`` in the language's folder of recordings, replaced atomically under
the folder's lock::

    {"format": "signapp-profiles-v1",
     "in_use": <name>, "" for the guest, or null for everybody's samples,
     "profiles": {<name>: {"created", "forms": {<letter>: <variant>}, "thresholds"?: {...}}}}

A signer who recorded without being noted there has a profile all the same, with nothing but the
samples. Everything may be called from any thread.
"""

import contextlib
import json
import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from signapp.errors import Message, Said
from signapp.languages.names import name_key, normal
from signapp.recognition.thresholds import Thresholds
from signapp.recording.errors import RecordingError
from signapp.recording.locks import folder_lock
from signapp.recording.samples import MAX_NAME, Sample, check_name
from signapp.recording.store import Recordings
from signapp.system.files import kept_as, set_aside, write_text

PROFILES_FORMAT = "signapp-profiles-v1"
PROFILES_FILE = "profiles.json"
GUEST = ""
"""In place of a name: the model as it is, with nobody's samples."""
EVERYONE = None
"""In place of a name: the samples of all signers together, as long as nobody chose."""


@dataclass(frozen=True)
class Profile:
    """What is known of a person in one language, beside the samples.

    Attributes:
        name: the signer's name in the recordings.
        created: seconds since 1970, 0 for a signer who was never noted.
        forms: the variant that the person signs, by letter; the official form where none stands.
        thresholds: when a letter is accepted, None for the model's own.
    """

    name: str
    created: float = 0.0
    forms: Mapping[str, str] = field(default_factory=dict)
    thresholds: Thresholds | None = None


class Profiles:
    """The profiles of one language.

    Args:
        recordings: the samples of the language.

    Attributes:
        notices: what could not be read, one line each.
    """

    def __init__(self, recordings: Recordings) -> None:
        self.recordings = recordings
        self.path = recordings.folder / PROFILES_FILE
        self.notices: list[Said] = []

    def names(self) -> list[str]:
        """All profiles: those that were added, then signers who only recorded."""
        noted = self._read().profiles
        return [*noted, *(name for name in self.recordings.signers() if name not in noted)]

    def find(self, name: str) -> str | None:
        """The full name of the profile that `name` means, None if there is none."""
        try:
            return self._find(name, self._read().profiles)
        except RecordingError:
            return None

    def get(self, name: str) -> Profile:
        """The profile of that name, however it is written.

        Raises:
            RecordingError: there is none.
        """
        found = self._read().profiles
        full = self._find(name, found)
        return found.get(full, Profile(full))

    def samples(self, name: str) -> list[Sample]:
        """The samples of a profile, in the order of recording."""
        return self.recordings.samples(signer=self.get(name).name)

    @property
    def in_use(self) -> str | None:
        """Name of the profile in use, `GUEST` or `EVERYONE`.

        A profile that is there no more (renamed or removed elsewhere) is not in use.
        """
        chosen = self.chosen()
        return chosen.name if isinstance(chosen, Profile) else chosen

    def chosen(self) -> "Profile | str | None":
        """The profile in use with what is noted of it, `GUEST` or `EVERYONE`; as `in_use`.

        One reading of the file, so that name and notes are of one moment.
        """
        state = self._read()
        name = state.in_use
        if name is None or name == GUEST:
            return name
        if name in state.profiles:
            return state.profiles[name]
        return Profile(name) if name in self.recordings.signers() else EVERYONE

    def use(self, name: str | None) -> None:
        """Use this profile from now on; `GUEST` or `EVERYONE` in place of a name.

        Raises:
            RecordingError: there is none, or it cannot be written.
        """
        with self._changing() as state:
            chosen = name if name in (GUEST, EVERYONE) else self._find(str(name), state.profiles)
            state.in_use = chosen

    def add(self, name: str) -> Profile:
        """A new profile without samples.

        Raises:
            RecordingError: the name cannot be used or is in use, or it cannot be written.
        """
        name = check_name(name, "signer")
        with self._changing() as state:
            for other in (*state.profiles, *self.recordings.signers()):
                if name_key(other) == name_key(name):
                    raise RecordingError("profile-exists", name=other)
            state.profiles[name] = Profile(name, round(time.time(), 3))
            return state.profiles[name]

    def set_form(self, name: str, label: str, form: str | None) -> None:
        """Note which variant of a letter the person signs; None for the official one.

        Raises:
            RecordingError: there is no such profile, or it cannot be written.
        """
        with self._changing() as state:
            profile = self._noted(name, state)
            forms = {key: value for key, value in profile.forms.items() if key != normal(label)}
            if form is not None:
                forms[normal(label)] = form
            state.profiles[profile.name] = replace(profile, forms=forms)

    def set_thresholds(self, name: str, thresholds: Thresholds | None) -> None:
        """Note when a letter of this person is accepted; None for the model's own rule.

        Raises:
            RecordingError: there is no such profile, or it cannot be written.
        """
        with self._changing() as state:
            profile = self._noted(name, state)
            state.profiles[profile.name] = replace(profile, thresholds=thresholds)

    def rename(self, name: str, new: str) -> int:
        """Call a profile and its samples by another name; return how many samples.

        Every step leaves a usable state behind; repeating it ends what was interrupted.

        Raises:
            RecordingError: there is no such profile, the new name cannot be used or is another
                profile's, or it cannot be written.
        """
        new = check_name(new, "signer")
        with self._changing() as state:
            profile = self._noted(name, state)
            others = {*state.profiles, *self.recordings.signers()} - {profile.name}
            for other in others:
                if name_key(other) == name_key(new):
                    raise RecordingError("profile-exists", name=other)
            state.profiles = {
                (new if key == profile.name else key): replace(value, name=new)
                if key == profile.name
                else value
                for key, value in state.profiles.items()
            }
            if state.in_use == profile.name:
                state.in_use = new
        ids = [sample.id for sample in self.recordings.samples(signer=profile.name, moving=None)]
        return self.recordings.change(ids, signer=new)

    def remove(self, name: str) -> int:
        """Remove a profile; its samples are marked as deleted, which `Recordings.undo` takes back.

        Returns:
            How many samples were marked.

        Raises:
            RecordingError: there is no such profile, or it cannot be written.
        """
        profile = self.get(name)
        ids = [sample.id for sample in self.recordings.samples(signer=profile.name, moving=None)]
        count = self.recordings.delete(ids)
        with self._changing() as state:
            state.profiles.pop(profile.name, None)
            if state.in_use == profile.name:
                state.in_use = EVERYONE
        return count

    def keep(self, profile: Profile) -> None:
        """Note a profile as it stands, as after reading it from a file; one of its name goes.

        Raises:
            RecordingError: the name cannot be used, or it cannot be written.
        """
        name = check_name(profile.name, "signer")
        with self._changing() as state:
            state.profiles[name] = replace(profile, name=name)

    def _noted(self, name: str, state: "_State") -> Profile:
        full = self._find(name, state.profiles)
        return state.profiles.get(full, Profile(full))

    def _find(self, name: str, noted: Collection[str]) -> str:
        names = list(dict.fromkeys((*noted, *self.recordings.signers())))
        for other in names:
            if other == normal(name):
                return other
        for other in names:
            if name_key(other) == name_key(name):
                return other
        known = ", ".join(names) or "none"
        raise RecordingError("no-such-profile", name=name, known=known)

    def _read(self) -> "_State":
        try:
            text = self.path.read_bytes()
        except FileNotFoundError:
            return _State()
        except OSError as error:
            raise RecordingError(
                "unreadable", path=self.path, reason=error.strerror or error
            ) from error
        try:
            return _state(json.loads(text.decode("utf-8")))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, RecordingError):
            # Set aside, never written over; the samples are elsewhere.
            kept = kept_as(set_aside(self.path))
            self.notices.append(Message("profiles-damaged", path=self.path, kept=kept))
            return _State()

    @contextlib.contextmanager
    def _changing(self) -> Iterator["_State"]:
        """The state to change under the folder's lock; written when the block ends well."""
        with folder_lock(self.recordings.folder):
            state = self._read()
            yield state
            _write(self.path, state)


@dataclass
class _State:
    in_use: str | None = EVERYONE
    profiles: dict[str, Profile] = field(default_factory=dict)


def profile_record(profile: Profile) -> dict[str, Any]:
    """A profile as it stands in the file, without its name."""
    record: dict[str, Any] = {"created": profile.created, "forms": dict(profile.forms)}
    if profile.thresholds is not None:
        record["thresholds"] = {
            "probability": profile.thresholds.probability,
            "margin": profile.thresholds.margin,
        }
    return record


def profile_from_record(name: str, record: Mapping[str, Any]) -> Profile:
    """Invert `profile_record`.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is damaged.
    """
    forms = {normal(str(key)): str(value) for key, value in record["forms"].items()}
    if any(len(text) > MAX_NAME for pair in forms.items() for text in pair):
        raise ValueError("a name is too long")
    thresholds = None
    if record.get("thresholds") is not None:
        numbers = [float(record["thresholds"][key]) for key in ("probability", "margin")]
        if not all(0 <= number <= 1 for number in numbers):
            raise ValueError("thresholds are shares")
        thresholds = Thresholds(*numbers)
    return Profile(check_name(name, "signer"), float(record["created"]), forms, thresholds)


def _state(data: Any) -> _State:
    if data["format"] != PROFILES_FORMAT:
        raise ValueError("another format")
    in_use = data["in_use"]
    if in_use is not None and not isinstance(in_use, str):
        raise TypeError("in_use is no name")
    profiles = {}
    for name, record in data["profiles"].items():
        profile = profile_from_record(name, record)
        profiles[profile.name] = profile
    return _State(in_use, profiles)


def _write(path: Path, state: _State) -> None:
    data = {
        "format": PROFILES_FORMAT,
        "in_use": state.in_use,
        "profiles": {name: profile_record(profile) for name, profile in state.profiles.items()},
    }
    try:
        write_text(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise RecordingError(
            "recording-unwritable", path=path, reason=error.strerror or error
        ) from error


def samples_in_use(
    recordings: Recordings, profile: str | None, trained: Collection[str]
) -> list[Sample]:
    """The samples that count beside a model when a profile is in use.

    Of `EVERYONE` all, of the `GUEST` none. Of a person their own, and of letters that neither the
    model nor the person knows those of the others: a letter that was added to the language stays in
    it, whoever signs.

    Args:
        recordings: of the language.
        profile: a name, `GUEST` or `EVERYONE`.
        trained: labels that the model knows by itself.
    """
    if profile == GUEST:
        return []
    samples = recordings.samples()
    if profile is EVERYONE:
        return samples
    own = {sample.label for sample in samples if sample.signer == profile}
    return [
        sample
        for sample in samples
        if sample.signer == profile or (sample.label not in own and sample.label not in trained)
    ]
