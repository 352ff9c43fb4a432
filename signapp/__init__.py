"""signapp: fingerspelling recognition for Indian, Bengali, Assamese and Nepali manual alphabets.

The layers, each importing only from those before it::

    landmarks  ->  recognition  ->  labelling, recording  ->  commands (CLI), gui

`video` and `capture` deliver frames, `rendering` draws hands; both stand beside `landmarks`.
"""

import os

# Read when ONNX Runtime loads: since 1.32 its Linux wheels report use over the network and keep an
# id of the machine. Set here, since every process of ours imports this module before any other.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
