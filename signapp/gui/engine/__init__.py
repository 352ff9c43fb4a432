"""The app's threads: capture and recognition, and the object that the widgets talk to."""

from signapp.gui.engine.engine import Engine
from signapp.live.result import Commit, LiveResult

__all__ = ["Commit", "Engine", "LiveResult"]
