"""The sub-commands of ``signapp``, one module each, thin over the library.

Each has a click command that `signapp.cli` imports only when it is asked for. Modules that begin
with an underscore are shared by several commands.
"""
