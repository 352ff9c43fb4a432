"""Choosing and cleaning the example pose of each letter."""
