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
    "eaf-not-utf8": QT_TRANSLATE_NOOP("Errors", "{path} is not in UTF-8; save it in ELAN again"),
    "eaf-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "cannot read {path} as an ELAN file ({reason}); open it in ELAN and save it again"
    ),
    "eaf-in-frames": QT_TRANSLATE_NOOP(
        "Errors", "{path} counts its times in frames; save it with milliseconds in ELAN"
    ),
    "eaf-tier-depends": QT_TRANSLATE_NOOP(
        "Errors",
        "in {path}, the tier {tier} depends on {parent}, which would be replaced; give other names "
        "with --tiers",
    ),
    "eaf-tier-taken": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} has a tier {tier} that signapp did not write; give other names with --tiers",
    ),
    "eaf-tiers-changed": QT_TRANSLATE_NOOP(
        "Errors",
        "{path}: the tier {tier} was changed since signapp wrote it: kept as it is (--overwrite "
        "replaces it)",
    ),
    "eaf-in-use": QT_TRANSLATE_NOOP(
        "Errors", "{path} is being written by another program; close it there and try again"
    ),
    "eaf-before-start": QT_TRANSLATE_NOOP(
        "Errors", "{path}: left out {count} letters before the time at which it begins"
    ),
    "eaf-other-media": QT_TRANSLATE_NOOP(
        "Errors", "{path} links {names}, not {video}; the tiers were put into it all the same"
    ),
    "annotation-unknown": QT_TRANSLATE_NOOP(
        "Errors", "{path} is no annotation that signapp reads; give .eaf, .csv, .json, .srt or .vtt"
    ),
    "annotation-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "cannot read the annotation {path} ({reason})"
    ),
    "no-such-tier": QT_TRANSLATE_NOOP(
        "Errors", "{path} has no tier {tier}; its tiers are: {tiers}; choose one with --tier"
    ),
    "letters-not-in-model": QT_TRANSLATE_NOOP(
        "Errors", "the model has no letter {letters}; teach it in the Teach tab first"
    ),
    "no-pose-format": QT_TRANSLATE_NOOP(
        "Errors",
        "the pose format needs the package pose-format, which is not installed; add it with: "
        "{command}",
    ),
    # What only commands say is in English alone.
    "video-damaged-whole": "{path} is {problem}; copy it again",
    "text-not-spelled": "{path}: {reason}",
    "eaf-for-several": "{path} is for one video; give a folder that holds an .eaf for each",
    "eaf-missing": "there is no ELAN file {path} to merge into; write a new one with --format eaf",
    "tiers-unusable": "--tiers {given!r} cannot begin the name of a tier; give a plain word",
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
    "unknown-tracker": "unknown tracker {given!r}; choose from {known}",
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
