"""What plain Roman letters may stand for in each script, and what each costs (`plain_roman`)."""

from dataclasses import dataclass

Options = dict[str, float]
"""What a slot may be written as, and what each costs."""


@dataclass(frozen=True)
class Script:
    """The letters of a script for Roman ones; vowels are given as full letters."""

    consonants: dict[str, Options]
    vowels: dict[str, Options]
    first_vowels: dict[str, Options]
    last_vowels: dict[str, Options]
    ya: str  # joined to a consonant
    glide: str  # between two vowels
    ri: str
    palatal: str  # n before ch and j
    nasals: tuple[str, str]  # before a consonant: dot, candrabindu


BENGALI = Script(
    consonants={
        "k": {"ক": 0}, "kh": {"খ": 0}, "g": {"গ": 0}, "gh": {"ঘ": 0},
        "ng": {"ং": 0.2, "ঙ্গ": 0.3, "ঙ": 0.6}, "c": {"চ": 0, "ক": 0.6},
        "ch": {"চ": 0, "ছ": 0.3}, "chh": {"ছ": 0}, "j": {"জ": 0, "য": 0.4}, "jh": {"ঝ": 0},
        "z": {"জ": 0, "য": 0.4}, "t": {"ত": 0, "ট": 0.4}, "th": {"থ": 0, "ঠ": 0.4},
        "d": {"দ": 0, "ড": 0.4}, "dh": {"ধ": 0, "ঢ": 0.4}, "n": {"ন": 0, "ণ": 0.5},
        "p": {"প": 0}, "ph": {"ফ": 0}, "f": {"ফ": 0}, "b": {"ব": 0}, "bh": {"ভ": 0},
        "v": {"ভ": 0, "ব": 0.3}, "w": {"ওয়": 0.2, "ব": 0.4}, "m": {"ম": 0},
        "y": {"য়": 0, "য": 0.4}, "r": {"র": 0, "ড়": 0.4}, "l": {"ল": 0},
        "sh": {"শ": 0, "ষ": 0.4, "স": 0.5}, "s": {"স": 0, "শ": 0.3, "ষ": 0.6}, "h": {"হ": 0},
        "ksh": {"ক্ষ": 0}, "kkh": {"ক্ষ": 0, "ক্খ": 0.3}, "x": {"ক্স": 0.2, "ক্ষ": 0.4},
        "sht": {"ষ্ট": 0, "শত": 0.4}, "shth": {"ষ্ঠ": 0}, "shn": {"ষ্ণ": 0, "শ্ন": 0.3, "শন": 0.4},
        "q": {"ক": 0},
    },
    vowels={
        "a": {"আ": 0.2, "": 0.3}, "aa": {"আ": 0}, "i": {"ই": 0, "ঈ": 0.35},
        "ii": {"ঈ": 0, "ই": 0.3}, "ee": {"ঈ": 0.1, "ই": 0.2}, "u": {"উ": 0, "ঊ": 0.4},
        "uu": {"ঊ": 0, "উ": 0.3}, "oo": {"উ": 0.1, "ঊ": 0.3, "ও": 0.5}, "e": {"এ": 0},
        "o": {"": 0.2, "ও": 0.3}, "ai": {"আই": 0.2, "ঐ": 0.4, "অই": 0.5},
        "oi": {"ই": 0.3, "ঐ": 0.2, "অই": 0.3, "ওই": 0.5}, "au": {"আউ": 0.3, "ঔ": 0.3},
        "ou": {"ঔ": 0.2, "ওউ": 0.5},
    },
    first_vowels={"a": {"আ": 0.2, "অ": 0.3}, "o": {"অ": 0.2, "ও": 0.3}},
    last_vowels={
        "a": {"আ": 0, "": 0.7}, "o": {"ও": 0.2, "": 0.3}, "i": {"ই": 0, "ঈ": 0.2},
    },
    ya="য", glide="য়", ri="ঋ", palatal="ঞ", nasals=("ং", "ঁ"),
)  # fmt: skip

ASSAMESE = Script(
    consonants=BENGALI.consonants | {
        "s": {"চ": 0.1, "স": 0.2, "ছ": 0.3, "শ": 0.4}, "x": {"স": 0, "শ": 0.3, "ষ": 0.5},
        "r": {"ৰ": 0, "ড়": 0.4}, "w": {"ৱ": 0}, "v": {"ভ": 0, "ৱ": 0.3},
    },
    vowels=BENGALI.vowels | {"a": {"আ": 0.2, "": 0.25}},
    first_vowels=BENGALI.first_vowels, last_vowels=BENGALI.last_vowels,
    ya="য", glide="য়", ri="ঋ", palatal="ঞ", nasals=("ং", "ঁ"),
)  # fmt: skip

