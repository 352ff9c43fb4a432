"""The networks: `network.SignNetwork`, and the description of the hands that it begins with.

All of it is exported: the model file takes the raw 126 features.
"""
