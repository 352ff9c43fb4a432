"""From what was typed to a list of files with output names."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from signapp.errors import LabellingError
from signapp.labelling.inputs import InputFile, Inputs, expand_inputs, output_stems


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a.mp4", "b.mov", "notes.txt", "sub/a.mp4", "sub/ক খ.webm", ".hidden/c.mp4"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return tmp_path


def names(found: Inputs) -> list[str]:
    return [f.relative.as_posix() for f in found.files]


def test_folder_is_searched_and_its_tree_kept(tree: Path) -> None:
    found = expand_inputs([str(tree)])
    assert names(found) == ["a.mp4", "b.mov", "sub/a.mp4", "sub/ক খ.webm"]
    stems = output_stems(found.files, Path("out"))
    assert [s.as_posix() for s in stems] == ["out/a", "out/b", "out/sub/a", "out/sub/ক খ"]


def test_globs(tree: Path) -> None:
    assert names(expand_inputs([str(tree / "*.m*")])) == ["a.mp4", "b.mov"]
    assert len(expand_inputs([str(tree / "**" / "a.mp4")]).files) == 2


def test_a_name_with_glob_signs_that_exists_is_a_file(tree: Path) -> None:
    (tree / "take [1].mp4").touch()
    assert names(expand_inputs([str(tree / "take [1].mp4")])) == ["take [1].mp4"]


def test_list_file_is_relative_to_itself(tree: Path) -> None:
    listing = tree / "list.txt"
    listing.write_text("# two\na.mp4\n\nsub/*.webm\n", encoding="utf-8")
    assert names(expand_inputs([], [listing])) == ["a.mp4", "ক খ.webm"]
    assert names(expand_inputs([f"@{listing}"])) == ["a.mp4", "ক খ.webm"]
    found = expand_inputs([str(tree / "b.mov")], [tree / "none.txt"])
    assert names(found) == ["b.mov"]
    assert "cannot read the list" in found.problems[0]


def test_each_file_once(tree: Path) -> None:
    assert len(expand_inputs([str(tree / "a.mp4"), str(tree), str(tree / "a.mp4")]).files) == 4


def test_missing_files_stay_to_be_reported(tmp_path: Path) -> None:
    assert names(expand_inputs([str(tmp_path / "gone.mp4")])) == ["gone.mp4"]
    assert len(expand_inputs(["x" * 5000 + ".mp4"]).files) == 1


def test_nothing_given(tmp_path: Path) -> None:
    with pytest.raises(LabellingError, match="no video files"):
        expand_inputs([])
    found = expand_inputs([str(tmp_path)])
    assert not found.files
    assert "holds no video" in found.problems[0]


def test_same_names_do_not_collide_whatever_the_order(tree: Path) -> None:
    (tree / "a.mov").touch()
    inputs = [str(tree / "a.mp4"), str(tree / "a.mov"), str(tree / "sub" / "a.mp4")]
    forward = expand_inputs(inputs).files
    stems = dict(zip((f.path for f in forward), output_stems(forward, Path()), strict=True))
    assert len(set(stems.values())) == 3
    backward = expand_inputs(inputs[::-1]).files
    assert stems == dict(
        zip((f.path for f in backward), output_stems(backward, Path()), strict=True)
    )


def test_a_file_named_as_another_would_be_gets_results_of_its_own(tree: Path) -> None:
    for name in ("a.mov", "a.mp4.mkv"):
        (tree / name).touch()
    files = [InputFile(tree / n, Path(n)) for n in ("a.mp4", "a.mov", "a.mp4.mkv")]
    assert len({str(stem) for stem in output_stems(files, Path())}) == 3


def test_what_a_folder_holds_besides_is_said(tree: Path) -> None:
    (tree / "sub" / "photo.HEIC").touch()
    (tree / "old.annotated.mp4").touch()
    found = expand_inputs([str(tree)])
    (note,) = found.notes
    assert "notes.txt" in note and "photo.HEIC" in note and "1 *.annotated.mp4" in note
    for i in range(20):
        (tree / f"{i}.heic").touch()
    (note,) = expand_inputs([str(tree)]).notes
    assert "21 .heic" in note and "1 .txt" in note
    assert not found.problems


def test_a_folder_without_videos_names_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.heic").touch()
    (problem,) = expand_inputs([str(tmp_path)]).problems
    assert "holds no video" in problem and "a.heic" in problem


def test_linked_folders_are_entered_once_round(tree: Path, tmp_path_factory: Any) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "far.MTS").touch()
    (tree / "linked").symlink_to(elsewhere)
    (tree / "sub" / "loop").symlink_to(tree)
    found = expand_inputs([str(tree)])
    assert "linked/far.MTS" in names(found)
    assert len(found.files) == 5


@pytest.mark.parametrize(
    "name",
    ["take [1].mp4", "what?.mp4", "all*.mp4", "#1.mp4", "@home.mp4", "~me.mp4", " blank.mp4",
     '"quoted".mp4', "a\u2028b.mp4"],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_line_that_names_a_file_is_that_file(tmp_path: Path, name: str, newline: str) -> None:
    for other in (name, "take 1.mp4", "whatX.mp4", "all2.mp4"):
        (tmp_path / other).touch()
    listing = tmp_path / "list.txt"
    listing.write_bytes(f"{name}{newline}# a remark{newline}".encode())
    found = expand_inputs([], [listing])
    assert names(found) == [name] and not found.problems


@pytest.mark.parametrize("form", ['"{}"', "'{}'", "“{}”", "  {}\t", "{url}"])
def test_quotes_and_addresses_are_taken_off(tree: Path, form: str) -> None:
    path = tree / "sub" / "ক খ.webm"
    listing = tree / "list.txt"
    listing.write_text(form.format(path, url=path.as_uri()), encoding="utf-8")
    assert [f.path for f in expand_inputs([], [listing]).files] == [path]


@pytest.mark.skipif(os.sep != "/", reason="backslashes are the ordinary form there")
def test_backslashes_lead_to_the_file_that_is_meant(tree: Path) -> None:
    listing = tree / "list.txt"
    listing.write_text("sub\\a.mp4\nC:\\videos\\gone.mp4\n")
    here, gone = expand_inputs([], [listing]).files
    assert here.path == tree / "sub" / "a.mp4"
    assert not gone.path.exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_lists_in_every_encoding_of_unicode(tree: Path, encoding: str) -> None:
    listing = tree / "list.txt"
    listing.write_bytes("sub/ক খ.webm\r\na.mp4\r\n".encode(encoding))
    assert names(expand_inputs([], [listing])) == ["ক খ.webm", "a.mp4"]


def test_one_odd_entry_takes_no_other_along(tree: Path) -> None:
    listing = tree / "list.txt"
    listing.write_text("a.mp4\n*.none\nsub\nx\0y.mp4\n~nobody-here/z.mp4\nb.mov\n")
    (tree / "latin.txt").write_bytes("caf\xe9.mp4".encode("latin-1"))
    (tree / "empty").mkdir()
    found = expand_inputs(
        [str(tree / "*.xyz"), "", str(tree / "empty")], [listing, tree / "latin.txt"]
    )
    assert {"a.mp4", "b.mov", "ক খ.webm"} <= set(names(found))
    wrong = "\n".join(found.problems)
    assert len(found.problems) == 5
    for said in ("*.xyz", "*.none", "latin.txt is not a UTF-8", "no name", "holds no video"):
        assert said in wrong


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may look into everything"
)
def test_a_closed_folder_is_said(tree: Path) -> None:
    (tree / "sub").chmod(0)
    try:
        found = expand_inputs([str(tree)])
    finally:
        (tree / "sub").chmod(0o755)
    assert names(found) == ["a.mp4", "b.mov"]
    assert "cannot look into" in found.problems[0]
