"""The network, and how it describes hands before it looks at them."""
