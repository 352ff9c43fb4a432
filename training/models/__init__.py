"""From a dataset to a model folder: checkpoint, model file, card, plots."""
