"""Numbers as people read them: mean and spread, rows as a table."""

from typing import Any

import numpy as np

Row = dict[str, Any]


def spread(values: list[float]) -> str:
    """``0.912 ± 0.004 (5)``: mean, standard deviation and number of values."""
    if not values:
        return "–"
    if len(values) == 1:
        return f"{values[0]:.3f} (1)"
    return f"{np.mean(values):.3f} ± {np.std(values, ddof=1):.3f} ({len(values)})"


def markdown(rows: list[Row], digits: int = 3) -> str:
    """A Markdown table of rows with the same keys."""
    if not rows:
        return "(nothing)\n"
    columns = list(dict.fromkeys(key for row in rows for key in row))

    def cell(value: Any) -> str:
        if isinstance(value, float):
            return "" if np.isnan(value) else f"{value:.{digits}f}"
        return str(value)

    lines = ["| " + " | ".join(columns) + " |", "|" + " --- |" * len(columns)]
    lines += ["| " + " | ".join(cell(row.get(c, "")) for c in columns) + " |" for row in rows]
    return "\n".join(lines) + "\n"
