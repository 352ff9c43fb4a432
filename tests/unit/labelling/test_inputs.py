"""From what was typed to a list of files with output names."""

from pathlib import Path

import pytest

from signapp.errors import LabellingError
from signapp.labelling.inputs import expand_inputs, output_stems


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a.mp4", "b.mov", "notes.txt", "sub/a.mp4", "sub/ক খ.webm", ".hidden/c.mp4"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return tmp_path


def names(files: list) -> list[str]:
    return [f.relative.as_posix() for f in files]


def test_folder_is_searched_and_its_tree_kept(tree: Path) -> None:
    files = expand_inputs([str(tree)])
    assert names(files) == ["a.mp4", "b.mov", "sub/a.mp4", "sub/ক খ.webm"]
    stems = output_stems(files, Path("out"))
    assert [s.as_posix() for s in stems] == ["out/a", "out/b", "out/sub/a", "out/sub/ক খ"]


def test_globs(tree: Path) -> None:
    assert names(expand_inputs([str(tree / "*.m*")])) == ["a.mp4", "b.mov"]
    assert len(expand_inputs([str(tree / "**" / "a.mp4")])) == 2
    with pytest.raises(LabellingError, match="no file matches"):
        expand_inputs([str(tree / "*.xyz")])


def test_a_name_with_glob_signs_that_exists_is_a_file(tree: Path) -> None:
    (tree / "take [1].mp4").touch()
    assert names(expand_inputs([str(tree / "take [1].mp4")])) == ["take [1].mp4"]


def test_list_file_is_relative_to_itself(tree: Path) -> None:
    listing = tree / "list.txt"
    listing.write_text("# two\na.mp4\n\nsub/*.webm\n", encoding="utf-8")
    assert names(expand_inputs([], [listing])) == ["a.mp4", "ক খ.webm"]
    assert names(expand_inputs([f"@{listing}"])) == ["a.mp4", "ক খ.webm"]
    with pytest.raises(LabellingError, match="cannot read the list"):
        expand_inputs([], [tree / "none.txt"])


def test_each_file_once(tree: Path) -> None:
    assert len(expand_inputs([str(tree / "a.mp4"), str(tree), str(tree / "a.mp4")])) == 4


def test_missing_files_stay_to_be_reported(tmp_path: Path) -> None:
    assert names(expand_inputs([str(tmp_path / "gone.mp4")])) == ["gone.mp4"]
    assert len(expand_inputs(["x" * 5000 + ".mp4"])) == 1


def test_nothing_given(tmp_path: Path) -> None:
    with pytest.raises(LabellingError, match="no video files"):
        expand_inputs([])
    with pytest.raises(LabellingError, match="holds no video"):
        expand_inputs([str(tmp_path)])


def test_same_names_do_not_collide_whatever_the_order(tree: Path) -> None:
    (tree / "a.mov").touch()
    inputs = [str(tree / "a.mp4"), str(tree / "a.mov"), str(tree / "sub" / "a.mp4")]
    forward = expand_inputs(inputs)
    stems = dict(zip((f.path for f in forward), output_stems(forward, Path()), strict=True))
    assert len(set(stems.values())) == 3
    backward = expand_inputs(inputs[::-1])
    assert stems == dict(
        zip((f.path for f in backward), output_stems(backward, Path()), strict=True)
    )
