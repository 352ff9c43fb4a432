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
    "no-pose-format": QT_TRANSLATE_NOOP(
        "Errors",
        "the pose format needs the package pose-format, which is not installed; add it with: "
        "{command}",
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
    "unknown-signer": (
        "cannot understand the signer {given!r}; give left, right, largest, or X,Y,W,H: a box in "
        "fractions of the picture (0.5,0,0.5,1 is its right half) or in pixels"
    ),
    "signer-outside": "the box {given} lies outside of the picture of {path}; give one inside",
    "font-unusable": "cannot use the font {path}; give a .ttf or .otf file",
    "font-lacks-letters": "the font {font} lacks letters of this language; give another",
    "no-words": "{path} holds no words; write one a line",
    "too-many-words": "{path} holds more than {most} words; shorten it",
}
