"""The spelling model: a network over time, trained on spelled words drawn from real stills."""
