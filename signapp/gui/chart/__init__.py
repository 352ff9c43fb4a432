"""The chart tab: every letter of the language with its sign."""
