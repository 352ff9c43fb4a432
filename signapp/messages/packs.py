"""Sentences about language packs."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "pack-empty": QT_TRANSLATE_NOOP("Errors", "it holds neither a model nor recordings"),
    "pack-without-language": QT_TRANSLATE_NOOP("Errors", "it has no language.json"),
    "pack-languages-differ": QT_TRANSLATE_NOOP(
        "Errors", "its manifest and its language.json name different languages"
    ),
    "pack-code-no-folder": QT_TRANSLATE_NOOP(
        "Errors", "its language code cannot be the name of a folder"
    ),
    "pack-too-many-letters": QT_TRANSLATE_NOOP("Errors", "it lists more than {most} letters"),
    "pack-card-not-utf8": QT_TRANSLATE_NOOP("Errors", "card.md is not UTF-8 text"),
    "pack-card-unprintable": QT_TRANSLATE_NOOP(
        "Errors", "card.md has characters that cannot be shown"
    ),
    "pack-poses-of-other-language": QT_TRANSLATE_NOOP(
        "Errors", "its exemplars.json is for another language"
    ),
    "pack-poses-invalid": QT_TRANSLATE_NOOP(
        "Errors", "its exemplars.json does not hold poses of 2 × 21 × 3"
    ),
    "pack-landmarks-lack": QT_TRANSLATE_NOOP("Errors", "landmarks.npz lacks {missing}"),
    "pack-landmarks-invalid": QT_TRANSLATE_NOOP(
        "Errors", "landmarks.npz does not hold landmarks of N × 2 × 21 × 3 with their labels"
    ),
    "pack-landmarks-other-features": QT_TRANSLATE_NOOP(
        "Errors", "landmarks.npz was made for other features"
    ),
    "pack-landmarks-impossible": QT_TRANSLATE_NOOP(
        "Errors", "landmarks.npz holds numbers that no camera gives"
    ),
    "pack-landmarks-handless": QT_TRANSLATE_NOOP(
        "Errors", "landmarks.npz holds samples without a hand"
    ),
    "pack-landmarks-nameless": QT_TRANSLATE_NOOP(
        "Errors", "landmarks.npz holds a {key} without a name"
    ),
    "pack-takes-lack": QT_TRANSLATE_NOOP("Errors", "signs.npz lacks {missing}"),
    "pack-takes-invalid": QT_TRANSLATE_NOOP(
        "Errors", "signs.npz does not hold takes of moving signs with their names"
    ),
    "pack-takes-other-features": QT_TRANSLATE_NOOP(
        "Errors", "signs.npz was made for other features"
    ),
    "pack-takes-impossible": QT_TRANSLATE_NOOP(
        "Errors", "signs.npz holds numbers or times that no hand has"
    ),
    "pack-model-unsafe": QT_TRANSLATE_NOOP("Errors", "its model must not be loaded: {reason}"),
    "pack-model-unusable": QT_TRANSLATE_NOOP("Errors", "its model cannot be used: {reason}"),
    "pack-model-of-other-language": QT_TRANSLATE_NOOP(
        "Errors", "its model is for another language than its language.json"
    ),
    "pack-mislabelled": QT_TRANSLATE_NOOP(
        "Errors",
        "it is mislabelled: its model names only {right} of {total} of its own {what} as the "
        "pack does",
    ),
    "pack-unknown-letter": QT_TRANSLATE_NOOP(
        "Errors", "{where} has a letter that its language does not list ({letter})"
    ),
    "pack-recordings-only": QT_TRANSLATE_NOOP(
        "Errors", "{name} brings recordings only, no model; import it together with its recordings"
    ),
    "pack-language-unwritable": QT_TRANSLATE_NOOP(
        "Errors", "cannot write the language file: {reason}"
    ),
    "pack-language-in-the-way": QT_TRANSLATE_NOOP(
        "Errors", "{problem}; mend it or move it away, then import the pack again"
    ),
    "model-too-slow": QT_TRANSLATE_NOOP("Errors", "the model takes too long to answer"),
    "pack-too-large": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is refused: it is larger than any language pack should be ({megabytes} MB)",
    ),
    "pack-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "it cannot be read ({reason}); ask for it again"
    ),
    "pack-refused": QT_TRANSLATE_NOOP("Errors", "{name} is refused: {reason}"),
    "pack-damaged": QT_TRANSLATE_NOOP("Errors", "it is damaged; ask for it again"),
    "not-a-pack": QT_TRANSLATE_NOOP("Errors", "it is not a language pack"),
    "pack-foreign-file": QT_TRANSLATE_NOOP("Errors", "it holds a file that no pack has ({name})"),
    "pack-file-twice": QT_TRANSLATE_NOOP("Errors", "it holds {name} twice"),
    "pack-file-packed-oddly": QT_TRANSLATE_NOOP(
        "Errors", "{name} is packed in a way that packs do not use"
    ),
    "pack-file-claims-too-much": QT_TRANSLATE_NOOP(
        "Errors", "{name} is too large ({size} bytes, at most {limit})"
    ),
    "pack-file-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{name} is too large (at most {limit} bytes)"
    ),
    "pack-not-zip": QT_TRANSLATE_NOOP("Errors", "it is not a language pack (not a ZIP archive)"),
    "pack-too-many-files": QT_TRANSLATE_NOOP("Errors", "it lists far more files than any pack has"),
    "pack-without-manifest": QT_TRANSLATE_NOOP(
        "Errors", "it has no {name}; it is not a language pack"
    ),
    "pack-other-format": QT_TRANSLATE_NOOP(
        "Errors", "its format is not {format}; it needs another version of signapp"
    ),
    "pack-other-features": QT_TRANSLATE_NOOP(
        "Errors", "it was made for other features than {version}"
    ),
    "pack-files-differ": QT_TRANSLATE_NOOP(
        "Errors", "its manifest lists other files than it holds"
    ),
    "pack-file-changed": QT_TRANSLATE_NOOP(
        "Errors", "{name} is not the file that its manifest describes"
    ),
    "pack-part-damaged": QT_TRANSLATE_NOOP("Errors", "{name} is damaged"),
    "pack-part-of-other-model": QT_TRANSLATE_NOOP("Errors", "{name} does not belong to the model"),
    "pack-statistics-invalid": QT_TRANSLATE_NOOP(
        "Errors", "{name} does not hold centres and spreads"
    ),
    "pack-statistics-shapes": QT_TRANSLATE_NOOP(
        "Errors", "{name} does not hold centres and spreads of one shape"
    ),
    "pack-statistics-negative": QT_TRANSLATE_NOOP("Errors", "{name} holds spreads below 0"),
    "pack-statistics-of-other-checkpoint": QT_TRANSLATE_NOOP(
        "Errors", "{name} does not belong to the checkpoint"
    ),
    "pack-part-not-finite": QT_TRANSLATE_NOOP("Errors", "{name} holds numbers that are not finite"),
    "pack-part-not-json": QT_TRANSLATE_NOOP("Errors", "{name} is not valid JSON"),
    "pack-text-too-long": QT_TRANSLATE_NOOP(
        "Errors", "it has a name or text longer than {most} characters"
    ),
    "pack-text-unprintable": QT_TRANSLATE_NOOP(
        "Errors", "it has a name or text with characters that cannot be shown"
    ),
    "pack-too-many-arrays": QT_TRANSLATE_NOOP("Errors", "{name} holds too many arrays"),
    "pack-part-too-large-unpacked": QT_TRANSLATE_NOOP("Errors", "{name} is too large unpacked"),
    "pack-part-not-plain": QT_TRANSLATE_NOOP(
        "Errors", "{name} is damaged or holds more than numbers and text"
    ),
    "pack-part-with-objects": QT_TRANSLATE_NOOP(
        "Errors", "{name} holds Python objects (pickle) or other data that packs never have"
    ),
    "pack-part-size-wrong": QT_TRANSLATE_NOOP("Errors", "{name} holds less or more than it claims"),
    "pack-unwritable": QT_TRANSLATE_NOOP(
        "Errors", "the pack of {code} cannot be written ({reason})"
    ),
    "pack-nothing-to-pack": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has no model yet and no recordings were chosen; retrain it or include the "
        "recordings",
    ),
    "pack-part-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{name} is too large for a pack (at most {limit} bytes)"
    ),
}
