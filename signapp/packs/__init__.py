"""Language packs: a language with its model in one file, safe to take from a stranger.

`writing.write_pack` makes one, `reading.read_pack` reads it without touching the disk, and
`install.install_pack` checks and installs it as a new model version.
"""
