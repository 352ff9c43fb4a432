"""Training a network by a recipe, and calibrating what it says."""
