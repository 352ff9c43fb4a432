"""Words from letters, word lists and error rates."""

from dataclasses import replace
from pathlib import Path

import pytest

from signapp.errors import LabellingError
from signapp.labelling.candidates import Candidates
from signapp.labelling.distance import edit_distance
from signapp.labelling.segments import Segment
from signapp.labelling.words import (
    character_error_rate,
    group_words,
    read_wordlist,
)
from signapp.languages import load_language
from tests.unit.labelling.tracks import make_track


def segment(text: str, start: float, end: float) -> Segment:
    return Segment(
        start, end, text, text, text, text, 0.9, "Z", "Z", 0.05, round(start * 25), round(end * 25)
    )


def test_words_part_where_hands_go_down() -> None:
    track, _ = make_track([(0, 1.0), ("-", 0.4), (1, 1.0), (".", 0.6), (2, 1.0)])
    segments = [segment("A", 0, 0.96), segment("B", 1.4, 2.36), segment("C", 3.0, 3.9)]
    words = group_words(segments, track)
    assert [w.text for w in words] == ["AB", "C"]
    assert (words[0].start_s, words[0].end_s) == (0, 2.36)


def test_words_part_at_a_long_pause() -> None:
    track, _ = make_track([(0, 1.0), ("-", 2.0), (1, 1.0)])
    segments = [segment("A", 0, 0.96), segment("B", 3.0, 3.9)]
    assert [w.text for w in group_words(segments, track)] == ["A", "B"]
    assert [w.text for w in group_words(segments, track, gap_s=3)] == ["AB"]


def test_no_letters_no_words() -> None:
    track, _ = make_track([(".", 1.0)])
    assert group_words([], track) == []


def test_error_rate() -> None:
    assert character_error_rate("isamabd", "Islam abad") == pytest.approx(2 / 9)
    assert edit_distance("kitten", "sitting") == 3
    with pytest.raises(ValueError, match="no characters"):
        character_error_rate("a", " ")


def test_word_list_file(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("\ufeff# places\nIslamabad\n\nলক্ষ্মী\n", encoding="utf-8")
    assert read_wordlist(path) == ("Islamabad", "লক্ষ্মী")
    path.write_text("# nothing\n")
    with pytest.raises(LabellingError, match="no words"):
        read_wordlist(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LabellingError, match="UTF-8"):
        read_wordlist(path)
    with pytest.raises(LabellingError, match="cannot read"):
        read_wordlist(tmp_path / "none.txt")


def test_words_are_written_by_the_rule_of_the_live_window() -> None:
    track, _ = make_track([(0, 6.0)])
    letters = "কআলই"
    segments = [segment(letter, i, i + 0.9) for i, letter in enumerate(letters)]
    (word,) = group_words(segments, track)
    assert (word.text, word.spelled) == ("কালি", "কালি")
    candidates = Candidates(["কলম", "কালি"], load_language("bengali"))
    segments[1] = segment("এ", 1, 1.9)
    (word,) = group_words(segments, track, candidates=candidates)
    assert (word.text, word.spelled) == ("কালি", "কেলি")


def test_a_letter_set_by_hand_adds_nothing_to_the_confidence() -> None:
    track, _ = make_track([(0, 3.0)])
    by_hand = replace(segment("A", 0, 0.9), confidence=None, source="person")
    assert group_words([by_hand, segment("B", 1, 1.9)], track)[0].confidence == 0.9
    assert group_words([by_hand], track)[0].confidence is None


def test_a_word_list_of_notepad(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes("কালি\r\nলক্ষ্মী\r\n".encode("utf-16"))
    assert read_wordlist(path) == ("কালি", "লক্ষ্মী")


def test_a_sign_that_deletes_takes_back_the_letter_before_it() -> None:
    track, _ = make_track([(0, 6.0)])

    def signed(*texts: str) -> list[Segment]:
        return [segment(text, i, i + 0.9) for i, text in enumerate(texts)]

    assert [w.text for w in group_words(signed("", "C", "A", "", "T"), track)] == ["CT"]
    assert group_words(signed("A", ""), track) == []
