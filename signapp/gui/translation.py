"""The interface in other languages: Qt Linguist files, English where a text has none."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "translations"
NAMES = {"en": "English", "hi": "हिन्दी", "bn": "বাংলা", "as": "অসমীয়া"}


_ZEROS = {"hi": "०", "bn": "০", "as": "০"}  # the others follow
_in_use = "en"


def native_digits(text: str) -> str:
    """The text with its digits in the script of the interface."""
    zero = _ZEROS.get(_in_use)
    if zero is None:
        return text
    return text.translate({ord("0") + i: chr(ord(zero) + i) for i in range(10)})


def available() -> list[str]:
    """Codes of the interface languages that are shipped, English first."""
    return [code for code in NAMES if code == "en" or (FOLDER / f"signapp_{code}.qm").is_file()]


def install_translation(app: QApplication, wanted: str = "") -> str:
    """Install the translation for `wanted`, or for the system's language if empty.

    Returns the code of the language in use; English needs no file but for its plural forms.
    """
    global _in_use
    code = wanted or QLocale.system().name().split("_")[0]
    old = app.findChild(QTranslator, "signapp")
    if old is not None:
        app.removeTranslator(old)
        old.setObjectName("")
        old.deleteLater()
    for name in (code, "en"):
        translator = QTranslator(app)
        if translator.load(str(FOLDER / f"signapp_{name}.qm")):
            translator.setObjectName("signapp")
            app.installTranslator(translator)
            _in_use = name
            return name
        translator.deleteLater()
    _in_use = "en"
    return "en"
