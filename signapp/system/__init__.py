"""What signapp asks of the operating system: files written whole, folders, locks, the installation.

Begin with `files` (atomic writing), `outputs` (what stands at a path that the user named) and
`program.run` (how every command line ends). It knows nothing of signs and imports `errors` alone.
"""
