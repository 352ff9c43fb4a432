"""What is spelled in training: names and words from lists, and strings of any letters."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from signapp.errors import DatasetError
from signapp.languages import Language
from signapp.languages.names import name_key


def spelled_words(
    paths: Sequence[Path], language: Language, letters: Sequence[str]
) -> list[list[int]]:
    """The words of text files, one or more a line, as numbers of `letters` (labels).

    Words with a character that no letter writes are left out, and so are those of one letter. A
    file that is named twice counts twice.

    Raises:
        DatasetError: a file that cannot be read as UTF-8.
    """
    place = {label: i for i, label in enumerate(letters)}
    table = {
        name_key(letter.text): place[letter.label]
        for letter in language.letters
        if letter.text and letter.label in place
    }
    found: list[list[int]] = []
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise DatasetError(f"{path}: no readable UTF-8 text ({error})") from error
        for word in dict.fromkeys(text.split()):
            numbers = [table.get(character, -1) for character in name_key(word)]
            if len(numbers) > 1 and -1 not in numbers:
                found.append(numbers)
    return found


def pick_words(
    words: Sequence[Sequence[int]],
    count: int,
    letters: int,
    random: np.random.Generator,
    *,
    longest: int = 10,
    any_letters: float = 0.5,
) -> Tensor:
    """(count, longest) numbers of letters, -1 after a word's end.

    Args:
        words: to choose from.
        letters: how many the alphabet has.
        longest: longer words are cut at a random place.
        any_letters: share of strings of random letters, so that the network learns hands and not
            a vocabulary.
    """
    result = np.full((count, longest), -1)
    for row in result:
        if not len(words) or random.random() < any_letters:
            word = random.integers(0, letters, random.integers(2, longest + 1)).tolist()
        else:
            word = list(words[int(random.integers(len(words)))])
        start = int(random.integers(max(1, len(word) - longest + 1)))
        word = word[start : start + longest]
        row[: len(word)] = word
    return torch.from_numpy(result)
