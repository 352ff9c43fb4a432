"""The language pack: one ``.signpack`` file with everything a language needs.

Format ``signapp-pack-v1``: a ZIP archive, entries stored or deflated, with only these names:

    manifest.json         required: format, feature_version, language (code), name, created,
                          consent (whether the signers agreed to share landmarks), files
                          {name: {"size", "sha256"}}
    language.json         required: the language file (see `signapp.languages`)
    model.onnx            the model (see `signapp.recognition.model`)
    encoder.safetensors   the checkpoint, to go on training from
    statistics.safetensors  where the trained letters lie in the checkpoint's embedding, so that
                          they are kept when letters are added; only with its checkpoint
    exemplars.json        a pose of every letter or form (see `signapp.rendering.exemplars`)
    card.md               what the model is, measured how, made from what
    landmarks.npz         recordings, landmarks only (see `signapp.recording.export`); only when
                          the signers agree
    signs.npz             takes of moving signs (see `signapp.packs.takes`); likewise

There is a model, or landmarks, or takes, or several of these.
"""

from dataclasses import dataclass, field

from signapp.errors import SignappError
from signapp.languages import Language
from signapp.recording.samples import Sample

PACK_FORMAT = "signapp-pack-v1"
PACK_SUFFIX = ".signpack"
MANIFEST = "manifest.json"
TAKES = "signs.npz"

MEGABYTE = 1024 * 1024
LIMITS = {
    MANIFEST: MEGABYTE // 16,
    "language.json": MEGABYTE,
    "model.onnx": 50 * MEGABYTE,
    "encoder.safetensors": 50 * MEGABYTE,
    "statistics.safetensors": 20 * MEGABYTE,
    "exemplars.json": 8 * MEGABYTE,
    "card.md": MEGABYTE // 2,
    "landmarks.npz": 100 * MEGABYTE,
    TAKES: 60 * MEGABYTE,
}
"""The names that may occur and the most bytes each may unpack to."""
MAX_PACK_BYTES = 200 * MEGABYTE


class PackError(SignappError):
    """A language pack cannot be written, or is not fit to be installed."""


@dataclass(frozen=True, eq=False)
class Pack:
    """A pack whose contents have all been checked.

    Attributes:
        language: the language.
        files: contents by name, without the manifest.
        samples: the recordings it brings, if any.
        summary: one line for the user.
    """

    language: Language
    files: dict[str, bytes] = field(repr=False)
    samples: tuple[Sample, ...] = field(repr=False, default=())
    summary: str = ""
