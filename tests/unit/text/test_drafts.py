import json
import subprocess
import sys
from pathlib import Path

import pytest

from signapp.errors import Message
from signapp.text.composer import Entry
from signapp.text.drafts import Draft, DraftStore, load_draft


def test_text_and_history_come_back(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    composer = store.composer("bengali")
    composer.write(Entry("ক", "ক", ("খ",)))
    composer.clear()
    composer.write(Entry("ই", "ই", ("ঈ",)))
    store.close()

    again = DraftStore(tmp_path)
    back = again.composer("bengali")
    (entry,) = back.entries
    assert (entry.text, entry.label, entry.alternates) == ("ই", "ই", ("ঈ",))
    assert abs((entry.time - composer.entries[0].time).total_seconds()) < 0.001
    assert [line.text for line in back.history] == ["ক"]
    assert again.composer("isl").entries == ()
    again.close()


def test_a_crash_loses_nothing_that_was_written(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from signapp.text.drafts import DraftStore\n"
        "from signapp.text.composer import Entry\n"
        "s = DraftStore(Path(sys.argv[1])); c = s.composer('isl')\n"
        "[c.write(Entry(x)) for x in 'HELO']\n"
        "c.place(3); c.type('l'); c.place(5); c.type(', you')\n"
        "s.flush(); os._exit(9)\n"
    )
    run = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert run.returncode == 9
    assert "".join(e.text for e in load_draft(tmp_path / "isl.json").entries) == "HELlO, you"


@pytest.mark.parametrize("content", ["{", "[]", '{"entries": [{}], "history": []}', "\x00\xff"])
def test_a_damaged_draft_is_set_aside_not_overwritten(tmp_path: Path, content: str) -> None:
    path = tmp_path / "isl.json"
    path.write_text(content, encoding="utf-8")
    store = DraftStore(tmp_path)
    composer = store.composer("isl")
    composer.write(Entry("A"))
    store.close()
    (aside,) = tmp_path.glob("isl.damaged-*.json")
    assert aside.read_text(encoding="utf-8") == content
    assert json.loads(path.read_text(encoding="utf-8"))["entries"][0]["text"] == "A"


def test_a_save_that_fails_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    store = DraftStore(blocked)
    store.composer("isl").write(Entry("A"))
    store.flush()
    assert store.failure is not None and "cannot be saved" in str(store.failure)
    store.close()


def test_a_draft_that_is_set_aside_is_told_by_its_new_name(tmp_path: Path) -> None:
    path = tmp_path / "isl.json"
    path.write_bytes(b"{")
    told: list[Message] = []
    assert load_draft(path, told.append) == Draft()
    (aside,) = tmp_path.glob("isl.damaged-*.json")
    (line,) = map(str, told)
    assert str(path) in line and aside.name in line


def test_the_writer_survives_whatever_a_text_raises(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    store = DraftStore(tmp_path)
    composer = store.composer("isl")
    with monkeypatch.context() as broken:
        broken.setattr("signapp.text.drafts.write_text", fail)
        composer.write(Entry("A", "A"))
        store.flush()
        assert store.failure is not None and "MemoryError" in str(store.failure)
    composer.write(Entry("B", "B"))
    store.flush()
    assert store.failure is None
    store.close()
    assert [e.text for e in load_draft(tmp_path / "isl.json").entries] == ["A", "B"]


def test_typed_text_comes_back_as_typed_and_older_drafts_are_read(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    composer = store.composer("bengali")
    composer.write(Entry("ক", "ক"))
    composer.type("ই, আ")
    composer.place(0)
    store.close()
    again = DraftStore(tmp_path)
    back = again.composer("bengali")
    assert back.text == "কই, আ" and [e.typed for e in back.entries] == [False, True]
    assert back.cursor == len(back.text)
    again.close()
    path = tmp_path / "bengali.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    assert "typed" not in data["entries"][0]
    del data["entries"][1]["typed"]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert [e.typed for e in load_draft(path).entries] == [False, False]
