"""Plays a round from its log on and says each letter that is on the disk, to be killed."""

import sys
from pathlib import Path

from signapp.live.alphabet_round import AlphabetRound, Asked
from signapp.live.round_log import RoundLog
from signapp.recording.profiles import Profiles
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from tests.support.streams import Signer


def play(letters: str, root: Path) -> None:
    """Go on with the round of Asha, or begin one; says "LETTER" for each that is stored."""
    log = RoundLog(Profiles(Recordings("isl", root)), "Asha")
    if not log.kept.letters:
        log.begin(letters)
    poses = load_exemplars("isl")
    round_ = AlphabetRound([Asked(x, 0) for x in log.kept.letters], log.kept.samples)
    signer = Signer(15)
    while round_.asked is not None:
        pose = poses[round_.asked.label]
        for hands, time_s in signer.go_to(pose, 0.4, 1.2):
            take = round_.see(hands, time_s)
            if take is not None:
                log.take(take)
                round_.stored()
                print(take.label, flush=True)
    print("over", flush=True)


if __name__ == "__main__":
    play(sys.argv[1], Path(sys.argv[2]))
