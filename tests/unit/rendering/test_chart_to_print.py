"""The printable chart: what is on it, in what order, and where it may be written."""

import io
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from signapp.cli import cli
from signapp.errors import SignappError
from signapp.languages import load_language
from signapp.rendering import lettering
from signapp.rendering.chart import DPI, PAPERS, Chart, ChartOrder, ChartTexts
from signapp.rendering.exemplars import load_forms
from signapp.rendering.typeface import find_typeface
from signapp.system.outputs import OutputExistsError

TEXTS = ChartTexts("Title", "View", "A note about the signs")


def chart(code: str = "asl", **changes: object) -> Chart:
    return Chart(ChartOrder(load_language(code), TEXTS, **changes))  # type: ignore[arg-type]


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, ["chart", *words], catch_exceptions=True)


@pytest.mark.parametrize("code", ["isl", "bengali", "assamese", "nepali", "asl"])
def test_every_letter_and_every_form_has_a_cell(code: str) -> None:
    made = chart(code)
    poses, letters = load_forms(code), load_language(code).letters
    expected = [
        (letter.label, pose.form if len(poses[letter.label]) > 1 else "")
        for letter in letters
        for pose in poses.get(letter.label, ())
    ] + [(letter.label, "") for letter in letters if letter.label not in poses]
    cells = [(cell.letter.label, cell.form) for cell in made._cells]
    assert sorted(cells) == sorted(expected)
    order = [letter.label for letter in letters]
    assert [order.index(label) for label, _ in cells] == sorted(
        order.index(label) for label, _ in cells
    )


@pytest.mark.parametrize("code", ["isl", "bengali", "nepali", "asl"])
def test_no_page_is_almost_empty_and_none_too_full(code: str) -> None:
    made = chart(code)
    last = len(made._cells) - (made.pages - 1) * made._a_page
    assert made.pages == 1 or last >= 0.3 * made._a_page
    rows = made._a_page // made._columns
    assert made._head + rows * made._row <= made._height


def test_pages_have_the_size_of_the_paper() -> None:
    for paper, (width, height) in PAPERS.items():
        sheet = next(chart("assamese", paper=paper).on_paper())
        assert sheet.shape == (round(height / 25.4 * DPI), round(width / 25.4 * DPI), 3)


def test_a_mirrored_sign_is_the_other_one_flipped() -> None:
    mirrored, plain = chart("assamese"), chart("assamese", mirrored=False)
    cell = mirrored._cells[0]
    one, other = mirrored._picture(cell, 100), plain._picture(cell, 100)
    assert np.array_equal(one[:, ::-1], other) and not np.array_equal(one, other)


def test_a_letter_that_moves_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "signapp.rendering.chart.write_line", lambda sheet, text, *_, **__: said.append(text)
    )
    chart("asl").as_picture()
    assert said.count("signed by a movement") == 2  # J and Z
    assert "Title" in said and "A note about the signs" in said


def test_a_machine_without_typefaces_gets_latin_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = find_typeface
    monkeypatch.setattr(
        lettering, "find_typeface", lambda text: whole(text) if text.isascii() else None
    )
    lettering._stretches.cache_clear()
    made = chart("assamese")
    assert "ka" in made.unwritable
    made.as_picture()  # and nothing fails
    lettering._stretches.cache_clear()


def test_a_line_of_two_scripts_is_written_whole() -> None:
    if find_typeface("বাংলা") is None:
        pytest.skip("no Bengali typeface installed (fonts-noto-core)")
    text = "Bengali alphabet · বাংলা"
    assert lettering.can_write(text)
    parts = lettering._stretches(text)
    assert "".join(part for _, part in parts) == text and len(parts) >= 2
    both, first = lettering.width_of(text, 40), lettering.width_of("Bengali alphabet · ", 40)
    assert both > first + 40


def test_wrapping_keeps_every_word_and_the_width() -> None:
    text = "tips of the index fingers meet above the others"
    lines = lettering.wrapped(text, 20, 200)
    assert " ".join(lines) == text and len(lines) > 1
    assert all(lettering.width_of(line, 20) <= 200 for line in lines)


def test_pdf_and_png_hold_the_chart(tmp_path: Path) -> None:
    pdf, png = tmp_path / "chart.pdf", tmp_path / "chart.PNG"
    for path in (pdf, png):
        done = run("-l", "assamese", "-o", str(path))
        assert done.exit_code == 0, done.output
    data = pdf.read_bytes()
    assert data.startswith(b"%PDF-") and data.count(b"/Type /Page\n") == 1
    assert Image.open(io.BytesIO(png.read_bytes())).size[0] == round(210 / 25.4 * DPI)


def test_what_is_there_is_kept_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"mine")
    kept = run("-l", "assamese", "-o", str(path))
    assert isinstance(kept.exception, OutputExistsError)
    assert path.read_bytes() == b"mine"
    assert run("-l", "assamese", "-o", str(path), "--overwrite").exit_code == 0
    assert path.read_bytes() != b"mine"


@pytest.mark.parametrize(
    "words",
    [
        ("-o", "chart.svg"),
        ("-o", "chart.pdf", "--paper", "a3"),
        ("-o", "chart.pdf", "--columns", "9"),
        ("-o", "chart.pdf", "--skin", "green"),
        ("-o", "chart.pdf", "-l", "klingon"),
    ],
)
def test_mistakes_are_one_line(words: tuple[str, ...], tmp_path: Path) -> None:
    words = tuple(str(tmp_path / word) if word.startswith("chart.") else word for word in words)
    done = run(*words)
    assert isinstance(done.exception, SignappError), done
    assert "\n" not in str(done.exception) and not list(tmp_path.iterdir())
