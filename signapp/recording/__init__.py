"""Recorded samples of a user's own signs: stored so that a crash loses nothing."""
