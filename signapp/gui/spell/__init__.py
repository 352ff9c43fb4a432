"""The spell tab: a text, signed by drawn hands."""
