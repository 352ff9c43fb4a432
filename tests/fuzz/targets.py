"""What is fuzzed: every parser of ours, with inputs to begin from.

A target takes bytes and may return anything or raise `SignappError`; whatever else it raises, and
every input that takes longer than `LONGEST_S`, is a fault.
"""

import functools
import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import tomli_w

from signapp.capture.streams import check_url, shown_url
from signapp.commands.spell import _parsed_size
from signapp.labelling.annotations.reading import read_annotations
from signapp.labelling.candidates import Candidates
from signapp.labelling.inputs import expand_inputs
from signapp.labelling.words import read_wordlist
from signapp.landmarks.bundle import find_bundle
from signapp.landmarks.features import FEATURE_VERSION
from signapp.landmarks.hands import Hands
from signapp.languages import load_language
from signapp.packs.reading import read_pack
from signapp.packs.takes import read_takes, takes_bytes
from signapp.packs.untrusted import read_arrays
from signapp.recognition.model import SignModel
from signapp.recognition.recogniser import classify
from signapp.recognition.versions import Versions
from signapp.recording.log import encode_record, read_log
from signapp.recording.motions import make_motion
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from signapp.settings import Settings, load_settings, save_settings
from signapp.signs.layouts import Takes
from signapp.text.composer import Composer, Entry
from signapp.text.drafts import load_draft
from signapp.text.script import compose, ends_in_consonant
from tests.fuzz import annotations
from tests.fuzz.mutation import dumps, mutate_bytes, mutate_json
from tests.support.elan_files import real_eaf
from tests.support.landmark_data import landmarks_of
from tests.support.models import tiny_metadata, tiny_model

LONGEST_S = 10.0

Rng = np.random.Generator


@dataclass(frozen=True)
class Target:
    """A parser.

    Attributes:
        run: takes one input; the folder is its own and may be written to.
        seeds: makes the inputs to begin from, in an empty folder.
        change: makes a new input from one that there is.
    """

    run: Callable[[bytes, Path], object]
    seeds: Callable[[Path], list[bytes]]
    change: Callable[[bytes, Rng, list[bytes]], bytes] = mutate_bytes


def in_file(name: str, use: Callable[[Path], object]) -> Callable[[bytes, Path], object]:
    """Run a parser of files."""

    def run(data: bytes, folder: Path) -> object:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return use(path)

    return run


def json_or_bytes(data: bytes, rng: Rng, others: list[bytes]) -> bytes:
    """Change the tree of valid JSON two times in three, else the bytes."""
    if rng.integers(3):
        try:
            return dumps(mutate_json(json.loads(data), rng))
        except (ValueError, RecursionError):
            pass
    return mutate_bytes(data, rng, others)


# --- recordings ---


def _log_records() -> list[dict[str, Any]]:
    points, _, _ = landmarks_of(1, 1, 2)
    header = {
        "type": "session", "format": "signapp-recording-v1", "feature_version": FEATURE_VERSION,
        "id": "s", "language": "test", "signer": "Asha", "name": "first", "created": 1.0,
    }  # fmt: skip
    from signapp.recording.samples import encode_landmarks

    rows = [
        {
            "type": "sample", "n": i, "label": "A", "t": 2.0, "take": 1, "aspect": 1.5,
            "landmarks": encode_landmarks(p),
        }
        for i, p in enumerate(points)
    ]  # fmt: skip
    changes = [{"type": kind, "t": 3.0, "ids": ["s:0"]} for kind in ("delete", "restore")]
    return [header, *rows, *changes]


def _log_seed(folder: Path) -> list[bytes]:
    return [b"".join(encode_record(r) for r in _log_records())]


def _change_log(data: bytes, rng: Rng, others: list[bytes]) -> bytes:
    """Records with right checksums and wrong contents, or wrong bytes."""
    if rng.integers(2):
        records = mutate_json(_log_records(), rng)
        lines = []
        for record in records if isinstance(records, list) else [records]:
            try:
                lines.append(encode_record(record))
            except (ValueError, TypeError, AttributeError):
                continue
        return b"".join(lines)
    return mutate_bytes(data, rng, others)


