"""Every place of the program that writes, moves or deletes, with the rule that it keeps.

A call that is found and not listed fails here: write through `signapp.system.files`, check the
output with `signapp.system.outputs`, and if neither is possible, add the place with its reason.
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Function: the calls in it, and why they harm no file of anybody else.
TEMPORARY = "writes into the temporary file of an `atomic_path`"
OWN_TEMPORARY = "in a temporary folder made by the same function"
ALLOWED: dict[str, dict[str, str]] = {
    "signapp/system/files.py": {
        "atomic_path": "is the helper: the temporary file beside the target, and the rename",
        "temporary_path": "makes and removes the temporary file",
        "flush": "brings the temporary file to the disk",
        "claim": "takes a name only if it is free",
        "write_bytes": TEMPORARY,
        "set_aside": "renames to a name that it has taken before, removes that one again",
    },
    "signapp/system/desktop_entry.py": {"uninstall": "what has the checksum that `install` noted"},
    "signapp/system/native_logs.py": {"silence": "opens a standard stream again, no file"},
    "signapp/labelling/jobs.py": {"*": "the record of a run, a probe, leftovers: all by our names"},
    "signapp/labelling/outputs/__init__.py": {
        "write_outputs": "takes the places that `ownership` allows",
        "remove_leftovers": "in the folder of our records",
    },
    "signapp/labelling/eaf/into.py": {"merge_into": "the copy that it has just made, unneeded"},
    "signapp/labelling/outputs/annotate.py": {"*": TEMPORARY},
    "signapp/labelling/outputs/landmarks.py": {"*": TEMPORARY},
    "signapp/labelling/outputs/subtitles.py": {"*": TEMPORARY},
    "signapp/labelling/outputs/tables.py": {"*": TEMPORARY},
    "signapp/labelling/outputs/elan.py": {"*": TEMPORARY},
    "signapp/rendering/clips.py": {"write_clip": TEMPORARY},
    "signapp/commands/bench.py": {"_plot": TEMPORARY},
    "signapp/commands/score.py": {"_draw": TEMPORARY},
    "signapp/recording/export.py": {
        "_write_npz": TEMPORARY,
        "_write_csv": TEMPORARY,
        "export_takes": TEMPORARY,
    },
    "signapp/recording/log.py": {"__init__": "appends to a log of our own, made for one session"},
    "signapp/recording/locks.py": {
        "close": "the lock of this session",
        "somebody_records": "locks of crashed sessions in our own folder",
    },
    "signapp/recording/erasing.py": {"erase": "a log that holds no sample any more"},
    "signapp/recording/store.py": {
        "erase_deleted": "pictures of erased samples, by the name that we gave",
        "erase_pictures": "kept pictures, by the name that we gave",
    },
    "signapp/labelling/corrections.py": {
        "_set_aside": "renames a folder of our own to a free name",
        "_tidy": "corrections that were exported, in our own folder",
        "note_under_way": "a note of our own",
    },
    "signapp/gui/profile_link.py": {"rename": "a profile's name in our own file"},
    "signapp/gui/profile_switcher.py": {"ask_rename": "asks for that"},
    "signapp/live/round_log.py": {"forget_round": "a round of our own"},
    "signapp/commands/teach_profile.py": {"rename": "a profile's name in our own file"},
    "signapp/packs/checks.py": {"*": OWN_TEMPORARY},
    "signapp/teaching/retraining.py": {
        "__init__": OWN_TEMPORARY,
        "discard": "the temporary folder of this retraining",
        "_follow": "the temporary folder of this retraining",
    },
    "signapp/teaching/renaming.py": {
        "_move": "files of a language of our own, to where removed ones are kept"
    },
    "signapp/recognition/versions.py": {
        "add": "a new folder with a name of its own, renamed when it is whole",
        "_copy": "copies of a version; a model of anybody else was made a version before",
    },
    "training/data/parts.py": {"clear_parts": "pieces by their names"},
    "training/models/plots.py": {"_save": TEMPORARY},
    "training/study/jobs.py": {"_save_logits": TEMPORARY},
    "benchmarks/labelling.py": {"*": OWN_TEMPORARY},
    "benchmarks/gui.py": {"*": OWN_TEMPORARY},
    "benchmarks/teaching.py": {"*": OWN_TEMPORARY},
    "benchmarks/rendering.py": {"*": OWN_TEMPORARY},
    "tools/mutations.py": {"*": OWN_TEMPORARY},
    "tools/screenshots.py": {"take": TEMPORARY},
    "tools/screen_matrix.py": {"main": "pictures, into the folder that was named"},
    "tools/update_translations.py": {"check": OWN_TEMPORARY},
}

METHODS = {
    "write_text", "write_bytes", "unlink", "rmdir", "rmtree", "touch", "rename", "savefig",
    "imwrite", "symlink_to", "hardlink_to", "copy", "copy2", "copyfile", "copytree", "move",
    "remove", "removedirs", "renames", "save", "savez", "savez_compressed", "savetxt", "tofile",
    "extractall", "extract", "link", "truncate",
}  # fmt: skip
"""Names of functions and methods that change the disk."""
HOMES = {"_files"}
"""Objects whose methods of these names are the helpers themselves."""
OF_MODULES = {
    "copy": {"shutil"}, "copy2": {"shutil"}, "copyfile": {"shutil"}, "copytree": {"shutil"},
    "move": {"shutil"}, "remove": {"os"}, "link": {"os"}, "extract": {"archive", "zip"},
}  # fmt: skip
"""Names that much else has as well: only these modules' are meant."""


