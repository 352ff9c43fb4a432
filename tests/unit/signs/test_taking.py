"""One take, from the movement to the rest after it."""

import numpy as np
import pytest

from signapp.recording.motions import Motion
from signapp.signs.filming import split_takes
from signapp.signs.taking import PATIENCE_S, TakeRecorder
from tests.support.signing import Part, stream


def record(parts: list[Part], fps: float = 30) -> tuple[Motion | None, float]:
    """The take, and when it was there."""
    drawn = stream(parts, fps=fps)
    recorder = TakeRecorder()
    for time_s, hands in zip(drawn.times, drawn.landmarks, strict=True):
        take = recorder.update(float(time_s), hands, 4 / 3)
        if take is not None:
            return take, float(time_s)
    return None, 0.0


@pytest.mark.parametrize("fps", [8, 15, 30, 60])
def test_from_movement_to_rest(fps: float) -> None:
    parts = [Part("rest", 0.6), Part("hold", 1.5), Part("circle", 1.2), Part("hold", 1.5)]
    take, when = record(parts, fps)
    assert take is not None
    assert take.duration_s == pytest.approx(1.2 + 0.4, abs=0.3)  # a little of the rests with it
    assert when == pytest.approx(3.3 + 0.8, abs=0.3)


def test_from_hands_down_to_hands_down() -> None:
    take, when = record([Part("rest", 0.6), Part("circle", 1.4), Part("rest", 1.5)])
    assert take is not None
    assert take.duration_s == pytest.approx(1.4, abs=0.15)
    assert when <= 2.0 + 1.0


def test_a_stop_on_the_way_ends_no_take() -> None:
    parts = [Part("hold", 1.2), Part("circle", 1.0), Part("hold", 0.5), Part("wave", 1.0),
             Part("hold", 1.5)]  # fmt: skip
    take, _ = record(parts)
    assert take is not None
    assert take.duration_s == pytest.approx(2.5 + 0.4, abs=0.3)


def test_every_frame_is_in_it() -> None:
    take, _ = record([Part("hold", 1.2), Part("circle", 1.0), Part("hold", 1.5)], fps=30)
    assert take is not None
    assert len(take) == round(take.duration_s * 30) + 1


def test_nobody_signs() -> None:
    drawn = stream([Part("hold", 12)])
    recorder = TakeRecorder()
    for time_s, hands in zip(drawn.times, drawn.landmarks, strict=True):
        assert recorder.update(float(time_s), hands, 4 / 3) is None
        assert recorder.late(float(time_s)) == (time_s > PATIENCE_S)


def test_a_video_is_cut_where_the_hands_are_gone() -> None:
    parts = [Part("rest", 0.5)]
    for name in ("circle", "wave", "zed"):
        parts += [Part("hold", 0.3), Part(name, 1.0), Part("hold", 0.3), Part("rest", 1.0)]
    drawn = stream([*parts, Part("hold", 1.0)])  # at the end a hand that signs nothing
    takes = list(split_takes(drawn.times.astype(np.float32), drawn.landmarks, 4 / 3))
    assert [round(take.duration_s, 1) for take in takes] == [1.6, 1.6, 1.6]
