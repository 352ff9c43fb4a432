"""SRT and WebVTT subtitles, one cue a letter or sign."""

from pathlib import Path

import pysubs2

from signapp.labelling.labeller import Labelling
from signapp.labelling.outputs.timeline import player_ms
from signapp.labelling.settings import LabelSettings
from signapp.languages.names import shown


def write_srt(labelling: Labelling, path: Path, target: Path, settings: LabelSettings) -> None:
    """SubRip."""
    path.write_text(_subtitles(labelling).to_string("srt"), encoding="utf-8")


def write_vtt(labelling: Labelling, path: Path, target: Path, settings: LabelSettings) -> None:
    """WebVTT."""
    path.write_text(_subtitles(labelling).to_string("vtt"), encoding="utf-8")


def _subtitles(labelling: Labelling) -> pysubs2.SSAFile:
    subtitles = pysubs2.SSAFile()
    found = sorted([*labelling.segments, *labelling.signs], key=lambda s: s.start_s)
    for segment in found:
        start, end = player_ms(segment, labelling.track.info)
        text = shown(segment.native, segment.roman)
        subtitles.append(pysubs2.SSAEvent(start=start, end=end, text=text))
    return subtitles
