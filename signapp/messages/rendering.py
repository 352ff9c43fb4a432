"""Sentences about drawn signs and clips."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "clip-unwritable": QT_TRANSLATE_NOOP(
        "Errors", "cannot write the clip {path} ({reason}); give a writable .mp4 path"
    ),
    "poses-not-json": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not valid JSON ({reason}); install signapp again"
    ),
    "no-poses": QT_TRANSLATE_NOOP(
        "Errors", "no example poses for language {code!r}; known: {known}"
    ),
    "poses-other-features": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} holds poses for features {version!r}, this signapp uses {ours!r}; install both "
        "from one release",
    ),
    "poses-field-invalid": QT_TRANSLATE_NOOP(
        "Errors", "{path}: missing or invalid field ({reason})"
    ),
    "poses-empty": QT_TRANSLATE_NOOP("Errors", "{path}: it holds no poses"),
    "pose-form-unclear": QT_TRANSLATE_NOOP(
        "Errors",
        '{path}: each of several poses of {label} must have a name of its own under "form"',
    ),
    "pose-invalid": QT_TRANSLATE_NOOP(
        "Errors", "{path}: the pose of {label!r} is empty or not valid"
    ),
    "letters-without-pose": QT_TRANSLATE_NOOP(
        "Errors", "no example pose for {letters} in {language}"
    ),
    "letters-move": QT_TRANSLATE_NOOP(
        "Errors",
        "{language} signs {letters} by a movement, which cannot be drawn yet; leave it out",
    ),
    "no-pose-of-letter": QT_TRANSLATE_NOOP("Errors", "there is no example pose of {letter}"),
    "chart-without-poses": QT_TRANSLATE_NOOP(
        "Errors", "{language} has no pictures of its signs, so there is no chart of it"
    ),
    "chart-suffix-unknown": QT_TRANSLATE_NOOP(
        "Errors", "{path}: a chart is a .pdf of pages or a .png of one picture"
    ),
    # What only commands say is in English alone.
    "frame-rate-invalid": "the frame rate must be between 1 and 240, not {rate:g}",
    "clip-times-invalid": "the times of a clip's frames must increase",
    "clip-empty": "there are no frames to write",
    "chart-paper-unknown": "there is no paper {paper!r}; known: {known}",
    "chart-columns-invalid": "a chart has {least} to {most} columns",
    "speed-invalid": "the speed must be between 0.1 and 10, not {speed:g}",
}
