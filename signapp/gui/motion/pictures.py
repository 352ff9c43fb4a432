"""Draws the sign of a letter, in the background, each only once."""

import logging
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from signapp.errors import SignappError
from signapp.gui.background import Background
from signapp.rendering import RenderStyle, render_hands
from signapp.rendering.exemplars import Exemplar, framed, load_exemplars, load_forms
from signapp.video.bgrx import bgrx

log = logging.getLogger(__name__)

SIGN_STYLE = RenderStyle(background="blue", signer=False, blur=0.5, noise=0.0)


@lru_cache(maxsize=16)
def exemplars(code: str) -> dict[str, Exemplar]:
    """The exemplar poses of a language; empty when its model has none."""
    try:
        return load_exemplars(code)
    except SignappError as error:
        log.warning("%s", error)
        return {}


@lru_cache(maxsize=16)
def all_forms(code: str) -> dict[str, tuple[Exemplar, ...]]:
    """The poses of every form of the letters, first forms first; empty as `exemplars`."""
    try:
        return load_forms(code)
    except SignappError:
        return {}  # `exemplars` says why


def form_of(code: str, label: str, form: int) -> Exemplar | None:
    """The pose of a form of a letter by its number, 0 for the first; None where there is none."""
    if form == 0:
        return exemplars(code).get(label)
    forms = all_forms(code).get(label, ())
    return forms[form] if form < len(forms) else None


def draw_sign(exemplar: Exemplar, side: int, mirrored: bool = True) -> NDArray[np.uint8]:
    """The sign as a (side, side, 4) BGRX picture; mirrored as the signer sees it in a mirror."""
    landmarks, depth = framed(exemplar)
    picture = render_hands(landmarks, 1.0, (side, side), SIGN_STYLE, depth)
    if mirrored:
        picture = np.ascontiguousarray(picture[:, ::-1])
    return bgrx(picture)


class SignPictures(QObject):
    """Signal `ready` (code, label): a picture that was asked for is there now."""

    ready = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[str, str, int, bool, int], QImage | None] = {}
        self._background = Background(self)

    def get(
        self, code: str, label: str, side: int, mirrored: bool = True, form: int = 0
    ) -> QImage | None:
        """The picture if it is there; else None, and `ready` tells when it is."""
        key = (code, label, side, mirrored, form)
        if key not in self._pictures:
            self._pictures[key] = None
            self._background.run(
                partial(_draw, *key), done=partial(self._take, key), failed=log.warning
            )
        return self._pictures[key]

    def known(self, code: str, label: str) -> bool:
        """Whether the model has a pose for that letter."""
        return label in exemplars(code)

    def forget(self) -> None:
        """Draw everything again, as after a language was taught."""
        exemplars.cache_clear()
        all_forms.cache_clear()
        self._pictures.clear()

    def close(self) -> None:
        """Stop drawing."""
        self._background.drop()

    def _take(self, key: tuple[str, str, int, bool, int], image: QImage | None) -> None:
        if image is not None:
            self._pictures[key] = image
            self.ready.emit(*key[:2])


def _draw(code: str, label: str, side: int, mirrored: bool, form: int) -> QImage | None:
    exemplar = form_of(code, label, form)
    if exemplar is None or not exemplar.present.any():
        return None
    picture = draw_sign(exemplar, side, mirrored)
    return QImage(picture.data, side, side, 4 * side, QImage.Format.Format_RGB32).copy()