def _use_recordings(path: Path) -> None:
    read_log(path)
    recordings = Recordings("test", path.parent.parent)
    for sample in recordings.samples():
        assert sample.features.shape == (126,)
    recordings.counts()


# --- models and packs ---


@functools.cache
def _tiny_bytes() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = tiny_model(Path(folder) / "m.onnx", metadata=tiny_metadata("ABC", "mine"))
        return path.read_bytes()


def _change_model(data: bytes, rng: Rng, others: list[bytes]) -> bytes:
    """Wrong metadata in a good graph, or wrong bytes."""
    if rng.integers(3) == 0:
        return mutate_bytes(data, rng, others)
    import onnx

    model = onnx.load_from_string(_tiny_bytes())
    entry = model.metadata_props[int(rng.integers(len(model.metadata_props)))]
    entry.value = dumps(mutate_json(json.loads(entry.value), rng)).decode()
    return bytes(model.SerializeToString())


def _use_model(path: Path) -> None:
    model = SignModel(path)
    points, _, _ = landmarks_of(1, 1, 1)
    hands = Hands(points[0], 640, 480, np.ones(2, np.float32))
    with np.errstate(all="ignore"):
        classify(model, hands, 0.0)


def _pack_files() -> dict[str, bytes]:
    letters = [{"label": x, "native": x, "roman": x, "text": x} for x in "ABC"]
    language = {
        "code": "mine", "name": "Mine", "native_name": "Mine", "script": "Latin", "locale": "en",
        "stand_in": False, "note": "", "letters": letters,
    }  # fmt: skip
    points = np.zeros((3, 2, 21, 3), np.float32)
    points[range(3), 0, 0, range(3)] = 1
    exemplars = {
        "feature_version": FEATURE_VERSION, "language": "mine",
        "exemplars": [
            {"label": x, "aspect": 1.0, "landmarks": p.tolist()}
            for x, p in zip("ABC", points, strict=True)
        ],
    }  # fmt: skip
    return {
        "language.json": dumps(language),
        "model.onnx": _tiny_bytes(),
        "exemplars.json": dumps(exemplars),
        "card.md": b"# Mine\n",
    }


def _packed(files: dict[str, bytes], changes: Any = None) -> bytes:
    rows = {n: {"size": len(d), "sha256": hashlib.sha256(d).hexdigest()} for n, d in files.items()}
    manifest = {
        "format": "signapp-pack-v1", "feature_version": FEATURE_VERSION, "language": "mine",
        "files": rows, **(changes if isinstance(changes, dict) else {}),
    }  # fmt: skip
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _change_pack(data: bytes, rng: Rng, others: list[bytes]) -> bytes:
    """Wrong contents under a right manifest, a wrong manifest, or wrong bytes."""
    files = _pack_files()
    match int(rng.integers(4)):
        case 0:
            return mutate_bytes(data, rng, others)
        case 1:
            return _packed(files, mutate_json({"files": {}, "language": "mine"}, rng))
        case _:
            name = sorted(files)[int(rng.integers(len(files)))]
            change = _change_model if name == "model.onnx" else json_or_bytes
            files[name] = change(files[name], rng, [files[name]])
            return _packed(files)


def _arrays(folder: Path) -> list[bytes]:
    points, letters, _ = landmarks_of(2, 1, 2)
    made = []
    for compress in (np.savez, np.savez_compressed):
        stream = io.BytesIO()
        compress(stream, landmarks=points, label=np.array(["A", "B"])[letters])
        made.append(stream.getvalue())
    return made


