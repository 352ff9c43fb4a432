from signapp.text.composer import Composer, Entry


def _composer(*letters: str) -> Composer:
    composer = Composer("bengali")
    for letter in letters:
        composer.write(Entry(letter, letter))
    return composer


def test_backspace_takes_one_sign_away() -> None:
    composer = _composer("ক", "ই")
    composer.backspace()
    assert composer.text == "ক"
    composer.backspace()
    composer.backspace()
    assert composer.text == ""


def test_spaces_neither_lead_nor_double() -> None:
    composer = _composer()
    composer.space()
    assert composer.text == ""
    composer.write(Entry("ক"))
    composer.space()
    composer.space()
    assert composer.text == "ক "


def test_undo_takes_back_every_kind_of_change_in_order() -> None:
    composer = _composer("ক")
    composer.space()
    composer.backspace()
    composer.clear()
    texts = [composer.text]
    while composer.undo():
        texts.append(composer.text)
    assert texts == ["", "ক", "ক ", "ক", ""]
    assert not composer.can_undo and not composer.history


def test_clear_moves_the_text_to_the_history() -> None:
    composer = _composer("ম", "আ")
    composer.clear()
    (line,) = composer.history
    assert (line.text, line.language) == ("মা", "bengali")
    assert line.started <= line.ended and line.started.tzinfo is not None
    composer.clear()
    assert len(composer.history) == 1


def test_alternates_go_round() -> None:
    composer = _composer()
    composer.write(Entry("শ", "শ", ("ষ", "স")))
    seen = [composer.text]
    for _ in range(3):
        assert composer.next_alternate()
        seen.append(composer.text)
    assert seen == ["শ", "ষ", "স", "শ"]
    assert composer.undo() and composer.text == "স"


def test_a_letter_without_alternates_stays() -> None:
    assert not _composer("ক").next_alternate()
    assert not _composer().next_alternate()


def test_every_change_is_told() -> None:
    told = []
    composer = Composer("isl", lambda: told.append(composer.text))
    composer.write(Entry("A"))
    composer.space()
    composer.undo()
    composer.clear()
    assert told == ["A", "A ", "A", ""]


def test_a_word_stands_between_spaces_and_is_one_step() -> None:
    composer = Composer("isl")
    composer.word(Entry("hello"))
    assert composer.text == "hello "
    composer.write(Entry("A"))
    composer.word(Entry("thank you"))
    composer.word(Entry("deaf"))
    assert composer.text == "hello A thank you deaf "
    composer.undo()
    assert composer.text == "hello A thank you "
    composer.backspace()
    composer.backspace()
    assert composer.text == "hello A "


def test_a_word_takes_the_place_of_one_that_was_a_part_of_it() -> None:
    composer = Composer("isl")
    composer.word(Entry("deaf", "deaf"))
    composer.word(Entry("thank you", "thank you"), instead="deaf")
    assert composer.text == "thank you "
    composer.undo()
    assert composer.text == "deaf "
    composer.write(Entry("A", "A"))  # something else was written since: nothing is taken away
    composer.word(Entry("thank you", "thank you"), instead="deaf")
    assert composer.text == "deaf A thank you "
