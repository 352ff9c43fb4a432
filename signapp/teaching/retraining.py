"""Retraining in a process of its own: start it, follow it, cancel it, keep its model.

The process is ``python -m training adapt --json-lines`` (its docstring gives the protocol); this
side needs no torch and never waits for it.
"""

import contextlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from signapp.errors import Message, SignappError
from signapp.languages import load_language
from signapp.languages.writing import language_text, write_language
from signapp.recognition.versions import VERSION_FILES, Versions
from signapp.recording.export import export_dataset
from signapp.recording.samples import Sample
from signapp.system.folders import MODELS_VARIABLE, user_models_dir
from signapp.system.installation import add_line
from signapp.teaching.alphabet import as_recorded

FEWEST_SAMPLES = 2
"""Samples that a letter needs for retraining: one to learn from, one to measure on."""
_NEEDED = ("torch", "safetensors", "onnx")
_STOP_WAIT_S = 5.0


class RetrainingError(SignappError):
    """Retraining cannot be started, or failed."""


@dataclass(frozen=True)
class RetrainProgress:
    """How far a retraining is.

    Attributes:
        fraction: 0..1 of the whole.
        stage: "measuring" (a trial on a part of the samples) or "training" (on all of them).
        phase: "outputs" alone, or first "frozen", then "tune".
        loss: of the last batch.
        accuracy: on the held-out samples, when just measured.
    """

    fraction: float
    stage: str
    phase: str
    loss: float
    accuracy: float | None


@dataclass(frozen=True, eq=False)
class RetrainResult:
    """A model that waits for the user's decision: `keep` or `discard` it.

    Attributes:
        code: its language.
        folder: where it is for now.
        report: before and after, see `training.adapt.retrain`.
    """

    code: str
    folder: Path
    report: dict[str, Any]

    def keep(self) -> str:
        """Use the model from now on; returns its version id."""
        files: dict[str, bytes | Path] = {
            name: self.folder / name for name in VERSION_FILES if (self.folder / name).is_file()
        }
        versions = Versions(self.code)
        samples = sum(row["samples"] for row in self.report["letters"])
        letters = len(self.report["letters"])
        identifier = versions.add(files, f"retrained: {letters} letters, {samples} samples")
        versions.choose(identifier)
        language = load_language(self.code)
        if language.stand_in and self.report["kept"] is None:
            write_language(as_recorded(language))
        self.discard()
        return identifier

    def discard(self) -> None:
        """Delete the model; what was in use stays in use."""
        shutil.rmtree(self.folder.parent, ignore_errors=True)


def training_missing() -> RetrainingError | None:
    """None if retraining can run here, else one line with the command that adds what it needs."""
    if all(importlib.util.find_spec(name) is not None for name in (*_NEEDED, "training")):
        return None
    return RetrainingError("retraining-needs-torch", command=add_line("train"))


class Retraining:
    """One running retraining. The callbacks are called in a thread of its own.

    Args:
        code: the language.
        samples: what to learn from.
        on_progress: called with `RetrainProgress`.
        on_done: called once at the end with a `RetrainResult`, a `RetrainingError`, or None if
            it was cancelled.
        fresh: drop the letters that the model in use knows.
        effort: share of the usual training steps.

    Raises:
        RetrainingError: torch is not installed, or the process cannot be started.
    """

    def __init__(
        self,
        code: str,
        samples: Sequence[Sample],
        on_progress: Callable[[RetrainProgress], None],
        on_done: Callable[[RetrainResult | RetrainingError | None], None],
        *,
        fresh: bool = False,
        effort: float = 1.0,
    ) -> None:
        missing = training_missing()
        if missing:
            raise missing
        self.code = code
        self._on_progress, self._on_done = on_progress, on_done
        self._cancelled = False
        self._folder = Path(tempfile.mkdtemp(prefix="signapp-retrain-"))
        data, self._output = self._folder / "recordings.npz", self._folder / "model"
        language = self._folder / "language.json"
        try:
            export_dataset(samples, data, code)
            spoken = load_language(code)
            spoken = as_recorded(spoken) if fresh else spoken
            language.write_bytes(language_text(spoken.as_dict()).encode())
            self._process = self._start(data, language, fresh, effort)
        except (SignappError, OSError) as error:
            shutil.rmtree(self._folder, ignore_errors=True)
            why = error.strerror if isinstance(error, OSError) else error
            raise RetrainingError("retraining-not-started", reason=why) from error
        self._last_words: deque[str] = deque(maxlen=20)
        threading.Thread(target=self._hear_errors, daemon=True).start()
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def _start(
        self, data: Path, language: Path, fresh: bool, effort: float
    ) -> "subprocess.Popen[str]":
        command = [
            sys.executable, "-m", "training", "adapt", "--json-lines",
            "--data", str(data), "--language", str(language), "--output", str(self._output),
            "--effort", str(effort), *(["--fresh"] if fresh else []),
        ]  # fmt: skip
        # The process must find the same packages and the same user models as this one.
        root = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
        environment.setdefault(MODELS_VARIABLE, str(user_models_dir()))
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            encoding="utf-8",
            # The process lowers its own priority; on Windows it is started so.
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )

    @property
    def running(self) -> bool:
        """Whether `on_done` has still to be called."""
        return self._thread.is_alive()

    def cancel(self) -> None:
        """Ask it to stop; `on_done` follows. Does not wait."""
        self._cancelled = True
        with contextlib.suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.close()
        # Between two reports it may be importing torch; it has written nothing, so end it.
        timer = threading.Timer(_STOP_WAIT_S, self._end)
        timer.daemon = True
        timer.start()

    def wait(self, timeout_s: float | None = None) -> None:
        """Wait for the end, as before the app closes."""
        self._thread.join(timeout_s)

    def _end(self) -> None:
        if self._process.poll() is None:
            self._process.kill()

    def _hear_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if line.strip():
                self._last_words.append(line.strip())

    def _follow(self) -> None:
        assert self._process.stdout is not None
        report: dict[str, Any] | None = None
        problem: Message | None = None
        for line in self._process.stdout:
            try:
                event = json.loads(line)
                kind = event["event"]
            except (ValueError, KeyError, TypeError):
                continue  # a library's own print
            if kind == "progress" and not self._cancelled:
                self._on_progress(_progress(event))
            elif kind == "done":
                report = event["report"]
            elif kind == "error":
                problem = Message.from_data(event)
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        if report is not None and not self._cancelled:
            self._on_done(RetrainResult(self.code, self._output, report))
            return
        shutil.rmtree(self._folder, ignore_errors=True)
        if self._cancelled:
            self._on_done(None)
        else:
            words = problem or (
                self._last_words[-1] if self._last_words else Message("retraining-ended-early")
            )
            self._on_done(RetrainingError("retraining-failed", reason=words))


def _progress(event: dict[str, Any]) -> RetrainProgress:
    stage, phase = str(event["stage"]), str(event["phase"])
    part = event["step"] / max(1, event["steps"])
    # Two fits, of two phases each (the second is the longer one) or of one.
    inside = {"frozen": 0.35 * part, "tune": 0.35 + 0.65 * part}.get(phase, part)
    fraction = 0.5 * inside + (0.5 if stage == "training" else 0.0)
    return RetrainProgress(fraction, stage, phase, float(event["loss"]), event["accuracy"])
