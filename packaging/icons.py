"""Makes the icon in the formats of each system, from assets/icon.svg.

Run as ``python packaging/icons.py FOLDER``. Qt draws the SVG, Pillow writes the files: signapp.ico
for Windows, signapp.icns for macOS, and PNG files for the icon theme of Linux.
"""

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parents[1] / "assets" / "icon.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawn(side: int) -> Image.Image:
    """The icon, (side, side) RGBA: drawn at that size, so that small ones are sharp too."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(data.data())).convert("RGBA")


def make(folder: Path) -> list[Path]:
    """Write all of them, and tell which."""
    folder.mkdir(parents=True, exist_ok=True)
    ico, icns = folder / "signapp.ico", folder / "signapp.icns"
    pictures = {side: drawn(side) for side in (*ICO_SIZES, *PNG_SIZES, 1024)}
    pictures[256].save(
        ico, sizes=[(n, n) for n in ICO_SIZES], append_images=[pictures[n] for n in ICO_SIZES]
    )
    large = [pictures[n] for n in (16, 32, 64, 128, 256, 512, 1024)]
    pictures[1024].save(icns, append_images=large)
    found = [ico, icns]
    for side in PNG_SIZES:
        found.append(folder / f"signapp-{side}.png")
        pictures[side].save(found[-1])
    return found


def for_system(folder: Path) -> str | None:
    """The file that a program of this system takes; None where it takes none."""
    name = {"win32": "signapp.ico", "darwin": "signapp.icns"}.get(sys.platform)
    if name is None:
        return None
    make(folder)
    return str(folder / name)


if __name__ == "__main__":
    print(*make(Path(sys.argv[1])), sep="\n")
