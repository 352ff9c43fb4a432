"""The live text for others to see: over the whole screen, or in a small window on top."""
