"""Hostile packs are refused with one line, and nothing on the disk changes."""

import hashlib
import io
import json
import os
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from signapp.landmarks.features import FEATURE_VERSION
from signapp.packs import format as pack_format
from signapp.packs.format import PackError
from signapp.packs.install import install_pack
from signapp.packs.reading import read_pack
from signapp.packs.writing import write_pack
from tests.support.models import tiny_metadata, tiny_model
from tests.unit.packs.conftest import LETTERS, exemplar_data, landmarks_of, language_data

Files = dict[str, bytes]
Snapshot = Callable[[], dict[str, bytes]]


def pack(path: Path, content: Files, extra: Files | None = None, **manifest: Any) -> Path:
    """Write an archive with a manifest that fits `content`; `extra` entries are not listed."""
    rows = {
        n: {"size": len(d), "sha256": hashlib.sha256(d).hexdigest()} for n, d in content.items()
    }
    text = {
        "format": "signapp-pack-v1",
        "feature_version": FEATURE_VERSION,
        "language": "mine",
        "files": rows,
        **manifest,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(text))
        for name, data in {**content, **(extra or {})}.items():
            archive.writestr(name, data)
    return path


@pytest.fixture
def refused(home: Path, tmp_path: Path, snapshot: Snapshot) -> Callable[[Path], str]:
    """Try to install; return the one-line reason after checking that nothing changed."""

    def attempt(path: Path) -> str:
        before, outside = snapshot(), sorted(tmp_path.rglob("*"))
        with pytest.raises(PackError) as caught:
            install_pack(path, recordings=True)
        assert snapshot() == before
        assert sorted(tmp_path.rglob("*")) == outside
        message = str(caught.value)
        assert "\n" not in message
        assert len(message) < 400
        return message

    return attempt


def test_the_valid_pack_is_not_refused(home: Path, tmp_path: Path, good: Files) -> None:
    install_pack(pack(tmp_path / "p.signpack", good))
    assert (home / "models" / "mine" / "model.onnx").is_file()


@pytest.mark.parametrize(
    "name",
    [
        "../evil.py",
        "/etc/evil",
        "..\\evil",
        "C:\\evil",
        "sub/model.onnx",
        "model.onnx/../x",
        "a.py",
    ],
)
def test_paths_outside(
    refused: Callable[[Path], str], tmp_path: Path, good: Files, name: str
) -> None:
    path = pack(tmp_path / "p.signpack", good, {name: b"evil"})
    assert "no pack has" in refused(path)


def test_symbolic_link(refused: Callable[[Path], str], tmp_path: Path, good: Files) -> None:
    path = tmp_path / "p.signpack"
    pack(path, {k: v for k, v in good.items() if k != "card.md"})
    info = zipfile.ZipInfo("card.md")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info, "/etc/passwd")
    assert "manifest" in refused(path)


def test_twice_the_same_name(refused: Callable[[Path], str], tmp_path: Path, good: Files) -> None:
    path = pack(tmp_path / "p.signpack", good)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("card.md", "another")
    assert "twice" in refused(path)


@pytest.mark.parametrize("name", ["card.md", "language.json", "model.onnx", "landmarks.npz"])
def test_bomb(refused: Callable[[Path], str], tmp_path: Path, good: Files, name: str) -> None:
    size = pack_format.LIMITS[name] + 1
    path = pack(tmp_path / "p.signpack", {**good, name: bytes(size)})
    assert path.stat().st_size < 1_000_000
    assert "too large" in refused(path)


def test_bomb_that_lies_about_its_size(
    refused: Callable[[Path], str], tmp_path: Path, good: Files
) -> None:
    size = pack_format.LIMITS["card.md"] * 40
    path = pack(tmp_path / "p.signpack", {**good, "card.md": bytes(size)})
    data = path.read_bytes().replace(struct.pack("<I", size), struct.pack("<I", 100))
    path.write_bytes(data)
    assert "damaged" in refused(path) or "manifest" in refused(path)


