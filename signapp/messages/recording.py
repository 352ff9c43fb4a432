"""Sentences about recordings."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "word-list-empty": QT_TRANSLATE_NOOP(
        "Errors", "{path} holds no word that {language} can spell; give one word a line"
    ),
    "nothing-to-export": QT_TRANSLATE_NOOP(
        "Errors", "there are no samples to export; record some first"
    ),
    "dataset-suffix-unknown": QT_TRANSLATE_NOOP(
        "Errors", "{name}: datasets are .npz or .csv files; name it so"
    ),
    "recordings-locked": QT_TRANSLATE_NOOP(
        "Errors", "another signapp window is erasing in {folder}; wait a moment and try again"
    ),
    "recording-folder-unwritable": QT_TRANSLATE_NOOP(
        "Errors", "cannot record to {folder}: {reason}; check that the folder can be written to"
    ),
    "recording-unwritable": QT_TRANSLATE_NOOP(
        "Errors", "cannot record to {path}: {reason}; check that the folder can be written to"
    ),
    "recording-closed": QT_TRANSLATE_NOOP(
        "Errors", "{path} is closed; start a new recording session"
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "Errors",
        "the disk is full: the last sample was not stored in {path}; make room and record it again",
    ),
    "recording-failed": QT_TRANSLATE_NOOP(
        "Errors",
        "cannot record to {path}: {reason}; free some space or check the disk, then record again",
    ),
    "name-empty": QT_TRANSLATE_NOOP("Errors", "the {what} has no name; type one"),
    "name-too-long": QT_TRANSLATE_NOOP(
        "Errors", "the name of the {what} is longer than {most} characters"
    ),
    "name-unprintable": QT_TRANSLATE_NOOP(
        "Errors", "the name of the {what} has characters that cannot be shown"
    ),
    "picture-no-take": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a picture; a moving sign is taught by videos"
    ),
    "video-damaged-take": QT_TRANSLATE_NOOP(
        "Errors", "{path} is {problem}; cut out the part that plays and import that"
    ),
    "no-takes-to-export": QT_TRANSLATE_NOOP(
        "Errors", "there are no takes of moving signs to export; record some first"
    ),
    "takes-suffix-not-npz": QT_TRANSLATE_NOOP(
        "Errors", "{name}: takes of moving signs are written as .npz; name it so"
    ),
    "takes-in-sheet": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} holds single frames of one hand without place or depth and no movement; import the "
        "videos or the pictures themselves",
    ),
    "no-takes-in-folder": QT_TRANSLATE_NOOP(
        "Errors", "{path}: no .npy, .npz or .pose files in it; give videos one by one"
    ),
    "takes-suffix-unknown": QT_TRANSLATE_NOOP(
        "Errors", "{path}: takes are read from videos and from .npy, .npz and .pose files"
    ),
    "takes-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{path} is damaged or holds no takes of hands; export it again"
    ),
    "pose-format-missing": QT_TRANSLATE_NOOP(
        "Errors", "reading {path} needs pose-format: {command}"
    ),
    "no-hand-in-take": QT_TRANSLATE_NOOP("Errors", "no hand in this take; nothing was recorded"),
    "take-times-invalid": QT_TRANSLATE_NOOP(
        "Errors", "the times of a take must rise from frame to frame"
    ),
    "take-too-long": QT_TRANSLATE_NOOP(
        "Errors", "a take lasts at most {most} seconds; record the sign alone"
    ),
    "no-hand-in-frame": QT_TRANSLATE_NOOP("Errors", "no hand in this frame; nothing was recorded"),
    "picture-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "cannot store the picture in {folder}: {reason}; make room, or record without pictures",
    ),
    "language-code-invalid": QT_TRANSLATE_NOOP(
        "Errors", "{code!r} cannot be the code of a language: use small letters, digits, - and _"
    ),
    "session-recording": QT_TRANSLATE_NOOP(
        "Errors", "a session is still recording; finish it before erasing"
    ),
    "erasing-failed": QT_TRANSLATE_NOOP("Errors", "cannot erase in {folder}: {reason}; try again"),
    "picture-unremovable": QT_TRANSLATE_NOOP("Errors", "cannot remove {path}: {reason}"),
    "recording-of-other-version": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was written by another version of signapp ({format}, features {features}); "
        "update signapp or move the file away",
    ),
    "no-such-profile": QT_TRANSLATE_NOOP(
        "Errors", "there is no profile {name}; there are: {known}"
    ),
    "profile-exists": QT_TRANSLATE_NOOP(
        "Errors", "there is a profile {name} already; choose it, or another name"
    ),
    "profile-empty": QT_TRANSLATE_NOOP(
        "Errors", "the profile {name} has no samples yet; record some first"
    ),
    "profile-suffix": QT_TRANSLATE_NOOP("Errors", "{name}: profiles are .npz files; name it so"),
    "profile-file-missing": QT_TRANSLATE_NOOP("Errors", "there is no file {path}; check the name"),
    "profile-too-large": QT_TRANSLATE_NOOP("Errors", "{path} is too large to be a profile"),
    "profile-file-damaged": QT_TRANSLATE_NOOP(
        "Errors", "{path} is no profile, or is damaged; export it again"
    ),
    "profile-other-language": QT_TRANSLATE_NOOP(
        "Errors", "the profile is of the language {code}, not of {ours}; choose {code} first"
    ),
    "profiles-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "what is noted of profiles in {path} cannot be read; {kept}. Their samples are all there; "
        "choose the profile again",
    ),
    # What only commands say is in English alone.
    "landmarks-invalid": "landmarks must be finite with shape {shape}",
    "aspect-invalid": "the picture's aspect must be a positive number",
}
