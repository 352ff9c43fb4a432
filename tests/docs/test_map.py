"""What the documents say about the repository: paths, links, tests and the list of mutations."""

import re
import tomllib

import pytest

from tests.docs.commands import DOCUMENTS, ROOT
from tools.mutations import MUTATIONS, Mutation

ARCHITECTURE = "docs/architecture.md"
PAGES = (*DOCUMENTS, "CHANGELOG.md")
_TOP = "signapp|training|tests|tools|benchmarks|packaging|assets|models|docs"
# A name in capitals is for the reader to fill in.
_PATH = re.compile(rf"`((?:{_TOP})/[a-z0-9_./]+)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)")
_HEADING = re.compile(r"^#+ (.+)$", re.M)
_TEST_FILE = re.compile(r"`(test_\w+\.py)`")


def read(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def rows(document: str, first_cell: str) -> list[list[str]]:
    """The cells of the table that begins with this cell, without its two lines of head."""
    _, table = read(document).split(f"| {first_cell} |", 1)
    lines = table.split("\n\n", 1)[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


@pytest.mark.parametrize("document", PAGES)
def test_every_path_that_a_document_names_is_there(document: str) -> None:
    text = read(document)
    missing = {path for path in _PATH.findall(text) if not (ROOT / path).exists()}
    files = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    assert not missing | (set(_TEST_FILE.findall(text)) - files)


@pytest.mark.parametrize("document", PAGES)
def test_every_link_leads_somewhere(document: str) -> None:
    for target, anchor in _LINK.findall(read(document)):
        path = (ROOT / document).parent / target if target else ROOT / document
        assert path.exists(), target
        if anchor:
            titles = _HEADING.findall(path.read_text(encoding="utf-8"))
            assert anchor[1:] in map(slug, titles), target + anchor


def slug(title: str) -> str:
    """The anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


def test_the_map_names_places_that_are_there() -> None:
    found = rows("CONTRIBUTING.md", "I want to change …")
    assert len(found) >= 20
    for change, places in found:
        paths = re.findall(r"`([\w./]+)`", places)
        assert paths, change
        assert all((ROOT / path).exists() for path in paths), change


@pytest.mark.parametrize("package", ["signapp", "training"])
def test_the_layers_are_those_of_the_contracts(package: str) -> None:
    project = tomllib.loads(read("pyproject.toml"))["tool"]["importlinter"]
    (layers,) = (x["layers"] for x in project["contracts"] if x.get("containers") == [package])
    found = [re.findall(r"`(\w+)`", cell) for cell, _ in rows(ARCHITECTURE, f"`{package}/`")]
    assert found == [re.findall(r"\w+", layer) for layer in layers]


def test_the_table_of_mutations_is_that_of_the_tool() -> None:
    found = rows("CONTRIBUTING.md", "mistake")
    assert [mistake for mistake, _ in found] == [mutation.what for mutation in MUTATIONS]
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    tests = set(re.findall(r"^ *(?:async )?def (test_\w+)", "\n".join(sources), re.M))
    for mistake, names in found:
        named = re.findall(r"`(\w+)`", names)
        assert named and set(named) <= tests, mistake


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.what)
def test_every_mutation_finds_its_line(mutation: Mutation) -> None:
    assert read(mutation.path).count(mutation.old) == 1
    assert all((ROOT / word).exists() for word in mutation.tests.split(" -k ")[0].split())
