"""How the signing hands look: everything about the picture that is not the pose."""

from dataclasses import dataclass, replace

Colour = tuple[int, int, int]

SKIN_TONES: dict[str, Colour] = {
    "fair": (236, 196, 170),
    "light": (222, 174, 142),
    "medium": (196, 144, 110),
    "tan": (166, 116, 84),
    "brown": (128, 86, 62),
    "dark": (92, 62, 48),
}
"""Skin tones as RGB, under full light."""

BACKGROUNDS: dict[str, Colour] = {
    "blue": (176, 194, 210),
    "white": (236, 238, 240),
    "grey": (150, 152, 156),
    "green": (150, 182, 160),
    "dark": (52, 56, 64),
}
"""Plain wall colours as RGB."""


@dataclass(frozen=True)
class RenderStyle:
    """Parameters of a picture; equal styles and landmarks give equal pictures.

    Attributes:
        skin: a name of `SKIN_TONES` or an RGB colour.
        background: a name of `BACKGROUNDS` or an RGB colour.
        clothing: RGB colour of the silhouette and the sleeves.
        signer: whether to draw the silhouette behind the hands.
        face: whether the silhouette has a face, which is for people; before a shadow in its
            place, a tracker loses fewer hands.
        forearms: whether to draw forearms and sleeves.
        yaw, pitch: camera angle in degrees. Positive yaw moves the camera to the right of the
            picture, positive pitch lifts it.
        roll: turn of the picture in degrees, clockwise.
        blur: standard deviation of the lens blur in pixels at a height of 480.
        noise: standard deviation of the sensor noise in levels of 0..255.
        exposure: factor on the brightness of everything.
        mirrored: flip the finished picture left to right, as a mirror or a selfie view shows it.
        seed: of the noise.
    """

    skin: str | Colour = "medium"
    background: str | Colour = "blue"
    clothing: Colour = (42, 48, 62)
    signer: bool = True
    face: bool = False
    forearms: bool = True
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    blur: float = 1.3
    noise: float = 2.0
    exposure: float = 1.0
    mirrored: bool = False
    seed: int = 0

    def __post_init__(self) -> None:
        colour_of(self.skin, SKIN_TONES, "skin tone")
        colour_of(self.background, BACKGROUNDS, "background")
        if self.blur < 0 or self.noise < 0 or self.exposure <= 0:
            raise ValueError("blur and noise must not be negative and exposure must be positive")

    def for_frame(self, index: int) -> "RenderStyle":
        """The same look with the noise of another frame of a clip."""
        return replace(self, seed=self.seed * 100_003 + index) if self.noise else self

    @property
    def skin_rgb(self) -> Colour:
        """The skin tone as RGB."""
        return colour_of(self.skin, SKIN_TONES, "skin tone")

    @property
    def background_rgb(self) -> Colour:
        """The wall as RGB."""
        return colour_of(self.background, BACKGROUNDS, "background")


def colour_of(value: str | Colour, names: dict[str, Colour], what: str) -> Colour:
    """RGB of a colour given by name or as RGB.

    Raises:
        ValueError: an unknown name, or not three numbers of 0..255.
    """
    if isinstance(value, str):
        if value not in names:
            raise ValueError(f"no {what} {value!r}; known: {', '.join(names)}")
        return names[value]
    if len(value) != 3 or not all(0 <= channel <= 255 for channel in value):
        raise ValueError(f"a {what} is a name or three numbers of 0..255, not {value!r}")
    return value
