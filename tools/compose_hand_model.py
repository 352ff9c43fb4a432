"""Compose MediaPipe's hand model from the wheel that carries its two networks.

    python tools/compose_hand_model.py FOLDER

Downloads the wheel of mediapipe 0.10.21 (for Python 3.12 on Linux, only to unpack it; it is not
installed) and prints the path of the ``.task`` file. Tests on Python 3.13, where mediapipe carries
no hand model, are given it in the environment variable SIGNAPP_HAND_MODEL.
"""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from signapp.landmarks.bundle import compose

_DOWNLOAD = (
    "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
    "--python-version", "3.12", "--platform", "manylinux_2_28_x86_64", "mediapipe==0.10.21",
)  # fmt: skip


def main() -> None:
    """Download, unpack what is needed, compose."""
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([sys.executable, *_DOWNLOAD, "--dest", work], check=True, stdout=sys.stderr)
        (wheel,) = Path(work).glob("mediapipe-*.whl")
        with zipfile.ZipFile(wheel) as archive:
            parts = [n for n in archive.namelist() if n.endswith("_full.tflite")]
            archive.extractall(work, parts)
        print(compose(Path(work) / "mediapipe", target))


if __name__ == "__main__":
    main()
