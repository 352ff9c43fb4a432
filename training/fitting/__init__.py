"""From a dataset and a recipe to a network, and to thresholds that say when not to answer.

`recipes.Recipe` decides everything, `fit.fit` trains, `calibration` sets temperature and
thresholds.
"""
