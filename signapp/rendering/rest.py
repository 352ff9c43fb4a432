"""Hands that sign nothing: relaxed, resting below the picture, or letting a letter go."""

import numpy as np

from signapp.landmarks.features import LEFT, RIGHT
from signapp.rendering.pose import HandPose
from signapp.rendering.skeleton import BONE_LENGTHS, Float

# Angles in degrees of a relaxed right hand, fingers up, palm to the viewer: lean to the thumb's
# side, then how much each joint bends towards the viewer.
_FINGERS = {
    5: (8, 18, 22, 14),
    9: (0, 20, 26, 16),
    13: (-7, 22, 28, 18),
    17: (-15, 24, 28, 18),
}
_KNUCKLES = {5: 0.30, 9: 0.07, 13: -0.14, 17: -0.35}  # aside of the wrist, palm lengths
_THUMB = (48, 40, 30, 24)  # lean of its four bones
_THUMB_FORWARD = -0.28


def relaxed(slot: int) -> Float:
    """An open, relaxed hand (21, 3) with palm length 1 and the wrist at the origin."""
    points = np.zeros((21, 3))
    place = np.zeros(3)
    for joint, lean in enumerate(np.radians(_THUMB), start=1):
        bone = np.array([np.sin(lean), -np.cos(lean), _THUMB_FORWARD])
        place = place + bone / np.linalg.norm(bone) * BONE_LENGTHS[joint]
        points[joint] = place
    for root, (lean, *bends) in _FINGERS.items():
        aside, reach = _KNUCKLES[root], BONE_LENGTHS[root]
        points[root] = (aside, -np.sqrt(reach**2 - aside**2), 0.0)
        side = np.radians(lean)
        for joint, curl in enumerate(np.radians(np.cumsum(bends)), start=root + 1):
            bone = np.array(
                [np.sin(side) * np.cos(curl), -np.cos(side) * np.cos(curl), -np.sin(curl)]
            )
            points[joint] = points[joint - 1] + bone * BONE_LENGTHS[joint]
    if slot == LEFT:
        points[:, 0] *= -1
    return points


def at_rest(slot: int, size: float, aspect: float) -> HandPose:
    """A hand just below the picture, on its own side."""
    side = 0.17 if slot == LEFT else -0.17
    wrist = np.array([0.5 + side, 1 / aspect + 2.3 * size, 0.0])
    pose = HandPose.from_points(relaxed(slot))
    return HandPose(wrist, pose.palm, pose.bones, size)


def released(hands: tuple[HandPose, HandPose]) -> tuple[HandPose, HandPose]:
    """Hands that let go of a letter: lowered, apart and most of the way to relaxed."""

    def let_go(slot: int) -> HandPose:
        hand = hands[slot]
        loose = HandPose.from_points(relaxed(slot))
        outwards = 0.35 if slot == LEFT else -0.35
        offset = np.array([outwards, 0.9, 0.0]) * hand.size
        return hand.blend(HandPose(hand.wrist, loose.palm, loose.bones, hand.size), 0.7).moved(
            offset
        )

    return let_go(LEFT), let_go(RIGHT)
