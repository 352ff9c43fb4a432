"""A sign on a card: its picture, its movement and the controls of both.

`card.SignCard` is what the sign chart and practice show; `controls.MotionControls` stands below it.
"""
