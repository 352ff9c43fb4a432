from dataclasses import replace

import numpy as np
import pytest

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.geometry import to_fractions
from signapp.rendering import SKIN_TONES, RenderStyle, projected, render_hands
from signapp.rendering.rest import relaxed

ASPECT = 4 / 3
PLAIN = RenderStyle(noise=0)


def open_hands(gap: float = 0.4) -> np.ndarray:
    """Two open hands side by side, (2, 21, 3) image fractions."""
    hands = np.stack([relaxed(slot) * 0.12 for slot in (LEFT, RIGHT)])
    hands[LEFT, :, :2] += (0.5 + gap / 2, 0.5)
    hands[RIGHT, :, :2] += (0.5 - gap / 2, 0.5)
    return to_fractions(hands, ASPECT)


def skin_mask(picture: np.ndarray) -> np.ndarray:
    """Pixels redder than the wall and the clothes."""
    values = picture.astype(int)
    return values[..., 0] > values[..., 2] + 25


def test_same_input_same_picture_and_the_seed_matters() -> None:
    hands = open_hands()
    first = render_hands(hands, ASPECT, (320, 240), RenderStyle(seed=3))
    again = render_hands(hands, ASPECT, (320, 240), RenderStyle(seed=3))
    other = render_hands(hands, ASPECT, (320, 240), RenderStyle(seed=4))
    assert (first == again).all()
    assert (first != other).any()
    assert np.abs(first.astype(int) - other).mean() < 6  # only noise differs


@pytest.mark.parametrize("size", [(640, 480), (96, 72), (481, 333), (1, 1), (200, 600)])
def test_any_size(size: tuple[int, int]) -> None:
    picture = render_hands(open_hands(), ASPECT, size, PLAIN)
    assert picture.shape == (size[1], size[0], 3) and picture.dtype == np.uint8


def test_hands_are_drawn_where_the_landmarks_are() -> None:
    hands = open_hands()
    mask = skin_mask(render_hands(hands, ASPECT, (640, 480), PLAIN))
    for x, y, _ in projected(hands, ASPECT, (640, 480), PLAIN).reshape(-1, 3):
        assert mask[int(y * 480), int(x * 640)]
    # Half the picture's width away from both hands there is no skin.
    assert not mask[:200, :60].any()


def test_an_absent_hand_is_not_drawn() -> None:
    hands = open_hands()
    hands[LEFT] = 0
    mask = skin_mask(render_hands(hands, ASPECT, (640, 480), PLAIN))
    assert mask[:, :320].sum() > 2000
    assert mask[:, 330:].sum() == 0
    hands[RIGHT] = 0
    assert skin_mask(render_hands(hands, ASPECT, (640, 480), PLAIN)).sum() == 0


def test_hands_out_of_the_picture_do_no_harm() -> None:
    hands = open_hands() + (0.0, 3.0, 0.0)
    empty = render_hands(np.zeros((2, 21, 3)), ASPECT, (320, 240), PLAIN)
    assert (render_hands(hands, ASPECT, (320, 240), PLAIN) == empty).all()


def test_mirrored_is_the_flipped_picture() -> None:
    hands = open_hands()
    hands[LEFT] = 0
    plain = render_hands(hands, ASPECT, (320, 240), PLAIN)
    mirrored = render_hands(hands, ASPECT, (320, 240), RenderStyle(noise=0, mirrored=True))
    assert (mirrored == plain[:, ::-1]).all()
    truth = projected(hands, ASPECT, (320, 240), RenderStyle(mirrored=True))
    assert truth[RIGHT, 0, 0] == pytest.approx(1 - hands[RIGHT, 0, 0])
    assert not truth[LEFT].any()


def test_depth_decides_which_hand_covers_the_other() -> None:
    hands = open_hands(gap=0.06)
    front = render_hands(hands, ASPECT, (640, 480), PLAIN, depth=-0.3)
    back = render_hands(hands, ASPECT, (640, 480), PLAIN, depth=0.3)
    alone = hands.copy()
    alone[LEFT] = 0
    right_only = render_hands(alone, ASPECT, (640, 480), PLAIN)
    mask = skin_mask(right_only)

    def difference(picture: np.ndarray) -> float:
        return float(np.abs(picture.astype(int) - right_only)[mask].mean())

    assert difference(front) < difference(back) / 2


