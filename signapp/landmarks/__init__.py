"""From an image to the 126 two-hand landmark features.

`tracker.HandTracker` finds `hands.Hands` in slots; `features.extract_features` is the one
definition of the features for live, video and training.
"""
