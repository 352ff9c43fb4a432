"""How a text is marked for `lupdate`, below Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - `lupdate` knows this name
    """The text itself; `lupdate` finds it by the name of this function."""
    return text
