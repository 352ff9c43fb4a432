"""Tables as spreadsheets save them: the one reader of CSV.

Commas, semicolons, tabs or bars; UTF-8 with or without a byte order mark, or UTF-16 ("Unicode
text"); a first line ``sep=;``; decimal commas; blank rows; blanks and another case in the header.
Rows are counted as the spreadsheet counts them, from 1.
"""

import io
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.system.files import LFS_ADVICE, is_lfs_pointer
from training.say import listed

SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
_DELIMITERS = "\t;,|"
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, eq=False)
class Sheet:
    """A table with a header.

    Attributes:
        path: the file.
        header: names of the columns, without blanks at their ends.
        cells: (N, C) text, without blanks at the ends.
        numbers: (N,) number of each row in the file.
    """

    path: Path
    header: list[str]
    cells: NDArray[np.object_]
    numbers: NDArray[np.int64]

    def find(self, name: str) -> int | None:
        """The column of a name in any case; None if there is none.

        Raises:
            DatasetError: two columns have this name.
        """
        places = [i for i, head in enumerate(self.header) if head.casefold() == name.casefold()]
        if len(places) > 1:
            raise DatasetError(f"{self.path}: it has {len(places)} columns named '{name}'")
        return places[0] if places else None

    def column(self, name: str) -> list[str]:
        """The texts of a column.

        Raises:
            DatasetError: there is none, or two.
        """
        place = self.find(name)
        if place is None:
            raise DatasetError(
                f"{self.path}: it lacks the column '{name}'; its first row is "
                f"{listed([head or '(blank)' for head in self.header], 5)}"
            )
        texts: list[str] = self.cells[:, place].tolist()
        return texts

    def values(self, columns: list[int]) -> NDArray[np.float64]:
        """(N, columns) numbers, with points or commas for decimals.

        Raises:
            DatasetError: a cell holds none, with its row and column; or both kinds are mixed.
        """
        cells = self.cells[:, columns]
        text = cells.astype(np.str_)
        commas = np.char.find(text, ",") >= 0
        if commas.any():
            points = np.char.find(text, ".") >= 0
            if points.any():
                row = int(self.numbers[commas.any(axis=1).argmax()])
                raise DatasetError(
                    f"{self.path}: row {row} has decimal commas, other cells decimal points; "
                    "use one of them"
                )
            text = np.char.replace(text, ",", ".")
        try:
            return text.astype(np.float64)
        except ValueError:
            for number, row in zip(self.numbers, text, strict=True):
                for place, cell in zip(columns, row, strict=True):
                    try:
                        float(cell)
                    except ValueError:
                        what = f"'{cell}' is no number" if cell else "the cell is empty"
                        raise DatasetError(
                            f"{self.path}: row {number}, column '{self.header[place]}': {what}"
                        ) from None
            raise


def read_sheet(path: Path) -> Sheet:
    """Read a table (see the module docstring); blank rows are passed over, but counted.

    Raises:
        DatasetError: it cannot be read, is no text, or holds no rows.
    """
    return sheet_of(path, *read_rows(path))


def sheet_of(path: Path, numbers: NDArray[np.int64], cells: NDArray[np.object_]) -> Sheet:
    """The table of rows of which the first is the header.

    Raises:
        DatasetError: there is no other row, or one has more columns than the header.
    """
    if len(cells) < 2:
        raise DatasetError(f"{path}: it holds no rows")
    header = cells[0].tolist()
    while not header[-1]:
        header.pop()
    for number, row in zip(numbers, cells, strict=True):
        if any(row[len(header) :]):
            width = max(i for i, cell in enumerate(row) if cell) + 1
            raise DatasetError(
                f"{path}: row {number} has {width} columns, the header {len(header)}"
            )
    return Sheet(path, header, cells[1:, : len(header)], numbers[1:])


def read_rows(path: Path) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
    """The rows of a table that are not blank, the header among them, and their numbers.

    Raises:
        DatasetError: it cannot be read or is no text.
    """
    import pandas as pd  # half a second, which only those who read a table should wait for

    text = _text(path)
    first, _, rest = text.partition("\n")
    delimiter = None
    if re.fullmatch(r'"?sep=.?"?[,;\t]*', first.rstrip("\r"), re.IGNORECASE):
        # Excel's own note of the delimiter; it shows no such row and does not count it.
        delimiter = first.strip('"\r')[4:5] or None
        text = rest
    if not text.strip(_DELIMITERS + ' "\r\n'):
        raise DatasetError(f"{path}: it holds no rows")
    delimiter = delimiter or _delimiter(text)
    try:
        frame = pd.read_csv(
            io.StringIO(text), sep=delimiter, header=None, dtype=str, keep_default_na=False,
            na_filter=False, skip_blank_lines=False, skipinitialspace=True,
            names=range(_width(text, delimiter)), index_col=False,
        )  # fmt: skip
    except (ValueError, MemoryError) as error:  # pandas' own errors are ValueErrors
        reason = (str(error).splitlines() or [type(error).__name__])[-1][:160]
        raise DatasetError(f"{path} is not a readable CSV file ({reason.strip()})") from error
    cells = np.empty(frame.shape, object)
    for place, row in enumerate(frame.to_numpy(dtype=object)):
        cells[place] = [cell.strip() if isinstance(cell, str) else "" for cell in row]
    kept = np.array([any(row) for row in cells], bool)
    numbers = np.flatnonzero(kept).astype(np.int64) + 1
    cells = cells[kept]
    # Columns that only a stray delimiter at the ends of rows made.
    while cells.shape[1] > 1 and not any(cells[:, -1]):
        cells = cells[:, :-1]
    return numbers, cells


def _text(path: Path) -> str:
    if is_lfs_pointer(path):
        raise DatasetError(f"{path} {LFS_ADVICE}")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DatasetError(f"cannot read {path}: {error.strerror or error}") from error
    if data[:4] == b"PK\x03\x04" or data[:4] == b"\xd0\xcf\x11\xe0":
        raise DatasetError(f"{path} is a workbook; save it as 'CSV UTF-8'")
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    if encoding is None:
        zeros = data[:200].count(0)
        even = data[:200:2].count(0)
        encoding = "utf-8" if not zeros else "utf-16-be" if even > zeros / 2 else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DatasetError(
            f"{path} is not a readable CSV file: its text is neither UTF-8 nor UTF-16; "
            "save it as 'CSV UTF-8'"
        ) from error
    if "\0" in text:
        raise DatasetError(f"{path} is not a readable CSV file: it holds bytes that are no text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _delimiter(text: str) -> str:
    """The delimiter that stands most often in the first line that is not blank."""
    first = next(line for line in text.split("\n") if line.strip(_DELIMITERS + ' "'))
    bare = re.sub(r'"[^"]*"', "", first)
    return max(_DELIMITERS, key=bare.count) if any(d in bare for d in _DELIMITERS) else ","


def _width(text: str, delimiter: str) -> int:
    """At least as many columns as the longest row has."""
    return max(line.count(delimiter) for line in text.split("\n")) + 1
