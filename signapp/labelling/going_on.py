"""What a labelling run does with annotations that are there: go on with them, merge into them."""

import re
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import LabellingError
from signapp.labelling.annotations.letters import go_on_with, others_named
from signapp.labelling.annotations.reading import read_annotations
from signapp.labelling.eaf.into import done_before, merge_into, why_not
from signapp.labelling.eaf.merge import PREFIX
from signapp.labelling.labeller import Labelling
from signapp.labelling.settings import file_digest, sha256


@dataclass(frozen=True)
class GoingOn:
    """Annotations of one video.

    Attributes:
        start_from: a file whose letters are taken in place of the model's, or None.
        tier: the tier of it, or None for the one that holds letters.
        into: an ELAN file to merge the letters into, or None.
        prefix: of the names of our tiers in it.
    """

    start_from: Path | None = None
    tier: str | None = None
    into: Path | None = None
    prefix: str = PREFIX

    def key(self, key: str) -> str:
        """The key of a run, with what this adds to it."""
        if self.start_from is None:
            return key
        return sha256(f"{key} {file_digest(self.start_from)} {self.tier}".encode())

    def done_before(self, key: str) -> bool:
        """Whether a run with this key merged already, or none is to.

        Raises:
            LabellingError: the ELAN file cannot be read.
        """
        return self.into is None or done_before(self.into, key, self.prefix)

    def kept(self, overwrite: bool) -> dict[Path, str]:
        """The ELAN file with the reason, if our tiers in it were changed and are to be kept.

        Raises:
            LabellingError: it cannot be merged into at all.
        """
        if self.into is None:
            return {}
        refused = why_not(self.into, self.prefix)
        return {} if refused is None or overwrite else {self.into: str(refused)}

    def begin(self, labelling: Labelling) -> tuple[Labelling, list[str]]:
        """The labelling to write, and lines about annotations that are no letters.

        Raises:
            LabellingError: the annotations cannot be read.
        """
        if self.start_from is None:
            return labelling, []
        labelling, imported = go_on_with(labelling, self.start_from, self.tier)
        if not imported.others:
            return labelling, []
        return labelling, [
            f"{self.start_from}: left out {len(imported.others)} annotations that are no letters "
            f"of {labelling.language.name} or lie outside the video: "
            f"{others_named(imported.others)}"
        ]

    def end(
        self, labelling: Labelling, key: str, overwrite: bool
    ) -> tuple[list[Path], dict[Path, str], list[str]]:
        """Merge; the file if it was written, or why it was kept, and lines to say.

        Raises:
            LabellingError: the file cannot be read or written.
        """
        if self.into is None:
            return [], {}, []
        kept = self.kept(overwrite)
        if kept:
            return [], kept, []
        done = merge_into(self.into, labelling, prefix=self.prefix, key=key, overwrite=overwrite)
        notes = [str(note) for note in done.notes]
        if done.backup is not None:
            notes.append(f"{self.into}: tiers merged; as it was before it is {done.backup.name}")
        return [self.into], {}, notes


NOTHING = GoingOn()


def checked(
    start_from: Path | None,
    tier: str | None,
    into: Path | None,
    prefix: str,
    video: Path,
    several: bool,
) -> GoingOn:
    """What the user asked for, with absolute paths, before any file is touched.

    Args:
        start_from, tier, prefix: as in `GoingOn`.
        into: an ELAN file, or a folder with one that has the video's name.
        video: the video.
        several: there are other videos in the run.

    Raises:
        LabellingError: a file is not there or cannot be read, or one was named for several videos.
    """
    if start_from is not None:
        if several:
            raise LabellingError("eaf-for-several", path=start_from)
        read_annotations(start_from).tier(tier)
        start_from = start_from.absolute()
    if into is not None:
        if into.is_dir():
            into = into / f"{video.stem}.eaf"
        elif several:
            raise LabellingError("eaf-for-several", path=into)
        if not into.is_file():
            raise LabellingError("eaf-missing", path=into)
        if not re.fullmatch(r"[^\s<>&\"]([^<>&\"\n]*[^\s<>&\"])?", prefix):
            raise LabellingError("tiers-unusable", given=prefix)
        why_not(into, prefix)
        into = into.absolute()
    return GoingOn(start_from, tier, into, prefix)
