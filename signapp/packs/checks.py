"""What the files of a pack must be, each by itself and all together."""

import re
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import LanguageError, ModelError
from signapp.landmarks.features import FEATURE_VERSION, LANDMARK_SHAPE, FloatArray, hands_present
from signapp.languages import Language, language_from_dict
from signapp.languages.names import CODE, normal
from signapp.packs import onnx_check
from signapp.packs.format import LIMITS, TAKES, Pack, PackError
from signapp.packs.probe import probe
from signapp.packs.takes import read_takes
from signapp.packs.tensors import check_checkpoint, check_statistics
from signapp.packs.untrusted import check_text, parse_json, read_arrays
from signapp.recording.samples import MAX_NAME, Sample
from signapp.rendering.exemplars import Exemplar, load_forms

# Names that Windows gives to devices: a folder of that name cannot be made there.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)")
_MAX_LETTERS = 1000
_MAX_SAMPLES = 200_000
EXEMPLARS_RIGHT = 0.6
"""Least share of the pack's poses that its own model must name rightly (shipped models: all but
one or two)."""
SAMPLES_RIGHT = 0.5
"""Least share of the pack's recordings that its own model must name rightly."""


def checked_pack(files: dict[str, bytes], manifest: dict[str, Any]) -> Pack:
    """Check the files of a pack (without the manifest) and return what they mean.

    Raises:
        PackError: what is wrong with them.
    """
    language = _language(files, str(manifest.get("language")))
    exemplars = _exemplars(files, language)
    samples = _samples(files, language)
    takes = read_takes(files[TAKES]) if TAKES in files else []
    _card(files)
    if "model.onnx" in files:
        labels = _model(files, language, exemplars, samples)
        check_checkpoint(files, labels)
        check_statistics(files)
    elif {"encoder.safetensors", "statistics.safetensors"} & set(files) or not (samples or takes):
        raise PackError("pack-empty")
    parts = [f"{len(language.letters)} letters"]
    parts += ["a model"] if "model.onnx" in files else []
    parts += [f"{len(samples)} recorded samples"] if samples else []
    if takes:
        signs = len({take.label for take in takes})
        parts.append(f"{len(takes)} takes of {signs} moving signs")
    return Pack(language, files, (*samples, *takes), f"{language.name}: {', '.join(parts)}")


def _language(files: dict[str, bytes], code: str) -> Language:
    if "language.json" not in files:
        raise PackError("pack-without-language")
    data = parse_json(files["language.json"], "language.json")
    try:
        language = language_from_dict(data, "language.json")
    except LanguageError as error:
        raise PackError(error.code, **error.fields) from error
    if language.code != code:
        raise PackError("pack-languages-differ")
    if not CODE.fullmatch(code) or _DEVICES.fullmatch(code):
        raise PackError("pack-code-no-folder")
    if len(language.letters) > _MAX_LETTERS:
        raise PackError("pack-too-many-letters", most=_MAX_LETTERS)
    for text in (language.name, language.native_name, language.script, language.locale):
        check_text(text, MAX_NAME)
    check_text(language.note, 2000)
    for letter in language.letters:
        others = (*letter.alternates, *letter.former)
        for text in (letter.label, letter.native, letter.roman, letter.text, *others):
            check_text(text, MAX_NAME)
        for form in letter.forms:
            check_text(form.name, MAX_NAME)
            check_text(form.origin, 2000)
    return language


def _card(files: dict[str, bytes]) -> None:
    try:
        text = files.get("card.md", b"").decode("utf-8")
    except UnicodeDecodeError as error:
        raise PackError("pack-card-not-utf8") from error
    if any(not (c.isprintable() or c in "\n\r\t") for c in text):
        raise PackError("pack-card-unprintable")


def _exemplars(files: dict[str, bytes], language: Language) -> list[Exemplar]:
    if "exemplars.json" not in files:
        return []
    data = parse_json(files["exemplars.json"], "exemplars.json")
    if not isinstance(data, dict) or data.get("language") != language.code:
        raise PackError("pack-poses-of-other-language")
    with tempfile.TemporaryDirectory(prefix="signapp-pack-") as folder:
        path = Path(folder) / "exemplars.json"
        path.write_bytes(files["exemplars.json"])
        try:
            poses = load_forms(path)
        except (ModelError, OverflowError, RecursionError) as error:
            raise PackError("pack-poses-invalid") from error
    _known_labels(poses, language, "exemplars.json")
    exemplars = [pose for forms in poses.values() for pose in forms]
    for pose in exemplars:
        check_text(pose.form, MAX_NAME)
    return exemplars