DEVANAGARI = Script(
    consonants={
        "k": {"क": 0}, "kh": {"ख": 0}, "g": {"ग": 0}, "gh": {"घ": 0},
        "ng": {"ङ": 0.3, "ंग": 0.3, "ङ्ग": 0.4}, "c": {"च": 0, "क": 0.6},
        "ch": {"च": 0, "छ": 0.3}, "chh": {"छ": 0}, "j": {"ज": 0}, "jh": {"झ": 0}, "z": {"ज": 0},
        "t": {"त": 0, "ट": 0.4}, "th": {"थ": 0, "ठ": 0.4}, "d": {"द": 0, "ड": 0.35},
        "dh": {"ध": 0, "ढ": 0.4}, "n": {"न": 0, "ण": 0.5}, "p": {"प": 0}, "ph": {"फ": 0},
        "f": {"फ": 0}, "b": {"ब": 0, "व": 0.3}, "bh": {"भ": 0}, "v": {"व": 0, "भ": 0.6},
        "w": {"व": 0}, "m": {"म": 0}, "y": {"य": 0}, "r": {"र": 0}, "l": {"ल": 0},
        "sh": {"श": 0, "ष": 0.35, "स": 0.5}, "s": {"स": 0, "श": 0.35}, "h": {"ह": 0},
        "ksh": {"क्ष": 0}, "x": {"क्ष": 0.2, "क्स": 0.4}, "gy": {"ज्ञ": 0.1, "ग्य": 0.3},
        "sht": {"ष्ट": 0, "श्त": 0.4}, "shth": {"ष्ठ": 0}, "shn": {"ष्ण": 0, "श्न": 0.3},
        "q": {"क": 0},
    },
    vowels={
        "a": {"": 0.25, "आ": 0.25}, "aa": {"आ": 0}, "i": {"इ": 0, "ई": 0.35},
        "ii": {"ई": 0, "इ": 0.3}, "ee": {"ई": 0, "इ": 0.3}, "u": {"उ": 0, "ऊ": 0.35},
        "uu": {"ऊ": 0, "उ": 0.3}, "oo": {"ऊ": 0.1, "उ": 0.2}, "e": {"ए": 0}, "o": {"ओ": 0},
        "ai": {"ऐ": 0.2, "आइ": 0.3, "आई": 0.4, "अइ": 0.6}, "au": {"औ": 0.2, "आउ": 0.3},
        "ou": {"औ": 0.2, "ओउ": 0.5}, "ei": {"एइ": 0.3, "ऐ": 0.4},
    },
    first_vowels={"a": {"अ": 0.2, "आ": 0.25}},
    last_vowels={"a": {"आ": 0.1, "": 0.5}, "i": {"ई": 0.1, "इ": 0.15}},
    ya="य", glide="य", ri="ऋ", palatal="ञ", nasals=("ं", "ँ"),
)  # fmt: skip

SCRIPTS = {"Bengali": BENGALI, "Assamese": ASSAMESE, "Devanagari": DEVANAGARI}
# Pairs that are usually written as a conjunct: the second of each first.
JOINED: dict[str, set[str]] = {
    "s": {"t", "th", "k", "kh", "p", "ph", "m", "n", "w", "v"},
    "sh": {"w", "v", "ch", "m", "k"},
    "n": {"t", "th", "d", "dh", "ch", "j", "jh", "chh"},
    "m": {"p", "b", "bh", "m"},
    "l": {"p", "t", "l"},
    "k": {"t", "sh", "s"},
    "t": {"m", "n"},
    "d": {"dh", "m", "bh"},
    "p": {"t"},
    "b": {"d", "dh", "j"},
    "j": {"n"},
    "ng": {"k", "g"},
    "h": {"m", "n"},
    "ch": {"chh"},
}
LIQUIDS = {"r", "y", "l", "w", "v"}
# No letters for the second place of a conjunct: vowels with a glide, the flaps, what is a mark.
NOT_JOINED = ("ও", "\u09dc", "\u09a1\u09bc", "\u09df", "\u09af\u09bc", "ং", "ঙ", "ं", "ङ")
