"""Widgets that several tabs share: they show pictures, landmarks and results, and know no tab."""
