"""Tables as spreadsheets save them."""

import numpy as np
import pytest

from signapp.errors import DatasetError
from training.data.file_groups import read_groups
from training.data.readers import read_dataset
from training.data.sheets import read_sheet

HEAD = [*(f"f{i}" for i in range(126)), "label", "group"]
VALUES = np.round(np.random.default_rng(0).random((3, 126)), 6)
LABELS = ["ক", "খ", "ক"]


def lines(delimiter=",", decimal=".", head=HEAD):
    rows = [head]
    for values, label in zip(VALUES, LABELS, strict=True):
        rows.append([*(f"{v:.6f}".replace(".", decimal) for v in values), label, "আশা"])
    return [delimiter.join(row) for row in rows]


def text(*rows, newline="\r\n"):
    return newline.join(rows) + newline


FILES = {
    "comma": text(*lines()).encode(),
    "semicolon": text(*lines(";")).encode(),
    "semicolon, decimal comma": text(*lines(";", ",")).encode(),
    "tab": text(*lines("\t")).encode(),
    "bar": text(*lines("|")).encode(),
    "unicode text": text(*lines("\t")).encode("utf-16"),
    "big-endian": b"\xfe\xff" + text(*lines("\t", ",")).encode("utf-16-be"),
    "utf-16 without a mark": text(*lines("\t")).encode("utf-16-le"),
    "utf-8 with a mark": text(*lines()).encode("utf-8-sig"),
    "sep line": text("sep=,", *lines()).encode(),
    "sep line, semicolon": text('"sep=;"', *lines(";", ",")).encode("utf-8-sig"),
    "upper case": text(*lines(head=[name.upper() for name in HEAD])).encode(),
    "blanks in the header": text(*lines(head=[f" {name} " for name in HEAD])).encode(),
    "empty last row": text(*lines(), "," * 127).encode(),
    "empty last row, semicolons": text(*lines(";", ","), ";" * 127).encode(),
    "blank last lines": text(*lines(), "", "").encode(),
    "blank rows between": text(*(row for line in lines() for row in (line, ""))).encode(),
    "delimiters at the ends": text(*(line + ",,," for line in lines())).encode(),
    "old line ends": text(*lines(), newline="\r").encode(),
    "quotes": text(*('"' + line.replace(",", '","') + '"' for line in lines())).encode(),
    "quoted decimal commas": text(
        lines()[0], *('"' + row.replace(";", '","') + '"' for row in lines(";", ",")[1:])
    ).encode(),
}


@pytest.mark.parametrize("kind", FILES)
def test_datasets_as_spreadsheets_save_them(tmp_path, kind):
    path = tmp_path / "rows.csv"
    path.write_bytes(FILES[kind])
    data = read_dataset(path)
    np.testing.assert_allclose(data.features, VALUES, atol=1e-6)
    assert data.labels.tolist() == LABELS and set(data.groups) == {"আশা"}


@pytest.mark.parametrize("suffix", [".txt", ".tsv"])
def test_other_suffixes_of_tables(tmp_path, suffix):
    path = tmp_path / f"rows{suffix}"
    path.write_bytes(FILES["unicode text"])
    assert len(read_dataset(path)) == 3


@pytest.mark.parametrize("kind", ["semicolon", "tab", "utf-16", "sep", "upper", "blank"])
def test_groups_as_spreadsheets_save_them(tmp_path, kind):
    rows = ["path;group", "A/one.png;Asha", "A/deux é.png;Bina"]
    content = {
        "semicolon": text(*rows).encode("utf-8-sig"),
        "tab": text(*rows).replace(";", "\t").encode(),
        "utf-16": text(*rows).replace(";", "\t").encode("utf-16"),
        "sep": text("sep=;", *rows).encode(),
        "upper": text("Path;GROUP ", *rows[1:]).encode(),
        "blank": text(*rows, ";", "").encode(),
    }[kind]
    (tmp_path / "groups.csv").write_bytes(content)
    # The second name as macOS spells it: the same file.
    assert read_groups(tmp_path / "groups.csv") == {"A/one.png": "Asha", "A/deux é.png": "Bina"}


