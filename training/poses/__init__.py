"""The example pose of each letter: chosen among its recordings, cleaned, tried on the model."""
