"""Errors are data: every code that is raised has a sentence with the fields that it is given."""

import ast
import builtins
import copy
import json
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import signapp
import signapp.messages
from signapp.errors import HandModelError, Message, SignappError, raised_as
from signapp.messages import TEMPLATES

ROOT = Path(signapp.__file__).parent
# Retraining runs in a process of its own; what it says is shown in the window.
TRAINING = ROOT.parent / "training"
RETRAINING = (*(TRAINING / "adapt").glob("*.py"), TRAINING / "models" / "checkpoint.py")
# What commands alone say is said there, in English.
SHOWN = [path for path in ROOT.rglob("*.py") if "commands" not in path.parts]
# Classes that stand for `Message` or take its place with a sentence of their own.
OTHERS = {"UnknownLettersError"}


def _said() -> Iterator[tuple[str, str, set[str], str]]:
    """Code, the name of what is called, the fields given, and the place."""
    for path in (*ROOT.rglob("*.py"), *TRAINING.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = ast.unparse(call.func).rsplit(".", 1)[-1]
            for argument in call.args[:2]:
                if isinstance(argument, ast.Constant) and argument.value in TEMPLATES:
                    given = {keyword.arg or "" for keyword in call.keywords}
                    if name == "raised_as":
                        given.add("reason")
                    place = f"{path.name}:{call.lineno}"
                    yield str(argument.value), name, given, place


def test_every_sentence_is_said_with_its_fields() -> None:
    said = list(_said())
    for code, name, given, place in said:
        wanted = {field for _, field, _, _ in string.Formatter().parse(TEMPLATES[code]) if field}
        assert wanted <= given, (code, place)
        if name not in (*OTHERS, "raised_as"):
            assert given <= wanted, (code, place)
    files = (*ROOT.rglob("*.py"), *TRAINING.rglob("*.py"))
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    assert [code for code in TEMPLATES if text.count(f'"{code}"') < 2] == [], "never said"


def test_an_error_that_a_window_can_show_has_a_code() -> None:
    for path in (*SHOWN, *RETRAINING):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            kind = ast.unparse(call.func).rsplit(".", 1)[-1]
            if not kind.endswith("Error") or hasattr(builtins, kind):
                continue
            sentence = call.args[0]
            assert not isinstance(sentence, ast.JoinedStr), f"{path}:{call.lineno}"
            if isinstance(sentence, ast.Constant) and isinstance(sentence.value, str):
                assert sentence.value in TEMPLATES, f"{path}:{call.lineno}"


def test_no_two_areas_share_a_code() -> None:
    areas = [module for module in vars(signapp.messages).values() if hasattr(module, "TEMPLATES")]
    counts = Counter(code for area in areas for code in area.TEMPLATES)
    assert [code for code, count in counts.items() if count > 1] == []
    assert set(counts) == set(TEMPLATES)


def test_an_error_is_its_sentence() -> None:
    error = SignappError("camera-not-there", name="{x}")
    assert str(error) == "the camera {x} is not there; plug it in or choose another"
    assert (error.code, error.fields) == ("camera-not-there", {"name": "{x}"})
    assert str(SignappError("a sentence {of} its own")) == "a sentence {of} its own"


def test_fields_are_said_in_the_same_language() -> None:
    error = SignappError("settings-wrong", path="a", problem=Message("setting-no-table", name="b"))
    assert error.said(lambda text: f"<{text}>") == (
        "<a: <b is not a table of settings, its defaults are used>>"
    )


def test_another_program_says_the_same() -> None:
    error = SignappError(
        "settings-wrong", path=Path("{a}"), problem=Message("setting-no-table", name="b")
    )
    again = Message.from_data(json.loads(json.dumps(error.as_data())))
    for translate in (str, lambda text: f"<{text}>"):
        assert again.said(translate) == error.said(translate)


def test_an_error_goes_to_another_process() -> None:
    error = HandModelError("hand-model-unreadable", path=Path("x"), reason=OSError("gone"))
    again = copy.copy(error)  # made again as in another process
    assert str(again) == str(error) == "cannot read the hand model x: gone"
    assert type(again) is HandModelError


def test_what_a_library_raises_is_a_field() -> None:
    with pytest.raises(HandModelError) as caught, raised_as(HandModelError, "tracking-failed"):
        raise ValueError("odd")
    assert caught.value.fields == {"reason": "ValueError: odd"}
