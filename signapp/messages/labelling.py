"""Sentences about labelling videos."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "corrections-damaged": QT_TRANSLATE_NOOP(
        "Errors", "the corrections kept of this video cannot be read ({reason})"
    ),
    "annotated-video-unwritable": QT_TRANSLATE_NOOP(
        "Errors", "cannot write the annotated video of {path}: {reason}"
    ),
    "no-typeface": QT_TRANSLATE_NOOP(
        "Errors",
        "no typeface found to write on the video; install fonts, e.g. fonts-noto-core, or "
        "leave out the mp4 format",
    ),
    "nothing-sure": QT_TRANSLATE_NOOP(
        "Errors", "none of the {count} letters found is as sure as you ask for; ask for less"
    ),
    "nothing-no-hands": QT_TRANSLATE_NOOP(
        "Errors",
        "no letter was found: hardly any hand is seen; film the signer from the front, in good "
        "light, with the hands in the picture",
    ),
    "nothing-accepted": QT_TRANSLATE_NOOP(
        "Errors",
        "no letter was found: hands are held still, but in no shape of a letter of {language}; "
        "is it the right language?",
    ),
    "nothing-moving": QT_TRANSLATE_NOOP(
        "Errors",
        "no letter was found: the hands move all the time; fast spelling? Try the automatic mode "
        "or that for fast fingerspelling",
    ),
    "nothing-told": QT_TRANSLATE_NOOP(
        "Errors",
        "no letter was found: the hands move all the time, and fast spelling of {language} cannot "
        "be told from other signing yet; if it is spelling, try the mode for fast fingerspelling",
    ),
    "nothing-spelled": QT_TRANSLATE_NOOP(
        "Errors",
        "no letter was found: the hands move all the time, and not as in spelling; if it is "
        "spelling all the same, try the mode for fast fingerspelling",
    ),
    # What only commands say is in English alone.
    "no-dask": "--dask needs Dask, which is not installed; add it with: {command}",
    "no-dask-scheduler": "no Dask scheduler answers at {address}; start one with 'dask scheduler'",
    "no-dask-workers": (
        "the Dask scheduler at {address} has no workers; start some with 'dask worker {address}'"
    ),
    "no-videos-given": "no video files to label; give files, folders, globs or --list FILE",
    "output-folder-unwritable": (
        "cannot write to {folder} ({reason}); choose another folder with --output"
    ),
    "video-damaged": (
        "{path} is {problem}; copy it again, or add --partial to label what can be read"
    ),
    "list-unreadable": "cannot read {what} {path}: {reason}",
    "list-not-utf8": "{path} is not a UTF-8 text file; save {what} as UTF-8, one entry a line",
    "unknown-format": "unknown format {given}; choose from {known}",
    "unknown-mode": "unknown mode {given!r}; choose from {known}",
    "font-unusable": "cannot use the font {path}; give a .ttf or .otf file",
    "font-lacks-letters": "the font {font} lacks letters of this language; give another",
    "no-signs": "there is no moving sign for {language}; teach one in the Teach tab first",
    "signs-differ": (
        "the moving signs of {language} are not those that the run began with; start it again, "
        "without --dask where this machine has signs of its own"
    ),
    "no-words": "{path} holds no words; write one a line",
    "too-many-words": "{path} holds more than {most} words; shorten it",
}
