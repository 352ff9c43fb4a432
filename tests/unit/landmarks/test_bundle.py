import hashlib
import http.server
import io
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from signapp.errors import HandModelError, HandModelMissingError
from signapp.landmarks import bundle, networks
from signapp.settings import Settings, save_settings
from signapp.system.folders import HAND_MODEL_VARIABLE


def write_bundle(path: Path, filling: int = 0) -> Path:
    """A bundle of two small networks."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        networks.bundled({name: bytes([filling]) * 5000 for name in networks.FULL.parts})
    )
    return path


def test_the_bundle_stores_both_networks_uncompressed(tmp_path: Path) -> None:
    path = write_bundle(tmp_path / "hand.task", 7)
    with zipfile.ZipFile(path) as archive:
        infos = {info.filename: info for info in archive.infolist()}
        assert set(infos) == {"hand_detector.tflite", "hand_landmarks_detector.tflite"}
        assert all(info.compress_type == zipfile.ZIP_STORED for info in infos.values())
        assert archive.read("hand_detector.tflite") == bytes([7]) * 5000


@pytest.mark.parametrize(("kind", "parts"), [("full", networks.FULL), ("light", networks.LIGHT)])
def test_the_shipped_bundles_hold_the_networks_that_the_models_were_made_with(
    kind: str, parts: networks.Bundle
) -> None:
    if not bundle.shipped_path(kind).is_file():
        pytest.skip("this signapp was built without the hand model")
    with zipfile.ZipFile(bundle.shipped_path(kind)) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    assert not networks.unexpected(parts, found)
    for name in ("LICENSE", "NOTICE.md"):
        assert (bundle.shipped_path().parent / name).is_file()


def test_the_light_bundle_is_the_shipped_one_whatever_takes_the_place_of_the_full_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full, light, mine = (write_bundle(tmp_path / n) for n in ("full", "light", "mine"))
    monkeypatch.setenv(HAND_MODEL_VARIABLE, str(mine))
    monkeypatch.setattr(bundle, "shipped_path", lambda kind: light if kind == "light" else full)
    assert bundle.find_bundle() == mine and bundle.find_bundle(kind="light") == light
    light.write_bytes(b"torn")
    for _ in ("damaged", "missing"):
        with pytest.raises(HandModelError, match="the light tracker is missing") as error:
            bundle.find_bundle(kind="light")
        assert not isinstance(error.value, HandModelMissingError), "a download would not help"
        light.unlink(missing_ok=True)


def test_no_networks_names_the_three_ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HAND_MODEL_VARIABLE, raising=False)
    monkeypatch.setattr(bundle, "fetched_path", lambda: tmp_path / "none")
    monkeypatch.setattr(bundle, "shipped_path", lambda: tmp_path / "none")
    monkeypatch.setattr(bundle, "shipped_path", lambda: tmp_path / "none")
    with pytest.raises(HandModelMissingError) as error:
        bundle.find_bundle()
    message = str(error.value)
    assert "\n" not in message
    for way in ("doctor --fetch-hand-model", "SIGNAPP_HAND_MODEL", "settings"):
        assert way in message


def test_path_setting_variable_fetched_shipped_in_this_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named, setting, variable, fetched, shipped = (write_bundle(tmp_path / n) for n in "abcde")
    monkeypatch.delenv(HAND_MODEL_VARIABLE, raising=False)
    monkeypatch.setattr(bundle, "fetched_path", lambda: fetched)
    monkeypatch.setattr(bundle, "shipped_path", lambda: shipped)
    assert bundle.find_bundle() == fetched
    fetched.unlink()
    assert bundle.find_bundle() == shipped
    monkeypatch.setenv(HAND_MODEL_VARIABLE, str(variable))
    assert bundle.find_bundle() == variable
    save_settings(Settings(hand_model=str(setting)))
    assert bundle.find_bundle() == setting
    assert bundle.find_bundle(named) == named


@pytest.mark.parametrize("content", [None, b"", b"not a zip", b"PK\x03\x04 torn"])
def test_a_named_file_that_is_no_bundle_is_one_line(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "hand.task"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(HandModelError) as error:
        bundle.find_bundle(path)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


@pytest.fixture
def server() -> Iterator[tuple[str, dict[str, bytes]]]:
    """A local web server; put files into the dict by path."""
    files: dict[str, bytes] = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = files.get(self.path)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}", files
        httpd.shutdown()
        thread.join()


def _bundle_bytes() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in networks.FULL.parts:
            archive.writestr(name, b"x" * 300_000)
    return buffer.getvalue()


def test_fetch_downloads_checks_and_is_found(
    server: tuple[str, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, files = server
    files["/hand.task"] = _bundle_bytes()
    monkeypatch.setattr(bundle, "fetched_path", lambda: tmp_path / "hand_landmarker.task")
    monkeypatch.delenv(HAND_MODEL_VARIABLE, raising=False)
    seen: list[tuple[int, int]] = []
    path = bundle.fetch(
        lambda done, total: seen.append((done, total)),
        f"{url}/hand.task",
        hashlib.sha256(files["/hand.task"]).hexdigest(),
    )
    assert seen[-1] == (len(files["/hand.task"]),) * 2
    assert len(seen) > 1
    assert bundle.find_bundle() == path


def test_fetch_keeps_nothing_of_another_file(
    server: tuple[str, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, files = server
    files["/hand.task"] = b"something else"
    target = tmp_path / "hand_landmarker.task"
    monkeypatch.setattr(bundle, "fetched_path", lambda: target)
    with pytest.raises(HandModelError, match="checksum"):
        bundle.fetch(url=f"{url}/hand.task")
    with pytest.raises(HandModelError, match="cannot download"):
        bundle.fetch(url=f"{url}/missing")
    assert not target.exists()


def test_fetching_keeps_a_hand_model_that_somebody_else_put_there(
    server: tuple[str, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, files = server
    files["/hand.task"] = _bundle_bytes()
    target = tmp_path / "hand_landmarker.task"
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        for name in networks.FULL.parts:
            archive.writestr(name, b"y")
    monkeypatch.setattr(bundle, "fetched_path", lambda: target)
    for there, kept in ((other.getvalue(), 1), (files["/hand.task"], 1), (b"damaged", 1)):
        target.write_bytes(there)
        bundle.fetch(url=f"{url}/hand.task", sha256=hashlib.sha256(files["/hand.task"]).hexdigest())
        assert target.read_bytes() == files["/hand.task"]
        aside = list(tmp_path.glob("hand_landmarker.replaced-*.task"))
        assert len(aside) == kept and aside[0].read_bytes() == other.getvalue()
