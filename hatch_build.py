"""Build hook: puts MediaPipe's hand model into what is built, and leaves it out where it must.

The networks come from the wheel of mediapipe 0.10.21 (36 MB, not installed), since newer releases
carry none. They are taken by pip, with the user's own index, proxy and certificates. Without them
everything else is built all the same: the app then offers to download the model.
"""

import importlib.util
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TARGET = "assets/hand_model/hand_landmarker.task"
SKIP_VARIABLE = "SIGNAPP_BUILD_WITHOUT_HAND_MODEL"
# One file for every system, so that each build takes the same.
_PLATFORM = ("--python-version", "3.12", "--abi", "cp312", "--platform", "manylinux_2_28_x86_64")
_TIMEOUT_S = 600


class ModelMissingError(Exception):
    """The model cannot be had here."""


class HandModelHook(BuildHookInterface[Any]):
    """See the module docstring."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the model, once for a checkout; called before the files are collected."""
        root = Path(self.root)
        build_data["artifacts"].append(f"/{TARGET}")  # git ignores it, the archives do not
        try:
            data = make(root)
        except ModelMissingError as error:
            self.app.display_warning(f"the hand model is left out: {error}")
            return
        try:
            _write(root / TARGET, data)
        except OSError as error:
            if version == "editable":
                self.app.display_warning(f"the hand model cannot be written: {error}")
                return
            # A checkout that cannot be written to: from a folder that `finalize` removes.
            self._folder = tempfile.TemporaryDirectory()
            path = Path(self._folder.name) / "hand_landmarker.task"
            path.write_bytes(data)
            inside = f"signapp/{TARGET}" if self.target_name == "wheel" else TARGET
            build_data["force_include"][str(path)] = inside

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was made beside the checkout."""
        folder = getattr(self, "_folder", None)
        if folder is not None:
            folder.cleanup()


def make(root: Path) -> bytes:
    """The bytes of the model: those that are there, or else composed from the wheel.

    Raises:
        ModelMissingError: no pip, no index that has the wheel, or other networks than expected.
    """
    networks = _networks(root)
    try:
        with zipfile.ZipFile(root / TARGET) as bundle:
            there = {name: bundle.read(name) for name in networks.PARTS}
        if not networks.unexpected(there):
            return bytes(networks.bundled(there))
    except (OSError, KeyError, zipfile.BadZipFile):
        pass  # not there yet, or torn
    if os.environ.get(SKIP_VARIABLE):
        raise ModelMissingError(f"{SKIP_VARIABLE} is set")
    with tempfile.TemporaryDirectory() as folder:
        parts = _from_wheel(networks, _download(networks.WHEEL, Path(folder)))
    if wrong := networks.unexpected(parts):
        raise ModelMissingError(f"{networks.WHEEL} holds another {' and '.join(wrong)}")
    return bytes(networks.bundled(parts))


def _networks(root: Path) -> ModuleType:
    path = root / "signapp" / "landmarks" / "networks.py"
    spec = importlib.util.spec_from_file_location("networks", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _download(requirement: str, folder: Path) -> Path:
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
        "--retries", "1", "--disable-pip-version-check", *_PLATFORM, "--dest", str(folder),
        requirement,
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=_TIMEOUT_S
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ModelMissingError(f"pip does not answer ({type(error).__name__})") from error
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode or not wheels:
        said = [line for line in done.stderr.splitlines() if line.strip()]
        raise ModelMissingError(f"{requirement}: {said[-1] if said else 'pip found no wheel'}")
    return wheels[0]


def _from_wheel(networks: ModuleType, wheel: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(wheel) as archive:
            parts: dict[str, bytes] = networks.read(lambda p: archive.read(f"mediapipe/{p}"))
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise ModelMissingError(f"{wheel.name} cannot be read: {error}") from error
    return parts


def _write(path: Path, data: bytes) -> None:
    try:
        if path.read_bytes() == data:
            return
    except OSError:
        pass  # not there yet
    handle, name = tempfile.mkstemp(dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
