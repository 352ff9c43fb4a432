from dataclasses import replace

import numpy as np
import torch

from tests.support.landmark_data import dataset
from training.data.people import SIDE_OF_SOURCE, TRAINING_ONLY, to_measure, with_people
from training.data.shape import height_factor, shaped_like, with_estimated_shape
from training.fitting.augmentation import NO_AUGMENTATION, augment

# The joints of a right hand of fixed proportions, fingers half bent, in palms.
_FINGERS = [
    np.array([[0.25, -0.2], [0.45, -0.45], [0.55, -0.65], [0.62, -0.8]]),
    *(
        np.array([[x, -0.95], [x, -1.35], [x, -1.55], [x, -1.65]]) * [1, k]
        for x, k in ((0.22, 1.0), (0.0, 1.04), (-0.2, 0.97), (-0.38, 0.86))
    ),
]


def hands(count: int, seed: int = 0) -> np.ndarray:
    """(N, 21, 3) of one hand seen from many sides, each finger bent by chance."""
    rng = np.random.default_rng(seed)
    result = np.zeros((count, 21, 3))
    for number in range(count):
        hand = np.zeros((21, 3))
        for finger, joints in enumerate(_FINGERS):
            bent = np.radians(rng.uniform(0, 80))
            tips = np.concatenate((joints, np.zeros((4, 1))), axis=1)
            for joint in range(1, 4):
                along = tips[joint] - tips[0]
                tips[joint] = tips[0] + [
                    along[0], along[1] * np.cos(bent), -abs(along[1]) * np.sin(bent),
                ]  # fmt: skip
            hand[1 + 4 * finger : 5 + 4 * finger] = tips
        x, y, z = np.radians(rng.normal(size=3) * [20, 25, 30])
        turn_x = [[1, 0, 0], [0, np.cos(x), -np.sin(x)], [0, np.sin(x), np.cos(x)]]
        turn_y = [[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]]
        turn_z = [[np.cos(z), -np.sin(z), 0], [np.sin(z), np.cos(z), 0], [0, 0, 1]]
        result[number] = 0.1 * hand @ np.array(turn_x) @ np.array(turn_y) @ np.array(turn_z)
    return result


def test_hands_tell_by_how_much_their_picture_was_squeezed():
    true = height_factor(hands(200))
    for squeezed in (0.7, 1.4):
        found = height_factor(hands(200) * [1, squeezed, 1])
        assert abs(np.log(found * squeezed / true)) < 0.08


def test_each_group_gets_its_own_shape_and_a_small_one_the_usual():
    shown = np.concatenate([hands(60, 1), hands(60, 2) * [1, 0.7, 1], hands(5, 3)])
    features = np.zeros((125, 2, 21, 3), np.float32)
    features[:, 1] = shown + [0.5, 0.5, 0]
    start = dataset("ABCDE", groups=5, each=5)
    data = replace(
        start,
        features=features.reshape(125, 126),
        groups=np.repeat(["tall", "flat", "few"], (60, 60, 5)),
        aspect=np.ones(125, np.float32),
    )
    shaped = with_estimated_shape(data)
    height = 1 / shaped.aspect
    tall, flat, few = height[0], height[60], height[120]
    assert flat / tall > 1.3
    assert np.isclose(few, np.median([tall, flat]))
    before = features[:, 1, :, 1]
    after = shaped.features.reshape(features.shape)[:, 1, :, 1]
    np.testing.assert_allclose(after, before * height[:, None], rtol=1e-5)
    assert with_estimated_shape(data.subset(np.arange(20))).features.tolist() == (
        data.features[:20].tolist()
    )


def test_other_landmarks_of_the_same_pictures_get_their_shape():
    start = dataset("AB", groups=3, each=2)
    square = np.ones(len(start), np.float32)
    tall = np.where(start.groups == "person 0", 0.5, 1.0).astype(np.float32)
    one, many = start.groups == "person 0", start.groups == "person 1"
    tall[np.flatnonzero(many)[0]] = 0.7  # a group of several shapes tells nothing
    light = replace(start, aspect=square)
    shaped = shaped_like(light, replace(start, aspect=tall).subset(start.groups != "person 2"))
    np.testing.assert_array_equal(shaped.aspect, np.where(one, 0.5, 1.0))
    before = light.features.reshape(-1, 2, 21, 3)
    after = shaped.features.reshape(-1, 2, 21, 3)
    np.testing.assert_allclose(after[one][..., 1], 2 * before[one][..., 1])
    np.testing.assert_array_equal(after[..., 0], before[..., 0])
    np.testing.assert_array_equal(after[~one], before[~one])


def test_one_name_for_what_is_held_out_together():
    data = dataset("ABCDE", groups=3)
    groups = np.resize(["grcnn", "granthgg", "gspeech", "anna"], len(data))
    files = np.resize(["granthgg_cnn", "granthgg", "gesturespeech", "mine"], len(data))
    renamed = with_people(replace(data, groups=groups, sources=files))
    assert set(renamed.groups) == {"granthgg", "gspeech", "anna"}
    assert "gspeech" in TRAINING_ONLY and not TRAINING_ONLY & set(SIDE_OF_SOURCE.values())


def test_some_rows_of_each_person_and_letter_are_measured():
    data = dataset("AB", groups=3, each=10)
    groups = np.where(data.groups == "person 2", "gspeech", data.groups)
    data = replace(data, groups=groups.astype(np.str_))
    held = to_measure(data, 4)
    assert "gspeech" not in data.groups[held]
    for person in ("person 0", "person 1"):
        for letter in "AB":
            own = np.flatnonzero((data.groups == person) & (data.labels == letter))
            assert held[own].sum() == 4 and max(np.diff(np.flatnonzero(held[own]))) <= 3
    assert (to_measure(data) == (groups != "gspeech")).all()


def test_squeezing_changes_the_height_of_the_whole_picture():
    x = torch.from_numpy(dataset("ABCD").features)
    changed = augment(x, replace(NO_AUGMENTATION, squeeze=0.3), torch.Generator().manual_seed(1))
    before, after = (value.reshape(-1, 2, 21, 3) for value in (x, changed))
    here = before[..., 1] != 0
    ratio = torch.where(here, after[..., 1] / before[..., 1].where(here, torch.ones(())), 1.0)
    torch.testing.assert_close(after[..., [0, 2]], before[..., [0, 2]], atol=1e-5, rtol=1e-4)
    middle = torch.stack([row[shown].median() for row, shown in zip(ratio, here, strict=True)])
    torch.testing.assert_close(
        after[..., 1], before[..., 1] * middle[:, None, None], atol=1e-4, rtol=1e-3
    )
    assert 0.2 < middle.log().std() < 0.4
