"""Training of the models that signapp recognises letters with, and how they are measured.

The app runs without this package: it loads what is written here, a folder with ``model.onnx``. The
face is ``python -m training``, one module of `training.commands` a command. The stages, each
importing from those before it alone:

- `training.data`: pictures, videos and landmark files become one `training.data.dataset.Dataset`,
  with splits that keep people apart;
- `training.networks`: how hands are described to the network, and the network;
- `training.fitting`: recipes, and `training.fitting.fit.fit`, which trains by one;
- `training.evaluation`: measures, also of model files as they ship;
- `training.models`: from a dataset to a complete model folder;
- `training.adapt` (letters recorded in the app), `training.poses` (example poses of the letters),
  `training.study` (the comparison of recipes behind the published numbers): what uses the rest.
"""
