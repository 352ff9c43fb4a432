"""signapp: fingerspelling recognition for Indian, Bengali, Assamese and Nepali manual alphabets.

The layers, each importing only from those before it::

    landmarks  ->  recognition  ->  labelling, recording  ->  commands (CLI), gui

`video` and `capture` deliver frames, `rendering` draws hands; both stand beside `landmarks`.
"""

__version__ = "0.1.0"
