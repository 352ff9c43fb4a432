"""From a dataset to a model folder: measured on held-out groups, trained on all rows, described.

The folder holds the ONNX file, its checkpoint, letter clusters, a card and plots.
"""
