"""Sentences about the settings, texts and progress that are kept, and the window."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "kept-as": QT_TRANSLATE_NOOP("Errors", "it was kept as {name}"),
    "not-set-aside": QT_TRANSLATE_NOOP(
        "Errors", "it could not be set aside and is replaced at the next change"
    ),
    "draft-damaged": QT_TRANSLATE_NOOP(
        "Errors", "the text kept in {path} cannot be read ({reason}); {kept}"
    ),
    "draft-unsaved": QT_TRANSLATE_NOOP("Errors", "the text cannot be saved: {reason}"),
    "text-full": QT_TRANSLATE_NOOP(
        "Errors",
        "there is no room for it: a text has at most {most} characters; finish this one with Clear",
    ),
    "progress-damaged": QT_TRANSLATE_NOOP(
        "Errors", "the progress kept in {path} cannot be read ({reason}); {kept}"
    ),
    "settings-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "the settings in {path} cannot be read ({reason}), so the defaults are used; {kept}",
    ),
    "settings-wrong": "{path}: {problem}",
    "corrections-unsaved": QT_TRANSLATE_NOOP("Errors", "the corrections cannot be kept: {reason}"),
    "corrections-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "the corrections cannot be read: {reason}"
    ),
    "frame-left-out": QT_TRANSLATE_NOOP("Errors", "a frame was left out: {reason}"),
    "tracker-light-now": QT_TRANSLATE_NOOP(
        "Errors",
        "this computer reads fewer than 20 pictures a second, so the light tracker finds the hands "
        "now: faster, less exact",
    ),
    "tracker-full-again": QT_TRANSLATE_NOOP(
        "Errors", "the full tracker finds the hands again: the computer keeps up"
    ),
    "fault": QT_TRANSLATE_NOOP("Errors", "something went wrong ({reason})"),
    "setting-no-table": QT_TRANSLATE_NOOP(
        "Errors", "{name} is not a table of settings, its defaults are used"
    ),
    "setting-wrong": QT_TRANSLATE_NOOP("Errors", "{name} cannot be {value}, {used} is used"),
}
