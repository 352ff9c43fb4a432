"""Makes an AppImage from the folder that PyInstaller built: one file for any Linux.

Run as ``python packaging/appimage.py dist/signapp --output dist``, on Linux with mksquashfs
(package squashfs-tools). The file is a small program, the *runtime*, with a file system behind it;
starting the file mounts that and runs ``AppRun`` in it. The runtime is downloaded, or named with
``--runtime``, and used only if it has the checksum that stands here. It is linked statically, so
that nobody needs an old FUSE library to start the app.

Format: AppImage type 2 (AppImageSpec, draft).
"""

import argparse
import hashlib
import platform
import shutil
import sys
import tempfile
import urllib.request
from pathlib import Path

import deb
import icons

RELEASE = "20251108"
RUNTIME = f"https://github.com/AppImage/type2-runtime/releases/download/{RELEASE}/runtime-x86_64"
RUNTIME_SHA256 = "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d"
MACHINE = "x86_64"
HOME = Path("usr/lib/signapp")
_WAIT_S = 60


def lay_out(folder: Path, tree: Path) -> None:
    """Copy everything to where it belongs below `tree`, the file system of the AppImage."""
    shutil.copytree(folder, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/signapp").symlink_to(f"../../{HOME}/signapp")
    (tree / "AppRun").symlink_to(HOME / "signapp")
    deb.lay_out_share(tree / "usr/share")
    # What desktops read without looking further.
    shutil.copyfile(deb.ROOT / "assets/signapp.desktop", tree / "signapp.desktop")
    shutil.copyfile(deb.ROOT / "assets/icon.svg", tree / "signapp.svg")
    icons.drawn(256).save(tree / ".DirIcon", format="PNG")
    deb.set_modes(tree)


def runtime(path: Path | None = None) -> bytes:
    """The runtime from a file, or downloaded.

    Raises:
        PackagingError: it cannot be had, or is not the one that is expected.
    """
    try:
        if path is not None:
            data, source = path.read_bytes(), str(path)
        else:
            source = RUNTIME
            with urllib.request.urlopen(RUNTIME, timeout=_WAIT_S) as answer:
                data = answer.read()
    except OSError as error:
        raise deb.PackagingError(f"no runtime from {path or RUNTIME} ({error})") from error
    found = hashlib.sha256(data).hexdigest()
    if found != RUNTIME_SHA256:
        raise deb.PackagingError(
            f"{source} is not the runtime of release {RELEASE}: its SHA-256 is {found}, not "
            f"{RUNTIME_SHA256}"
        )
    return data


def build(folder: Path, output: Path, program: bytes, compression: str = "zstd") -> Path:
    """Make the AppImage of the frozen app in `folder`; returns its file in `output`.

    Args:
        folder: what PyInstaller built.
        output: a folder.
        program: the runtime.
        compression: of mksquashfs, one that the runtime reads: zstd or gzip.

    Raises:
        PackagingError: the folder holds no app, the file is there already, or a tool fails.
    """
    if not (folder / "signapp").is_file():
        raise deb.PackagingError(f"{folder} holds no program signapp; run PyInstaller first")
    if shutil.which("mksquashfs") is None:
        raise deb.PackagingError("mksquashfs is missing; on Debian: apt install squashfs-tools")
    if platform.machine() != MACHINE:
        raise deb.PackagingError(f"the runtime is for {MACHINE}, this is {platform.machine()}")
    target = output / f"signapp-{deb.version()}-{MACHINE}.AppImage"
    if target.exists():
        raise deb.PackagingError(f"{target} is there already and was kept; move it away first")
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="signapp-appimage-", dir=output) as name:
        tree, files = Path(name) / "tree", Path(name) / "files"
        lay_out(folder, tree)
        deb.run(
            "mksquashfs", str(tree), str(files), "-root-owned", "-no-xattrs", "-noappend",
            "-no-progress", "-quiet", "-comp", compression,
        )  # fmt: skip
        made = Path(name) / target.name
        with made.open("wb") as stream, files.open("rb") as packed:
            stream.write(program)
            shutil.copyfileobj(packed, stream)
        made.chmod(0o755)
        made.rename(target)
    return target


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="what PyInstaller built, such as dist/signapp")
    parser.add_argument("--output", type=Path, default=Path("dist"), help="a folder (dist)")
    parser.add_argument("--runtime", type=Path, help="the runtime, instead of downloading it")
    parser.add_argument("--compression", default="zstd", choices=("zstd", "gzip"))
    options = parser.parse_args()
    try:
        program = runtime(options.runtime)
        made = build(options.folder, options.output, program, options.compression)
    except deb.PackagingError as error:
        sys.exit(f"appimage: {error}")
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
