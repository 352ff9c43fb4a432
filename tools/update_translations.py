#!/usr/bin/env python3
"""Bring the texts of the code into the Qt Linguist files, and those into what the app loads.

    python tools/update_translations.py           update the .ts and .qm files
    python tools/update_translations.py --check   change nothing; fail where one is not up to date,
                                                  a text is not translated or its fields differ

Runs Qt's own `lupdate` and `lrelease`, which PySide6 brings along.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "signapp" / "gui" / "translations"
_FIELD = re.compile(r"\{\w*[!:\w.%]*\}|%[nvm]")


def update(folder: Path) -> None:
    """Bring the .ts and .qm files in `folder` up to date with the code."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "signapp").rglob("*.py"))]
    for ts in sorted(folder.glob("*.ts")):
        # English is the language of the code: only its plural forms need a file.
        few = ["-pluralonly"] if ts.stem.endswith("_en") else []
        options = ["-silent", "-no-obsolete", "-locations", "none", *few]
        _run("lupdate", *options, *sources, "-ts", str(ts))
        _run("lrelease", "-silent", str(ts))


def faults(ts: Path) -> Iterator[str]:
    """A line for each text of a .ts file that is not wholly translated."""
    for message in ET.parse(ts).getroot().iter("message"):
        source, target = message.findtext("source") or "", message.find("translation")
        assert target is not None
        forms = [form.text or "" for form in target.findall("numerusform") or [target]]
        if target.get("type") is not None or not all(form.strip() for form in forms):
            yield f"{ts.name}: not translated: {source}"
        elif any(sorted(_FIELD.findall(form)) != sorted(_FIELD.findall(source)) for form in forms):
            yield f"{ts.name}: other fields than in: {source}"


def check() -> list[str]:
    """A line for everything that is not as it should be."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        shutil.copytree(FOLDER, fresh, dirs_exist_ok=True)
        update(fresh)
        lines = [
            f"{path.name} is not up to date: run 'python tools/update_translations.py'"
            for path in sorted(fresh.iterdir())
            if not _same(path, FOLDER / path.name)
        ]
        for ts in sorted(fresh.glob("*.ts")):
            lines += faults(ts)
    return lines


def _same(one: Path, other: Path) -> bool:
    # Whatever git makes of the ends of lines.
    return other.is_file() and (
        one.read_bytes() == other.read_bytes()
        if one.suffix == ".qm"
        else one.read_text(encoding="utf-8") == other.read_text(encoding="utf-8")
    )


def _run(name: str, *words: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{name}{suffix}"
    subprocess.run([program, *words], cwd=ROOT, check=True)


def main() -> int:
    """See the module docstring."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    if not parser.parse_args().check:
        update(FOLDER)
    lines = check()
    print(*lines, sep="\n", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
