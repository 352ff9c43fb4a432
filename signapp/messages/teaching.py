"""Sentences about teaching and retraining."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "language-exists": QT_TRANSLATE_NOOP(
        "Errors", "there is a language {code!r} already; choose it or another name"
    ),
    "letter-exists": QT_TRANSLATE_NOOP("Errors", "{language} has the letter {letter} already"),
    "no-such-letter": QT_TRANSLATE_NOOP("Errors", "{language} has no letter {letter!r}"),
    "letter-shipped": QT_TRANSLATE_NOOP(
        "Errors", "the letter {letter} comes with signapp and stays; its recordings can be deleted"
    ),
    "letter-exists-with-samples": QT_TRANSLATE_NOOP(
        "Errors", "{language} has the letter {letter} already, with samples of its own"
    ),
    "only-letter": QT_TRANSLATE_NOOP(
        "Errors", "{letter} is the only letter; remove the language instead"
    ),
    "signer-exists": QT_TRANSLATE_NOOP(
        "Errors", "there is a signer {name} already, with samples of their own"
    ),
    "language-name-exists": QT_TRANSLATE_NOOP(
        "Errors", "there is a language {name!r} already; take another name"
    ),
    "language-unremovable": QT_TRANSLATE_NOOP("Errors", "cannot remove {code}: {reason}"),
    "language-there-again": QT_TRANSLATE_NOOP(
        "Errors", "there is a language {code!r} already; nothing was changed"
    ),
    "no-removed-language": QT_TRANSLATE_NOOP("Errors", "no language {code!r} was removed"),
    "language-not-restored": QT_TRANSLATE_NOOP("Errors", "cannot bring back {code}: {reason}"),
    "no-such-signer": QT_TRANSLATE_NOOP(
        "Errors", "there are no samples of {name!r} here; signers: {known}"
    ),
    "language-shipped": QT_TRANSLATE_NOOP(
        "Errors", "the language {code} comes with signapp and stays"
    ),
    "language-not-own": QT_TRANSLATE_NOOP("Errors", "{code} is not among your own languages"),
    "retraining-not-started": QT_TRANSLATE_NOOP("Errors", "retraining cannot start: {reason}"),
    "retraining-failed": QT_TRANSLATE_NOOP("Errors", "retraining failed: {reason}"),
    "recordings-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "the recordings of {code} cannot be read ({reason})"
    ),
    "no-hand-in-file": QT_TRANSLATE_NOOP("Errors", "{path} shows no hand; nothing of it was added"),
    "no-hand-in-pictures": QT_TRANSLATE_NOOP(
        "Errors", "{path} shows no hand in any of {count} pictures; nothing of it was added"
    ),
    "recordings-unlistable": QT_TRANSLATE_NOOP("Errors", "the recordings cannot be read: {reason}"),
    "retraining-ended-early": QT_TRANSLATE_NOOP("Errors", "it ended early"),
    "retraining-needs-torch": QT_TRANSLATE_NOOP(
        "Errors", "Retraining needs PyTorch, which is not installed. Add it with: {command}"
    ),
}