def test_millions_of_entries(refused: Callable[[Path], str], tmp_path: Path) -> None:
    path = tmp_path / "p.signpack"
    with zipfile.ZipFile(path, "w") as archive:
        for i in range(2000):
            archive.writestr(f"{i:040d}", b"")
    assert "far more files" in refused(path)


def test_huge_file(
    refused: Callable[[Path], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.signpack"
    with path.open("wb") as stream:
        stream.truncate(pack_format.MAX_PACK_BYTES + 1)
    assert "larger than any" in refused(path)


def test_bomb_inside_the_landmarks(
    refused: Callable[[Path], str], tmp_path: Path, good: Files
) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("landmarks.npy", bytes(pack_format.LIMITS["landmarks.npz"] + 1))
    path = pack(tmp_path / "p.signpack", {**good, "landmarks.npz": buffer.getvalue()})
    assert "too large unpacked" in refused(path)


def landmarks_file(**changes: Any) -> bytes:
    labels = [LETTERS[i % 3] for i in range(12)]
    arrays: dict[str, Any] = {
        "landmarks": np.stack([landmarks_of(i % 3, i) for i in range(12)]),
        "label": np.array(labels),
        "group": np.array(["signer-1"] * 12),
        "session": np.array(["first"] * 12),
        "sequence": np.arange(12),
        "aspect": np.ones(12, np.float32),
        **changes,
    }
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **{k: v for k, v in arrays.items() if v is not None})
    return buffer.getvalue()


class Payload:
    """Unpickling this would make a folder."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, ("pickled",)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"label": np.array([Payload()] * 12, dtype=object)}, "pickle"),
        ({"landmarks": np.zeros((12, 21, 3), np.float32)}, "2 × 21 × 3"),
        ({"landmarks": np.zeros((12, 2, 21, 3), np.float64)}, "2 × 21 × 3"),
        ({"landmarks": np.zeros((12, 2, 21, 3), np.float32)}, "without a hand"),
        ({"landmarks": np.full((12, 2, 21, 3), np.nan, np.float32)}, "no camera"),
        ({"landmarks": np.full((12, 2, 21, 3), 1e30, np.float32)}, "no camera"),
        ({"aspect": np.zeros(12, np.float32)}, "no camera"),
        ({"aspect": np.ones(5, np.float32)}, "2 × 21 × 3"),
        ({"label": np.arange(12)}, "2 × 21 × 3"),
        ({"label": np.array(["Q"] * 12)}, "does not list"),
        ({"label": np.array(["A\x1b[2J"] * 12)}, "cannot be shown"),
        ({"group": np.array([""] * 12)}, "without a name"),
        ({"session": None}, "lacks session"),
        ({"feature_version": np.array("old")}, "other features"),
        ({"label": np.array(["C", "A", "B"] * 4)}, "mislabelled"),
    ],
)
def test_landmarks(
    refused: Callable[[Path], str],
    tmp_path: Path,
    good: Files,
    changes: dict[str, Any],
    says: str,
) -> None:
    good["landmarks.npz"] = landmarks_file(**changes)
    assert says in refused(pack(tmp_path / "p.signpack", good))


def test_landmarks_that_claim_a_gigantic_shape(
    refused: Callable[[Path], str], tmp_path: Path, good: Files
) -> None:
    header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (999999999999, 2, 21, 3), }"
    header += b" " * (118 - len(header) - 1) + b"\n"
    array = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + bytes(504)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("landmarks.npy", array)
    good["landmarks.npz"] = buffer.getvalue()
    assert "than it claims" in refused(pack(tmp_path / "p.signpack", good))


@pytest.mark.parametrize("name", ["language.json", "exemplars.json"])
@pytest.mark.parametrize(
    "text", [b"", b"{", b"\xff\xfe", b"NaN", b"[" * 100_000, b'{"letters": 5}', b"[]", b"null"]
)
def test_bad_json(
    refused: Callable[[Path], str], tmp_path: Path, good: Files, name: str, text: bytes
) -> None:
    assert refused(pack(tmp_path / "p.signpack", {**good, name: text}))


def test_bad_manifest(refused: Callable[[Path], str], tmp_path: Path, good: Files) -> None:
    p = tmp_path / "p.signpack"
    assert "format" in refused(pack(p, good, format="signapp-pack-v9"))
    assert "features" in refused(pack(p, good, feature_version="old"))
    assert "different languages" in refused(pack(p, good, language="isl"))
    assert "lists other files" in refused(pack(p, good, files={}))
    rows = {name: {"sha256": "0" * 64} for name in good}
    assert "not the file" in refused(pack(p, good, files=rows))
    with zipfile.ZipFile(p, "w") as archive:
        archive.writestr("manifest.json", b"{")
    assert "JSON" in refused(p)
    with zipfile.ZipFile(p, "w") as archive:
        archive.writestr("card.md", b"")
    assert "no manifest.json" in refused(p)


@pytest.mark.parametrize("code", ["../up", "a/b", "CON", "con", "", ".", "x" * 50, "é"])
def test_codes_that_are_no_folder(
    refused: Callable[[Path], str], tmp_path: Path, good: Files, code: str
) -> None:
    good["language.json"] = json.dumps(language_data(code)).encode()
    assert refused(pack(tmp_path / "p.signpack", good, language=code))


@pytest.mark.parametrize(
    "change",
    [
        {"name": "x" * 5000},
        {"name": "evil\x1b[31m"},
        {"name": "abc\u202egnp.exe"},
        {"letters": [{"label": "A", "native": "A\u0000", "roman": "a", "text": "a"}]},
        {"letters": []},
        {"letters": [{"label": 3}]},
    ],
)
def test_language_texts(
    refused: Callable[[Path], str], tmp_path: Path, good: Files, change: dict[str, Any]
) -> None:
    good["language.json"] = json.dumps({**language_data(), **change}).encode()
    assert refused(pack(tmp_path / "p.signpack", good))


@pytest.mark.parametrize(
    ("order", "says"), [(("B", "C", "A"), "mislabelled"), (("A", "B", "Q"), "does not list")]
)
def test_mislabelled_poses(
    refused: Callable[[Path], str],
    tmp_path: Path,
    good: Files,
    order: tuple[str, str, str],
    says: str,
) -> None:
    good["exemplars.json"] = json.dumps(exemplar_data(order)).encode()
    assert says in refused(pack(tmp_path / "p.signpack", good))


def test_poses_of_wrong_shape(refused: Callable[[Path], str], tmp_path: Path, good: Files) -> None:
    data = exemplar_data()
    data["exemplars"][0]["landmarks"] = [[1, 2, 3]]
    good["exemplars.json"] = json.dumps(data).encode()
    assert "2 × 21 × 3" in refused(pack(tmp_path / "p.signpack", good))


def test_further_forms_are_checked_like_the_first(
    home: Path, refused: Callable[[Path], str], tmp_path: Path, good: Files
) -> None:
    p = tmp_path / "p.signpack"

    def with_forms(form: str, other: str = LETTERS[0]) -> Files:
        data = exemplar_data()
        row = next(x for x in data["exemplars"] if x["label"] == other)
        return {**good, "exemplars.json": json.dumps(
            {**data, "other_forms": [{**row, "form": form}]}
        ).encode()}  # fmt: skip

    assert "longer than" in refused(pack(p, with_forms("x" * 1000)))
    assert "cannot be shown" in refused(pack(p, with_forms("a\u202eb")))
    assert "2 × 21 × 3" in refused(pack(p, with_forms("")))
    language = json.loads(good["language.json"])
    language["letters"][0]["forms"] = [{"name": "x", "origin": "a\u202eb"}]
    assert "cannot be shown" in refused(
        pack(p, {**good, "language.json": json.dumps(language).encode()})
    )
    install_pack(pack(tmp_path / "fine.signpack", with_forms("fist")))


def test_model_for_something_else(
    refused: Callable[[Path], str], tmp_path: Path, good: Files
) -> None:
    p = tmp_path / "p.signpack"
    other = tiny_model(tmp_path / "o.onnx", LETTERS, metadata=tiny_metadata(LETTERS, "isl"))
    assert "another language" in refused(pack(p, {**good, "model.onnx": other.read_bytes()}))
    more = tiny_model(tmp_path / "o.onnx", "ABCD", metadata=tiny_metadata("ABCD", "mine"))
    assert "does not list" in refused(pack(p, {**good, "model.onnx": more.read_bytes()}))
    wide = tiny_model(
        tmp_path / "o.onnx", LETTERS, metadata=tiny_metadata(LETTERS, "mine"), inputs=63
    )
    assert "126" in refused(pack(p, {**good, "model.onnx": wide.read_bytes()}))
    assert "not a readable" in refused(pack(p, {**good, "model.onnx": b"\x80\x04pickle"}))
    assert refused(pack(p, {**good, "model.onnx": good["model.onnx"][:-200]}))


def graph_model(nodes: list[Any], initializers: list[Any] | None = None, **parts: Any) -> bytes:
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["N", 126])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 3])],
        initializers or [],
    )
    model: onnx.ModelProto = helper.make_model(graph, **parts)
    return model.SerializeToString()


def hostile_models() -> dict[str, tuple[bytes, str]]:
    external = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[126, 3])
    external.data_location = TensorProto.EXTERNAL
    external.external_data.add(key="location", value="../../../etc/passwd")
    body = helper.make_graph([], "b", [], [])
    return {
        "external file": (
            graph_model([helper.make_node("MatMul", ["features", "w"], ["x"])], [external]),
            "other files",
        ),
        "external file in a constant": (
            graph_model([helper.make_node("Constant", [], ["x"], value=external)]),
            "other files",
        ),
        "loop": (graph_model([helper.make_node("Loop", ["", ""], ["x"], body=body)]), "Loop"),
        "hidden graph": (
            graph_model([helper.make_node("Add", ["a", "b"], ["x"], body=body)]),
            "graphs inside",
        ),
        "memory from nothing": (
            graph_model([helper.make_node("ConstantOfShape", ["s"], ["x"])]),
            "ConstantOfShape",
        ),
        "custom operator": (
            graph_model(
                [helper.make_node("Add", ["a", "b"], ["x"], domain="evil")],
                opset_imports=[helper.make_opsetid("", 17)],
            ),
            "not standard",
        ),
        "custom domain": (
            graph_model([], opset_imports=[helper.make_opsetid("evil", 1)]),
            "not standard",
        ),
    }


@pytest.mark.parametrize("kind", sorted(hostile_models()))
def test_hostile_models(
    refused: Callable[[Path], str], tmp_path: Path, good: Files, kind: str
) -> None:
    good["model.onnx"], says = hostile_models()[kind]
    assert says in refused(pack(tmp_path / "p.signpack", good))


def safetensors(header: dict[str, Any], data: bytes) -> bytes:
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def metadata(**changes: str) -> dict[str, str]:
    return {"feature_version": FEATURE_VERSION, "classes": json.dumps(LETTERS), **changes}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x80\x04\x95pickle of some length",
        struct.pack("<Q", 2**62) + b"{}",
        safetensors({"__metadata__": metadata(classes='["A"]')}, b""),
        safetensors({"__metadata__": metadata(feature_version="old")}, b""),
        safetensors({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}, bytes(4)),
        safetensors(
            {
                "__metadata__": metadata(),
                "w": {"dtype": "F32", "shape": [2**40], "data_offsets": [0, 2**42]},
            },
            bytes(4),
        ),
        safetensors(
            {
                "__metadata__": metadata(),
                "w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
            },
            struct.pack("<f", float("nan")),
        ),
    ],
)
def test_checkpoints(
    refused: Callable[[Path], str], tmp_path: Path, good: Files, content: bytes
) -> None:
    good["encoder.safetensors"] = content
    assert "encoder.safetensors" in refused(pack(tmp_path / "p.signpack", good))


def checkpoint() -> bytes:
    row = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
    return safetensors({"__metadata__": metadata(), "w": row}, bytes(8))


def statistics(rows: int = 2, values: bytes | None = None, **changes: Any) -> bytes:
    """Statistics of `checkpoint`; `changes` replace entries of the header."""
    size = 2 * 3 * rows
    header = {
        "__metadata__": {
            "format": "signapp-statistics-v1",
            "checkpoint": hashlib.sha256(checkpoint()).hexdigest(),
        },
        "centres": {"dtype": "F16", "shape": [rows, 3], "data_offsets": [0, size]},
        "spreads": {"dtype": "F16", "shape": [rows, 3], "data_offsets": [size, 2 * size]},
        **changes,
    }
    return safetensors(header, bytes(2 * size) if values is None else values)


OTHER = {"format": "signapp-statistics-v1", "checkpoint": "0" * 64}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x80\x04\x95pickle of some length",
        struct.pack("<Q", 2**62) + b"{}",
        statistics(__metadata__=OTHER),
        statistics(__metadata__={}),
        statistics(__metadata__=7),
        statistics(rows=0),
        statistics(more={"dtype": "F16", "shape": [1], "data_offsets": [0, 2]}),
        statistics(centres={"dtype": "F16", "shape": [3, 2], "data_offsets": [0, 12]}),
        statistics(centres={"dtype": "F16", "shape": [2, 3], "data_offsets": [12, 36]}),
        statistics(centres={"dtype": "F16", "shape": [2**40, 3], "data_offsets": [0, 12]}),
        statistics(centres={"dtype": "F16", "shape": [-2, -3], "data_offsets": [0, 12]}),
        statistics(centres={"dtype": "U8", "shape": [12], "data_offsets": [0, 12]}),
        statistics(values=np.full(12, np.nan, "<f2").tobytes()),
        statistics(values=np.full(12, -1, "<f2").tobytes()),
    ],
)
def test_statistics(
    refused: Callable[[Path], str], tmp_path: Path, good: Files, content: bytes
) -> None:
    good |= {"encoder.safetensors": checkpoint(), "statistics.safetensors": content}
    assert "statistics.safetensors" in refused(pack(tmp_path / "p.signpack", good))


def test_valid_ones_are_installed_and_go_out_again(home: Path, tmp_path: Path, good: Files) -> None:
    mine = {"encoder.safetensors": checkpoint(), "statistics.safetensors": statistics()}
    install_pack(pack(tmp_path / "p.signpack", good | mine))
    folder = home / "models" / "mine"
    assert (folder / "statistics.safetensors").read_bytes() == statistics()
    out = read_pack(write_pack("mine", tmp_path / "out"))
    assert {name: out.files[name] for name in mine} == mine
    assert not set(mine) & set(
        read_pack(write_pack("mine", tmp_path / "2", checkpoint=False)).files
    )
    # Left beside another checkpoint they are of no use to anybody.
    stale = statistics(__metadata__=OTHER)
    (folder / "statistics.safetensors").write_bytes(stale)
    assert "statistics.safetensors" not in read_pack(write_pack("mine", tmp_path / "3")).files


def test_statistics_without_their_checkpoint(
    refused: Callable[[Path], str], tmp_path: Path, good: Files
) -> None:
    good["statistics.safetensors"] = statistics()
    assert "does not belong" in refused(pack(tmp_path / "p.signpack", good))


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip at all", bytes(5000)])
def test_no_archive_at_all(refused: Callable[[Path], str], tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.signpack"
    path.write_bytes(content)
    assert "not a language pack" in refused(path)


def test_no_file(refused: Callable[[Path], str], tmp_path: Path) -> None:
    assert "cannot read" in refused(tmp_path / "missing.signpack")


def test_random_damage_is_refused_or_harmless(
    home: Path, tmp_path: Path, good: Files, snapshot: Snapshot
) -> None:
    """Every byte matters: the checksums leave no way to change a file."""
    path = pack(tmp_path / "p.signpack", good)
    data = path.read_bytes()
    rng = np.random.default_rng(0)
    for _ in range(60):
        broken = bytearray(data)
        for place in rng.integers(0, len(data), 4):
            broken[place] ^= 1 << rng.integers(0, 8)
        path.write_bytes(bytes(broken))
        before = snapshot()
        try:
            install_pack(path)
        except PackError:
            assert snapshot() == before
