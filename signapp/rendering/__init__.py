"""The signing hands: from text to landmarks to pictures."""

from signapp.rendering.renderer import projected, render_hands
from signapp.rendering.style import BACKGROUNDS, SKIN_TONES, RenderStyle

__all__ = ["BACKGROUNDS", "SKIN_TONES", "RenderStyle", "projected", "render_hands"]
