"""Make it yours: a round through the alphabet, and what it brought."""
