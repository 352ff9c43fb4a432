"""Annotations as files, of signapp or of somebody else: read, gone on with, compared."""
