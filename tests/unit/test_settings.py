import tomllib
from pathlib import Path

import pytest

from signapp.settings import Settings, load_settings, save_settings
from signapp.system.folders import settings_path


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings(language="bengali")
    settings.writing.hold_s = 1.25
    settings.view.theme = "dark"
    settings.source.kind, settings.source.value = "stream", "http://127.0.0.1:8080/video"
    settings.source.recent_streams = ["http://127.0.0.1:8080/video"]
    save_settings(settings, path)
    assert load_settings(path) == settings


def test_the_file_can_be_read_and_edited_by_people(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(Settings(), path)
    text = path.read_text(encoding="utf-8")
    assert "[writing]" in text and "hold_s = 0.8" in text
    path.write_text(text.replace("hold_s = 0.8", "hold_s = 2"), encoding="utf-8")
    assert load_settings(path).writing.hold_s == 2.0


def test_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('novel = 1\n[writing]\nlater = "x"\nhold_s = 0.5\n', encoding="utf-8")
    settings = load_settings(path)
    save_settings(settings, path)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    assert data["novel"] == 1 and data["writing"]["later"] == "x"
    assert data["writing"]["hold_s"] == 0.5


@pytest.mark.parametrize(
    ("line", "value"),
    [("hold_s = 99", 3.0), ("hold_s = -1", 0.2), ('hold_s = "long"', 0.8), ("hold_s = true", 0.8)],
)
def test_values_are_brought_into_range(tmp_path: Path, line: str, value: float) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[writing]\n{line}\n", encoding="utf-8")
    assert load_settings(path).writing.hold_s == value


def test_an_unknown_theme_is_the_systems(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[view]\ntheme = "pink"\n', encoding="utf-8")
    assert load_settings(path).view.theme == "system"


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("= nonsense", encoding="utf-8")
    assert load_settings(path) == Settings()
    (aside,) = tmp_path.glob("settings.damaged-*.toml")
    assert aside.read_text(encoding="utf-8") == "= nonsense"


def test_the_default_place_is_the_users_config_folder() -> None:
    assert settings_path().name == "settings.toml"
    assert load_settings(settings_path()) is not None


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "1e300", "9" * 400])
def test_numbers_that_are_none_take_the_default(tmp_path: Path, value: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[writing]\nhold_s = {value}\n[source]\nwidth = {value}\n", encoding="utf-8")
    settings = load_settings(path)
    assert settings.writing.hold_s == Settings().writing.hold_s
    assert 0 <= settings.source.width <= 7680


def test_a_list_of_other_things_than_texts_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[source]\nrecent_streams = [1, 2]\n", encoding="utf-8")
    assert load_settings(path).source.recent_streams == []


TEXT = 'language = "bengali"\nlater = 1\n[writing]\nhold_s = 1.5\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le+", "utf-32"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_encodings_of_editors(tmp_path: Path, encoding: str, newline: str) -> None:
    path = tmp_path / "settings.toml"
    text = TEXT.replace("\n", newline)
    if encoding.endswith("+"):  # what Windows PowerShell's > writes
        path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))
    else:
        path.write_bytes(text.encode(encoding))
    settings = load_settings(path)
    assert (settings.language, settings.writing.hold_s) == ("bengali", 1.5)
    assert settings.notices == []
    assert settings.unknown == {"later": 1}


@pytest.mark.parametrize("content", [b"= nonsense", b"\xff\xfe=", b"a = '\xe9'", b"\x00" * 9])
def test_setting_a_file_aside_is_said(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings = load_settings(path)
    (aside,) = tmp_path.glob("settings.damaged-*.toml")
    assert aside.read_bytes() == content
    (line,) = map(str, settings.notices)
    assert str(path) in line and aside.name in line and "\n" not in line
    assert line in caplog.messages


def test_that_it_cannot_be_set_aside_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("= nonsense", encoding="utf-8")
    monkeypatch.setattr("signapp.settings.set_aside", lambda path: None)
    (line,) = map(str, load_settings(path).notices)
    assert "could not be set aside" in line


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("hold_s = 99", "writing.hold_s cannot be 99, 3.0 is used"),
        ('hold_s = "long"', 'writing.hold_s cannot be "long", 0.8 is used'),
        ("hold_s = nan", "writing.hold_s cannot be NaN, 0.8 is used"),
    ],
)
def test_one_bad_value_costs_that_value_and_is_said(tmp_path: Path, wrong: str, says: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        f'language = "bengali"\nnovel = 1\n[writing]\n{wrong}\ncooldown_s = 1.0\nlater = 2\n'
        '[view]\ntheme = "dark"\n',
        encoding="utf-8",
    )
    settings = load_settings(path)
    assert [str(line) for line in settings.notices] == [f"{path}: {says}"]
    assert (settings.language, settings.writing.cooldown_s) == ("bengali", 1.0)
    assert settings.view.theme == "dark"
    assert settings.unknown == {"novel": 1, "writing": {"later": 2}}
    assert path.is_file()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("writing = 3", "writing"),
        ('[view]\ntheme = "pink"', "view.theme"),
        ('[source]\nkind = "webcam"', "source.kind"),
        ("[source]\nrecent_streams = [1]", "source.recent_streams"),
        ("language = 3", "language"),
    ],
)
def test_every_kind_of_bad_value_is_said(tmp_path: Path, text: str, name: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings = load_settings(path)
    assert settings == Settings()
    (line,) = map(str, settings.notices)
    assert f"{path}: {name} " in line


def test_a_key_named_like_a_field_of_ours_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('notices = ["x"]\nunknown = 1\n', encoding="utf-8")
    settings = load_settings(path)
    assert settings.notices == []
    save_settings(settings, path)
    assert tomllib.loads(path.read_text(encoding="utf-8"))["notices"] == ["x"]
