"""Teaching: from recorded samples to a model that knows them.

`taught.load_model_with_taught` is the model in use with the new letters, `retraining.Retraining`
trains in a process of its own; `alphabet` and `renaming` change languages and letters, `importing`
reads photos and videos, `mixed` notices two signs under one letter.
"""
