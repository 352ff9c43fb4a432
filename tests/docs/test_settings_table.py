"""The table of settings in the user guide is the schema's."""

import dataclasses
import json
from pathlib import Path

from signapp.settings import Settings

GUIDE = Path(__file__).parents[2] / "docs/user-guide.md"


def rows(table: object, prefix: str = "") -> list[str]:
    """One row of Markdown for each setting."""
    found = []
    for item in dataclasses.fields(table):  # type: ignore[arg-type]
        value = getattr(table, item.name)
        if dataclasses.is_dataclass(value):
            found += rows(value, f"{item.name}.")
        elif "does" in item.metadata:
            may_be = {bool: "true, false", str: "text", list: "list of texts"}.get(type(value), "")
            if "choices" in item.metadata:
                may_be = ", ".join(json.dumps(choice) for choice in item.metadata["choices"])
            if "range" in item.metadata:
                may_be = "{:g} to {:g}".format(*item.metadata["range"][:2])
            shown = (f"`{prefix}{item.name}`", f"`{json.dumps(value)}`", may_be)
            found.append(f"| {' | '.join(shown)} | {item.metadata['does']} |")
    return found


def test_the_guide_lists_every_setting_with_its_range() -> None:
    header = ["| setting | at first | may be | what it is |", "|---|---|---|---|"]
    table = "\n".join([*header, *rows(Settings())])
    assert table in GUIDE.read_text(encoding="utf-8"), f"docs/user-guide.md should hold:\n{table}"


def test_every_setting_says_what_it_is() -> None:
    listed = "\n".join(rows(Settings()))
    ours = Settings()
    for table in (ours.source, ours.view, ours.start, ours.writing, ours.signing):
        for item in dataclasses.fields(table):
            assert f".{item.name}`" in listed
