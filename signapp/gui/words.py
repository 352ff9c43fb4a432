"""Texts of the layers below, which know no Qt, in the language of the interface."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from signapp.errors import Said
from signapp.languages import Language
from signapp.recording.quality import Hint

HINTS = (
    QT_TRANSLATE_NOOP("Hints", "No hand seen: bring your hand into the picture."),
    QT_TRANSLATE_NOOP("Hints", "The hand leaves the picture: move it to the middle."),
    QT_TRANSLATE_NOOP("Hints", "Too far: come closer."),
    QT_TRANSLATE_NOOP("Hints", "Too dark: turn on a light or face the window."),
    QT_TRANSLATE_NOOP("Hints", "Very alike: move and turn the hand a little."),
)
LANGUAGES = (
    QT_TRANSLATE_NOOP("Languages", "Indian Sign Language"),
    QT_TRANSLATE_NOOP("Languages", "Bengali manual alphabet"),
    QT_TRANSLATE_NOOP("Languages", "Nepali manual alphabet"),
    QT_TRANSLATE_NOOP("Languages", "Assamese (stand-in signs)"),
    QT_TRANSLATE_NOOP("Languages", "American Sign Language"),
    QT_TRANSLATE_NOOP(
        "Languages", "The manual alphabet of Indian Sign Language for the Latin letters A to Z."
    ),
    QT_TRANSLATE_NOOP(
        "Languages",
        "The 38-class one-handed Bengali manual alphabet of Rafi et al. (2019); some letters "
        "share a sign.",
    ),
    QT_TRANSLATE_NOOP("Languages", "The Nepali manual alphabet (49 letters), mostly one-handed."),
    QT_TRANSLATE_NOOP(
        "Languages",
        "Stand-in signs: each letter is signed as the same letter of the Nepali manual alphabet, "
        "because no Assamese recordings are public. Teach the app your own signs to replace them.",
    ),
    QT_TRANSLATE_NOOP(
        "Languages",
        "The one-handed manual alphabet of American Sign Language. J and Z are signed by a "
        "movement; the other 24 letters are held.",
    ),
)
# Names of the forms of letters, and where they come from, in the languages that come with signapp.
FORMS = (
    QT_TRANSLATE_NOOP("Forms", "whole hand curved"),
    QT_TRANSLATE_NOOP("Forms", "tips of the index fingers meet above"),
    QT_TRANSLATE_NOOP("Forms", "little finger up"),
    QT_TRANSLATE_NOOP("Forms", "other hand above the index finger"),
    QT_TRANSLATE_NOOP("Forms", "one hand draws it"),
    QT_TRANSLATE_NOOP("Forms", "palm down"),
    QT_TRANSLATE_NOOP("Forms", "all fingertips on the thumb"),
    QT_TRANSLATE_NOOP("Forms", "index finger hooked under the ring"),
    QT_TRANSLATE_NOOP("Forms", "index finger below the other hand's fork"),
    QT_TRANSLATE_NOOP("Forms", "seen in public recordings of signers"),
    QT_TRANSLATE_NOOP(
        "Forms", "the alphabet that the Indian Sign Language Research and Training Centre teaches"
    ),
)
# The buttons of dialogs, which Qt itself does not bring in all our languages.
BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
)


class Texts:
    """Texts of functions outside classes, which depend on a number.

    `lupdate` takes the name of what has the method `tr` for the context, and knows no
    `translate` with a number in Python.
    """

    def __init__(self, context: str) -> None:
        self._context = context

    def tr(self, text: str, disambiguation: str, n: int) -> str:
        """The text for `n` things."""
        return QCoreApplication.translate(self._context, text, disambiguation, n)


def hint_text(hint: Hint) -> str:
    """What to do better when recording."""
    return QCoreApplication.translate("Hints", hint.text)


def language_name(language: Language) -> str:
    """The name of a language."""
    return QCoreApplication.translate("Languages", language.name)


def language_note(language: Language) -> str:
    """What its signs are."""
    return QCoreApplication.translate("Languages", language.note)


def form_name(name: str) -> str:
    """The name of a letter's form."""
    return QCoreApplication.translate("Forms", name)


def form_origin(origin: str) -> str:
    """Where a letter's form comes from."""
    return QCoreApplication.translate("Forms", origin) if origin else ""


def sentence(text: str, *names: str) -> str:
    """The text with a capital at its beginning, unless a name stands there.

    The name of a file or a camera is shown as it is: one of `names`, or a first word that is not
    made of letters alone.
    """
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    if not first.isalpha() or any(name and text.startswith(name) for name in names):
        return text
    return text[:1].upper() + text[1:]


def error_text(what: Said) -> str:
    """What a layer below says, an error or not; from any thread."""
    return what.said(lambda template: QCoreApplication.translate("Errors", template))
