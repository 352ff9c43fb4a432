"""Pictures of the signs that a model expects, drawn from its exemplar poses."""

from signapp.gui.signs.pictures import SignPictures

__all__ = ["SignPictures"]
