"""From recognised letters to text: smoothing, hold-to-commit, script composition, the composer."""
