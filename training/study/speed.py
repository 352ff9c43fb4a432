"""How much faster the classic study is here than written as the usual DataLoader loop."""

import math
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

from training.fitting.recipes import CLASSIC, CLASSIC_SEED
from training.networks.network import NetworkConfig, SignNetwork
from training.say import unsaid
from training.study.classic import TARGETS, classic_splits, fast_matrix_type, run_classic
from training.study.data import StudyData, load_study_data


def train_usual(
    x: Tensor, y: Tensor, classes: int, epochs: int, seed: int,
    source: SignNetwork | None = None,
) -> SignNetwork:  # fmt: skip
    """Baseline or transfer as the usual DataLoader loop: the yardstick of speed and accuracy."""
    torch.manual_seed(seed)
    network = SignNetwork(NetworkConfig(kind="classic"), classes)
    loader = DataLoader(TensorDataset(x, y), batch_size=CLASSIC.batch, shuffle=True)
    criterion = nn.CrossEntropyLoss()
    phases = [(epochs, CLASSIC.rate, False)]
    if source is not None:
        network.encoder.load_state_dict(source.encoder.state_dict())
        phases = [
            (epochs, CLASSIC.rate, True),
            (math.ceil(epochs / 2), CLASSIC.rate * CLASSIC.tune_rate, False),
        ]
    for count, rate, frozen in phases:
        for parameter in network.encoder.parameters():
            parameter.requires_grad_(not frozen)
        wanted = [p for p in network.parameters() if p.requires_grad]
        optimizer = torch.optim.Adam(wanted, lr=rate)
        for _ in range(count):
            network.train()
            if frozen:
                network.encoder.eval()
            total = 0.0
            for inputs, targets in loader:
                if len(targets) < 2:  # batch normalisation needs two
                    continue
                optimizer.zero_grad()
                loss = criterion(network(inputs), targets)
                loss.backward()
                optimizer.step()
                total += loss.item()
    return network.eval()


def run_usual(data: StudyData, *, seed: int, epochs: int, limit: int) -> dict[str, float]:
    """What `training.study.classic.run_classic` does, written the usual way: accuracies."""
    splits = classic_splits(data, seed=seed, random=True, limit=limit)
    networks: dict[str, SignNetwork] = {}
    accuracy = {}
    jobs = [(code, "") for code in splits]
    jobs += [(target, source) for source, target in TARGETS if {source, target} <= set(splits)]
    for code, source in jobs:
        x, y, test_x, test_y = splits[code]
        network = train_usual(
            x, y, len(data.classes[code]), epochs, CLASSIC_SEED + seed, networks.get(source)
        )
        with torch.inference_mode():
            right = (network(test_x).argmax(-1) == test_y).float().mean()
        accuracy[f"{source}→{code}" if source else code] = float(right)
        if not source:
            networks[code] = network
    return accuracy


def _ours(folder: Path, seed: int, epochs: int, limit: int) -> dict[str, float]:
    data = load_study_data(folder, unsaid)
    result = run_classic(data, seed=seed, random=True, epochs=epochs, limit=limit)
    accuracy: dict[str, float] = result["accuracy_by_fit"]
    return accuracy


def compare_speed(
    folder: Path, *, seeds: int = 2, epochs: int = 20, limit: int = 50_859, processes: int = 2
) -> dict[str, Any]:
    """Time the classic study of several seeds here and the usual way, one after the other.

    Ours runs the seeds in processes (their start is part of the time) on one thread each; the
    usual loop runs them in turn, first with torch's own number of threads, then with one.

    Returns:
        Seconds and ratios, the accuracy of every fit both ways, and the matrix type used.
    """
    default = torch.get_num_threads()
    start = time.perf_counter()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(processes, seeds), context) as pool:
        futures = [pool.submit(_ours, folder, s, epochs, limit) for s in range(seeds)]
        ours = [future.result() for future in futures]
    seconds = {"ours": time.perf_counter() - start}
    data = load_study_data(folder)
    usual: list[dict[str, float]] = []
    for name, threads in (("usual", default), ("usual, one thread", 1)):
        torch.set_num_threads(threads)
        start = time.perf_counter()
        usual = [run_usual(data, seed=s, epochs=epochs, limit=limit) for s in range(seeds)]
        seconds[name] = time.perf_counter() - start
    torch.set_num_threads(default)
    return {
        "seconds": {name: round(value, 2) for name, value in seconds.items()},
        "ratio": {
            name: round(value / seconds["ours"], 2)
            for name, value in seconds.items()
            if name != "ours"
        },
        "accuracy": {
            fit: {"ours": [a[fit] for a in ours], "usual": [a[fit] for a in usual]}
            for fit in ours[0]
        },
        "epochs": epochs,
        "seeds": seeds,
        "processes": processes,
        "threads": default,
        "matrix_type": str(fast_matrix_type()),
    }
