"""How well a model does: metrics, and a model file measured as it ships, through ONNX Runtime."""
