"""Recorded samples of a user's own signs: stored so that a crash loses nothing.

`store.Recordings` reads, adds and changes the samples of one language, with undo;
`export.export_dataset` makes a dataset of them.
"""
