"""From the 126 features to a recognised letter.

`model.SignModel` is the model file, `catalog.load_model` finds one by language,
`recogniser.Recogniser` puts tracker and model together, `prototypes.TaughtModel` adds letters that
were just recorded, and `versions.Versions` keeps the user's retrained models.
"""
