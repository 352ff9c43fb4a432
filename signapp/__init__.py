"""signapp: fingerspelling recognition for manual alphabets, Indian to American.

A frame becomes a letter on one path, and each package imports only from those before it::

    video, capture  ->  landmarks  ->  recognition  ->  live, labelling, teaching  ->  commands, gui

docs/architecture.md lists all the packages and walks along four paths through them.
"""

import os

# Read when ONNX Runtime loads: since 1.32 its Linux wheels report use over the network and keep an
# id of the machine. Set here, since every process of ours imports this module before any other.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
