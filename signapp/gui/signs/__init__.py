"""A sign on a card: its picture, its movement and the controls of both."""
