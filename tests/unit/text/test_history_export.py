import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from signapp.errors import SignappError
from signapp.text.composer import Line
from signapp.text.export import as_csv, export

LINES = [
    Line(
        "isl",
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        datetime(2026, 1, 2, 3, 5, tzinfo=UTC),
        'A "B", C',
    ),
    Line(
        "bengali", datetime(2026, 1, 2, 4, tzinfo=UTC), datetime(2026, 1, 2, 4, 1, tzinfo=UTC), "কি"
    ),
]


def test_csv_reads_back() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(LINES))))
    assert [row["text"] for row in rows] == ['A "B", C', "কি"]
    assert datetime.fromisoformat(rows[0]["started"]) == LINES[0].started
    assert rows[1]["language"] == "bengali"


def test_file_kind_follows_the_name(tmp_path: Path) -> None:
    export(LINES, tmp_path / "a.txt")
    export(LINES, tmp_path / "a.csv")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == 'A "B", C\nকি\n'
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfstarted,ended")


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SignappError, match="cannot write"):
        export(LINES, tmp_path / "file" / "x.csv")
