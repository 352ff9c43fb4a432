"""The commands of ``python -m training``, thin over the library."""
