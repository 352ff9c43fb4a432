"""ELAN files that are somebody's own: reading their tiers, and merging ours into them."""
