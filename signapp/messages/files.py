"""Sentences about files of any kind, and what is written."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "unreadable": QT_TRANSLATE_NOOP("Errors", "cannot read {path}: {reason}"),
    "not-utf8": QT_TRANSLATE_NOOP("Errors", "{path} is not UTF-8 text; save it as UTF-8"),
    "not-json": QT_TRANSLATE_NOOP("Errors", "{path} is not valid JSON ({reason})"),
    "unwritable": QT_TRANSLATE_NOOP("Errors", "cannot write {path}: {reason}"),
    "output-exists": QT_TRANSLATE_NOOP(
        "Errors", "{path} is there already and was kept; choose another name or add {option}"
    ),
    "output-is-folder": QT_TRANSLATE_NOOP("Errors", "{path} is a folder; give the name of a file"),
    "output-no-plain-file": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not an ordinary file and was kept; give another name"
    ),
    "output-parent-no-folder": QT_TRANSLATE_NOOP(
        "Errors", "cannot write {path}: {folder} is not a folder"
    ),
    "output-read-only": QT_TRANSLATE_NOOP(
        "Errors", "{path} is read-only and was kept; choose another name"
    ),
    # What only commands say is in English alone.
    "outputs-alike": "{first} and {second} name the same file, {path}; give each its own",
    "output-is-input": "{path} is an input of this run and was kept; give {name} another file",
    "output-folder-is-input": (
        "{folder} is an input of this run and was kept; choose another folder"
    ),
    "output-no-folder": "{folder} is not a folder and was kept; give another one",
    "folder-unwritable": "cannot write to {folder}: {reason}",
    "output-folder-in-use": (
        "{folder} holds {file}{more} already and was kept as it is; choose another folder or "
        "add --overwrite"
    ),
    "desktop-entry-linux": (
        "menu entries of this kind are of Linux desktops; on Windows and macOS the installer and "
        "the app's bundle put signapp into the menu"
    ),
    "desktop-entry-not-ours": (
        "{path} is there already and signapp did not write it, or it was changed since; it was "
        "kept: move it away, or add --overwrite to replace it"
    ),
    "desktop-entry-changed": (
        "{path} was not written by signapp, or it was changed since, and was kept; remove it "
        "yourself if you do not need it"
    ),
    "desktop-entry-path": (
        "a menu entry cannot start {path!r}: its name holds a line break or another control "
        "character; move signapp to a folder with a plain name"
    ),
}
