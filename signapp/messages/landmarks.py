"""Sentences about the hand model and MediaPipe."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "hand-model-download-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{url} sent more than a hand model; nothing was kept"
    ),
    "hand-model-download-failed": QT_TRANSLATE_NOOP(
        "Errors",
        "cannot download the hand model from {url} ({reason}); check the connection, or "
        "download it elsewhere and set {variable} to the file",
    ),
    "hand-model-download-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "the file from {url} has another checksum than expected; nothing was kept, try again",
    ),
    "hand-model-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "cannot write the hand model to {folder} ({reason}); make that folder writable or set "
        "{variable}",
    ),
    "no-hand-model-at": QT_TRANSLATE_NOOP(
        "Errors", "no hand model at {path}; correct {variable} or hand_model in the settings"
    ),
    "hand-model-no-bundle": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not a hand_landmarker.task bundle; fetch it again with 'signapp doctor "
        "--fetch-hand-model'",
    ),
    "hand-model-damaged": QT_TRANSLATE_NOOP(
        "Errors", "{path} is damaged; fetch it again with 'signapp doctor --fetch-hand-model'"
    ),
    "hand-model-lacks-parts": QT_TRANSLATE_NOOP(
        "Errors", "{path} holds no {parts}: not a hand model"
    ),
    "hand-model-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "cannot read the hand model {path}: {reason}"
    ),
    "tracking-failed": QT_TRANSLATE_NOOP("Errors", "MediaPipe failed on this picture ({reason})"),
    "no-hand-model": "{problem}. {remedy}",
    "hand-model-unloadable": QT_TRANSLATE_NOOP(
        "Errors", "MediaPipe cannot load the hand model {path}: {reason}"
    ),
    "hand-model-not-built-in": QT_TRANSLATE_NOOP(
        "Errors", "no MediaPipe hand model: this signapp was built without it"
    ),
    "no-light-hand-model": QT_TRANSLATE_NOOP(
        "Errors",
        "the light tracker is missing from this signapp or damaged; use the full one, or install "
        "signapp again: {command}",
    ),
    "hand-model-remedy": QT_TRANSLATE_NOOP(
        "Errors",
        "Run 'signapp doctor --fetch-hand-model' once, or set the environment variable "
        "{variable} to a hand_landmarker.task file, or give its path as hand_model in the "
        "settings file",
    ),
    "mediapipe-refused": "{problem}; {remedy}",
    "mediapipe-reports-use": QT_TRANSLATE_NOOP(
        "Errors", "mediapipe {version} reports its use over the network, so signapp does not use it"
    ),
    "mediapipe-remedy": QT_TRANSLATE_NOOP("Errors", "install the release that does not: {command}"),
}
