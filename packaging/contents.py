"""What a frozen app must hold, told from the checkout: for the recipe, and to check a built folder.

Run as ``python packaging/contents.py dist/signapp``.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INSIDE = "_internal"
"""Where PyInstaller puts everything but the programs themselves."""
_JUNK = {"__pycache__", ".DS_Store"}


def data_files() -> dict[str, str]:
    """Every file that is no code: its path in the checkout, and the folder that it goes to.

    What the app reads at run time: models, languages, lists, translations, pictures, the demo
    clip, and the hand model once signapp was built.
    """
    found = {}
    for top, inside in (("signapp", "signapp"), ("models", "signapp/models"),
                        ("assets", "signapp/assets")):  # fmt: skip
        for path in sorted((ROOT / top).rglob("*")):
            parts = path.relative_to(ROOT / top).parts
            if path.is_file() and path.suffix not in (".py", ".pyc") and not _JUNK & set(parts):
                found[path.relative_to(ROOT).as_posix()] = "/".join((inside, *parts[:-1]))
    return found


def modules() -> list[str]:
    """Every module of the app; some are imported by names that no analysis can see."""
    found = []
    for path in sorted((ROOT / "signapp").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[-1] != "__main__":
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def missing_data(folder: Path) -> list[str]:
    """Data files that a built folder lacks, or that are of another size there."""
    return [
        f"{inside}/{Path(source).name}"
        for source, inside in data_files().items()
        if not _same_size(ROOT / source, folder / INSIDE / inside / Path(source).name)
    ]


def missing_modules(folder: Path) -> list[str]:
    """Modules of the app that the program in a built folder lacks."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(p for p in (folder / "signapp", folder / "signapp.exe") if p.is_file())
    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return [name for name in modules() if name not in archive.toc]


def _same_size(source: Path, target: Path) -> bool:
    return target.is_file() and target.stat().st_size == source.stat().st_size


def main() -> None:
    """See the module docstring."""
    folder = Path(sys.argv[1])
    lacking = missing_data(folder) + missing_modules(folder)
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    print(
        "\n".join(f"{folder} lacks {name}" for name in lacking)
        or f"{folder}: {len(data_files())} data files and {len(modules())} modules, as they "
        f"should; {size / 1e6:.0f} MB"
    )
    sys.exit(bool(lacking))


if __name__ == "__main__":
    main()
