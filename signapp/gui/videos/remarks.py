"""What the Video tab says of a labelling that has just ended."""

from PySide6.QtCore import QCoreApplication

from signapp.gui.words import error_text
from signapp.labelling import Labelling

translate = QCoreApplication.translate


def remark(labelling: Labelling, signer: str | None) -> str | None:
    """One line about what the user should know of it, None if there is nothing.

    Args:
        labelling: what was found.
        signer: whose hands were asked for, None for all.
    """
    track = labelling.track
    if track.problem:
        line = translate("VideoTab", "The video is {problem}; what could be read is labelled.")
        return line.format(problem=error_text(track.problem))
    if labelling.hint:
        return error_text(labelling.hint)
    if track.crowded:
        return translate(
            "VideoTab",
            "More than two hands are in the picture: letters of two people may be mixed. "
            "Choose whose hands to read and label again.",
        )
    if signer is not None and track.region is None:
        return translate(
            "VideoTab", "The hands of one person alone were found, so nobody's were left out."
        )
    return None
