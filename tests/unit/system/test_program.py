import errno
import subprocess
import sys

import click
import pytest

from signapp.errors import SignappError
from signapp.system.program import run


@pytest.fixture(autouse=True)
def leave_standard_error_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGNAPP_NATIVE_LOGS", "1")
    monkeypatch.setattr(sys, "argv", ["prog"])


def ending(error: BaseException, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Exit code and standard error of a command that ends with `error`."""

    @click.command()
    def command() -> None:
        raise error

    with pytest.raises(SystemExit) as left:
        run(command, "prog", prefix="signapp", stopped="stopped; all is kept")
    assert isinstance(left.value.code, int)
    return left.value.code, capsys.readouterr().err


def test_mistakes_end_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert ending(SignappError("no such thing; name another"), capsys) == (
        1,
        "signapp: no such thing; name another\n",
    )
    code, text = ending(click.UsageError("what?"), capsys)
    assert code == 2
    assert "what?" in text


def test_an_interruption_says_what_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    code, text = ending(KeyboardInterrupt(), capsys)
    assert code == 130
    assert text.strip() == "signapp: stopped; all is kept"


def test_a_file_that_the_system_refuses_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    refused = OSError(errno.ENOSPC, "No space left on device", "somewhere/out.json")
    code, text = ending(refused, capsys)
    assert code == 1
    assert text.count("\n") == 1
    assert "somewhere/out.json: No space left on device" in text


def test_an_error_that_no_user_could_mend_keeps_its_traceback() -> None:
    @click.command()
    def command() -> None:
        raise OSError("inside")

    with pytest.raises(OSError, match="inside"):
        run(command, "prog", prefix="signapp")


def test_a_reader_that_goes_away_is_not_an_error_worth_a_traceback() -> None:
    code = (
        "import click\n"
        "from signapp.system.program import run\n"
        "@click.command()\n"
        "def command():\n"
        "    for _ in range(100_000):\n"
        "        print('line')\n"
        "run(command, 'prog', prefix='signapp')\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stderr is not None
    with process.stdout, process.stderr:
        assert process.stdout.readline() == "line\n"
        process.stdout.close()
        assert "Traceback" not in process.stderr.read()
    assert process.wait() == 1
