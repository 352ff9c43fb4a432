"""Sentences about sign models and their versions."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "no-model-for-language": QT_TRANSLATE_NOOP(
        "Errors", "no model for language {name!r}; known: {known}; or give a model's path"
    ),
    "no-model-at": QT_TRANSLATE_NOOP(
        "Errors", "no model at {path}; check the path or use a language name"
    ),
    "model-unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not a readable ONNX model (damaged or incomplete?); export or download it again",
    ),
    "model-damaged": QT_TRANSLATE_NOOP("Errors", "{path}: damaged ({reason}); export it again"),
    "model-metadata-damaged": QT_TRANSLATE_NOOP(
        "Errors", "{path}: damaged metadata ({reason}); export it again"
    ),
    "model-metadata-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not a signapp model: it lacks the metadata {missing}; export it with "
        "'python -m training export'",
    ),
    "model-other-format": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} has model format {format!r}, this signapp reads {ours!r}; export it again with "
        "this version",
    ),
    "model-other-features": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was made for features {version!r}, this signapp computes {ours!r}; retrain it "
        "with this version",
    ),
    "model-metadata-invalid": QT_TRANSLATE_NOOP(
        "Errors", "{path}: invalid metadata {key!r} ({reason})"
    ),
    "model-names-damaged": QT_TRANSLATE_NOOP(
        "Errors", "{path}: damaged names ({reason}); export it again"
    ),
    "model-input-wrong": QT_TRANSLATE_NOOP(
        "Errors", "{path}: its input must be 'features' (N, {count})"
    ),
    "model-outputs-wrong": QT_TRANSLATE_NOOP(
        "Errors", "{path}: its outputs must include {outputs}"
    ),
    "model-labels-wrong": QT_TRANSLATE_NOOP(
        "Errors", "{path}: {labels} labels for {outputs} outputs; export it again"
    ),
    "model-label-twice": QT_TRANSLATE_NOOP("Errors", "{path}: two outputs have the same label"),
    "model-unrunnable": QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be run; export or download it again"
    ),
    "model-rows-wrong": QT_TRANSLATE_NOOP(
        "Errors", "{path}: its outputs do not have one row a sample"
    ),
    "model-failed": QT_TRANSLATE_NOOP("Errors", "the model {path} failed ({reason})"),
    "model-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{path} is larger than any sign model should be (200 MB); not loaded"
    ),
    "model-file-unreadable": QT_TRANSLATE_NOOP("Errors", "cannot read the model {path}: {reason}"),
    "model-empty": QT_TRANSLATE_NOOP("Errors", "{path} is empty; export or download it again"),
    "no-motion-model": QT_TRANSLATE_NOOP(
        "Errors", "there is no motion model for {name!r}; install signapp again or give its path"
    ),
    "motion-model-other-windows": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was made for windows {version!r}, this signapp computes {ours!r}; retrain it "
        "with this version",
    ),
    "motion-model-input-wrong": QT_TRANSLATE_NOOP(
        "Errors", "{path}: its input must be 'windows' (N, {steps}, {count})"
    ),
    "version-files-wrong": QT_TRANSLATE_NOOP("Errors", "a version holds {files} and nothing else"),
    "version-unwritable": QT_TRANSLATE_NOOP(
        "Errors", "cannot store the model in {folder}: {reason}"
    ),
    "no-earlier-version": QT_TRANSLATE_NOOP("Errors", "{code} has no earlier model to go back to"),
    "versions-locked": QT_TRANSLATE_NOOP(
        "Errors",
        "another signapp window is changing the model of {code}; wait a moment and try again",
    ),
    "version-unchangeable": QT_TRANSLATE_NOOP(
        "Errors", "cannot change the model in {folder}: {reason}"
    ),
    "no-such-version": QT_TRANSLATE_NOOP("Errors", "there is no version {version!r} of {code}"),
    # What only commands say is in English alone.
    "model-of-language-unusable": "the model of {code} cannot be used ({reason})",
}
