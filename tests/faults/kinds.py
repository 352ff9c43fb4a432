"""Every kind of file that signapp reads: how to make a good one, and how to use it."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from signapp import languages
from signapp.errors import LabellingError, SourceError
from signapp.landmarks import bundle
from signapp.landmarks.hands import Hands
from signapp.languages import load_language
from signapp.packs.reading import read_pack
from signapp.packs.writing import write_archive, write_pack
from signapp.recognition.catalog import find_model
from signapp.recognition.model import SignModel
from signapp.recognition.recogniser import classify
from signapp.recognition.versions import Versions
from signapp.recording.export import export_dataset
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from signapp.settings import Settings, load_settings, save_settings
from signapp.text.composer import Composer, Entry
from signapp.text.drafts import DraftStore, load_draft
from signapp.video import VideoReader
from signapp.video.media import open_media
from tests.support.landmark_data import landmarks_of
from tests.support.models import tiny_metadata, tiny_model
from tests.support.videos import grey_images, write_video


def always(whole: Any, got: Any) -> bool:
    """The format has no checksum: a change of content that is still valid cannot be seen."""
    return True


def same(whole: Any, got: Any) -> bool:
    """A changed file must be noticed, or read as what it was."""
    return bool(whole == got)


@dataclass(frozen=True)
class Kind:
    """One kind of file.

    Attributes:
        make: writes a good one into an empty folder.
        use: reads it as signapp does and returns something to compare.
        fits: whether what a damaged file gave is right, given what the good one gave.
        refuses: whether damage may end in an error; otherwise the reader must cope.
        writes: names of files that using it writes, as it should.
    """

    make: Callable[[Path], Path]
    use: Callable[[Path], Any]
    fits: Callable[[Any, Any], bool] = always
    refuses: bool = True
    writes: frozenset[str] = frozenset()


def _use_model(path: Path) -> int:
    model = SignModel(path)
    points, _, _ = landmarks_of(3, 1, 1)
    for landmarks in points:
        classify(model, Hands(landmarks, 640, 480, np.ones(2, np.float32)), 0.0)
    return len(model.labels)


def _copy(source: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / source.name
    target.write_bytes(source.read_bytes())
    return target


def _make_settings(folder: Path) -> Path:
    settings = Settings(language="bengali")
    settings.source.recent_streams = ["http://127.0.0.1:8080/video"]
    save_settings(settings, folder / "settings.toml")
    return folder / "settings.toml"


def _use_settings(path: Path) -> None:
    settings = load_settings(path)
    assert 0.2 <= settings.writing.hold_s <= 3.0
    assert 0.75 <= settings.view.text_scale <= 2.5
    assert isinstance(settings.language, str)
    save_settings(settings, path.with_name("again.toml"))


def _make_draft(folder: Path) -> Path:
    store = DraftStore(folder)
    composer = store.composer("bengali")
    for text in "কখ":
        composer.write(Entry(text, text, ("গ",)))
    composer.clear()
    composer.write(Entry("ই", "ই"))
    store.close()
    return folder / "bengali.json"


def _use_draft(path: Path) -> None:
    draft = load_draft(path)
    composer = Composer("bengali")
    composer.restore(draft.entries, draft.history)
    composer.write(Entry("ক"))
    composer.clear()
    assert composer.history[-1].started <= composer.history[-1].ended


def _make_recording(folder: Path) -> Path:
    points, letters, _ = landmarks_of(3, 1, 4)
    recordings = Recordings("test", folder)
    with recordings.start_session("Asha", "first") as session:
        session.new_take()
        for landmarks, letter in zip(points, letters, strict=True):
            session.add("ABC"[letter], landmarks, 4 / 3)
        recordings.delete([recordings.samples()[0].id])
        recordings.undo()
    (path,) = (folder / "test").glob("*.log")
    return path


def _use_recording(path: Path) -> set[tuple[str, str, bytes]]:
    samples = Recordings("test", path.parent.parent).samples()
    return {(s.id, s.label, s.landmarks.tobytes()) for s in samples}


def _subset(whole: set[Any], got: set[Any]) -> bool:
    return got <= whole


def _make_versions(folder: Path) -> Path:
    model = tiny_model(folder / "m.onnx", metadata=tiny_metadata("ABC", "mine")).read_bytes()
    (folder / "m.onnx").unlink()
    versions = Versions("mine", folder)
    for note in ("first", "second"):
        versions.choose(versions.add({"model.onnx": model}, note))
    return folder / "mine" / "current.json"


def _use_versions(path: Path) -> None:
    versions = Versions("mine", path.parent.parent)
    versions.repair()
    stored = versions.all()
    assert len(stored) >= 2  # no version is ever lost with the file that chooses one
    versions.choose(stored[0].id)
    assert versions.current == stored[0].id
    assert SignModel(find_model(path.parent)).language.code == "mine"


def _note_of_versions(folder: Path) -> Path:
    path = _make_versions(folder)
    return next(path.parent.glob("versions/*/version.json"))


def _make_dataset(suffix: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        log = _make_recording(folder)
        path = folder / f"rows{suffix}"
        export_dataset(Recordings("test", log.parent.parent).samples(), path, "test")
        return path

    return make


def _use_dataset(path: Path) -> tuple[bytes, tuple[str, ...]]:
    from training.data.readers import read_dataset

    data = read_dataset(path)
    return data.features.tobytes(), tuple(data.labels)


def _make_pack(folder: Path) -> Path:
    return write_pack("isl", folder / "isl.signpack")


def _make_small_pack(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    letters = [{"label": x, "native": x, "roman": x, "text": x} for x in "ABC"]
    language = {
        "code": "mine", "name": "Mine", "native_name": "Mine", "script": "Latin", "locale": "en",
        "stand_in": False, "note": "", "letters": letters,
    }  # fmt: skip
    model = tiny_model(folder / "m.onnx", metadata=tiny_metadata("ABC", "mine"))
    files = {"language.json": json.dumps(language).encode(), "model.onnx": model.read_bytes()}
    write_archive(folder / "mine.signpack", "mine", files, consent=False)
    return folder / "mine.signpack"


def _use_pack(path: Path) -> dict[str, bytes]:
    return read_pack(path).files


def _make_hand_model(folder: Path) -> Path:
    return _copy(bundle.find_bundle(), folder)


def _use_hand_model(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(bundle.find_bundle(path)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _make_video(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return write_video(folder / "clip.mp4", grey_images(20, 160, 120), audio=True)


def _use_photo(path: Path) -> int:
    with open_media(path) as media:
        for frame in media.frames:
            return frame.image.shape[2]
    raise SourceError("no-picture-in-file", path=path)


def _use_video(path: Path) -> tuple[int, bool]:
    with VideoReader(path) as reader:
        count = sum(frame.image.ndim == 3 for frame in reader)
        return count, reader.problem is not None


def _make_photo(suffix: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        image = np.random.default_rng(1).integers(0, 255, (48, 64, 3), np.uint8)
        path = folder / f"photo{suffix}"
        path.write_bytes(cv2.imencode(suffix, image)[1].tobytes())
        return path

    return make


def _make_checkpoint(folder: Path) -> Path:
    return _copy(find_model("isl").with_name("encoder.safetensors"), folder)


def _use_checkpoint(path: Path) -> int:
    from training.models.checkpoint import load_checkpoint

    return len(load_checkpoint(path)[1])


def _make_statistics(folder: Path) -> Path:
    _make_checkpoint(folder)
    return _copy(find_model("isl").with_name("statistics.safetensors"), folder)


def _use_statistics(path: Path) -> None:
    from training.models.letter_clusters import load_statistics

    load_statistics(path.parent)


def _make_text(name: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("নমস্তে\nवर्ण\nWORD\n# a remark\nপথ\n", encoding="utf-8")
        return folder / name

    return make


def _use_wordlist(path: Path) -> int:
    from signapp.labelling.words import read_wordlist

    return len(read_wordlist(path))


def _use_list(path: Path) -> int:
    from signapp.labelling.inputs import expand_inputs

    found = expand_inputs([], [path])
    if found.problems and not found.files:
        raise LabellingError(found.problems[0])
    return len(found.files)


def _make_record(folder: Path) -> Path:
    from signapp.labelling.jobs import run_job

    job = _job(folder)
    folder.mkdir(parents=True, exist_ok=True)
    tiny_model(folder / "m.onnx")
    write_video(job.source, [np.zeros((48, 64, 3), np.uint8)] * 3)
    outcome = run_job(job)
    assert outcome.error is None and not outcome.skipped
    return job.record


def _job(folder: Path) -> Any:
    from signapp.labelling.jobs import Job
    from signapp.labelling.settings import LabelSettings

    settings = LabelSettings(language=str(folder / "m.onnx"))
    return Job(folder / "v.mp4", folder / "out" / "v", folder / "out", settings, resume=True)


def _use_record(path: Path) -> int | None:
    from signapp.labelling.jobs import _finished, _key, _record

    job = _job(path.parents[2])
    video, key = _key(job)
    done = _finished(job, key, video, _record(job))
    return None if done is None else done.frames


# A model whose choice was lost becomes a version again, so that it cannot be lost.
_CHOOSING = frozenset({"model.onnx", "current.json", "version.json"})

KINDS = {
    "model, tiny": Kind(lambda f: tiny_model(f / "model.onnx"), _use_model),
    "model, shipped": Kind(lambda f: _copy(find_model("nepali"), f), _use_model),
    "hand model": Kind(_make_hand_model, _use_hand_model, same),
    "exemplars": Kind(
        lambda f: _copy(find_model("nepali").with_name("exemplars.json"), f), load_exemplars
    ),
    "language": Kind(
        lambda f: _copy(Path(languages.__file__).with_name("nepali.json"), f), load_language
    ),
    "settings": Kind(
        _make_settings, _use_settings, refuses=False, writes=frozenset({"again.toml"})
    ),
    "draft and history": Kind(_make_draft, _use_draft, refuses=False),
    "recording": Kind(_make_recording, _use_recording, _subset, refuses=False),
    "choice of version": Kind(_make_versions, _use_versions, refuses=False, writes=_CHOOSING),
    "note of version": Kind(
        _note_of_versions,
        lambda p: _use_versions(p.parents[2] / "current.json"),
        refuses=False,
        writes=_CHOOSING,
    ),
    "dataset, npz": Kind(_make_dataset(".npz"), _use_dataset, same),
    "dataset, csv": Kind(_make_dataset(".csv"), _use_dataset),
    "pack, shipped": Kind(_make_pack, _use_pack, same),
    "pack, small": Kind(_make_small_pack, _use_pack, same),
    "video": Kind(_make_video, _use_video),
    "photo, jpg": Kind(_make_photo(".jpg"), _use_photo),
    "photo, png": Kind(_make_photo(".png"), _use_photo),
    "checkpoint": Kind(_make_checkpoint, _use_checkpoint),
    "statistics": Kind(_make_statistics, _use_statistics, refuses=False),
    "word list": Kind(_make_text("words.txt"), _use_wordlist),
    "list of inputs": Kind(_make_text("list.txt"), _use_list),
    "note of a labelled file": Kind(_make_record, _use_record, refuses=False),
}
NEEDS_TORCH = frozenset({"checkpoint", "statistics"})
