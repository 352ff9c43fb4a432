"""Kept corrections that are damaged are set aside whole, in one line, and never lost."""

import shutil
from pathlib import Path

import pytest

from signapp.labelling import corrections as keeping
from signapp.labelling.corrections import DamagedWorkError, Work
from signapp.labelling.labeller import label
from signapp.labelling.settings import LabelSettings
from signapp.recognition.model import SignModel
from signapp.video import VideoReader
from tests.support.damage import damaged
from tests.support.models import tiny_metadata, tiny_model
from tests.support.videos import grey_images, write_video


@pytest.mark.parametrize("name", ["corrections.json", "track.npz"])
def test_damaged_corrections(name: str, tmp_path: Path, effort: int) -> None:
    model = SignModel(tiny_model(tmp_path / "m.onnx", metadata=tiny_metadata("ABC", "isl")))
    video = write_video(tmp_path / "v.mp4", grey_images(4))
    labelling = label(video, model, LabelSettings(language=str(model.path)))
    keeping.save(Work(labelling, (), "letters"), with_track=True)
    with VideoReader(video) as reader:
        info = reader.info
    folder = keeping.folder_of(video)
    shutil.copytree(folder, tmp_path / "good")
    whole = (folder / name).read_bytes()
    good = keeping.load(info, lambda code: model)
    assert good is not None and len(good.labelling.track) == 4
    outcomes = set()
    for what, data in damaged(whole, 30 * effort, seed=4):
        shutil.rmtree(keeping.corrections_dir())
        shutil.copytree(tmp_path / "good", folder)
        (folder / name).write_bytes(data)
        try:
            work = keeping.load(info, lambda code: model)
            assert work is not None and len(work.labelling.track) == 4, what
            outcomes.add("read")
        except DamagedWorkError as error:
            assert "\n" not in str(error) and len(str(error)) < 300, what
            outcomes.add("set aside")
            assert not folder.exists()
        except BaseException as error:
            error.add_note(f"after: {what}")
            raise
        kept = [p.read_bytes() for p in keeping.corrections_dir().rglob(name)]
        assert kept == [data], what
    assert "set aside" in outcomes
