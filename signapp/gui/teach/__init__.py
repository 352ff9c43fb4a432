"""The teach tab: record signs, use them at once, retrain, share."""
