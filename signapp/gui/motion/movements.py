"""Taught moving signs as the drawn hands perform them. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from signapp.errors import LanguageError
from signapp.languages import Letter, load_language
from signapp.languages.names import name_key
from signapp.languages.signs import Sign
from signapp.recording.motions import Motion
from signapp.rendering.moving import MovingPose


@dataclass(frozen=True)
class Movements:
    """What can be shown moving in a language.

    Attributes:
        poses: movements by label, of letters and of words.
        words: what the signs write that are no letters, as letters of a label and a name.
    """

    poses: Mapping[str, MovingPose] = field(default_factory=dict)
    words: tuple[Letter, ...] = ()

    def word(self, label: str) -> Letter | None:
        """The word of a label, None for what is a letter."""
        return next((word for word in self.words if word.label == label), None)


def movements_of(code: str, takes: Mapping[Sign, Motion]) -> Movements:
    """The movements of taught signs; one that writes a letter is a movement of that letter."""
    try:
        letters = load_language(code).letters
    except LanguageError:
        return Movements()
    labels = {letter.label for letter in letters}
    # A word that is spelled by one letter is left to the letter: "I" is not the sign for oneself.
    single = {name_key(x) for letter in letters for x in (letter.text, letter.label)}
    poses: dict[str, MovingPose] = {}
    words: list[Letter] = []
    for sign, take in takes.items():
        label = sign.letter or sign.label
        poses[label] = MovingPose(label, take.times, take.landmarks, take.aspect)
        if label not in labels and name_key(sign.text) not in single:
            words.append(Letter(label, sign.native, sign.roman, sign.text))
    return Movements(poses, tuple(words))
