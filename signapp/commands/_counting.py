"""Numbers with their nouns, as the command line says them."""


def counted(count: int, thing: str) -> str:
    """A number with its noun: ``1 sample``, ``2 samples``."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
