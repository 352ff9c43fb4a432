"""Names of letters, labels and words, compared as people mean them and not as code points.

The same letter is written in several ways: য় as U+09DF or as য with a nukta, ``ṭa`` decomposed by
macOS, conjuncts with or without a joiner, Latin letters in either case.
"""

import re
import unicodedata

CODE = re.compile(r"[a-z][a-z0-9_-]{0,31}")
"""What the code of a language may be where it becomes the name of a folder."""

_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d"))


def normal(text: str) -> str:
    """`text` in the one normal form for storing and showing: NFC, without blanks at its ends."""
    return unicodedata.normalize("NFC", text).strip()


def name_key(text: str) -> str:
    """What is equal for two spellings of one name: NFC, no joiners, no case, single blanks."""
    bare = unicodedata.normalize("NFC", text.translate(_JOINERS)).casefold()
    return " ".join(unicodedata.normalize("NFC", bare).split())


def is_one_name(native: str, roman: str) -> bool:
    """Whether the romanised name of a letter says no more than its native one."""
    return native.casefold() == roman.casefold()


def shown(native: str, roman: str, form: str = "{native} ({roman})") -> str:
    """A letter as people see it: native script, with the romanised name where it differs.

    Args:
        native, roman: its two names.
        form: how both are put together.
    """
    if is_one_name(native, roman):
        return native
    return form.format(native=native, roman=roman)
