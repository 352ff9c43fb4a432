"""Adding recorded letters to a trained model: what the app's Retrain button runs."""
