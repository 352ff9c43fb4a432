"""Figures of the report and the model cards (PNG)."""

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib import font_manager
from numpy.typing import NDArray

from signapp.system.files import atomic_path
from training.data.dataset import script_of
from training.evaluation.metrics import Reliability

matplotlib.use("Agg")
from matplotlib import pyplot as plt


def _start(width: float, height: float, letters: Sequence[str] = ()) -> Any:
    known = {font.name for font in font_manager.fontManager.ttflist}
    scripts = sorted({script_of(c) or "" for label in letters for c in label} - {"", "Latin"})
    fonts = ["DejaVu Sans", *(f"Noto Sans {script}" for script in scripts), "Nirmala UI"]
    plt.rcParams["font.family"] = [name for name in fonts if name in known]
    return plt.subplots(figsize=(width, height), layout="constrained")


def _save(figure: Any, path: Path) -> Path:
    with atomic_path(path) as temporary, warnings.catch_warnings():
        # Without a font of the script the letters are boxes; the tables name them all the same.
        warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)
        figure.savefig(temporary, dpi=110, metadata={"Software": None})
    plt.close(figure)
    return path


def plot_confusion(matrix: NDArray[np.int64], names: Sequence[str], title: str, path: Path) -> Path:
    """Confusion matrix, rows normalised, with the letters on both axes."""
    size = max(4.0, 0.24 * len(names) + 1.5)
    figure, axes = _start(size + 0.8, size, names)
    share = matrix / np.maximum(matrix.sum(1, keepdims=True), 1)
    image = axes.imshow(share, cmap="magma_r", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, fontsize=7)
    axes.set_yticks(range(len(names)), names, fontsize=7)
    axes.set(xlabel="recognised", ylabel="signed", title=title)
    figure.colorbar(image, shrink=0.7, label="share of the letter")
    return _save(figure, path)


def plot_reliability(measured: Reliability, title: str, path: Path) -> Path:
    """Reliability plot: how often a letter given with some probability is right."""
    figure, axes = _start(4.5, 4.2)
    axes.plot([0, 1], [0, 1], color="grey", linestyle=":", label="perfect")
    filled = measured.count > 0
    sizes = 10 + 150 * measured.count[filled] / measured.count.max()
    axes.plot(measured.confidence[filled], measured.accuracy[filled], color="tab:blue")
    axes.scatter(measured.confidence[filled], measured.accuracy[filled], s=sizes)
    axes.set(xlabel="probability", ylabel="accuracy", xlim=(0, 1), ylim=(0, 1.02))
    axes.set_title(f"{title}, ECE {measured.ece:.3f}", fontsize=10)
    axes.legend()
    return _save(figure, path)


def plot_bars(rows: Mapping[str, tuple[float, float, float]], title: str, path: Path) -> Path:
    """Accuracy bars with 95 % intervals: name -> (mean, low, high)."""
    return _plot_rows(rows, title, path, "accuracy, images with a hand", (0, 1))


def plot_gains(rows: Mapping[str, tuple[float, float, float]], title: str, path: Path) -> Path:
    """Differences of accuracies with 95 % intervals: name -> (mean, low, high)."""
    reach = max([abs(v) for row in rows.values() for v in row if not np.isnan(v)], default=0.1)
    return _plot_rows(rows, title, path, "difference of accuracy", (-reach * 1.1, reach * 1.1))


def _plot_rows(
    rows: Mapping[str, tuple[float, float, float]],
    title: str,
    path: Path,
    label: str,
    limits: tuple[float, float],
) -> Path:
    figure, axes = _start(8, 0.34 * len(rows) + 1.4)
    names = list(rows)
    means = np.array([rows[n][0] for n in names])
    low = np.nan_to_num(means - np.array([rows[n][1] for n in names]))
    high = np.nan_to_num(np.array([rows[n][2] for n in names]) - means)
    axes.barh(range(len(names)), means, xerr=np.abs(np.stack((low, high))), color="tab:blue")
    axes.set_yticks(range(len(names)), names, fontsize=8)
    axes.invert_yaxis()
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set(xlabel=label, title=title, xlim=limits)
    axes.grid(axis="x", alpha=0.3)
    return _save(figure, path)


def plot_curves(curves: Mapping[str, Sequence[Mapping[str, Any]]], title: str, path: Path) -> Path:
    """Validation accuracy while training; a dashed line marks where the encoder is unfrozen."""
    figure, axes = _start(6.5, 4)
    for number, (name, history) in enumerate(curves.items()):
        steps: list[int] = []
        values: list[float] = []
        base = frozen = 0
        for row in history:
            if row["phase"] == "tune" and frozen == 0:
                frozen = base = steps[-1] if steps else 0
            steps.append(base + row["step"])
            values.append(row["validation"])
        axes.plot(steps, values, marker=".", color=f"C{number}", label=name)
        if frozen:
            axes.axvline(frozen, color=f"C{number}", linestyle="--", alpha=0.6)
    axes.set(xlabel="batches (dashed: encoder unfrozen)", ylabel="validation accuracy", title=title)
    axes.legend()
    axes.grid(alpha=0.3)
    return _save(figure, path)
