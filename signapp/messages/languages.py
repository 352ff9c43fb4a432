"""Sentences about languages, and texts to be spelled."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "language-code-differs": QT_TRANSLATE_NOOP(
        "Errors", "{path} states the code {code!r}; name the file {code}.json or change the code"
    ),
    "unknown-language": QT_TRANSLATE_NOOP(
        "Errors", "no language {given!r}; known: {known}; or give a .json file"
    ),
    "language-field-invalid": QT_TRANSLATE_NOOP(
        "Errors", "{path}: missing or invalid field {reason}"
    ),
    "language-without-letters": QT_TRANSLATE_NOOP("Errors", "{path}: it lists no letters"),
    "language-label-twice": QT_TRANSLATE_NOOP(
        "Errors",
        "{path}: two letters have the same label {label} (written the same, even if the "
        "characters differ); take one out or rename it",
    ),
    "text-too-long": QT_TRANSLATE_NOOP(
        "Errors",
        "the text is too long ({length} characters): at most {most} letters fit into one "
        "performance; split it",
    ),
    "nothing-to-spell": QT_TRANSLATE_NOOP(
        "Errors", "there is no text to spell: give at least one letter"
    ),
    "folder-unreadable": QT_TRANSLATE_NOOP("Errors", "cannot look into {folder}: {reason}"),
    "letters-unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "{language} has no sign here for {characters}; its letters are {first} to {last} ({count})",
    ),
}