def _sequences(folder: Path) -> list[bytes]:
    points, _, _ = landmarks_of(2, 1, 2)
    stream = io.BytesIO()
    np.savez(stream, landmarks=points, start=np.array([0, 2, 4]), label=np.array(["A", "wave"]))
    return [stream.getvalue()]


def _frames(folder: Path) -> list[bytes]:
    made = []
    for numbers in (63, 126, 1662):
        stream = io.BytesIO()
        np.save(stream, np.full(numbers, 0.25))
        made.append(stream.getvalue())
    return made


def _packed_takes(folder: Path) -> list[bytes]:
    points, _, _ = landmarks_of(2, 1, 2)
    motion = make_motion(np.arange(len(points)) / 15, points, 1.0)
    take = Sample("x:0", "wave", motion.still, 1.0, 0.0, "Me", "s", 1, motion=motion)
    return [takes_bytes([take], {"Me": "signer-1"})]


def _use_dataset(path: Path) -> object:
    from training.data.readers import read_dataset

    with np.errstate(all="ignore"):
        return read_dataset(path)


def _csv(folder: Path) -> list[bytes]:
    head = ",".join(["label", "group", "aspect", *(f"f{i}" for i in range(126))])
    row = ",".join(["A", "one", "1.5", *["0.25"] * 126])
    return [f"{head}\n{row}\n{row}\n".encode(), f"{head}\r\n{row}\r\n".encode("utf-8-sig")]


# --- settings and texts ---


def _settings(folder: Path) -> list[bytes]:
    save_settings(Settings(), folder / "s.toml")
    return [(folder / "s.toml").read_bytes()]


def _change_settings(data: bytes, rng: Rng, others: list[bytes]) -> bytes:
    import tomllib

    if rng.integers(2):
        try:
            return tomli_w.dumps(mutate_json(tomllib.loads(data.decode()), rng)).encode()
        except (ValueError, TypeError, AttributeError, RecursionError):
            pass
    return mutate_bytes(data, rng, others)


def _use_settings(path: Path) -> None:
    settings = load_settings(path)
    assert 0.2 <= settings.writing.hold_s <= 3.0 and 0.75 <= settings.view.text_scale <= 2.5
    assert all(isinstance(url, str) for url in settings.source.recent_streams)
    save_settings(settings, path.with_name("again.toml"))
    assert load_settings(path.with_name("again.toml")) == settings
    for aside in path.parent.glob("*.damaged-*"):
        aside.unlink()


def _draft(folder: Path) -> list[bytes]:
    time = "2026-01-02T03:04:05.678+00:00"
    entry = {"text": "ক", "label": "ক", "alternates": ["খ"], "time": time}
    line = {"language": "bengali", "started": time, "ended": time, "text": "কথা"}
    return [dumps({"entries": [entry, entry], "history": [line]})]


def _use_draft(path: Path) -> None:
    draft = load_draft(path)
    composer = Composer("bengali")
    composer.restore(draft.entries, draft.history)
    composer.next_alternate()
    composer.write(Entry("ক"))
    composer.place(1)
    composer.type("\u09bfa")
    composer.backspace()
    composer.delete()
    composer.clear()
    for aside in path.parent.glob("*.damaged-*"):
        aside.unlink()


def _compose(data: bytes, folder: Path) -> None:
    letters = list(data.decode("utf-8", "replace"))
    text = compose(letters)
    ends_in_consonant(text)
    assert len(text) <= 4 * len(letters)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _url(data: bytes, folder: Path) -> None:
    url = check_url(_text(data))
    assert "@" not in urlsplit(shown_url(url)).netloc  # no user name, no password


def _languages(folder: Path) -> list[bytes]:
    import signapp.languages

    home = Path(signapp.languages.__file__).parent
    return [(home / f"{code}.json").read_bytes() for code in ("isl", "nepali")]


def _exemplars(folder: Path) -> list[bytes]:
    return [_pack_files()["exemplars.json"]]


def _versions(folder: Path) -> list[bytes]:
    return [dumps({"version": "a", "previous": None}), dumps({"version": "a", "previous": "b"})]


