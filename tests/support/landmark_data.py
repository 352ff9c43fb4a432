"""Tiny data sets of hand-like points: each letter a fixed pose, each group a person."""

from pathlib import Path
from typing import Any

import numpy as np

from signapp.landmarks.features import extract_features
from training.data.dataset import Dataset, make_dataset


def landmarks_of(
    letters: int, groups: int, each: int, seed: int = 0, two_handed: bool = False
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(N, 2, 21, 3) landmarks, letter numbers and group numbers."""
    poses = np.random.default_rng(1234).normal(size=(letters, 2, 21, 3))
    rng = np.random.default_rng(seed)
    rows, labels, people = [], [], []
    for group in range(groups):
        manner = 0.1 * rng.normal(size=(letters, 2, 21, 3))
        for letter in range(letters):
            for _ in range(each):
                hands = poses[letter] + manner[letter] + 0.05 * rng.normal(size=(2, 21, 3))
                hands = 0.08 * hands + [[[0.65, 0.5, 0]], [[0.35, 0.5, 0]]]
                hands = hands + [*rng.uniform(-0.1, 0.1, 2), 0]
                hands[..., 2] -= hands[:, :1, 2]  # depth counts from the wrist
                if not two_handed or letter % 2:
                    hands[0] = 0
                rows.append(hands)
                labels.append(letter)
                people.append(group)
    return np.array(rows, np.float32), np.array(labels), np.array(people)


def dataset(
    names: str = "ABCD", groups: int = 4, each: int = 6, seed: int = 0, two_handed: bool = True
) -> Dataset:
    points, letters, people = landmarks_of(len(names), groups, each, seed, two_handed)
    return make_dataset(
        extract_features(points, 1.5),
        np.array(list(names))[letters],
        "synthetic",
        groups=np.array([f"person {p}" for p in people]),
        aspect=np.full(len(points), 1.5, np.float32),
    )


def write_landmark_npz(path: Path, names: list[str], source: str | None = None, **how: Any) -> None:
    points, letters, people = landmarks_of(len(names), **how)
    path.parent.mkdir(parents=True, exist_ok=True)
    group = [source or f"{path.parent.name} {p}" for p in people]
    np.savez(
        path,
        landmarks=points,
        label=np.array(names)[letters],
        group=np.array(group),
        aspect=np.full(len(points), 1.5, np.float32),
    )


def write_study_data(folder: Path) -> Path:
    """A DATA folder with the four languages and one other alphabet, a few rows each."""
    how: dict[str, Any] = {"groups": 3, "each": 3}
    write_landmark_npz(folder / "isl" / "one.npz", list("ABCDEF"), "one", groups=1, each=6)
    write_landmark_npz(folder / "isl" / "two.npz", list("ABCDEF"), "two", groups=1, each=6, seed=5)
    write_landmark_npz(folder / "bengali" / "a.npz", list("অআইউঋ"), **how)
    write_landmark_npz(folder / "assamese" / "a.npz", list("অআই"), **how)
    write_landmark_npz(folder / "nepali" / "a.npz", list("अआइई"), **how)
    write_landmark_npz(folder / "asl" / "a.npz", list("ABC"), groups=1, each=4)
    return folder
