"""The window over a fake camera, and the context alone."""

from tests.support.gui_fixtures import *  # noqa: F403 - fixtures, which pytest finds by name
