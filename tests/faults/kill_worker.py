"""Saves one kind of file again and again until it is killed, printing each round that was saved.

python -m tests.faults.kill_worker KIND FOLDER
"""

import sys
from collections.abc import Callable
from pathlib import Path

from signapp.recognition.versions import Versions
from signapp.settings import load_settings, save_settings
from signapp.text.composer import Entry
from signapp.text.drafts import DraftStore


def settings(folder: Path) -> Callable[[int], None]:
    def save(number: int) -> None:
        values = load_settings(folder / "settings.toml")
        values.source.recent_streams = [f"http://127.0.0.1:{number}/" + "x" * 5000]
        save_settings(values, folder / "settings.toml")

    return save


def draft(folder: Path) -> Callable[[int], None]:
    store = DraftStore(folder)
    composer = store.composer("isl")

    def save(number: int) -> None:
        composer.write(Entry(f"{number} "))
        store.flush()

    return save


def versions(folder: Path) -> Callable[[int], None]:
    stored = [version.id for version in Versions("mine", folder).all()]

    def save(number: int) -> None:
        Versions("mine", folder).choose(stored[number % len(stored)])

    return save


def main() -> None:
    """See the module docstring."""
    save = {"settings": settings, "draft": draft, "versions": versions}[sys.argv[1]](
        Path(sys.argv[2])
    )
    for number in range(10**9):
        save(number)
        print(number, flush=True)


if __name__ == "__main__":
    main()
