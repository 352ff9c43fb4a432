"""What can be asked for in practice: letters, and moving signs that can be shown."""

from signapp.gui.context import AppContext
from signapp.gui.motion.pictures import SignPictures
from signapp.languages import Letter


class Askable:
    """The letters and moving signs of the language in use."""

    def __init__(self, context: AppContext, pictures: SignPictures) -> None:
        self._context, self._pictures = context, pictures

    def labels(self) -> list[str]:
        """All that can be asked for: what is read, and of what moves what can be shown."""
        language, signs = self._context.language, self._context.signs
        model = self._context.models.loaded(language.code)
        if model is not None:
            labels = [label.label for label in model.labels]
        else:
            labels = [letter.label for letter in language.letters if not letter.moves]
        if signs.active is not None:
            labels += [label for label in signs.movements.poses if label not in labels]
        return labels

    def may_be(self, label: str | None) -> bool:
        """Whether it can be asked for, or that cannot be told before signs were read."""
        return label in self.labels() or (
            label is not None
            and label not in self._context.language.by_label
            and not self._context.signs.loaded
        )

    def letter(self, label: str) -> Letter:
        """A letter of the language, or the word of a moving sign."""
        found = self._context.language.by_label.get(label) or self.word(label)
        return found or Letter(label, label, label, label)

    def word(self, label: str) -> Letter | None:
        """The word of a moving sign; None for a letter."""
        return self._context.signs.movements.word(label)

    def moves(self, label: str) -> bool:
        """Whether a sign is a movement alone."""
        poses = self._context.signs.movements.poses
        return label in poses and not self._pictures.known(self._context.language.code, label)
