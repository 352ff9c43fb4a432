"""The signing hands in motion: scenes, and the player that draws them off the GUI thread."""

from signapp.gui.motion.player import Moment, MotionPlayer
from signapp.gui.motion.scenes import Scene, SpelledScene, Turntable, sign_scene

__all__ = ["Moment", "MotionPlayer", "Scene", "SpelledScene", "Turntable", "sign_scene"]
