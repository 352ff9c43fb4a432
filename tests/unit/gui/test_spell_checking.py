import pytest

from signapp.languages import Letter, load_language
from signapp.text.checking import MAX_CHARACTERS, Verdict, check, described
from signapp.text.spelling import MAX_LETTERS

ISL = load_language("isl")


def _labels(typed: str, code: str = "isl") -> list[str]:
    words = check(typed, load_language(code)).words
    return ["".join(letter.label for letter in word) for word in words]


def test_good_text_in_either_script() -> None:
    assert check("Namaste India", ISL).verdict is Verdict.GOOD
    assert _labels("Namaste India") == ["NAMASTE", "INDIA"]
    assert _labels("কলম", "bengali") == _labels("kalam", "bengali") == ["কলম"]


@pytest.mark.parametrize("typed", ["", "   ", "\t\n"])
def test_empty(typed: str) -> None:
    checked = check(typed, ISL)
    assert checked.verdict is Verdict.EMPTY and not checked.playable


def test_unknown_characters_are_named_and_left_out() -> None:
    checked = check("Hi 2, ÉA", ISL)
    assert checked.verdict is Verdict.PARTLY and checked.playable
    assert checked.left_out == ("2", ",", "é")
    assert ["".join(x.label for x in word) for word in checked.words] == ["HI", "A"]


def test_letters_that_move_are_left_out_and_named() -> None:
    asl = load_language("asl")
    checked = check("Jazz, Zoo J", asl)
    assert checked.verdict is Verdict.PARTLY and checked.text == "A OO"
    assert [x.label for x in checked.moving] == ["J", "Z"] and checked.left_out == (",",)
    assert _labels("Jazz Zoo J", "asl") == ["A", "OO"]
    nothing = check("jz", asl)
    assert nothing.verdict is Verdict.NOTHING and not nothing.playable and nothing.moving
    assert check("Aloha", asl).moving == ()


def test_movements_that_are_known_leave_nothing_out() -> None:
    asl = load_language("asl")
    checked = check("Jazz", asl, moving={"J"})
    assert checked.verdict is Verdict.PARTLY and checked.text == "JA"
    assert [x.label for x in checked.moving] == ["Z"]
    assert check("Jazz", asl, moving={"J", "Z"}).verdict is Verdict.GOOD


def test_a_taught_word_is_one_sign_in_any_script() -> None:
    bengali = load_language("bengali")
    word = Letter("hello", "hello", "hello", "hello")
    checked = check("Hello kalam", bengali, (word,))
    assert checked.verdict is Verdict.GOOD
    assert [x.label for x in checked.words[0]] == ["hello"]
    assert checked.words[1:] == check("kalam", bengali).words
    # What is read exactly, capitals told apart, stays so beside a sign.
    assert check("hello Ta", bengali, (word,)).words[1:] == check("Ta", bengali).words


@pytest.mark.parametrize("typed", ["🙂👍", "123", "কলম"])
def test_nothing_that_can_be_signed(typed: str) -> None:
    checked = check(typed, ISL)
    assert checked.verdict is Verdict.NOTHING and not checked.playable
    assert set(checked.left_out) == set(typed)


def test_ten_thousand_characters() -> None:
    assert check("A" * 10_000, ISL).verdict is Verdict.TOO_LONG
    assert check("🙂" * 10_000, ISL).verdict is Verdict.TOO_LONG
    assert check("A" * (MAX_LETTERS + 1), ISL).verdict is Verdict.TOO_LONG
    assert check("A" * MAX_LETTERS, ISL).verdict is Verdict.GOOD


def test_many_different_unknown_characters() -> None:
    typed = "".join(chr(0x4E00 + i) for i in range(MAX_CHARACTERS - 1)) + "A"
    checked = check(typed, ISL)
    assert checked.verdict is Verdict.PARTLY and len(checked.left_out) == MAX_CHARACTERS - 1


def test_characters_are_described() -> None:
    assert described("2") == "“2” (digit two)"
    assert described("\u2028") == "line separator"
    assert described("\x07") == "U+0007"
