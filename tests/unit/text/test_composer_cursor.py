"""The text as a field: cursor, selection, typing, and signs in the middle."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signapp.text.characters import boundaries, characters
from signapp.text.composer import MOST_CHARACTERS, Composer, Entry, TextFullError
from signapp.text.script import compose


def signed(*letters: str) -> Composer:
    composer = Composer("bengali")
    for letter in letters:
        composer.write(Entry(letter, letter))
    return composer


def texts(composer: Composer) -> list[str]:
    return [entry.text for entry in composer.entries]


def test_a_letter_goes_where_the_cursor_is() -> None:
    composer = signed("ক", "ল", "ম")
    composer.place(1)
    composer.write(Entry("আ", "আ"))
    assert composer.text == "কালম" and composer.cursor == 2
    composer.write(Entry("চ", "চ"))
    assert composer.text == "কাচলম" and texts(composer) == ["ক", "আ", "চ", "ল", "ম"]


def test_hasanta_joins_in_the_middle_and_the_next_letter_too() -> None:
    composer = signed("ক", "ষ", "ম")
    composer.place(1)
    composer.write(Entry("্"))
    assert composer.text == "ক্ষম" and composer.cursor == 2
    composer.write(Entry("ত", "ত"))
    assert composer.text == "ক্তষম"


def test_the_cursor_stops_between_characters() -> None:
    composer = signed("ম", "ক", "্", "ষ", "ই", "ম")
    composer.place(0)
    composer.place(3)  # forwards, into the conjunct
    assert composer.text == "মক্ষিম" and composer.cursor == 3, "between two signs it may stand"
    composer.clear()
    composer.type("মক্ষিম")
    composer.place(0)
    composer.place(3)
    assert composer.cursor == 5
    composer.place(3)
    assert composer.cursor == 1
    composer.place(99)
    assert composer.cursor == 6


def test_backspace_takes_a_sign_and_a_typed_character() -> None:
    composer = signed("ক", "ই")
    composer.type("স্তে")
    composer.backspace()
    assert composer.text == "কি"
    (gone,) = composer.backspace()
    assert composer.text == "ক" and gone.label == "ই"


def test_delete_takes_what_is_after_the_cursor() -> None:
    composer = signed("ম", "ক", "ই", "ম")
    composer.place(1)
    assert [e.label for e in composer.delete()] == ["ক", "ই"], "one character of two signs"
    assert composer.text == "মম" and composer.cursor == 1
    composer.delete()
    assert composer.delete() == () and composer.text == "ম"


def test_a_sign_takes_the_place_of_what_is_selected() -> None:
    composer = signed("ক", "ল", "ম")
    composer.place(2, 1)
    assert composer.letter is not None and composer.letter.label == "ল"
    (gone,) = composer.write(Entry("খ", "খ"))
    assert composer.text == "কখম" and gone.label == "ল" and composer.cursor == 2
    composer.undo()
    assert composer.text == "কলম" and composer.selection == (1, 2)


def test_typed_text_is_written_as_it_is() -> None:
    composer = Composer("bengali")
    composer.type("ক")
    composer.type("ই")
    assert composer.text == "কই", "a typed vowel is meant as it stands"
    composer.backspace()
    composer.write(Entry("ই", "ই"))
    assert composer.text == "কি", "a signed one becomes a sign, on a typed consonant too"
    composer.place(0)
    composer.type("আ")
    assert composer.text == "আকি"


def test_typing_is_one_step_a_word() -> None:
    composer = signed("A")
    for letter in "bc de":
        composer.type(letter)
    composer.write(Entry("F", "F"))
    seen = [composer.text]
    while composer.undo():
        seen.append(composer.text)
    assert seen == ["Abc deF", "Abc de", "Abc ", "A", ""]
    while composer.redo():
        pass
    assert composer.text == "Abc deF" and not composer.can_redo
    composer.undo()
    composer.type("!")
    assert not composer.can_redo


def test_going_elsewhere_begins_another_step() -> None:
    composer = Composer("isl")
    composer.type("a")
    composer.place(0)
    composer.type("b")
    composer.undo()
    assert composer.text == "a" and composer.cursor == 0


def test_a_word_is_taken_apart_where_it_is_changed() -> None:
    composer = Composer("isl")
    composer.word(Entry("thank you", "thank you"))
    composer.place(5)
    composer.type("s")
    assert composer.text == "thanks you " and {e.label for e in composer.entries} == {""}


def test_a_word_in_the_middle_uses_the_spaces_that_are_there() -> None:
    composer = Composer("isl")
    composer.type("good morning")
    composer.place(5)
    composer.word(Entry("deaf", "deaf"))
    assert composer.text == "good deaf morning" and composer.cursor == 10
    composer.undo()
    composer.place(4)
    composer.word(Entry("deaf", "deaf"))
    assert composer.text == "good deaf morning" and composer.cursor == 10
    composer.word(Entry("thank you", "thank you"), instead="deaf")
    assert composer.text == "good thank you morning"
    composer.space()
    assert composer.text == "good thank you morning"


def test_the_space_button_steps_over_a_space() -> None:
    composer = Composer("isl")
    composer.type("a b")
    composer.place(1)
    composer.space()
    assert composer.text == "a b" and composer.cursor == 2
    composer.place(3)
    composer.space()
    assert composer.text == "a b "


def test_another_letter_for_the_one_at_the_cursor() -> None:
    composer = Composer("bengali")
    for letter in "নমন":
        composer.write(Entry(letter, letter, ("ণ",) if letter == "ন" else ()))
    composer.place(1)
    before = composer.letter
    assert before is not None and composer.next_alternate()
    assert composer.text == "ণমন" and composer.cursor == 1
    assert composer.letter is not None and composer.letter.key == before.key
    composer.place(2)
    assert not composer.next_alternate()
    composer.replace_last(Entry("ভ", "ভ"))
    assert composer.text == "ণভন"


def test_a_sign_that_wrote_nothing_is_deleted_by_itself() -> None:
    composer = signed("ক", "অ", "ই")
    assert composer.text == "কই"
    composer.place(1)
    (gone,) = composer.backspace()
    assert gone.label == "অ" and composer.text == "কি"


def test_a_mark_that_joins_a_signed_letter() -> None:
    composer = Composer("isl")
    composer.write(Entry("E", "E"))
    composer.type("\u0301")
    assert composer.text == "É"
    for _ in range(3):
        composer.backspace()
    assert composer.text == ""


def test_a_text_has_an_end() -> None:
    composer = Composer("isl")
    composer.type("a" * MOST_CHARACTERS)
    with pytest.raises(TextFullError, match="at most 10000"):
        composer.type("b")
    composer.place(0, MOST_CHARACTERS)
    composer.type("b")
    assert composer.text == "b"


def test_clear_keeps_the_earliest_time() -> None:
    composer = signed("ক")
    composer.place(0)
    composer.type("x")
    started = min(entry.time for entry in composer.entries)
    composer.clear()
    assert composer.history[-1].started == started and composer.cursor == 0


def test_what_was_kept_is_cleaned() -> None:
    composer = Composer("isl")
    kept = (Entry("A\x00", "A"), Entry("\r\n", typed=True), Entry("b", typed=True), Entry(""))
    composer.restore(kept, ())
    assert texts(composer) == ["A", "\nb"] and composer.cursor == 3
    assert composer.letter is None and not composer.can_undo


LATIN = st.text("ab é\n🙂", max_size=3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), LATIN),
        st.tuples(st.just("sign"), st.sampled_from("AB")),
        st.tuples(st.just("place"), st.tuples(st.integers(0, 12), st.integers(0, 12))),
        st.tuples(st.sampled_from(["backspace", "delete", "undo", "redo"]), st.none()),
        st.tuples(st.just("edit"), st.tuples(st.integers(0, 12), st.integers(0, 12), LATIN)),
    ),
    max_size=25,
)


@given(STEPS)
def test_it_behaves_like_a_plain_field(steps: list[tuple[str, Any]]) -> None:
    """Latin letters, signed or typed, against a string with a cursor."""
    composer, text, cursor, anchor = Composer("isl"), "", 0, 0
    for name, value in steps:
        start, end = min(cursor, anchor), max(cursor, anchor)
        if name == "place":
            composer.place(*value)
            cursor, anchor = (min(x, len(text)) for x in value)
        elif name in ("undo", "redo"):
            getattr(composer, name)()
            text, cursor, anchor = composer.text, composer.cursor, composer.anchor
        else:
            new = value if isinstance(value, str) else ""
            if name == "edit":
                start, end = sorted(min(x, len(text)) for x in value[:2])
                new = value[2]
            elif name == "backspace" and start == end:
                start = max(0, start - 1)
            elif name == "delete" and start == end:
                end = min(len(text), end + 1)
            if name == "sign":
                composer.write(Entry(value, value))
            elif name in ("type", "edit"):
                composer.edit(start, end, new)
            else:
                getattr(composer, name)()
            if new or start != end:
                text = text[:start] + new + text[end:]
                cursor = anchor = start + len(new)
        assert (composer.text, composer.cursor, composer.anchor) == (text, cursor, anchor)


INDIC = st.sampled_from(["ক", "ষ", "ড\u09bc", "ই", "আ", "অ", "্", "ং", " ", "A", "ম"])
ANY = st.text("কষিা্ইঅ\u09bc\u200d eé\u0301👨\u200d👩🇮🇳\n", max_size=4)
WILD = st.lists(
    st.one_of(
        st.tuples(st.just("write"), INDIC),
        st.tuples(st.just("word"), st.sampled_from(["thank you", "নমস্কার"])),
        st.tuples(st.just("type"), ANY),
        st.tuples(st.just("place"), st.tuples(st.integers(0, 20), st.integers(0, 20))),
        st.tuples(st.sampled_from(["backspace", "delete", "space", "clear", "undo"]), st.none()),
    ),
    max_size=30,
)


@given(WILD)
def test_whatever_is_done_the_text_holds_together(steps: list[tuple[str, Any]]) -> None:
    composer = Composer("bengali")
    states = []
    for name, value in steps:
        states.append((composer.entries, composer.text, composer.history))
        if name in ("write", "word"):
            getattr(composer, name)(Entry(value, value))
        elif name == "place":
            composer.place(*value)
        elif name == "type":
            composer.type(value)
        else:
            getattr(composer, name)()
        text = composer.text
        assert text == unicodedata.normalize("NFC", text)
        assert 0 <= composer.cursor <= len(text) and 0 <= composer.anchor <= len(text)
        pairs = zip(composer.entries, composer.entries[1:], strict=False)
        assert not any(a.typed and b.typed for a, b in pairs)
        if not any(entry.typed for entry in composer.entries):
            assert text == compose(texts(composer))
    while composer.undo():
        assert (composer.entries, composer.text, composer.history) in states


@given(st.text("কষিা্ইঅ\u09bc\u200d eé\u0301👨\u200d👩🇮🇳", max_size=12))
def test_typed_text_is_crossed_and_deleted_by_characters(text: str) -> None:
    composer = Composer("bengali")
    composer.type(text)
    stops = boundaries(composer.text)
    for place in range(len(composer.text) + 1):
        composer.place(place)
        assert composer.cursor in stops
    composer.place(len(composer.text))
    for left in range(len(characters(composer.text)), 0, -1):
        assert len(characters(composer.text)) == left
        composer.backspace()
    assert composer.text == ""
