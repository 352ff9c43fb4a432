"""Makes the package for Debian and Ubuntu from the folder that PyInstaller built.

Run as ``python packaging/deb.py dist/signapp --output dist``, on Linux with dpkg-deb and objdump
(packages dpkg and binutils). The app goes to /opt/signapp, its command to /usr/bin/signapp, the
menu entry and icons to where every desktop looks. The C library and the other libraries that the
folder takes from the system become the package's dependencies.
"""

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import icons

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "signapp-live"
HOME = Path("opt/signapp")
# Libraries of the system that the frozen folder uses, and the Debian packages that have them.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libasound.so.2": "libasound2 | libasound2t64",
}
# Of plugins of Qt that the app does without: drawing without a desktop, and the looks of GTK.
UNNEEDED = {"libdrm.so.2", "libgdk-3.so.0", "libgtk-3.so.0"}
_OF_C = re.compile(r"(ld-linux[\w-]*|lib(c|dl|m|mvec|pthread|resolv|rt|util|nsl))\.so\.\d+")
RECOMMENDED = ("fonts-noto-core", "espeak-ng", "alsa-utils")
_DESCRIPTION = """\
live fingerspelling recogniser
 signapp watches a webcam and says which letter of a manual alphabet the hands
 show: Indian, Bengali, Assamese, Nepali and American. It also labels videos,
 spells texts with drawn hands, and learns the signs of its users. Nothing
 leaves the computer.
"""


class PackagingError(Exception):
    """The package cannot be made; the text says why."""


def version() -> str:
    """Of signapp, as its source says."""
    text = (ROOT / "signapp" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.M)
    if found is None:
        raise PackagingError("signapp/__init__.py names no version")
    return found[1]


def dependencies(headers: Iterable[str], inside: set[str]) -> list[str]:
    """The packages that a frozen folder needs.

    Args:
        headers: what ``objdump -p`` says of each program and library in it.
        inside: names of the libraries in it.

    Raises:
        PackagingError: a library is in neither the folder nor a known package.
    """
    wanted, least = set(), (0, 0)
    for header in headers:
        wanted |= set(re.findall(r"^\s+NEEDED\s+(\S+)", header, re.M))
        for number in re.findall(r"\bGLIBC_(\d+\.\d+)", header):
            major, _, minor = number.partition(".")
            least = max(least, (int(major), int(minor)))
    outside = {name for name in wanted - inside - UNNEEDED if not _OF_C.fullmatch(name)}
    unknown = sorted(outside - LIBRARIES.keys())
    if unknown:
        raise PackagingError(
            f"no package is known for {', '.join(unknown)}: install it where PyInstaller runs, or "
            "add its package to LIBRARIES"
        )
    return [f"libc6 (>= {least[0]}.{least[1]})", *sorted(LIBRARIES[name] for name in outside)]


def read_headers(folder: Path) -> list[str]:
    """What objdump says of each program and library in a folder."""
    found = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and _is_elf(path)
    ]
    return [
        subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True).stdout
        for path in found
    ]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def lay_out(folder: Path, tree: Path) -> None:
    """Copy everything to where it belongs below `tree`, but for the control files."""
    shutil.copytree(folder, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/signapp").symlink_to(f"/{HOME}/signapp")
    lay_out_share(tree / "usr/share")
    set_modes(tree)


def lay_out_share(share: Path) -> None:
    """Put the menu entry, icons and licence into a folder such as ``usr/share``."""
    entry = share / "applications/signapp.desktop"
    entry.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "assets/signapp.desktop", entry)
    themed = share / "icons/hicolor"
    scalable = themed / "scalable/apps/signapp.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "assets/icon.svg", scalable)
    for side in icons.PNG_SIZES:
        target = themed / f"{side}x{side}/apps/signapp.png"
        target.parent.mkdir(parents=True)
        icons.drawn(side).save(target)
    licence = share / "doc" / PACKAGE / "copyright"
    licence.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", licence)


def set_modes(tree: Path) -> None:
    """Let everybody read all of it and run what its owner may run."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def control(needed: list[str], architecture: str, size: int) -> str:
    """The control file; `size` in bytes."""
    lines = {
        "Package": PACKAGE,
        "Version": version(),
        "Section": "education",
        "Priority": "optional",
        "Architecture": architecture,
        "Maintainer": "The signapp developers <developers@signapp.invalid>",
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(needed),
        "Recommends": ", ".join(RECOMMENDED),
        "Description": _DESCRIPTION.rstrip(),
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def build(folder: Path, output: Path, compression: str = "xz") -> Path:
    """Make the package of the frozen app in `folder`; returns its file in `output`.

    Raises:
        PackagingError: the folder holds no app, the file is there already, or a tool fails.
    """
    if not (folder / "signapp").is_file():
        raise PackagingError(f"{folder} holds no program signapp; run PyInstaller first")
    for tool in ("dpkg", "dpkg-deb", "objdump"):
        if shutil.which(tool) is None:
            raise PackagingError(f"{tool} is missing; on Debian: apt install dpkg binutils")
    architecture = run("dpkg", "--print-architecture").strip()
    target = output / f"{PACKAGE}_{version()}_{architecture}.deb"
    if target.exists():
        raise PackagingError(f"{target} is there already and was kept; move it away first")
    inside = {path.name for path in folder.rglob("*.so*")}
    needed = dependencies(read_headers(folder), inside)
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="signapp-deb-", dir=output) as name:
        tree = Path(name) / "tree"
        lay_out(folder, tree)
        files = [p for p in sorted(tree.rglob("*")) if p.is_file() and not p.is_symlink()]
        sums = "".join(f"{_md5(p)}  {p.relative_to(tree).as_posix()}\n" for p in files)
        size = sum(p.stat().st_size for p in files)
        debian = tree / "DEBIAN"
        debian.mkdir(mode=0o755)
        (debian / "control").write_text(control(needed, architecture, size), encoding="utf-8")
        (debian / "md5sums").write_text(sums, encoding="utf-8")
        made = Path(name) / target.name
        run("dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(tree), str(made))
        made.rename(target)
    return target


def _md5(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def run(*words: str) -> str:
    """What a program prints; raises `PackagingError` if it fails."""
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        raise PackagingError(f"{words[0]} failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="what PyInstaller built, such as dist/signapp")
    parser.add_argument("--output", type=Path, default=Path("dist"), help="a folder (dist)")
    parser.add_argument("--compression", default="xz", choices=("xz", "zstd", "gzip", "none"))
    options = parser.parse_args()
    try:
        made = build(options.folder, options.output, options.compression)
    except PackagingError as error:
        sys.exit(f"deb: {error}")
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
