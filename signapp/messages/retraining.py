"""Sentences of the retraining process, which the window shows as its own."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "not-recordings": QT_TRANSLATE_NOOP(
        "Errors", "{path} holds no recordings of signapp ({reason})"
    ),
    "too-few-samples": QT_TRANSLATE_NOOP(
        "Errors", "no letter has {count} samples yet; record more before retraining"
    ),
    "one-letter-recorded": QT_TRANSLATE_NOOP(
        "Errors", "only one letter is recorded; a recogniser needs at least two"
    ),
    "model-without-poses": QT_TRANSLATE_NOOP(
        "Errors",
        "{folder} has no {file}, without which its letters would be forgotten; start afresh or "
        "choose another model",
    ),
    "checkpoint-missing": QT_TRANSLATE_NOOP("Errors", "no checkpoint at {path}; check the path"),
    "checkpoint-damaged": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not a usable checkpoint ({reason}); train it again"
    ),
    "export-differs": QT_TRANSLATE_NOOP(
        "Errors", "{path}: ONNX Runtime and torch differ by {difference} in a probability"
    ),
    "held-out-sessions": QT_TRANSLATE_NOOP("Errors", "sessions that were not trained on"),
    "held-out-takes": QT_TRANSLATE_NOOP("Errors", "takes that were not trained on"),
    "held-out-ends": QT_TRANSLATE_NOOP(
        "Errors",
        "the end of each letter's only take, which flatters: record every letter twice or more",
    ),
}
