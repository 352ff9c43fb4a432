"""A sign chart to print: every letter of a language with its sign, on pages or as one picture.

The signs are the example poses that the app shows (`signapp.rendering.exemplars`), each form of
a letter in a cell of its own. A letter that is signed by a movement and has no pose says so.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from signapp.errors import ModelError, SignappError, reason
from signapp.languages import Language, Letter
from signapp.languages.names import shown
from signapp.rendering.exemplars import Exemplar, framed, load_forms
from signapp.rendering.lettering import can_write, fitting, wrapped, write_line
from signapp.rendering.renderer import render_hands
from signapp.rendering.style import RenderStyle
from signapp.system.files import atomic_path

DPI = 200
PAPERS = {"a4": (210, 297), "letter": (216, 279)}
"""Width and height of a page in millimetres."""
SUFFIXES = (".pdf", ".png")
COLUMNS = range(2, 9)
_USUAL_COLUMNS = (4, 5, 6)
_FILLED = 0.3  # of the last page

_STYLE = RenderStyle(background=(246, 248, 250), signer=False, blur=0.5, noise=0.0)
_INK, _QUIET, _RULE = (24, 28, 36), (88, 96, 108), (206, 212, 220)
_SHEET = NDArray[np.uint8]


@dataclass(frozen=True)
class ChartTexts:
    """What stands on a chart besides the letters, in the reader's language.

    Attributes:
        title: at the top of every page.
        view: how the signs are seen.
        note: about the signs of the language; may be empty.
        moves: in the place of a sign that is a movement.
        missing: in the place of a sign without a picture.
        form_name: what a form of a letter is called.
    """

    title: str
    view: str
    note: str = ""
    moves: str = "signed by a movement"
    missing: str = "no picture"
    form_name: Callable[[str], str] = str


@dataclass(frozen=True)
class ChartOrder:
    """Which chart to draw.

    Attributes:
        language: whose letters.
        texts: see `ChartTexts`.
        mirrored: as the signer sees the sign in a mirror, not as somebody who looks on does.
        columns: letters side by side; 0 for as many as leave no page almost empty.
        paper: a name of `PAPERS`.
        skin: of the hands, a name of `signapp.rendering.style.SKIN_TONES`.
    """

    language: Language
    texts: ChartTexts
    mirrored: bool = True
    columns: int = 0
    paper: str = "a4"
    skin: str = "medium"


@dataclass(frozen=True)
class _Cell:
    letter: Letter
    pose: Exemplar | None
    form: str


class Chart:
    """The pages of one chart, drawn when they are asked for.

    Raises:
        SignappError: an unknown paper, or a number of columns that no page has.
        ModelError: the language has no example poses, or they are damaged.
    """

    def __init__(self, order: ChartOrder) -> None:
        if order.paper not in PAPERS:
            raise SignappError("chart-paper-unknown", paper=order.paper, known=", ".join(PAPERS))
        if order.columns and order.columns not in COLUMNS:
            raise SignappError("chart-columns-invalid", least=COLUMNS[0], most=COLUMNS[-1])
        self._order = order
        self._cells = _cells(order.language)
        self._width, self._height = (_pixels(length) for length in PAPERS[order.paper])
        self._margin = _pixels(12)
        room = self._width - 2 * self._margin
        self._notes = wrapped(order.texts.note, _pixels(3.2), room)
        self._head = self._margin + _pixels(19) + len(self._notes) * _pixels(4.6)
        for self._columns in [order.columns] if order.columns else _USUAL_COLUMNS:
            self._measure(room // self._columns)
            last = (len(self._cells) - 1) % self._a_page + 1
            if self.pages == 1 or last >= _FILLED * self._a_page:
                break
        else:
            self._columns = _USUAL_COLUMNS[0]
            self._measure(room // self._columns)

    def _measure(self, cell: int) -> None:
        """Sizes in pixels, for letters that have `cell` of the width of a page."""
        self._cell = cell
        self._gap = max(6, cell // 24)
        self._side = cell - 2 * self._gap
        self._native, self._small = round(0.13 * cell), round(0.07 * cell)
        # The picture, then the letter, and below it its name in Latin letters or the form's.
        lines = max(len(self._below(each)) for each in self._cells)
        row = self._side + round(1.45 * self._native + 1.35 * lines * self._small) + self._gap
        room = self._height - self._head - _pixels(11)
        rows = max(1, room // row)
        self._a_page = rows * self._columns
        self._row = max(row, min(room // rows, round(1.1 * row)))

    @property
    def pages(self) -> int:
        """How many pages of paper it takes."""
        return -(-len(self._cells) // self._a_page)

    @property
    def unwritable(self) -> list[str]:
        """Letters that no typeface of this machine has; they stand there in Latin letters."""
        return [x.roman for x in self._order.language.letters if not can_write(x.native)]

    def on_paper(self) -> Iterator[_SHEET]:
        """The pages, each (H, W, 3) uint8 RGB."""
        for page in range(self.pages):
            cells = self._cells[page * self._a_page : (page + 1) * self._a_page]
            yield self._sheet(cells, self._height, f"{page + 1} / {self.pages}")

    def as_picture(self) -> _SHEET:
        """All letters on one picture, (H, W, 3) uint8 RGB, as high as they need."""
        rows = -(-len(self._cells) // self._columns)
        return self._sheet(self._cells, self._head + rows * self._row + _pixels(14), "")

    def write(self, path: Path, *, replace: bool = False) -> None:
        """Write a PDF of pages or a PNG of one picture, as the suffix says.

        Raises:
            SignappError: another suffix, or the file cannot be written. Nothing is left behind.
        """
        kind = path.suffix.lower()
        if kind not in SUFFIXES:
            raise SignappError("chart-suffix-unknown", path=path)
        try:
            with atomic_path(path, replace=replace) as temporary:
                if kind == ".png":
                    Image.fromarray(self.as_picture()).save(temporary, "PNG", dpi=(DPI, DPI))
                else:
                    self._write_pdf(temporary)
        except OSError as error:
            raise SignappError("unwritable", path=path, reason=reason(error)) from error

    def _write_pdf(self, temporary: Path) -> None:
        sheets = (Image.fromarray(sheet) for sheet in self.on_paper())
        first = next(sheets)
        first.save(
            temporary, "PDF", save_all=True, append_images=sheets, resolution=DPI, quality=92,
            title=self._order.texts.title, creator="signapp", producer="signapp",
        )  # fmt: skip

    def _sheet(self, cells: Sequence[_Cell], height: int, page: str) -> _SHEET:
        sheet: _SHEET = np.full((height, self._width, 3), 255, np.uint8)
        texts, left = self._order.texts, self._margin
        right = self._width - left
        room = right - left - _pixels(20)
        title, view = (fitting(t, _pixels(n), room) for t, n in ((texts.title, 8), (texts.view, 4)))
        write_line(sheet, texts.title, title, (left, left + _pixels(8)), _INK)
        write_line(sheet, texts.view, view, (left, left + _pixels(15)), _QUIET)
        for number, line in enumerate(self._notes):
            y = left + _pixels(20) + number * _pixels(4.6)
            write_line(sheet, line, _pixels(3.2), (left, y), _QUIET)
        for number, cell in enumerate(cells):
            row, column = divmod(number, self._columns)
            self._draw(sheet, cell, left + column * self._cell, self._head + row * self._row)
        foot = height - _pixels(7)
        write_line(sheet, "signapp", _pixels(3.2), (left, foot), _QUIET)
        write_line(sheet, page, _pixels(3.2), (right, foot), _QUIET, align=1)
        return sheet

    def _draw(self, sheet: _SHEET, cell: _Cell, x: int, y: int) -> None:
        side, middle = self._side, x + self._cell // 2
        x += self._gap
        sheet[y : y + side, x : x + side] = self._picture(cell, side)
        cv2.rectangle(sheet, (x, y), (x + side - 1, y + side - 1), _RULE, 2)
        name = _written(cell.letter)
        line = y + side + round(1.2 * self._native)
        write_line(sheet, name, fitting(name, self._native, side), (middle, line), _INK, 0.5)
        for text in self._below(cell):
            line += round(1.35 * self._small)
            write_line(sheet, text, fitting(text, self._small, side), (middle, line), _QUIET, 0.5)

    def _below(self, cell: _Cell) -> list[str]:
        """The lines below a letter."""
        native, roman = cell.letter.native, cell.letter.roman
        # What is the same but for the case is not said twice.
        lines = (
            [roman] if _written(cell.letter) == native and shown(native, roman) != native else []
        )
        form = self._order.texts.form_name(cell.form) if cell.form else ""
        return lines + wrapped(form, self._small, self._side)

    def _picture(self, cell: _Cell, side: int) -> _SHEET:
        if cell.pose is not None:
            landmarks, depth = framed(cell.pose)
            style = RenderStyle(**(vars(_STYLE) | {"skin": self._order.skin}))
            picture = render_hands(landmarks, 1.0, (side, side), style, depth)
            return picture[:, ::-1] if self._order.mirrored else picture
        picture = np.full((side, side, 3), _STYLE.background_rgb, np.uint8)
        texts = self._order.texts
        lines = wrapped(texts.moves if cell.letter.moves else texts.missing, self._small, side - 12)
        top = side // 2 - len(lines) * self._small // 2
        for number, text in enumerate(lines):
            y = top + round((1.4 * number + 1) * self._small)
            write_line(picture, text, self._small, (side // 2, y), _QUIET, 0.5)
        return picture


def chart_title(language: Language, name: str | None = None) -> str:
    """The heading of a chart: the language's name, and what it calls itself."""
    return shown(name or language.name, language.native_name, "{native} · {roman}")


def _cells(language: Language) -> list[_Cell]:
    try:
        poses = load_forms(language.code)
    except ModelError as error:
        if error.code != "no-poses":
            raise
        raise SignappError("chart-without-poses", language=language.name) from error
    cells = []
    for letter in language.letters:
        forms = poses.get(letter.label, ())
        cells += [_Cell(letter, pose, pose.form if len(forms) > 1 else "") for pose in forms]
        if not forms:
            cells.append(_Cell(letter, None, ""))
    return cells


def _written(letter: Letter) -> str:
    return letter.native if can_write(letter.native) else letter.roman


def _pixels(millimetres: float) -> int:
    return round(millimetres / 25.4 * DPI)
