import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from signapp.rendering.rasteriser import FAR, Canvas

LIGHT = np.array([-0.4, -0.6, -0.7]) / np.linalg.norm([-0.4, -0.6, -0.7])


def canvas(width: int = 64, height: int = 48, left: int = 0, top: int = 0) -> Canvas:
    return Canvas(left, top, width, height, LIGHT)


def swept_balls(a: np.ndarray, ra: float, b: np.ndarray, rb: float) -> np.ndarray:
    """Depth of a round cone the slow way: the nearest of many balls along the axis."""
    y, x = np.mgrid[0:48, 0:64] + 0.5
    depth = np.full((48, 64), np.inf)
    for t in np.linspace(0, 1, 2001):
        centre, radius = a + t * (b - a), ra + t * (rb - ra)
        square = radius**2 - (x - centre[0]) ** 2 - (y - centre[1]) ** 2
        surface = centre[2] - np.sqrt(np.maximum(square, 0))
        depth = np.where((square > 0) & (surface < depth), surface, depth)
    return depth


# Places on a grid of half pixels: end-on cones, which are drawn roughly, are tested apart.
place = st.tuples(
    st.integers(24, 104).map(lambda v: v / 2),
    st.integers(24, 72).map(lambda v: v / 2),
    st.floats(-15, 15),
)


@settings(max_examples=60, deadline=None)
@given(a=place, b=place, ra=st.floats(3, 9), rb=st.floats(3, 9))
@example(a=(12.0, 13.5, 0.0), b=(22.0, 13.5, 0.0), ra=3.0, rb=3.0000000000000004)
def test_a_round_cone_is_the_hull_of_the_balls_along_it(a, b, ra, rb) -> None:
    assume(np.hypot(a[0] - b[0], a[1] - b[1]) > abs(ra - rb) + 0.5)
    drawn = canvas()
    drawn.round_cone(a, ra, b, rb, 1)
    a, b = np.array(a), np.array(b)
    expected = swept_balls(a, ra, b, rb)
    seen = drawn.depth < FAR
    # A whole row of pixel centres may lie on the very rim, where rounding decides.
    assert seen[np.isfinite(swept_balls(a, ra - 0.01, b, rb - 0.01))].all()
    assert np.isfinite(swept_balls(a, ra + 0.01, b, rb + 0.01))[seen].all()
    both = seen & np.isfinite(expected)
    gaps = np.abs(drawn.depth[both] - expected[both])
    assert np.percentile(gaps, 90) < 0.1
    assert np.median(gaps) < 0.02


def test_a_cone_seen_along_its_axis_is_drawn_too() -> None:
    """As a finger that points at the camera: a small ball before a large one."""
    drawn = canvas()
    tip, root = np.array([32.0, 24.0, -12.0]), np.array([33.0, 24.0, 8.0])
    drawn.round_cone(tip, 4, root, 9, 1)
    expected = swept_balls(tip, 4, root, 9)
    both = (drawn.depth < FAR) & np.isfinite(expected)
    assert both.sum() > 0.95 * np.isfinite(expected).sum()
    assert np.abs(drawn.depth[both] - expected[both]).max() < 2.5


def test_the_middle_of_a_ball_faces_the_viewer() -> None:
    drawn = canvas()
    drawn.round_cone((32.5, 24.5, 5), 10, (32.5, 24.5, 5), 10, 1)
    assert drawn.depth[24, 32] == pytest.approx(-5, abs=1e-3)
    assert drawn.lambert[24, 32] == pytest.approx(-LIGHT[2], abs=1e-3)
    # The light comes from the top left, so that side is brighter.
    assert drawn.lambert[18, 26] > drawn.lambert[24, 32] > drawn.lambert[30, 38]


def test_the_nearer_surface_wins_whatever_the_order() -> None:
    near, far = ((32, 24, -8), 6, (32, 24, -8), 6, 1), ((30, 24, 8), 9, (34, 24, 8), 9, 2)
    one, other = canvas(), canvas()
    for shape in (near, far):
        one.round_cone(*shape)
    for shape in (far, near):
        other.round_cone(*shape)
    assert (one.material == other.material).all()
    assert one.material[24, 32] == 1 and one.material[24, 40] == 2


def test_a_window_shows_its_part_of_the_picture() -> None:
    whole, part = canvas(), canvas(20, 16, left=22, top=14)
    for drawn in (whole, part):
        drawn.round_cone((20, 20, 0), 7, (44, 28, 6), 5, 1)
        drawn.triangle(
            [(20, 12, 0), (44, 20, 2), (30, 40, -3)],
            np.tile([0.0, 0.0, -1.0], (3, 1)),
            (2, 2, 2),
            2,
        )
    assert np.allclose(part.depth, whole.depth[14:30, 22:42])
    assert (part.material == whole.material[14:30, 22:42]).all()


def test_shapes_outside_the_window_draw_nothing() -> None:
    drawn = canvas()
    drawn.round_cone((-50, -50, 0), 5, (-40, -50, 0), 5, 1)
    drawn.triangle([(200, 200, 0), (220, 200, 0), (200, 230, 0)], np.eye(3), (1, 1, 1), 1)
    assert (drawn.depth == FAR).all()


@pytest.mark.parametrize("flip", [1, -1])
def test_a_triangle_is_a_plane_raised_to_the_viewer(flip: int) -> None:
    drawn = canvas()
    normals = np.tile([0.0, 0.0, -1.0 * flip], (3, 1))
    drawn.triangle([(10, 10, 4), (50, 10, 4), (10, 40, 4)], normals, (3, 3, 3), 2)
    inside = drawn.depth < FAR
    assert np.allclose(drawn.depth[inside], 1.0, atol=1e-4)
    assert inside.sum() == pytest.approx(40 * 30 / 2, rel=0.12)
    assert inside[12, 12] and not inside[38, 48]
