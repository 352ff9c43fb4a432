"""Lines of text on a picture, each stretch in a typeface that has its letters.

No typeface has all scripts, and a line such as "Bengali manual alphabet · বাংলা" needs two.
"""

import itertools
from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from signapp.rendering.style import Colour
from signapp.rendering.typeface import Typeface, find_typeface

Picture = NDArray[np.uint8]
_Stretch = tuple[Typeface | None, str]


def can_write(text: str) -> bool:
    """Whether this machine has typefaces for all of a text."""
    return all(face is not None for face, _ in _stretches(text))


def width_of(text: str, size: int) -> int:
    """Pixels that a line takes up."""
    return int(_line(text, size)[0].shape[1])


def write_line(
    picture: Picture, text: str, size: int, place: tuple[int, int], colour: Colour, align: float = 0
) -> None:
    """Write one line; what has no typeface is left out (see `can_write`).

    Args:
        picture: (H, W, 3) uint8, written on.
        text: the line.
        size: of the letters in pixels.
        place: (x, y): x of the left edge, and y of the line that the letters stand on.
        colour: RGB.
        align: 0 begins at x, 0.5 has its middle there, 1 ends there.
    """
    coverage, rise = _line(text, size)
    height, width = coverage.shape
    left, top = round(place[0] - align * width), place[1] - rise
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + width, picture.shape[1]), min(top + height, picture.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    share = coverage[y0 - top : y1 - top, x0 - left : x1 - left, None]
    part = picture[y0:y1, x0:x1]
    part[:] = np.rint(part * (1 - share) + np.asarray(colour, np.float32) * share)


def wrapped(text: str, size: int, width: int) -> list[str]:
    """The text as lines of at most `width` pixels, broken between words."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitting(text: str, size: int, width: int, least: int = 12) -> int:
    """The size, `size` or smaller, at which a line is at most `width` pixels long."""
    taken = width_of(text, size)
    return size if taken <= width else max(least, int(size * width / taken))


def _line(text: str, size: int) -> tuple[NDArray[np.float32], int]:
    pieces = [
        (face.draw(part, size), face.rise(size)) for face, part in _stretches(text) if face and part
    ]
    if not pieces:
        return np.zeros((1, 1), np.float32), 0
    margin = size // 4  # that `Typeface.draw` leaves before a text; it leaves more behind it
    pieces = [(image[:, margin : image.shape[1] - (size - margin)], up) for image, up in pieces]
    rise = max(up for _, up in pieces)
    fall = max(image.shape[0] - up for image, up in pieces)
    line = np.zeros((rise + fall, sum(image.shape[1] for image, _ in pieces)), np.float32)
    x = 0
    for image, up in pieces:
        line[rise - up : rise - up + image.shape[0], x : x + image.shape[1]] = image
        x += image.shape[1]
    return line, rise


@lru_cache(maxsize=2000)
def _stretches(text: str) -> tuple[_Stretch, ...]:
    """The text in the longest parts, by words, that one typeface has."""
    whole = find_typeface(text)
    if whole is not None or not text.strip():
        return ((whole, text),)
    words = text.split(" ")
    if sum(map(bool, words)) == 1:
        return _by_characters(text)
    parts = [_stretches(word + " " * (i < len(words) - 1)) for i, word in enumerate(words)]
    return _joined(itertools.chain.from_iterable(parts))


def _by_characters(word: str) -> tuple[_Stretch, ...]:
    return _joined((find_typeface(character), character) for character in word)


def _joined(parts: Iterable[_Stretch]) -> tuple[_Stretch, ...]:
    joined: list[_Stretch] = []
    for face, part in parts:
        if joined and joined[-1][0] is face:
            joined[-1] = (face, joined[-1][1] + part)
        else:
            joined.append((face, part))
    return tuple(joined)
