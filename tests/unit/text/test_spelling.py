import pytest

from signapp.languages import Language, Letter, language_from_dict, load_language
from signapp.text.spelling import MAX_LETTERS, SpellingError, spell_out, spelled_text


def labels(text: str, code: str) -> list[list[str]]:
    return [[x.label for x in word.letters] for word in spell_out(text, load_language(code))]


def test_case_and_spaces() -> None:
    assert labels("  Namaste\n india ", "isl") == [list("NAMASTE"), list("INDIA")]
    assert spelled_text(spell_out("hi  there", load_language("isl"))) == "HI THERE"


def test_letters_that_share_a_sign() -> None:
    # য is signed as জ, ণ as ন, ভ as ব, ঊ as উ; ড় is one letter however it is encoded.
    assert labels("যণভঊ", "bengali") == [["জ", "ন", "ব", "উ"]]
    assert labels("\u09dc", "bengali") == labels("ড\u09bc", "bengali") == [["ঋ"]]
    assert spelled_text(spell_out("যণ", load_language("bengali"))) == "জন"


def test_the_longest_letter_wins() -> None:
    assert labels("ক্ষ", "bengali") == [["খ"]]
    assert labels("क्षत्रज्ञक", "nepali") == [["क्ष", "त्र", "ज्ञ", "क"]]


def test_vowel_signs_virama_and_joiners() -> None:
    assert labels("কাকিকু", "bengali") == [["ক", "আ", "ক", "ই", "ক", "উ"]]
    assert labels("नमस्ते", "nepali") == [["न", "म", "स", "त", "ए"]]
    assert labels("ক\u200dম", "bengali") == [["ক", "ম"]]
    assert labels("कं", "nepali") == [["क", "अं"]]
    assert labels("কং", "bengali") == [["ক", "ং"]]


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u200d"])
def test_nothing_to_spell(text: str) -> None:
    with pytest.raises(SpellingError, match="no text to spell"):
        spell_out(text, load_language("isl"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A1", "digit one"),
        ("hello 😀", "grinning face"),
        ("नमस्ते", "devanagari letter na"),
        ("a\x00b", "unnamed character"),
        ("ABCDEFGHIJ0123456789", "and 5 more"),
    ],
)
def test_characters_without_a_sign_are_named(text: str, said: str) -> None:
    with pytest.raises(SpellingError, match=said) as caught:
        spell_out(text, load_language("isl"))
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_too_long_a_text_is_refused_quickly() -> None:
    for text in ("A" * 10_000, "A " * 10_000, "😀" * 10_000, "1" * 1_000_000):
        with pytest.raises(SpellingError) as caught:
            spell_out(text, load_language("isl"))
        assert len(str(caught.value)) < 400
    assert sum(len(w.letters) for w in spell_out("A" * MAX_LETTERS, load_language("isl"))) == 300


def test_a_language_file_of_ones_own() -> None:
    rows = [
        {"label": "CH", "native": "CH", "roman": "ch", "text": "ch", "alternates": ["c"]},
        {"label": "H", "native": "H", "roman": "h", "text": "h"},
    ]
    language: Language = language_from_dict(
        {"code": "x", "name": "X", "native_name": "X", "script": "Latin", "locale": "en",
         "letters": rows},
        "test",
    )  # fmt: skip
    assert [x.label for x in spell_out("chch", language)[0].letters] == ["CH", "CH"]
    assert [x.label for x in spell_out("ch", language)[0].letters] == ["CH"]
    assert [x.label for x in spell_out("Chh", language)[0].letters] == ["CH", "H"]


def test_words_that_a_sign_writes_are_that_sign() -> None:
    thanks = Letter("thanks", "thank you", "thank you", "Thank you")
    you = Letter("you", "you", "you", "you")
    isl = load_language("isl")
    words = spell_out("so THANK You you yous thank", isl, (you, thanks))
    spelled = [" ".join(x.label for x in word.letters) for word in words]
    assert spelled == ["S O", "thanks", "you", "Y O U S", "T H A N K"]
    with pytest.raises(SpellingError):
        spell_out("you " * (MAX_LETTERS + 1), isl, (you,))


def test_joiners_inside_a_conjunct_do_not_matter() -> None:
    nepali = load_language("nepali")
    plain, joined = "क्षमा", "क्\u200dषमा"
    assert spell_out(joined, nepali) == spell_out(plain, nepali)


def test_signs_that_write_a_blank_or_nothing_do_not_matter() -> None:
    language = language_from_dict(
        {
            "code": "x", "name": "X", "native_name": "X", "script": "Latin", "locale": "en",
            "letters": [
                {"label": "A", "native": "A", "roman": "A", "text": "A"},
                {"label": "space", "native": "␣", "roman": "space", "text": " "},
                {"label": "del", "native": "⌫", "roman": "del", "action": "delete"},
            ],
        },
        "x",
    )  # fmt: skip
    assert spelled_text(spell_out("a a", language)) == "A A"