GOOD = lines()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (text(GOOD[0].replace("label", "letter"), *GOOD[1:]).encode(), "lacks the column 'label';"),
        (text(*GOOD[:2], "", GOOD[2].replace(f"{VALUES[1, 4]:.6f}", "wide")).encode(),
         "row 4, column 'f4': 'wide' is no number"),
        (text(*GOOD[:2], GOOD[2].replace(f"{VALUES[1, 4]:.6f}", "")).encode(),
         "row 3, column 'f4': the cell is empty"),
        (text(*GOOD[:3], GOOD[3].replace(f"{VALUES[2, 0]:.6f}", '"0,5"')).encode(),
         "row 4 has decimal commas, other cells decimal points"),
        (text(*GOOD[:2], GOOD[2].replace("খ", "")).encode(), "row 3 has an empty label"),
        (text(*GOOD[:2], GOOD[2].replace("আশা", "")).encode(), "row 3 has an empty group"),
        (text(*GOOD[:2], GOOD[2].replace("খ", "??")).encode(), r"row 3: the label is '\?\?'"),
        (text(*GOOD[:2], GOOD[2] + ",more").encode(), "row 3 has 129 columns, the header 128"),
        (text(GOOD[0], GOOD[2].replace(f"{VALUES[1, 4]:.6f}", "nan")).encode(), "row 2 holds NaN"),
        (text(GOOD[0] + ",Label", *(row + ",x" for row in GOOD[1:])).encode(), "2 columns named"),
        (text(*GOOD[1:]).encode(), "lacks the column 'label'"),
        (text(GOOD[0]).encode(), "holds no rows"),
        (text("", ",,,").encode(), "holds no rows"),
        (b"", "holds no rows"),
        (text(*GOOD).encode("utf-8").replace("ক".encode(), b"\xe9"), "neither UTF-8 nor UTF-16"),
        (b"PK\x03\x04rest", "is a workbook"),
        (text(*("," .join(["0"] * 43) for _ in range(4))).encode(), "keypoint.csv"),
        (text(*("1;" + ";".join(["0,5"] * 42) for _ in range(4))).encode(), "keypoint.csv"),
        (text(*("," .join(["0"] * 33) for _ in range(4))).encode(), "point_history.csv"),
        (text(*("," .join(["0"] * 127) for _ in range(4))).encode(), "127 numbers and no names"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_row(tmp_path, content, says):
    path = tmp_path / "rows.csv"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=says) as error:
        read_dataset(path)
    assert str(path) in str(error.value) and "\n" not in str(error.value)


def test_rows_are_counted_as_the_spreadsheet_does(tmp_path):
    (tmp_path / "a.csv").write_bytes(b'sep=;\r\na;b\r\n1;"two\r\nlines"\r\n\r\n3;4\r\n')
    sheet = read_sheet(tmp_path / "a.csv")
    assert sheet.numbers.tolist() == [2, 4] and sheet.column("B") == ["two\nlines", "4"]


@pytest.mark.parametrize("name", ["rows.xlsx", "rows.npy"])
def test_other_files_say_what_to_do(tmp_path, name):
    (tmp_path / name).write_bytes(b"PK\x03\x04")
    with pytest.raises(DatasetError, match=r"save it as 'CSV UTF-8'|SIGN/SEQUENCE"):
        read_dataset(tmp_path / name)


def test_a_pointer_in_place_of_a_dataset_is_said(tmp_path):
    for name in ("a.npz", "a.csv"):
        (tmp_path / name).write_bytes(b"version https://git-lfs.github.com/spec/v1\noid x\n")
        with pytest.raises(DatasetError, match="Git LFS pointer"):
            read_dataset(tmp_path / name)
