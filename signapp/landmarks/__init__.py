"""From an image to the 126 two-hand landmark features."""
