"""What the user reads when code below raises what nobody expected."""


def fault_line(what: str, error: BaseException) -> str:
    """One line for an exception that is neither the user's mistake nor a known fault of a file.

    Args:
        what: what was worked on, e.g. the path of a file.
        error: what was raised.
    """
    lines = str(error).strip().splitlines()
    said = f"{type(error).__name__}: {lines[0][:200]}" if lines else type(error).__name__
    return f"{what} could not be worked on ({said}); please report this, if possible with the file"
