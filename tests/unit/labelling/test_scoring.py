"""Scores against annotations whose errors are counted by hand."""

import csv
import io
import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from signapp.commands.score import command
from signapp.labelling.annotations.reading import Annotation, AnnotationFile
from signapp.labelling.annotations.score_tables import (
    confusion_matrix,
    confusions_csv,
    measures_csv,
)
from signapp.labelling.annotations.scoring import (
    Errors,
    Timed,
    characters,
    match_overlap,
    match_within,
    score,
)
from signapp.labelling.distance import aligned, edit_distance
from signapp.languages import load_language


def file(text: str, words: str = "", shift: float = 0.0) -> AnnotationFile:
    """A letter a second, each half a second long."""
    notes = [Annotation(i + shift, i + 0.5 + shift, x) for i, x in enumerate(text) if x != " "]
    tiers = {"letters": notes}
    if words:
        tiers["words"] = [Annotation(0, 1, word) for word in words.split()]
    return AnnotationFile(Path("a.eaf"), tiers)


def plain(text: str) -> AnnotationFile:
    notes = [Annotation(None, None, word) for word in text.split()]
    return AnnotationFile(Path("a.txt"), {"text": notes})


def test_error_rates_and_confusions() -> None:
    found = score(file("IHXAMABADE"), file("ISLAMABAD"))
    # S as H, L as X, and an E too many.
    assert found.letters == Errors(substitutions=2, deletions=0, insertions=1, truth=9)
    assert found.letters.rate == pytest.approx(3 / 9)
    assert found.confusions["s", "h"] == 1 and found.confusions[None, "e"] == 1
    assert found.confusions["a", "a"] == 3
    assert score(file("AC"), file("ABC")).letters.deletions == 1
    assert found.words is None


def test_word_error_rate_where_both_have_words() -> None:
    found = score(file("ABC", "AB CD EF"), file("ABC", "AB XD"))
    assert found.words == Errors(substitutions=1, deletions=0, insertions=1, truth=2)


def test_an_empty_side() -> None:
    found = score(file(""), file("AB"))
    assert found.letters.rate == 1 and found.within[0.1].f1 == 0
    assert score(file("AB"), file("")).letters.rate is None
    assert score(file(""), file("")).within[0.1].f1 == 1


@pytest.mark.parametrize(("shift", "right"), [(0.0, (4, 4, 4)), (0.1, (4, 4, 4)), (0.15, (0, 4, 4)),
                                              (-0.4, (0, 0, 4)), (0.7, (0, 0, 0))])  # fmt: skip
def test_f1_within_a_tolerance(shift: float, right: tuple[int, ...]) -> None:
    found = score(file("ABCD", shift=shift), file("ABCD"))
    assert tuple(m.right for m in found.within.values()) == right
    assert list(found.within) == [0.1, 0.2, 0.5]


def test_both_limits_count_and_so_does_the_letter() -> None:
    truth: list[Timed] = [(0.0, 1.0, "a")]
    assert match_within([(0.0, 1.3, "a")], truth, 0.2).right == 0
    assert match_within([(0.0, 1.0, "b")], truth, 0.2).right == 0
    match = match_within([(0.0, 0.9, "a"), (0.9, 1.0, "a")], truth, 0.2)
    assert (match.right, match.precision, match.recall) == (1, 0.5, 1.0)
    assert match.f1 == pytest.approx(2 / 3)


def test_as_many_as_possible_are_matched() -> None:
    """Against trying all ways, on random segments that do not overlap."""
    rng = random.Random(3)

    def segments() -> list[Timed]:
        limits = sorted(rng.uniform(0, 3) for _ in range(10))
        return [(a, b, rng.choice("ab")) for a, b in zip(limits[::2], limits[1::2], strict=True)]

    def best(read: Sequence[Timed], truth: Sequence[Timed]) -> int:
        if not read:
            return 0
        (start, end, letter), *rest = read
        ways = [best(rest, truth)]
        for i, (first, last, other) in enumerate(truth):
            if letter == other and abs(start - first) <= 0.4 and abs(end - last) <= 0.4:
                ways.append(1 + best(rest, [*truth[:i], *truth[i + 1 :]]))
        return max(ways)

    for _ in range(60):
        read, truth = segments(), segments()
        assert match_within(read, truth, 0.4).right == best(read, truth)


