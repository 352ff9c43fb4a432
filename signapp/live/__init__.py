"""The live path after recognition, without Qt: single frames become steady, committed letters.

`decision.Decision` is the way in: it smooths, applies the thresholds and follows the hold, and
answers with a `result.LiveResult` and sometimes a `result.Commit`. `reader.committed` reads a whole
source where there is no window. `models.ModelStore` keeps the models in use, `practice` the rounds
and scores.
"""