def _samples(files: dict[str, bytes], language: Language) -> list[Sample]:
    if "landmarks.npz" not in files:
        return []
    arrays = read_arrays(files["landmarks.npz"], "landmarks.npz", LIMITS["landmarks.npz"])
    missing = {"landmarks", "label", "group", "session", "sequence", "aspect"} - set(arrays)
    if missing:
        raise PackError("pack-landmarks-lack", missing=", ".join(sorted(missing)))
    landmarks, aspect, takes = arrays["landmarks"], arrays["aspect"], arrays["sequence"]
    count = len(landmarks) if landmarks.ndim else 0
    shapes = landmarks.shape == (count, *LANDMARK_SHAPE) and all(
        arrays[key].shape == (count,) for key in ("label", "group", "session", "sequence", "aspect")
    )
    kinds = landmarks.dtype == np.float32 and aspect.dtype == np.float32 and takes.dtype.kind == "i"
    words = all(arrays[key].dtype.kind == "U" for key in ("label", "group", "session"))
    if not (shapes and kinds and words and 0 < count <= _MAX_SAMPLES):
        raise PackError("pack-landmarks-invalid")
    if str(arrays.get("feature_version", FEATURE_VERSION)) != FEATURE_VERSION:
        raise PackError("pack-landmarks-other-features")
    sane = np.isfinite(landmarks).all() and np.abs(landmarks).max() < 20
    if not (sane and np.isfinite(aspect).all() and (aspect > 0.1).all() and (aspect < 10).all()):
        raise PackError("pack-landmarks-impossible")
    if not hands_present(landmarks).any(axis=-1).all():
        raise PackError("pack-landmarks-handless")
    for key in ("label", "group", "session"):
        for text in np.unique(arrays[key]):
            check_text(str(text), MAX_NAME)
            if not str(text).strip():
                raise PackError("pack-landmarks-nameless", key=key)
    labels = [normal(str(x)) for x in arrays["label"]]
    _known_labels(labels, language, "landmarks.npz")
    return [
        Sample(
            id=f"pack:{i}",
            label=labels[i],
            landmarks=landmarks[i],
            aspect=float(aspect[i]),
            time_s=0.0,
            signer=str(arrays["group"][i]),
            session=str(arrays["session"][i]),
            take=int(takes[i]),
            source="import",
        )
        for i in range(count)
    ]


def _model(
    files: dict[str, bytes],
    language: Language,
    exemplars: list[Exemplar],
    samples: list[Sample],
) -> list[str]:
    reason = onnx_check.refusal(files["model.onnx"])
    if reason:
        raise PackError("pack-model-unsafe", reason=reason)
    step = max(1, len(samples) // 500)
    shown = [(x.label, x.features) for x in exemplars]
    recorded = [(x.label, x.features) for x in samples[::step]]
    rows: FloatArray = np.zeros((1 + len(shown) + len(recorded), 126), np.float32)
    for i, (_, features) in enumerate(shown + recorded, start=1):
        rows[i] = features
    with tempfile.TemporaryDirectory(prefix="signapp-pack-") as folder:
        path = Path(folder) / "model.onnx"
        path.write_bytes(files["model.onnx"])
        try:
            answer = probe(path, rows)
        except ModelError as error:
            text = str(error).replace(str(path), "its model").splitlines()[0]
            raise PackError("pack-model-unusable", reason=text) from error
    if answer["language"] != language.code:
        raise PackError("pack-model-of-other-language")
    labels: list[str] = [str(label) for label in answer["labels"]]
    _known_labels(labels, language, "the model")
    best = answer["best"][1:]
    _check_right(shown, best[: len(shown)], labels, EXEMPLARS_RIGHT, "poses")
    _check_right(recorded, best[len(shown) :], labels, SAMPLES_RIGHT, "recordings")
    return labels


def _check_right(
    rows: list[tuple[str, FloatArray]], best: list[str], labels: list[str], least: float, what: str
) -> None:
    pairs = [(label, name) for (label, _), name in zip(rows, best, strict=True) if label in labels]
    right = sum(label == name for label, name in pairs)
    if pairs and right < least * len(pairs):
        raise PackError("pack-mislabelled", right=right, total=len(pairs), what=what)


def _known_labels(labels: Any, language: Language, where: str) -> None:
    former = {old for letter in language.letters for old in letter.former}
    unknown = sorted(set(labels) - set(language.by_label) - former)
    if unknown:
        raise PackError("pack-unknown-letter", where=where, letter=unknown[0][:20])
