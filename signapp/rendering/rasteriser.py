"""A small z-buffer: round cones and triangles, seen by an orthographic camera.

Coordinates are pixels: x right, y down, z away from the viewer. A *round cone* is the hull of two
balls (a capsule whose radius changes along its axis); the nearest point of the balls that sweep it
has a closed form, derived in `Canvas.round_cone`. Triangles are drawn with an offset towards the
viewer, so that they can skin the space between cones of the same radius.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.rendering.skeleton import Float

Image32 = NDArray[np.float32]

FAR = np.float32(1e9)

_END_ON_BALLS = 9


class Canvas:
    """Depth, Lambert term and material of the nearest surface in a window of the picture.

    Args:
        left, top, width, height: the window, in pixels of the picture.
        light: unit vector from the surface towards the light.

    Attributes:
        depth: (height, width) float32, `FAR` where nothing was drawn.
        lambert: (height, width) float32, normal · light, in -1..1.
        material: (height, width) uint8.
    """

    def __init__(self, left: int, top: int, width: int, height: int, light: Float) -> None:
        self.left, self.top = left, top
        self.width, self.height = width, height
        self.depth: Image32 = np.full((height, width), FAR, np.float32)
        self.lambert: Image32 = np.zeros((height, width), np.float32)
        self.material: NDArray[np.uint8] = np.zeros((height, width), np.uint8)
        self._light = tuple(float(c) for c in light)
        # Pixel centres of the window, in pixels of the picture.
        self._x = (np.arange(width, dtype=np.float32) + np.float32(left + 0.5))[None, :]
        self._y = (np.arange(height, dtype=np.float32) + np.float32(top + 0.5))[:, None]

    def round_cone(self, a: Any, ra: float, b: Any, rb: float, material: int) -> None:
        """Draw the hull of the ball at `a` (x, y, z) of radius `ra` and that at `b` of `rb`."""
        ax, ay, az = (float(v) for v in a)
        bx, by, bz = (float(v) for v in b)
        window = self._window(min(ax - ra, bx - rb), min(ay - ra, by - rb),
                              max(ax + ra, bx + rb), max(ay + ra, by + rb))  # fmt: skip
        if window is None:
            return
        rows, columns = window
        px, py = self._x[:, columns] - np.float32(ax), self._y[rows] - np.float32(ay)
        dx, dy, dz, dr = bx - ax, by - ay, bz - az, rb - ra
        # A ball at fraction t along the axis shows its surface at depth
        #   f(t) = az + t dz - sqrt(Q(t)),  Q(t) = k t² + 2 m t + c  (m, c depend on the pixel).
        # f is convex where Q >= 0, so its minimum over the axis is the stationary point clamped.
        k = dr * dr - dx * dx - dy * dy
        c = np.float32(ra * ra) - px * px - py * py
        t: Any
        if k > -1e-3:
            if max(abs(dx), abs(dy), abs(dz), abs(dr)) > 1e-6:
                self._end_on(np.array([ax, ay, az, ra]), np.array([bx, by, bz, rb]), material)
                return
            t, q = np.float32(0), c
        else:
            m = px * np.float32(dx) + py * np.float32(dy) + np.float32(ra * dr)
            discriminant = m * m - np.float32(k) * c
            np.maximum(discriminant, 0, out=discriminant)
            discriminant *= np.float32(1.0 / (dz * dz - k))
            np.sqrt(discriminant, out=discriminant)
            discriminant *= np.float32(dz)
            t = discriminant
            t -= m
            t *= np.float32(1.0 / k)
            np.clip(t, 0, 1, out=t)
            q = t * np.float32(k)
            q += m
            q += m
            q *= t
            q += c
        inside = q > 0
        np.maximum(q, 0, out=q)
        height = np.sqrt(q, out=q)  # of the surface over the axis, towards the viewer
        surface = t * np.float32(dz) - height + np.float32(az)
        nearer = inside & (surface < self.depth[rows, columns])
        lx, ly, lz = self._light
        along = np.float32(dx * lx + dy * ly)
        lambert = px * np.float32(lx) + py * np.float32(ly) - t * along - height * np.float32(lz)
        lambert /= t * np.float32(dr) + np.float32(ra)
        self._paint(rows, columns, nearer, surface, lambert, material)

    def _end_on(self, a: Float, b: Float, material: int) -> None:
        """A cone seen along its axis, where f is not convex: a few of its balls will do."""
        for share in np.linspace(0, 1, _END_ON_BALLS):
            x, y, z, radius = a + share * (b - a)
            self.round_cone((x, y, z), radius, (x, y, z), radius, material)

    def triangle(self, corners: Any, normals: Any, radii: Any, material: int) -> None:
        """Draw the skin over three balls, on the side that faces the viewer.

        Args:
            corners: (3, 3) centres of the balls.
            normals: (3, 3) unit normals of one side of the surface; smooth skin shares them
                between neighbouring triangles.
            radii: (3,) of the balls.
        """
        p = np.asarray(corners, dtype=np.float64)
        n = np.asarray(normals, dtype=np.float64)
        if n[:, 2].sum() > 0:
            n = -n
        p = p + n * np.asarray(radii, dtype=np.float64)[:, None]
        area = (p[1, 0] - p[0, 0]) * (p[2, 1] - p[0, 1]) - (p[1, 1] - p[0, 1]) * (p[2, 0] - p[0, 0])
        if abs(area) < 1.0:  # edge-on: the cones along its sides show all there is
            return
        window = self._window(*p[:, :2].min(axis=0), *p[:, :2].max(axis=0))
        if window is None:
            return
        rows, columns = window
        px, py = self._x[:, columns], self._y[rows]
        # Barycentric weights of the second and third corner are linear in the pixel.
        e1, e2 = p[1] - p[0], p[2] - p[0]
        ux, uy = np.float32(e2[1] / area), np.float32(-e2[0] / area)
        vx, vy = np.float32(-e1[1] / area), np.float32(e1[0] / area)
        dx, dy = px - np.float32(p[0, 0]), py - np.float32(p[0, 1])
        u = dx * ux + dy * uy
        v = dx * vx + dy * vy
        margin = np.float32(0.75 / abs(area) ** 0.5)  # no cracks between neighbours
        inside = (u >= -margin) & (v >= -margin) & (u + v <= 1 + margin)
        surface = u * np.float32(e1[2]) + v * np.float32(e2[2]) + np.float32(p[0, 2])
        nearer = inside & (surface < self.depth[rows, columns])
        shade = n @ np.asarray(self._light)
        lambert = (
            u * np.float32(shade[1] - shade[0])
            + v * np.float32(shade[2] - shade[0])
            + np.float32(shade[0])
        )
        self._paint(rows, columns, nearer, surface, lambert, material)

    def _paint(
        self, rows: slice, columns: slice, mask: Any, surface: Any, lambert: Any, material: int
    ) -> None:
        np.copyto(self.depth[rows, columns], surface, where=mask)
        np.copyto(self.lambert[rows, columns], lambert, where=mask)
        np.copyto(self.material[rows, columns], np.uint8(material), where=mask)

    def _window(self, x0: float, y0: float, x1: float, y1: float) -> tuple[slice, slice] | None:
        left = max(int(np.floor(x0)) - self.left, 0)
        top = max(int(np.floor(y0)) - self.top, 0)
        right = min(int(np.ceil(x1)) - self.left, self.width)
        bottom = min(int(np.ceil(y1)) - self.top, self.height)
        if left >= right or top >= bottom:
            return None
        return slice(top, bottom), slice(left, right)
