"""The video tab: label a file, correct the letters, export."""
