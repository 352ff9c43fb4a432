"""The first steps of somebody who is new: what they are, and the strip that shows them."""
