"""What stands where an output is to go is kept."""

import os
from pathlib import Path

import pytest

from signapp.system.outputs import (
    OutputError,
    OutputExistsError,
    check_outputs,
    refuse_existing,
    refuse_filled,
)


def one_line(error: pytest.ExceptionInfo[Exception], *parts: str) -> None:
    text = str(error.value)
    assert "\n" not in text
    for part in parts:
        assert part in text


def test_a_free_place_is_fine(tmp_path: Path) -> None:
    check_outputs({"--output": tmp_path / "new" / "a.json", "--truth": None}, False)
    refuse_existing(tmp_path / "a", False)
    refuse_filled(tmp_path / "new", False, files=["model.onnx"])
    (tmp_path / ".DS_Store").touch()
    refuse_filled(tmp_path, False)
    assert [p.name for p in tmp_path.iterdir()] == [".DS_Store"]


def test_a_file_is_replaced_only_on_request(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.touch()
    with pytest.raises(OutputExistsError) as error:
        check_outputs({"--output": path}, False)
    one_line(error, str(path), "kept", "--overwrite")
    check_outputs({"--output": path}, True)


def test_the_second_file_counts_as_well(tmp_path: Path) -> None:
    second = tmp_path / "b.json"
    second.touch()
    with pytest.raises(OutputExistsError, match=r"b\.json"):
        check_outputs({"--output": tmp_path / "a.mp4", "--truth": second}, False)


def test_a_link_counts_even_if_it_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "gone.json")
    with pytest.raises(OutputExistsError):
        check_outputs({"--output": link}, False)


@pytest.mark.parametrize("other", ["a.json", "A.JSON", "./x/../a.json"])
def test_two_outputs_never_share_a_file(other: str, tmp_path: Path) -> None:
    outputs = {"--output": tmp_path / "a.json", "--truth": Path(f"{tmp_path}/{other}")}
    with pytest.raises(OutputError) as error:
        check_outputs(outputs, True)
    one_line(error, "--output and --truth", "same file")


def test_names_that_a_file_system_may_take_for_one_are_one(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="same file"):
        check_outputs({"a": tmp_path / "caf\u00e9", "b": tmp_path / "cafe\u0301"}, True)


def test_an_input_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "rows.npz"
    path.touch()
    (tmp_path / "link.npz").symlink_to(path)
    (tmp_path / "hard.npz").hardlink_to(path)
    for name in ("rows.npz", "link.npz", "hard.npz"):
        with pytest.raises(OutputError) as error:
            check_outputs({"--output": tmp_path / name}, True, inputs=[path])
        one_line(error, "input", "--output")
    with pytest.raises(OutputError, match="input"):
        refuse_filled(tmp_path, True, inputs=[tmp_path])


def test_folders_and_devices_are_no_files(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        check_outputs({"--output": tmp_path}, True)
    with pytest.raises(OutputError, match="not an ordinary file"):
        check_outputs({"--output": Path(os.devnull)}, True)
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(OutputError, match="is not a folder"):
        check_outputs({"--output": file / "deep" / "a.json"}, True)
    with pytest.raises(OutputError, match="is not a folder"):
        refuse_filled(file, True)
    with pytest.raises(OutputError, match="is not a folder"):
        refuse_filled(file / "deep", True)


def test_what_is_read_only_is_kept_whatever_was_said(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.touch()
    path.chmod(0o444)
    with pytest.raises(OutputError, match="read-only"):
        check_outputs({"--output": path}, True)


def test_a_name_that_is_too_long_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot write"):
        check_outputs({"--output": tmp_path / ("a" * 300)}, False)


def test_a_folder_that_holds_something_is_kept(tmp_path: Path) -> None:
    for name in ("notes.txt", "photo.png"):
        (tmp_path / name).touch()
    with pytest.raises(OutputExistsError) as error:
        refuse_filled(tmp_path, False)
    one_line(error, str(tmp_path), "notes.txt and 1 more", "--overwrite")
    refuse_filled(tmp_path, True, files=["model.onnx"])
    (tmp_path / "model.onnx").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        refuse_filled(tmp_path, True, files=["model.onnx"])
