"""What the terminal does where signapp was built without the hand model."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from signapp.commands import _hand_model
from signapp.errors import HandModelMissingError
from signapp.landmarks import bundle
from signapp.system.folders import HAND_MODEL_VARIABLE


@pytest.fixture
def fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No model is there; what a download would write."""
    path = tmp_path / "hand.task"
    monkeypatch.delenv(HAND_MODEL_VARIABLE, raising=False)
    monkeypatch.setattr(bundle, "fetched_path", lambda: path)
    monkeypatch.setattr(bundle, "shipped_path", lambda: tmp_path / "none")

    def fetch(progress: Callable[[int, int], None]) -> Path:
        progress(1, 2)
        path.write_bytes(b"model")
        return path

    monkeypatch.setattr(bundle, "fetch", fetch)
    return path


@click.command()
def ask() -> None:
    _hand_model.ensure_hand_model()
    click.echo("works")


@pytest.mark.parametrize(("words", "gets"), [("y\n", True), ("\ny\n", True), ("n\n", False)])
def test_a_person_is_asked_once(
    fetched: Path, monkeypatch: pytest.MonkeyPatch, words: str, gets: bool
) -> None:
    monkeypatch.setattr(_hand_model, "_is_terminal", lambda stream: True)
    result = CliRunner().invoke(ask, input=words)
    assert "8 MB" in result.stderr and "storage.googleapis.com" in result.stderr
    assert fetched.exists() == gets == ("works" in result.stdout)
    if words == "n\n":
        assert isinstance(result.exception, HandModelMissingError)


@pytest.mark.parametrize("person", ["stdin", "stderr"])
def test_nobody_is_asked_in_a_pipe(
    fetched: Path, monkeypatch: pytest.MonkeyPatch, person: str
) -> None:
    import sys

    monkeypatch.setattr(_hand_model, "_is_terminal", lambda stream: stream is getattr(sys, person))
    result = CliRunner().invoke(ask, input="y\n")
    assert isinstance(result.exception, HandModelMissingError) and not result.stderr
    assert "--fetch-hand-model" in str(result.exception) and not fetched.exists()


def test_with_a_model_there_is_no_question(tmp_path: Path) -> None:
    assert CliRunner().invoke(ask).stdout.strip() == "works"
