"""Full disks and folders that cannot be written: one line, the old file stays, later it works.

Every kind of output is tried where nothing can be written: past a limit on the size of files, with
a disk that fails when it is flushed, below something that is no folder and, where the system lets
the tests mount one, on a file system that is really full or really read-only.
"""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.errors import SignappError
from signapp.labelling.jobs import Job, run_job
from signapp.labelling.settings import LabelSettings
from signapp.landmarks import bundle
from signapp.packs.writing import write_pack
from signapp.recognition.versions import Versions
from signapp.recording.export import export_dataset
from signapp.recording.store import Recordings
from signapp.rendering.clips import write_clip
from signapp.settings import Settings, save_settings
from signapp.text.composer import Composer, Entry
from signapp.text.drafts import DraftStore
from signapp.text.export import export
from tests.support.landmark_data import landmarks_of
from tests.support.models import tiny_metadata, tiny_model
from tests.support.videos import grey_images, write_video

Write = Callable[[Path, Path], None]
"""Writes an output into the first folder with what it needs from the second."""


def write_settings(folder: Path, kit: Path) -> None:
    save_settings(Settings(), folder / "settings.toml")


def write_draft(folder: Path, kit: Path) -> None:
    store = DraftStore(folder)
    composer = store.composer("bengali")
    for _ in range(20):
        composer.write(Entry("ক"))
    store.flush()
    failure = store.failure
    assert composer.text == "ক" * len(composer.entries)  # on screen nothing is lost
    store.close()
    if failure is not None:
        raise SignappError(str(failure))


def export_history(folder: Path, kit: Path) -> None:
    composer = Composer("isl")
    for _ in range(100):
        composer.write(Entry("A"))
    composer.clear()
    export(composer.history, folder / "history.csv")


def record(folder: Path, kit: Path) -> None:
    points, _, _ = landmarks_of(1, 1, 3)
    with Recordings("test", folder).start_session("Asha") as session:
        for landmarks in points:
            session.add("A", landmarks, 1.5)


def export_npz(folder: Path, kit: Path) -> None:
    export_dataset(Recordings("test", kit).samples(), folder / "rows.npz", "test")


def export_csv(folder: Path, kit: Path) -> None:
    export_dataset(Recordings("test", kit).samples(), folder / "rows.csv", "test")


def export_pack(folder: Path, kit: Path) -> None:
    write_pack("isl", folder / "isl.signpack", checkpoint=False)


def store_version(folder: Path, kit: Path) -> None:
    versions = Versions("mine", folder)
    versions.choose(versions.add({"model.onnx": kit / "m.onnx"}, "a note"))


def keep_hand_model(folder: Path, kit: Path) -> None:
    bundle._write(folder / "hand.task", b"networks" * 1000)


def draw_clip(folder: Path, kit: Path) -> None:
    images = np.random.default_rng(0).integers(0, 255, (5, 96, 128, 3), np.uint8)
    write_clip(folder / "clip.mp4", images)


def label_as(*formats: str) -> Write:
    def write(folder: Path, kit: Path) -> None:
        settings = LabelSettings(language=str(kit / "m.onnx"), formats=formats)
        outcome = run_job(Job(kit / "v.mp4", folder / "v", folder, settings))
        if outcome.error is not None:
            raise SignappError(outcome.error)

    return write


OUTPUTS: dict[str, Write] = {
    "settings": write_settings,
    "draft": write_draft,
    "history": export_history,
    "recording": record,
    "dataset, npz": export_npz,
    "dataset, csv": export_csv,
    "pack": export_pack,
    "model version": store_version,
    "hand model": keep_hand_model,
    "clip": draw_clip,
    "labels": label_as("csv", "srt", "vtt", "eaf", "json"),
    "annotated video": label_as("mp4"),
}


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the outputs are made from."""
    folder = tmp_path_factory.mktemp("kit")
    tiny_model(folder / "m.onnx", metadata=tiny_metadata("ABC", "mine"))
    write_video(folder / "v.mp4", grey_images(4))
    record(folder, folder)
    return folder


@contextmanager
def files_end_early(folder: Path) -> Iterator[Path]:
    """No file may grow beyond a few bytes, for any code in this process."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60, hard))
    try:
        yield folder
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def flushing_fails(folder: Path) -> Iterator[Path]:
    """The disk takes the bytes and says only when it is flushed that it is full."""

    def fail(file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        yield folder


@contextmanager
def below_a_file(folder: Path) -> Iterator[Path]:
    """Where the folder should be there is a file."""
    (folder / "file").touch()
    yield folder / "file" / "deep"
    (folder / "file").unlink()


@contextmanager
def mounted(folder: Path) -> Iterator[Path]:
    place = folder / "mounted"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a file system")
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("this system does not let the tests mount a file system")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
        place.rmdir()


@contextmanager
def full_disk(folder: Path) -> Iterator[Path]:
    with mounted(folder) as place:
        filler = os.open(place / "filler", os.O_WRONLY | os.O_CREAT)
        try:
            while os.write(filler, bytes(4096)):
                pass
        except OSError as error:
            assert error.errno == errno.ENOSPC
        finally:
            os.close(filler)
        yield place


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)
        return
    with mounted(folder) as place:
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        yield place


FAULTS: dict[str, Callable[[Path], AbstractContextManager[Path]]] = {
    "files end early": files_end_early,
    "flushing fails": flushing_fails,
    "no folder": below_a_file,
    "full disk": full_disk,
    "read-only": read_only,
}


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("output", OUTPUTS)
def test_what_cannot_be_written_is_one_line(
    output: str, fault: str, tmp_path: Path, kit: Path
) -> None:
    write: Callable[[Path, Path], Any] = OUTPUTS[output]
    folder = tmp_path / "out"
    folder.mkdir()
    with FAULTS[fault](folder) as target:
        caught: Exception | None = None
        try:
            write(target, kit)
        # `save_settings` says in its docstring that it raises OSError: the window shows it.
        except (SignappError, OSError) as error:
            caught = error
        line = str(caught)
        left = [p.name for p in folder.rglob("*") if p.is_file() and p.name != "filler"]
    if (output, fault) == ("recording", "flushing fails"):
        return  # the operating system has the samples; it is said with the next one
    assert caught is not None, f"nothing was said; left: {left}"
    assert isinstance(caught, SignappError) or output == "settings", caught
    assert line and "\n" not in line
    torn = {"recording"}  # a log keeps the part that was written, and the reader passes over it
    assert output in torn or left in ([], ["file"]), left


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("fault", ["files end early", "flushing fails"])
def test_the_old_file_stays_and_the_next_attempt_works(
    output: str, fault: str, tmp_path: Path, kit: Path
) -> None:
    write = OUTPUTS[output]
    write(tmp_path, kit)
    before = contents(tmp_path)
    assert before
    with FAULTS[fault](tmp_path), suppress(SignappError, OSError):
        write(tmp_path, kit)
    after = contents(tmp_path)
    notes = {p for p in before if "/.signapp/" in p}  # a labelled file counts as not yet done
    for path, data in before.items():
        assert path in notes or after[path] == data, path
    write(tmp_path, kit)
    if output == "recording":
        assert len(Recordings("test", tmp_path)) >= 6
    else:
        assert set(before) <= set(contents(tmp_path))