def writes(call: ast.Call) -> bool:
    """Whether a call changes files; a number of false alarms is taken care of."""
    if isinstance(call.func, ast.Name):
        return call.func.id == "open" and _for_writing(call, 1)
    if not isinstance(call.func, ast.Attribute):
        return False
    name, owner = call.func.attr, call.func.value
    home = owner.id if isinstance(owner, ast.Name) else ""
    if home in HOMES:
        return False
    if name in OF_MODULES:
        return home in OF_MODULES[name]
    if home == "os" and name == "open":
        return not {"os.devnull", "os.O_RDONLY"} & {ast.unparse(part) for part in call.args}
    if name == "open":
        return _for_writing(call, 1 if home in ("av", "io", "gzip") else 0)
    if name == "save":  # of a picture of Qt, whose file is a text
        return bool(call.args) and ast.unparse(call.args[0]).startswith("str(")
    if name == "replace":  # of a path or of os; of a str it has two arguments, of a frame none
        return home == "os" or (len(call.args) == 1 and not call.keywords)
    return name in METHODS


def _for_writing(call: ast.Call, place: int) -> bool:
    modes = [call.args[place]] if len(call.args) > place else []
    modes += [word.value for word in call.keywords if word.arg == "mode"]
    return any(
        isinstance(mode, ast.Constant) and set(str(mode.value)) & set("wax+") != set()
        and len(str(mode.value)) <= 3
        for mode in modes
    )  # fmt: skip


def places(path: Path) -> list[tuple[str, int]]:
    """(innermost function, line) of every call that changes files."""
    found: list[tuple[str, int]] = []

    def walk(node: ast.AST, function: str) -> None:
        for child in ast.iter_child_nodes(node):
            name = function
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                name = child.name
            if isinstance(child, ast.Call) and writes(child):
                found.append((function, child.lineno))
            walk(child, name)

    walk(ast.parse(path.read_text(encoding="utf-8")), "<module>")
    return found


def modules() -> list[Path]:
    folders = ("signapp", "training", "tools", "benchmarks")
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@pytest.mark.parametrize("path", modules(), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_nothing_is_written_past_the_helpers(path: Path) -> None:
    allowed = ALLOWED.get(path.relative_to(ROOT).as_posix(), {})
    for function, line in places(path):
        assert function in allowed or "*" in allowed, (
            f"{path}:{line} in {function} writes, moves or deletes: see the docstring of this test"
        )


def test_the_list_names_modules_that_are_there() -> None:
    for name in ALLOWED:
        assert (ROOT / name).is_file(), f"{name} is gone: take it off the list"
        assert places(ROOT / name) or "*" in ALLOWED[name], f"{name} writes nothing any more"


@pytest.mark.parametrize(
    "line",
    [
        "path.write_text('x')", "Path('a').write_bytes(b'')", "open('a', 'w')", "path.open('ab')",
        "path.open(mode='x')", "np.savez(path, a=1)", "os.replace(a, b)", "path.replace(target)",
        "path.rename(b)", "shutil.rmtree(a)", "path.unlink()", "cv2.imwrite(name, picture)",
        "figure.savefig(a)", "av.open(name, 'w')", "os.open(a, os.O_CREAT)", "shutil.copy2(a, b)",
        "window.grab().save(str(path))", "os.open(path, flags)",
    ],
)  # fmt: skip
def test_writing_is_seen(line: str) -> None:
    (call,) = [n for n in ast.walk(ast.parse(line)) if isinstance(n, ast.Call) and writes(n)]
    assert call.lineno == 1


@pytest.mark.parametrize(
    "line",
    [
        "text.replace('a', 'b')", "dataclasses.replace(order, a=1)", "replace(order, a=1)",
        "worker.replace()", "open('a')", "path.open('rb')", "_files.write_bytes(a, b)",
        "write_text(path, 'x')", "data.copy()", "av.open(name, format='x')", "items.remove(a)",
        "network.extract(rows)", "dialog.open()",
        "os.open(os.devnull, os.O_WRONLY)", "os.open(folder, os.O_RDONLY)", "store.save(work)",
    ],
)  # fmt: skip
def test_reading_is_not_taken_for_writing(line: str) -> None:
    assert not [n for n in ast.walk(ast.parse(line)) if isinstance(n, ast.Call) and writes(n)]
