"""The voices that this machine can speak with, by language.

pyttsx3 speaks through what the system brings: SAPI 5, NSSpeechSynthesizer or eSpeak NG.
"""

import shutil
import sys
from collections.abc import Iterable
from typing import Any

_REGIONS = ("in", "gb", "us")  # whose voice is taken where a language has several


def available() -> dict[str, str]:
    """The id of a voice for each two-letter language code; empty where nothing can be heard."""
    try:
        import pyttsx3

        listed = pyttsx3.init().getProperty("voices")
        return by_language(listed) if can_be_heard() else {}
    except Exception:  # noqa: BLE001 - each platform's drivers fail in their own ways
        return {}


def can_be_heard() -> bool:
    """On Linux pyttsx3 plays with aplay what eSpeak wrote, and goes on in silence without it."""
    return sys.platform != "linux" or shutil.which("aplay") is not None


def by_language(voices: Iterable[Any]) -> dict[str, str]:
    """The voice of each two-letter language code."""
    found: dict[str, tuple[int, str]] = {}
    for voice in voices:
        for code, region in _codes(voice):
            rank = 0 if not region else 1 + _rank(region)
            if code not in found or rank < found[code][0]:
                found[code] = rank, voice.id
    return {code: voice for code, (_, voice) in found.items()}


def _rank(region: str) -> int:
    return _REGIONS.index(region) if region in _REGIONS else len(_REGIONS)


def engine_errors() -> tuple[type[Exception], ...]:
    """What the speech drivers raise: each platform's has its own ways."""
    errors = (ImportError, OSError, RuntimeError, KeyError, ValueError, AttributeError)
    try:
        from comtypes import COMError
    except ImportError:  # anywhere but Windows
        return errors
    return (*errors, COMError)


def _codes(voice: Any) -> set[tuple[str, str]]:
    """Languages of a voice as (two-letter code, region), however the platform writes them."""
    codes = set()
    for language in voice.languages or []:
        if isinstance(language, bytes):  # eSpeak puts a priority byte in front
            language = language.lstrip(b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09")
            language = language.decode("ascii", "ignore")
        code, *region = str(language).replace("_", "-").lower().split("-")
        if len(code) == 2:
            codes.add((code, region[0] if region else ""))
    return codes
