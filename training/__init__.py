"""Training, measuring and exporting sign models; the only part of signapp that needs torch.

Five stages, each importing from those before it alone: `data` reads files into a `Dataset`,
`fitting` trains the `networks` on it, `evaluation` measures, `models` writes a model folder.
`adapt` (retraining on own samples), `poses` (the drawn sign of a letter) and `study` (the whole
study) stand on these; ``python -m training`` is a thin command line over all of them.
"""
