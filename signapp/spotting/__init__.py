"""Where in a stream of frames a sign moves, without Qt and without a look into the future.

`frames.Frames` keeps the last seconds, `movements.MovementFinder` tells movement from rest, and
`spotter.Spotter` asks a recogniser what a movement was. Live, video, teaching and measuring
feed them frame by frame in the same way.
"""
