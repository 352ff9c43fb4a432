"""Language packs: a language with its model in one file, safe to take from a stranger."""
