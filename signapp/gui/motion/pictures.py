"""Draws the sign of a letter, in the background, each only once."""

import logging
from collections import OrderedDict
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from signapp.errors import SignappError
from signapp.gui.background import Background
from signapp.rendering import RenderStyle, render_hands
from signapp.rendering.exemplars import Exemplar, framed, load_exemplars, load_forms
from signapp.rendering.moving import MovingPose
from signapp.video.bgrx import bgrx

log = logging.getLogger(__name__)

_CACHE_BYTES = 32 * 1024 * 1024
"""Of all that show signs together: the largest alphabet, 49 letters, at 400x400."""

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


_Key = tuple[str, str, int, bool, int, MovingPose | None]


class _Kept:
    """Pictures, those shown last, up to a number of bytes; of the GUI thread."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[_Key, QImage] = OrderedDict()
        self.bytes = 0

    def get(self, key: _Key) -> QImage | None:
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def put(self, key: _Key, picture: QImage) -> None:
        old = self._pictures.pop(key, None)
        self.bytes += picture.sizeInBytes() - (0 if old is None else old.sizeInBytes())
        self._pictures[key] = picture
        while self.bytes > _CACHE_BYTES and len(self._pictures) > 1:
            self.bytes -= self._pictures.popitem(last=False)[1].sizeInBytes()

    def clear(self) -> None:
        self._pictures.clear()
        self.bytes = 0


_kept = _Kept()


class SignPictures(QObject):
    """Draws for one part of the window; what was drawn is kept for all.

    Signal `ready` (code, label): a picture that was asked for is there now.
    """

    ready = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: set[_Key] = set()  # not there yet, or without a pose
        self._background = Background(self)

    def get(
        self,
        code: str,
        label: str,
        side: int,
        mirrored: bool = True,
        form: int = 0,
        moving: MovingPose | None = None,
    ) -> QImage | None:
        """The picture if it is there; else None, and `ready` tells when it is.

        Of a sign without a pose, the middle of its movement `moving` is drawn.
        """
        key = (code, label, side, mirrored, form, None if self.known(code, label) else moving)
        picture = _kept.get(key)
        if picture is None and key not in self._asked:
            self._asked.add(key)
            self._background.run(
                partial(_draw, *key), done=partial(self._take, key), failed=log.warning
            )
        return picture

    @property
    def busy(self) -> bool:
        """Whether pictures that were asked for are still being drawn."""
        return self._background.busy

    def known(self, code: str, label: str) -> bool:
        """Whether the model has a pose for that letter."""
        return label in exemplars(code)

    def forget(self) -> None:
        """Draw everything again, as after a language was taught."""
        exemplars.cache_clear()
        all_forms.cache_clear()
        _kept.clear()
        self._asked.clear()

    def close(self) -> None:
        """Stop drawing."""
        self._background.drop()

    def _take(self, key: _Key, image: QImage | None) -> None:
        if image is not None:
            self._asked.discard(key)
            _kept.put(key, image)
            self.ready.emit(*key[:2])


def _draw(
    code: str, label: str, side: int, mirrored: bool, form: int, moving: MovingPose | None
) -> QImage | None:
    exemplar = form_of(code, label, form)
    if moving is not None:
        exemplar = Exemplar(label, moving.still, moving.aspect)
    if exemplar is None or not exemplar.present.any():
        return None
    picture = draw_sign(exemplar, side, mirrored)
    return QImage(picture.data, side, side, 4 * side, QImage.Format.Format_RGB32).copy()
