"""Retraining on a user's own samples, keeping the letters that the model knows.

`retrain.retrain` is the way in; the app runs it as ``python -m training adapt`` in a process of its
own.
"""
