"""From files of any kind to one checked dataset, and how it is split."""
