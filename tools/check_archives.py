"""Check what is in the sdist and the wheel: ``python tools/check_archives.py DIST``."""

import re
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
LANGUAGES = ("isl", "bengali", "assamese", "nepali", "asl")
MODEL_FILES = ("model.onnx", "encoder.safetensors", "statistics.safetensors", "exemplars.json")
HAND_MODEL = (
    "hand_landmarker.task", "hand_landmarker_light.task", "LICENSE", "NOTICE.md",
)  # fmt: skip
_JUNK = re.compile(r"__pycache__|\.pyc$|\.hypothesis|\.git/|\.venv|\.log$|\.npz$|/results/[^/]*/")
_WHEEL_ONLY = re.compile(r"(signapp|training|signapp_live-[\d.]+\.dist-info)/")
# Two hand models are 12 MB of it, and the model of fast spelling is 7.4 MB.
_LARGEST_WHEEL = 32 * 2**20


def wanted_in_wheel() -> set[str]:
    """What must be in the wheel: every source file, and the data that the app reads."""
    names = {
        path.relative_to(ROOT).as_posix()
        for package in ("signapp", "training")
        for path in (ROOT / package).rglob("*")
        if path.suffix in (".py", ".json", ".qm")
    }
    names |= {f"signapp/models/{code}/{name}" for code in LANGUAGES for name in MODEL_FILES}
    names |= {f"signapp/models/{code}/card.md" for code in LANGUAGES}
    names.add("signapp/models/isl/motion.onnx")
    names |= {f"signapp/assets/hand_model/{name}" for name in HAND_MODEL}
    return names | {"signapp/assets/demo_isl.mp4", "signapp/assets/icon.svg"}


def check(names: set[str], wanted: set[str], what: str) -> list[str]:
    """Say what is missing and what should not be there."""
    faults = [f"{what} lacks {name}" for name in sorted(wanted - names)]
    return faults + [f"{what} holds {name}" for name in sorted(names) if _JUNK.search(name)]


def main() -> None:
    """See the module docstring."""
    dist = Path(sys.argv[1])
    (wheel,) = dist.glob("signapp_live-*.whl")
    (sdist,) = dist.glob("signapp_live-*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        in_wheel = {name for name in archive.namelist() if not name.endswith("/")}
    with tarfile.open(sdist) as archive:
        in_sdist = {m.name.partition("/")[2] for m in archive.getmembers() if m.isfile()}
    faults = check(in_wheel, wanted_in_wheel(), "the wheel")
    faults += [f"the wheel holds {n}" for n in sorted(in_wheel) if not _WHEEL_ONLY.match(n)]
    if wheel.stat().st_size > _LARGEST_WHEEL:
        faults.append(f"the wheel is {wheel.stat().st_size / 2**20:.1f} MB")
    tracked = {"pyproject.toml", "tests/conftest.py", "docs/promises.md", "models/isl/model.onnx"}
    tracked |= {"hatch_build.py", *(f"assets/hand_model/{name}" for name in HAND_MODEL)}
    faults += check(in_sdist, tracked, "the sdist")
    sizes = ", ".join(
        f"{path.name} {path.stat().st_size / 2**20:.1f} MB" for path in (wheel, sdist)
    )
    print(
        "\n".join(faults) or f"{sizes}: {len(in_wheel)} and {len(in_sdist)} files, as they should"
    )
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