def test_overlap_is_intersection_over_union() -> None:
    truth: list[Timed] = [(0.0, 1.0, "a")]
    assert match_overlap([(0.5, 1.5, "a")], truth, 0.34).right == 0  # a third
    assert match_overlap([(0.5, 1.5, "a")], truth, 0.33).right == 1
    assert match_overlap([(0.0, 0.5, "a"), (0.5, 1.0, "a")], truth, 0.5).right == 1


def test_characters_are_those_of_a_reader() -> None:
    assert characters("কলকাতা কি") == ["ক", "ল", "কা", "তা", "কি"]
    assert characters("नमस्ते")[-1].startswith("स") or len(characters("नमस्ते")) == 4
    assert characters("Ab c") == ["a", "b", "c"]


def test_a_text_as_the_truth() -> None:
    bengali = load_language("bengali")
    letters = file("কলকআতআ")
    spelled = score(letters, plain("কলকাতা"), language=bengali)
    assert spelled.unit == "letters" and spelled.letters == Errors(0, 0, 0, 6)
    assert spelled.within == {} and spelled.overlap == {}
    written = score(letters, plain("কলকাতি"))  # without a language: as a reader sees it
    assert written.unit == "characters" and written.letters == Errors(1, 0, 0, 4)
    assert score(plain("a b c"), plain("a x c")).words == Errors(1, 0, 0, 3)


def test_names_of_one_letter_are_one_with_a_language() -> None:
    bengali = load_language("bengali")
    letter = bengali.letters[5]
    truth = AnnotationFile(Path("t.eaf"), {"letters": [Annotation(0, 1, letter.roman)]})
    read = AnnotationFile(Path("r.eaf"), {"letters": [Annotation(0, 1, letter.native)]})
    assert score(read, truth).letters.rate == 1
    assert score(read, truth, language=bengali).letters.rate == 0


def test_alignment_and_distance_agree() -> None:
    rng = random.Random(1)
    for _ in range(50):
        a = [rng.choice("abc") for _ in range(rng.randrange(9))]
        b = [rng.choice("abc") for _ in range(rng.randrange(9))]
        pairs = aligned(a, b)
        assert [x for x, _ in pairs if x] == a and [y for _, y in pairs if y] == b
        assert sum(x != y for x, y in pairs) == edit_distance(a, b)


def test_tables() -> None:
    found = score(file("AXC"), file("ABCD"))
    rows = list(csv.DictReader(io.StringIO(measures_csv(found).removeprefix("\ufeff"))))
    assert rows[0] == {"measure": "letter error rate", "value": "0.5000", "right": "2", "read": "3",
                       "truth": "4"}  # fmt: skip
    pairs = list(csv.DictReader(io.StringIO(confusions_csv(found).removeprefix("\ufeff"))))
    assert {"truth": "d", "read": "", "count": "1"} in pairs
    names, counts = confusion_matrix(found, 40)
    assert names == ["a", "b", "c", "d", "x", "–"] and counts.sum() == 4
    assert counts[names.index("b"), names.index("x")] == 1


def test_the_command(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")  # of the extra for training; the figure needs it
    head = "start,end,label\n"
    (tmp_path / "a.csv").write_text(head + "0,1,A\n1,2,B\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text(head + "0,1,A\n1.15,2,C\n", encoding="utf-8")
    names = ("o.json", "o.csv", "c.csv", "f.png")
    options = [
        part
        for option, name in zip(("--json", "--csv", "--confusions", "--figure"), names, strict=True)
        for part in (option, str(tmp_path / name))
    ]
    files = [str(tmp_path / "a.csv"), str(tmp_path / "b.csv")]
    done = CliRunner().invoke(command, [*files, *options], catch_exceptions=False)
    assert done.exit_code == 0 and "0.500" in done.output and "c as b" in done.output
    data = json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))
    assert data["letters"]["error_rate"] == 0.5 and data["within_s"]["0.2"]["f1"] == 0.5
    assert (tmp_path / "f.png").read_bytes().startswith(b"\x89PNG")
    again = CliRunner().invoke(command, [*files, *options])
    assert again.exit_code == 1 and "o.json" in str(again.exception)
    for wrong in (["--tolerances", "x"], ["--figure", "f.doc"], ["--tier", "none"]):
        bad = CliRunner().invoke(command, [*files, *wrong])
        assert bad.exit_code == 1 and "\n" not in str(bad.exception)
