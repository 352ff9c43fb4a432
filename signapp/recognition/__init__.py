"""From the 126 features to a recognised letter."""
