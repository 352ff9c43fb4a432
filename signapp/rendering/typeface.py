"""Drawing text in native script: shaped by HarfBuzz, drawn by FreeType.

Indic scripts cannot be drawn letter by letter: vowel signs move and consonants join.
"""

import functools
import os
import sys
from io import BytesIO
from pathlib import Path

import freetype
import numpy as np
import uharfbuzz
from numpy.typing import NDArray

from signapp.errors import LabellingError

# In order of preference; what is looked for inside the system's font folders.
_NAMES = (
    "NotoSansBengali-Regular.ttf", "NotoSansBengali[wdth,wght].ttf", "NotoSansBengali-VF.ttf",
    "NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari[wdth,wght].ttf",
    "NotoSansDevanagari-VF.ttf", "Lohit-Bengali.ttf", "Lohit-Devanagari.ttf",
    "Nirmala.ttf", "Nirmala.ttc", "Bangla MN.ttc", "Devanagari Sangam MN.ttc",
    "Kohinoor.ttc", "KohinoorBangla.ttc", "NotoSans-Regular.ttf", "NotoSans[wdth,wght].ttf",
    "DejaVuSans.ttf", "LiberationSans-Regular.ttf", "Arial.ttf", "arial.ttf", "Helvetica.ttc",
)  # fmt: skip


class Typeface:
    """A font that can measure and draw shaped text.

    Raises:
        LabellingError: the font file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            data = path.read_bytes()
            self._shape_font = uharfbuzz.Font(uharfbuzz.Face(data))
            self._face = freetype.Face(BytesIO(data))
        except (OSError, freetype.FT_Exception, uharfbuzz.HarfBuzzError) as error:
            raise LabellingError("font-unusable", path=path) from error

    def glyphs(self, text: str) -> list[int]:
        """Glyph numbers of the shaped text; 0 stands for a character the font lacks."""
        buffer, _ = self._shape(text, 1000)
        return [info.codepoint for info in buffer.glyph_infos]

    def covers(self, text: str) -> bool:
        """Whether the font has all of the text."""
        return all(self.glyphs(text))

    def draw(self, text: str, size: int) -> NDArray[np.float32]:
        """Coverage (H, W), 0..1, of the text at `size` pixels; ascent and descent included."""
        buffer, unit = self._shape(text, size * 64)
        rise, fall = self.rise(size), -self._face.size.descender // 64 + 2
        width = sum(p.x_advance for p in buffer.glyph_positions) // unit + size
        canvas = np.zeros((rise + fall, max(1, width)), np.float32)
        x = size * unit // 4
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            self._face.load_glyph(
                info.codepoint, freetype.FT_LOAD_RENDER | freetype.FT_LOAD_NO_HINTING
            )
            slot = self._face.glyph
            left = (x + place.x_offset) // unit + slot.bitmap_left
            top = rise - place.y_offset // unit - slot.bitmap_top
            _paste(canvas, slot.bitmap, left, top)
            x += place.x_advance
        return canvas

    def rise(self, size: int) -> int:
        """Rows of what `draw` gives at `size` pixels that are above the line of writing."""
        self._face.set_pixel_sizes(0, size)
        return int(self._face.size.ascender // 64 + 2)

    def _shape(self, text: str, scale: int) -> tuple[uharfbuzz.Buffer, int]:
        self._shape_font.scale = (scale, scale)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shape_font, buffer)
        return buffer, 64


def _paste(canvas: NDArray[np.float32], bitmap: freetype.Bitmap, left: int, top: int) -> None:
    if not bitmap.rows or not bitmap.width:
        return
    rows = np.array(bitmap.buffer, np.float32).reshape(bitmap.rows, bitmap.pitch)
    rows = rows[:, : bitmap.width] / np.float32(255)
    y0, x0 = max(0, top), max(0, left)
    y1, x1 = min(canvas.shape[0], top + bitmap.rows), min(canvas.shape[1], left + bitmap.width)
    if y1 > y0 and x1 > x0:
        part = canvas[y0:y1, x0:x1]
        np.maximum(part, rows[y0 - top : y1 - top, x0 - left : x1 - left], out=part)


def find_typeface(text: str, given: str | None = None) -> Typeface | None:
    """A typeface that has all of `text`: the given one, or the first of the system's that does.

    Raises:
        LabellingError: the given font cannot be used or lacks a character.
    """
    if given:
        face = _typeface(Path(given))
        if not face.covers(text):
            raise LabellingError("font-lacks-letters", font=given)
        return face
    for path in _system_fonts():
        face = _typeface(path)
        if face.covers(text):
            return face
    return None


@functools.cache
def _typeface(path: Path) -> Typeface:
    return Typeface(path)


@functools.cache
def _system_fonts() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        folders = [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"]
    elif sys.platform == "darwin":
        folders = [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    else:
        folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
        folders += [home / ".fonts", home / ".local/share/fonts"]
    found = {
        file: Path(folder) / file
        for root in folders
        for folder, _, files in os.walk(root)
        for file in files
        if file in _NAMES
    }
    return tuple(found[name] for name in _NAMES if name in found)
