"""How well a model does: measures, model files, several views."""
