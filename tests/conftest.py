"""Every test runs without a display, a network and the developer's own settings and models."""

import gc
import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# Set before anything imports Qt or platformdirs.
_HOME = tempfile.TemporaryDirectory(prefix="signapp-tests-")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_FOLDERS = {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}
for _variable, _folder in _FOLDERS.items():
    os.environ[_variable] = str(Path(_HOME.name) / _folder)
# SIGNAPP_HAND_MODEL stays: where mediapipe carries no hand model, the tests need one given.
os.environ.pop("SIGNAPP_MODELS", None)


_LONG = 25  # times as many points as in the usual run

# A busy machine is no failure, and a run leaves nothing in the checkout. The usual examples are the
# same every time, so that a change and not chance makes a run fail; --long looks for new ones.
hypothesis.settings.register_profile("usual", deadline=None, database=None, derandomize=True)
hypothesis.settings.register_profile("long", deadline=None, database=None, max_examples=100 * _LONG)
hypothesis.settings.load_profile("usual")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The flag for what is too slow to run every time."""
    parser.addoption(
        "--long", action="store_true", help="damage, fuzz and kill far more often (hours)"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Use all cores, unless ``-n`` says otherwise (0: this process) or few files are named.

    Not by `addopts`: without the plugin (``-p no:xdist``) its option would be an error, and for a
    file or two the processes cost more than they save.
    """
    if hasattr(config, "workerinput"):
        return  # one of those processes: it must not start more of them
    option = config.option
    alone = all("::" in word or word.endswith(".py") for word in config.args) or option.usepdb
    if getattr(option, "numprocesses", 0) is None and not alone:
        # Tests wait for windows, processes and threads: one more than cores keeps these busy.
        option.numprocesses = (os.cpu_count() or 1) + 1
        option.dist = "worksteal"


def pytest_configure(config: pytest.Config) -> None:
    """More examples for hypothesis as well."""
    if config.getoption("--long"):
        hypothesis.settings.load_profile("long")


@pytest.fixture
def effort(request: pytest.FixtureRequest) -> int:
    """How many times the usual number of points to try."""
    return _LONG if request.config.getoption("--long") else 1


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test settings, drafts, languages and models of its own; the cache is shared."""
    folder = tmp_path_factory.mktemp("user")
    for variable, name in _FOLDERS.items():
        if variable != "XDG_CACHE_HOME":
            monkeypatch.setenv(variable, str(folder / name))


@pytest.fixture(autouse=True)
def _collect_windows_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Destroy the window of a test after it and in this thread, as the app does (GuiGarbage).

    Otherwise a thread of the next test's window may come upon the cycles of this one.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that talks to anything but this machine."""
    connect = socket.socket.connect

    def local_only(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            host = str(address[0]) if isinstance(address, tuple) else str(address)
            assert host in {"localhost", "::1", "0.0.0.0"} or host.startswith("127."), (
                f"the test tried to reach {host}"
            )
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", local_only)
    yield