def test_the_camera_turns_about_the_middle_of_the_picture() -> None:
    hands = open_hands()
    straight = projected(hands, ASPECT, style=RenderStyle())
    turned = projected(hands, ASPECT, style=RenderStyle(yaw=30))
    assert np.allclose(straight, hands, atol=1e-9)
    spread = lambda p: p[LEFT, 0, 0] - p[RIGHT, 0, 0]  # noqa: E731
    assert spread(turned) == pytest.approx(np.cos(np.pi / 6) * spread(straight))
    rolled = projected(hands, ASPECT, style=RenderStyle(roll=90))
    x, y = (hands[LEFT, 0, :2] - 0.5) * (ASPECT, 1.0)
    assert rolled[LEFT, 0, :2] == pytest.approx((0.5 - y / ASPECT, 0.5 + x), abs=1e-9)


def test_a_picture_of_another_shape_shows_the_frame_whole() -> None:
    hands = open_hands()
    wide = projected(hands, ASPECT, (1280, 480))
    assert wide[:, :, 1] == pytest.approx(hands[:, :, 1])
    assert wide[:, :, 0] * 1280 == pytest.approx(hands[:, :, 0] * 640 + 320)
    tall = projected(hands, ASPECT, (640, 960))
    assert tall[:, :, 1] * 960 == pytest.approx(hands[:, :, 1] * 480 + 240)


def test_styles_change_what_they_name() -> None:
    hands = open_hands()
    means = [
        render_hands(hands, ASPECT, (320, 240), RenderStyle(noise=0, skin=tone))[
            skin_mask(render_hands(hands, ASPECT, (320, 240), PLAIN))
        ].mean()
        for tone in SKIN_TONES
    ]
    assert means == sorted(means, reverse=True)
    bright = render_hands(hands, ASPECT, (320, 240), RenderStyle(noise=0, exposure=1.2))
    assert bright.mean() > render_hands(hands, ASPECT, (320, 240), PLAIN).mean()


@pytest.mark.parametrize(
    "arguments",
    [{"skin": "purple"}, {"background": "nowhere"}, {"blur": -1}, {"exposure": 0},
     {"skin": (300, 0, 0)}],
)  # fmt: skip
def test_bad_styles_are_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        RenderStyle(**arguments)  # type: ignore[arg-type]


def test_bad_landmarks_and_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="2, 21, 3"):
        render_hands(np.zeros((21, 3)), ASPECT)
    with pytest.raises(ValueError, match="finite"):
        render_hands(np.full((2, 21, 3), np.nan), ASPECT)
    with pytest.raises(ValueError, match="pixel"):
        render_hands(np.zeros((2, 21, 3)), ASPECT, (0, 10))


def test_a_face_changes_the_head_alone() -> None:
    empty = np.zeros((2, 21, 3))
    plain = RenderStyle(noise=0.0, skin="medium")
    shadow = render_hands(empty, 4 / 3, (640, 480), plain).astype(int)
    face = render_hands(empty, 4 / 3, (640, 480), replace(plain, face=True)).astype(int)
    rows, columns = np.nonzero(np.abs(face - shadow).max(axis=2) > 3)
    assert rows.max() < 0.47 * 480 and columns.min() > 240 and columns.max() < 400
    cheek = face[round(0.235 * 480), 320 - round(0.07 * 480)]
    assert np.abs(cheek - 0.94 * np.array(SKIN_TONES["medium"])).max() < 14
    eye, brow = face[round(0.212 * 480), round(320 + 0.045 * 480)], face[round(0.2 * 480), 320]
    beard = face[round(0.37 * 480), 320]
    assert beard.sum() < eye.sum() < 0.7 * cheek.sum() < brow.sum()
    nobody = replace(plain, signer=False)
    bare = render_hands(empty, 4 / 3, (640, 480), nobody)
    assert np.array_equal(bare, render_hands(empty, 4 / 3, (640, 480), replace(nobody, face=True)))
