"""Changing bytes and JSON trees at random."""

import copy
import json
from typing import Any

import numpy as np

_NUMBERS = (0, 1, -1, 127, 255, 65535, 2**31 - 1, 2**31, 2**32 - 1, 2**53, 2**63, 2**64, 10**400)
_VALUES: tuple[Any, ...] = (
    *_NUMBERS, None, True, False, 0.5, -0.0, 1e-320, 1e308, float("nan"), float("inf"), "", "A",
    "ক", "\ud800", "\x00", "../../etc/passwd", "x" * 5000, "\u202e", "2026-01-01", [], {}, [[]],
    {"": None}, [0] * 200,
)  # fmt: skip


def mutate_bytes(data: bytes, rng: np.random.Generator, others: list[bytes]) -> bytes:
    """A few random edits: flips, numbers, cuts, repetitions, pieces of other inputs."""
    value = bytearray(data)
    for _ in range(int(rng.integers(1, 6))):
        size = len(value)
        at = int(rng.integers(size + 1))
        length = int(min(rng.geometric(0.1), max(size - at, 1)))
        match int(rng.integers(8)):
            case 0 if size > at:
                value[at] ^= 1 << int(rng.integers(8))
            case 1 if size > at:
                value[at] = int(rng.integers(256))
            case 2:
                del value[at : at + length]
            case 3:
                value[at:at] = value[at : at + length] * int(rng.integers(1, 4))
            case 4:
                value[at:at] = rng.bytes(length)
            case 5:
                number = int(_NUMBERS[int(rng.integers(12))])
                width = int(rng.choice([1, 2, 4, 8]))
                part = (number % 2 ** (8 * width)).to_bytes(width, "little")
                value[at : at + width] = part
            case 6:
                other = others[int(rng.integers(len(others)))]
                start = int(rng.integers(len(other) + 1))
                value[at : at + length] = other[start : start + length]
            case 7 if rng.integers(10) == 0:
                del value[at:]
    return bytes(value)


def mutate_json(data: Any, rng: np.random.Generator) -> Any:
    """A JSON tree in which a few nodes are replaced, removed, repeated or renamed."""
    tree = copy.deepcopy(data)
    for _ in range(int(rng.integers(1, 4))):
        places = list(_places(tree))
        if not places:
            return _value(rng)
        holder, key = places[int(rng.integers(len(places)))]
        match int(rng.integers(5)):
            case 0 | 1:
                holder[key] = _value(rng)
            case 2:
                del holder[key]
            case 3 if isinstance(holder, list):
                holder.insert(key, copy.deepcopy(holder[key]))
            case 4 if isinstance(holder, dict):
                holder[str(_value(rng))[:40]] = holder.pop(key)
    return tree


def dumps(tree: Any) -> bytes:
    """As JSON, with NaN and lone surrogates as Python writes them."""
    return json.dumps(tree).encode()


def _value(rng: np.random.Generator) -> Any:
    return copy.deepcopy(_VALUES[int(rng.integers(len(_VALUES)))])


def _places(tree: Any) -> Any:
    if not isinstance(tree, dict | list):
        return
    for key, value in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):
        yield tree, key
        yield from _places(value)