def _use_versions(path: Path) -> None:
    versions = Versions("mine", path.parent.parent)
    versions.repair()
    versions.all()
    assert versions.current is None or isinstance(versions.current, str)
    versions.choose(None)
    assert versions.current is None


def _words(folder: Path) -> list[bytes]:
    return ["নমস্তে\nWORD\n# remark\n\nपथ\n".encode(), "WORD\r\nTWO\r\n".encode("utf-8-sig")]


def _use_words(path: Path) -> None:
    words = read_wordlist(path)
    Candidates(words, load_language("isl")).nearest("WARD", "WARD")
    Candidates(words, load_language("nepali")).nearest(["न", "म"], "नम")


def _inputs(data: bytes, folder: Path) -> None:
    # Without slashes of either kind: a list may name the whole disk, and searching it takes time.
    no_slashes = bytes.maketrans(b"/\\", b"__")
    in_file("list.txt", lambda p: expand_inputs([], [p]))(data.translate(no_slashes), folder)


def _bundle(folder: Path) -> list[bytes]:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in ("hand_detector.tflite", "hand_landmarks_detector.tflite"):
            archive.writestr(name, b"TFL3" * 20)
    return [stream.getvalue()]


TARGETS = {
    "eaf": Target(in_file("a.eaf", annotations.use_eaf), lambda f: [real_eaf().encode()]),
    "annotation-csv": Target(in_file("a.csv", read_annotations), lambda f: [annotations.TABLE]),
    "annotation-srt": Target(in_file("a.srt", read_annotations), lambda f: [annotations.CUES]),
    "annotation-json": Target(
        in_file("a.json", read_annotations), lambda f: [annotations.LABELS], json_or_bytes
    ),
    "recordings": Target(in_file("test/s.log", _use_recordings), _log_seed, _change_log),
    "model": Target(in_file("m.onnx", _use_model), lambda f: [_tiny_bytes()], _change_model),
    "pack": Target(
        in_file("p.signpack", read_pack), lambda f: [_packed(_pack_files())], _change_pack
    ),
    "arrays": Target(lambda d, f: read_arrays(d, "landmarks.npz", 10_000_000), _arrays),
    "dataset-npz": Target(in_file("d.npz", _use_dataset), _arrays),
    "takes": Target(in_file("t.npz", lambda path: list(Takes(path))), _sequences),
    "takes-frames": Target(
        in_file("wave/0/0.npy", lambda path: list(Takes(path.parents[2]))), _frames
    ),
    "takes-pack": Target(lambda data, folder: read_takes(data), _packed_takes),
    "dataset-csv": Target(in_file("d.csv", _use_dataset), _csv),
    "language": Target(in_file("l.json", load_language), _languages, json_or_bytes),
    "exemplars": Target(in_file("e.json", load_exemplars), _exemplars, json_or_bytes),
    "versions": Target(in_file("mine/current.json", _use_versions), _versions, json_or_bytes),
    "settings": Target(in_file("settings.toml", _use_settings), _settings, _change_settings),
    "draft": Target(in_file("d.json", _use_draft), _draft, json_or_bytes),
    "compose": Target(_compose, lambda f: ["কইআ্ষংড়াअं ABC".encode()]),
    "words": Target(in_file("w.txt", _use_words), _words),
    "inputs": Target(
        _inputs, lambda f: [b"a.mp4\n*.txt\n~nobody\n# no\n[a-z]ist.txt\n", b"b.mkv\r\n"]
    ),
    "hand-model": Target(in_file("h.task", find_bundle), _bundle),
    "url": Target(
        _url, lambda f: [b"http://me:secret@192.168.1.20:8080/video", b"rtsp://[::1]:554/x?y=1#z"]
    ),
    "size": Target(lambda d, f: _parsed_size(_text(d)), lambda f: [b"640x480", b"64X64"]),
}
