"""``signapp label --dask`` against a real scheduler and workers on this machine."""

import csv
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video
from tests.support.waiting import is_reading, until

pytest.importorskip("distributed")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

ROOT = Path(__file__).parents[2]


class Cluster:
    """A scheduler and workers as separate processes, on loopback."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.folder = folder
        self.address = f"tcp://127.0.0.1:{port}"
        self.processes: list[subprocess.Popen[bytes]] = []
        self._start("dask_scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")

    def worker(self) -> subprocess.Popen[bytes]:
        return self._start(
            "dask_worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard",
            "--local-directory", str(self.folder),
        )  # fmt: skip

    def _start(self, module: str, *arguments: str) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{module}-{len(self.processes)}.log").open("wb")
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{module}", *arguments],
            stdout=log, stderr=log, cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        log.close()
        self.processes.append(process)
        return process

    def stop(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    folder = tmp_path / "cluster"
    folder.mkdir()
    made = Cluster(folder)
    yield made
    made.stop()


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "signapp", "label", *map(str, arguments)]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    wide = {**os.environ, "COLUMNS": "200"}
    return subprocess.run(
        command(*arguments), capture_output=True, text=True, timeout=200, env=wide
    )


def frames(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return sum(1 for _ in csv.DictReader(stream))


def summary(folder: Path) -> list[dict[str, str]]:
    """What a run says of its files, without how long each took and where its outputs are."""
    with (folder / "summary.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = list(csv.DictReader(stream))
    for row in found:
        del row["seconds_taken"]
        row["outputs"] = row["outputs"].replace(str(folder), "")
    return found


def wait_for_workers(cluster: Cluster, count: int) -> None:
    from distributed import Client

    with Client(cluster.address, timeout=30, set_as_default=False) as client:
        if count:
            client.wait_for_workers(count, timeout=60)


def test_same_results_as_here_and_resume(cluster: Cluster, tmp_path: Path) -> None:
    cluster.worker()
    cluster.worker()
    videos = tmp_path / "videos"
    videos.mkdir()
    for i in range(3):
        write_video(videos / f"v{i}.mp4", grey_images(10 + i))
    (videos / "bad.mp4").write_bytes(b"")
    model = tiny_model(tmp_path / "m.onnx")
    wait_for_workers(cluster, 2)
    common = (videos, "--language", model, "--format", "csv,srt,json", "--resume")
    there = run(*common, "--output", tmp_path / "there", "--dask", cluster.address)
    assert there.returncode == 1, there.stderr
    assert "3 of 4 files labelled" in there.stderr
    assert "empty (0 bytes)" in there.stderr
    run(*common, "--output", tmp_path / "here", "--workers", 1)
    names = sorted(p.name for p in (tmp_path / "here").iterdir())
    assert names == sorted(p.name for p in (tmp_path / "there").iterdir())
    assert "summary.csv" in names
    assert summary(tmp_path / "here") == summary(tmp_path / "there")
    for name in names:
        if (tmp_path / "here" / name).is_file() and not name.startswith("summary."):
            here, far = (tmp_path / where / name for where in ("here", "there"))
            assert here.read_bytes() == far.read_bytes()
    again = run(*common, "--output", tmp_path / "there", "--dask", cluster.address)
    assert again.stderr.count("already done") == 3
    local = run(*common, "--output", tmp_path / "there", "--workers", 1)
    assert local.stderr.count("already done") == 3


def test_a_long_file_is_shared_by_the_workers(cluster: Cluster, tmp_path: Path) -> None:
    cluster.worker()
    cluster.worker()
    video = write_video(tmp_path / "long.mp4", grey_images(140), fps=2)
    model = tiny_model(tmp_path / "m.onnx")
    wait_for_workers(cluster, 2)
    common = (video, "--language", model, "--format", "csv,npz")
    there = run(*common, "--output", tmp_path / "there", "--dask", cluster.address)
    assert there.returncode == 0, there.stderr
    run(*common, "--output", tmp_path / "here", "--workers", 1)
    for name in ("long.frames.csv", "long.segments.csv", "long.landmarks.npz"):
        here, far = (tmp_path / where / name for where in ("here", "there"))
        assert here.read_bytes() == far.read_bytes()
    stretches = [log for log in tasks_of(cluster) if "-stretch-" in log]
    assert len(stretches) == 2


def tasks_of(cluster: Cluster) -> list[str]:
    """Keys of all tasks that the workers ended."""
    from distributed import Client

    with Client(cluster.address, timeout=30, set_as_default=False) as client:
        logs = client.run(lambda dask_worker: [str(entry) for entry in dask_worker.state.log])
        found = {
            part
            for log in logs.values()
            for entry in log
            for part in entry.split("'")
            if part.startswith("label-")
        }
    return sorted(found)


def test_a_killed_worker_loses_nothing(cluster: Cluster, tmp_path: Path) -> None:
    victim = cluster.worker()
    videos = tmp_path / "videos"
    videos.mkdir()
    for i in range(3):
        write_video(videos / f"v{i}.mp4", [np.zeros((48, 64, 3), np.uint8)] * 400)
    model = tiny_model(tmp_path / "m.onnx")
    out = tmp_path / "out"
    wait_for_workers(cluster, 1)
    process = subprocess.Popen(
        command(videos, "--language", model, "--output", out, "--dask", cluster.address),
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    # Once the first file is done, the same, only worker begins with another.
    until(lambda: list(out.glob("[!.]*.frames.csv")))
    until(
        lambda: any(
            is_reading(victim.pid, path)
            for path in videos.iterdir()
            if not (out / f"{path.stem}.frames.csv").exists()
        )
    )
    victim.send_signal(signal.SIGKILL)
    done_before = len(list(out.glob("[!.]*.frames.csv")))
    assert done_before < 3
    cluster.worker()
    _, errors = process.communicate(timeout=150)
    assert process.returncode == 0, errors
    assert "3 of 3 files labelled" in errors
    assert [frames(out / f"v{i}.frames.csv") for i in range(3)] == [400] * 3
    assert not [p for p in out.iterdir() if p.name.startswith(".v")]


def test_no_scheduler_is_one_line(tmp_path: Path) -> None:
    write_video(tmp_path / "v.mp4", grey_images(3))
    model = tiny_model(tmp_path / "m.onnx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = run(
        tmp_path / "v.mp4", "--language", model, "--output", tmp_path / "out",
        "--dask", f"tcp://127.0.0.1:{port}",
    )  # fmt: skip
    assert done.returncode == 1
    assert "no Dask scheduler answers" in done.stderr
    assert "Traceback" not in done.stderr


def test_no_workers_is_one_line(cluster: Cluster, tmp_path: Path) -> None:
    write_video(tmp_path / "v.mp4", grey_images(3))
    model = tiny_model(tmp_path / "m.onnx")
    wait_for_workers(cluster, 0)
    done = run(
        tmp_path / "v.mp4", "--language", model, "--output", tmp_path / "out",
        "--dask", cluster.address,
    )  # fmt: skip
    assert done.returncode == 1
    assert "has no workers" in done.stderr
