"""Loading an untrusted model in a process of its own, with a limit on time and memory.

Run as ``python -m signapp.packs.probe MODEL < features``: reads (N, 126) float32 from standard
input and writes one JSON line with the model's labels, language, and the best class of each row.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import ModelError
from signapp.landmarks.features import N_FEATURES, FloatArray
from signapp.recognition.model import SignModel
from signapp.system.modules import module_command

TIME_LIMIT_S = 60.0
MEMORY_LIMIT = 3 * 1024**3


def probe(path: Path, features: FloatArray) -> dict[str, Any]:
    """Load the model at `path` and run it on features (N, 126), in another process.

    Returns:
        ``language`` (its code), ``labels`` (list) and ``best`` (label of each row).

    Raises:
        ModelError: it cannot be loaded, takes too long or too much memory, or its outputs are
            not probabilities.
    """
    command = module_command("signapp.packs.probe", str(path))
    root = str(Path(__file__).resolve().parents[2])
    try:
        result = subprocess.run(
            command,
            input=np.ascontiguousarray(features, "<f4").tobytes(),
            capture_output=True,
            timeout=TIME_LIMIT_S,
            cwd=root,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise ModelError("model-too-slow") from error
    try:
        answer: dict[str, Any] = json.loads(result.stdout.decode("utf-8").splitlines()[-1])
    except (ValueError, IndexError):
        answer = {"error": "the model makes ONNX Runtime fail"}
    if "error" in answer:
        raise ModelError(str(answer["error"]))
    return answer


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows: the time limit alone must do
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


def _answer(path: Path, features: FloatArray) -> dict[str, Any]:
    try:
        model = SignModel(path)
        scores = model.scores(features)
    except ModelError as error:
        return {"error": str(error).replace(str(path), "the model")}
    except (MemoryError, RuntimeError) as error:
        return {"error": f"the model fails: {str(error).splitlines()[0][:120]}"}
    values = scores.probabilities
    shape = (len(features), len(model.labels))
    right = values.shape == shape and bool(np.isfinite(values).all()) and bool((values >= 0).all())
    if not right or not np.allclose(values.sum(axis=1), 1, atol=1e-3):
        return {"error": "the model's outputs are not probabilities"}
    embedding = scores.embedding
    if embedding.ndim != 2 or len(embedding) != len(features) or not np.isfinite(embedding).all():
        return {"error": "the model's embedding is not one vector a row"}
    return {
        "language": model.language.code,
        "labels": [label.label for label in model.labels],
        "best": [model.labels[i].label for i in values.argmax(axis=1)],
    }


def main() -> None:
    """See the module docstring."""
    _limit_memory()
    data = np.frombuffer(sys.stdin.buffer.read(), "<f4").reshape(-1, N_FEATURES)
    answer = _answer(Path(sys.argv[1]), data.astype(np.float32))
    sys.stdout.buffer.write(json.dumps(answer).encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
