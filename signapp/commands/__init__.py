"""The sub-commands of ``signapp``, one module each, thin over the library."""
