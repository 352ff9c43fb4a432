"""Annotations to begin from when their readers are fuzzed, and the merge into an ELAN file."""

from pathlib import Path

from pympi.Elan import Eaf

from signapp.labelling.annotations.reading import read_annotations
from signapp.labelling.eaf.merge import merged, standing

TABLE = "start,end,label\n0,1,A\n1.5,2,ক\n".encode()
CUES = b"1\n00:00:00,100 --> 00:00:01,000\nA (a)\n\n"
LABELS = (
    b'{"format":"signapp-labels-v1","media":{"player_start_s":0},"segments":'
    b'[{"start_s":0,"end_s":1,"native":"A","confidence":null}],"words":[]}'
)


def use_eaf(path: Path) -> object:
    """Read it, and merge tiers into it: a file that was taken can be read again."""
    eaf = Eaf()
    eaf.add_tier("letters")
    eaf.add_annotation("letters", 150, 2000, "A")
    new = merged(path.read_bytes(), path, eaf)
    standing(new, path)
    return read_annotations(path)
