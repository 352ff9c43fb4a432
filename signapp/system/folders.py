"""Where the files that travel with the package are, installed or in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def _folder(name: str) -> Path:
    inside = _PACKAGE / name  # wheel: models/ and assets/ are copied into the package
    return inside if inside.is_dir() else _PACKAGE.parent / name


def models_dir() -> Path:
    """Folder of the shipped models, one sub-folder a language."""
    return _folder("models")


def assets_dir() -> Path:
    """Folder of the demo clip, icons and other files that the app shows."""
    return _folder("assets")
