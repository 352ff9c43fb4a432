"""What a labelling run is asked to do."""

import dataclasses
import hashlib
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path

from signapp import __version__
from signapp.errors import LabellingError
from signapp.labelling.profile import LabelProfile
from signapp.landmarks.features import FEATURE_VERSION
from signapp.landmarks.region import check_signer
from signapp.recognition.catalog import SPELLING_FILE
from signapp.settings import FULL, LIGHT
from signapp.system.installation import add_line

LANDMARK_FORMATS = ("npz", "landmarks-csv", "pose")
FORMATS = ("csv", "srt", "vtt", "eaf", "json", "mp4", *LANDMARK_FORMATS)
LETTERS, FINGERSPELLING, AUTO = "letters", "fingerspelling", "auto"
MODES = (AUTO, LETTERS, FINGERSPELLING)


@dataclass(frozen=True)
class LabelSettings:
    """Settings of a run, the same for all its files.

    Attributes:
        language: a language name, or the path of a model.
        formats: which outputs, see `FORMATS`.
        mode: "letters" for letters that are held, "fingerspelling" for fast spelling, "auto" for
            what each stretch of the video is.
        wordlist: words to choose from, or none.
        min_confidence: segments below it are left out.
        partial: label what can be read of a file that is cut off or damaged.
        hand_model: a MediaPipe hand model, or None for the usual one.
        tracker: "full", or "light" for landmarks that are quicker to have and less exact.
        font: a font file for the annotated video, or None to find one.
        threads: decoding threads a file, see `VideoReader`.
        profile: a person's samples to use beside the model, or None.
        signs: key of the moving signs that are looked for (`SignBook.key`), "" for none.
        merging: the letters go into an ELAN file that is there, so that no format is needed.
        landmarks_only: track the hands and recognise nothing; no model is needed, and the formats
            are of `LANDMARK_FORMATS`.
        signer: whose hands to read (see `signapp.labelling.signer.find_signer`), None for all.
    """

    language: str = "isl"
    formats: tuple[str, ...] = ("csv",)
    mode: str = "letters"
    wordlist: tuple[str, ...] = ()
    min_confidence: float = 0.0
    partial: bool = False
    hand_model: str | None = None
    tracker: str = FULL
    font: str | None = None
    threads: int = 0
    profile: LabelProfile | None = None
    signs: str = ""
    merging: bool = False
    landmarks_only: bool = False
    signer: str | None = None

    def __post_init__(self) -> None:
        formats = LANDMARK_FORMATS if self.landmarks_only else FORMATS
        unknown = [name for name in self.formats if name not in formats]
        if unknown or not (self.formats or self.merging):
            raise LabellingError(
                "unknown-format", given=", ".join(unknown) or "(none)", known=", ".join(formats)
            )
        if "pose" in self.formats and importlib.util.find_spec("pose_format") is None:
            raise LabellingError("no-pose-format", command=add_line("pose"))
        if self.signer is not None:
            check_signer(self.signer)
        if self.mode not in MODES:
            raise LabellingError("unknown-mode", given=self.mode, known=", ".join(MODES))
        if self.tracker not in (FULL, LIGHT):
            raise LabellingError("unknown-tracker", given=self.tracker, known=f"{FULL}, {LIGHT}")

    def digest(self, model_path: Path | None) -> str:
        """Hash of all that decides the outputs: these settings, the models' bytes, the version."""
        settings = dataclasses.asdict(self)
        settings.pop("threads")
        if self.profile is None:
            settings.pop("profile")  # results of before are as they would be now
        if not self.signs:  # as it was before there were any
            settings.pop("signs")
        if not self.landmarks_only:
            settings.pop("landmarks_only")
        if self.signer is None:
            settings.pop("signer")
        if self.tracker == FULL:
            settings.pop("tracker")
        settings["formats"] = sorted(set(self.formats))
        models = ""
        if model_path is not None:
            beside = model_path.with_name(SPELLING_FILE)
            spelling = file_digest(beside) if self.mode != LETTERS and beside.is_file() else ""
            models = file_digest(model_path) + spelling
        return sha256(
            json.dumps([settings, FEATURE_VERSION, __version__], sort_keys=True).encode()
            + models.encode()
        )


def sha256(data: bytes) -> str:
    """Hexadecimal SHA-256."""
    return hashlib.sha256(data).hexdigest()


def file_digest(path: Path) -> str:
    """Hexadecimal SHA-256 of a file's contents.

    Raises:
        LabellingError: it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise LabellingError("unreadable", path=path, reason=error.strerror or error) from error
