"""Every test runs without a display, a network and the developer's own settings and models."""

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

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


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test settings, drafts, languages and models of its own; the cache is shared."""
    folder = tmp_path_factory.mktemp("user")
    for variable, name in _FOLDERS.items():
        if variable != "XDG_CACHE_HOME":
            monkeypatch.setenv(variable, str(folder / name))


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
