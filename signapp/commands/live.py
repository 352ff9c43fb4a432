"""``signapp live``: the live window, or without a display the demo clip in the terminal."""

import ctypes.util
import os
import socket
import sys
from pathlib import Path

import click

from signapp.capture.types import SourceKind, SourceSpec
from signapp.commands._tracker import CHOICE
from signapp.errors import SignappError
from signapp.settings import FULL


@click.command("live")
@click.option("--camera", metavar="NAME", help="Start with this camera (name or device path).")
@click.option(
    "--video",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Start with this video file.",
)
@click.option("--stream", metavar="URL", help="Start with this MJPEG, RTSP or HTTP stream.")
@click.option("--demo", is_flag=True, help="Start with the bundled demo clip.")
@click.option("--language", metavar="CODE", help="Start with this language, e.g. isl or bengali.")
@click.option(
    "--signer", metavar="left|right|largest|X,Y,W,H",
    help="Whose hands to read where several people are in the picture: a person as one looks at "
    "it, or a box in fractions of it.",
)  # fmt: skip
@click.option("--text", is_flag=True, help="No window: print each letter that is held, one a line.")
@click.option(
    "--signs", is_flag=True, help="With --text: moving signs too, shipped ones and your own."
)
@click.option("--json", "as_json", is_flag=True, help="With --text: print each as a JSON object.")
@click.option(
    "--tracker", type=CHOICE,
    help="Find hands exactly, or faster and less exactly; auto is exact while the computer keeps "
    "up [as in the settings].",
)  # fmt: skip
def command(
    camera: str | None,
    video: Path | None,
    stream: str | None,
    demo: bool,
    language: str | None,
    signer: str | None,
    text: bool,
    signs: bool,
    as_json: bool,
    tracker: str | None,
) -> None:
    """Open the live window.

    Without a display, label the bundled demo clip in the terminal instead. With --text there is no
    window: letters are printed as they are held, until the file ends or Ctrl-C.
    """
    if as_json and not text:
        raise SignappError("--json says how --text prints; give --text too")
    if signs and not text:
        raise SignappError("--signs goes with --text; in the window, switch Signs on")
    source = _source(camera, video, stream, demo)
    if signer is not None:
        _check_signer(signer)
    if language is not None:
        _check_language(language)
    if text:
        from signapp.commands import _live_text

        _live_text.print_letters(source, language, as_json, signs, signer, tracker)
        return
    reason = why_no_window()
    if reason is None:
        try:
            from signapp.gui import app
        except ImportError as error:  # a system library that Qt needs, e.g. libEGL
            reason = f"no window: {_missing_library(error)}"
        else:
            sys.exit(app.run(source, language, tracker, signer=signer))
    from signapp.commands import _terminal

    try:
        _terminal.label_instead_of_window(reason, video, language or "isl", tracker or FULL)
    except ImportError as error:  # OpenCV inside MediaPipe needs libGL even without a window
        raise SignappError(_missing_library(error)) from error


def _missing_library(error: ImportError) -> str:
    """One line for an ImportError that a system library causes; another one is a bug, raised."""
    if ".so" not in str(error) and "DLL" not in str(error):
        raise error
    return (
        f"a system library is missing ({error}); on Debian and Ubuntu: "
        "apt install libegl1 libgl1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0"
    )


def _source(
    camera: str | None, video: Path | None, stream: str | None, demo: bool
) -> SourceSpec | None:
    if sum((camera is not None, video is not None, stream is not None, demo)) > 1:
        raise SignappError("give one of --camera, --video, --stream and --demo, not several")
    if camera is not None:
        return SourceSpec(SourceKind.CAMERA, camera, camera)
    if video is not None:
        if not video.is_file():
            raise SignappError(f"no video file {video}; check the path")
        return SourceSpec(SourceKind.FILE, str(video.resolve()), video.name)
    if stream is not None:
        from signapp.capture.streams import check_url, shown_url

        url = check_url(stream)
        return SourceSpec(SourceKind.STREAM, url, shown_url(url))
    return SourceSpec(SourceKind.DEMO) if demo else None


def _check_signer(signer: str) -> None:
    from signapp.landmarks.region import SIGNERS, box_of, check_signer

    check_signer(signer)
    if signer not in SIGNERS and max(box_of(signer)) > 1:
        raise SignappError(
            "give the box of --signer in fractions of the picture, such as 0,0,0.5,1 for its left "
            "half: cameras change their number of pixels"
        )


def _check_language(code: str) -> None:
    from signapp.recognition.catalog import available_languages, find_model

    find_model(code)
    if code not in available_languages():
        raise SignappError(
            f"give --language a name, not a path: {', '.join(available_languages())}"
        )


def why_no_window() -> str | None:
    """Why no window can be opened here, in a few words; None when one can.

    Qt ends the whole process when it finds no display, so this is found out before Qt is loaded.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.split(":")[0] in {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}:
        return None
    if sys.platform in {"win32", "darwin"}:
        return None
    if os.environ.get("WAYLAND_DISPLAY") and _wayland_answers():
        return None
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "no display"
    if not _x_answers(display):
        return f"the display {display} does not answer"
    frozen = getattr(sys, "frozen", False)  # brings it along, where no system looks
    if not frozen and ctypes.util.find_library("xcb-cursor") is None:
        return "Qt needs the system's library xcb-cursor (Debian: apt install libxcb-cursor0)"
    return None


def _wayland_answers() -> bool:
    name = Path(os.environ["WAYLAND_DISPLAY"])
    path = name if name.is_absolute() else Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name
    return _answers(socket.AF_UNIX, str(path))


def _x_answers(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"
        return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, "\0" + path)
    return _answers(socket.AF_INET, (host.strip("[]"), 6000 + int(number)))


def _answers(family: int, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(2)
            probe.connect(address)
            return True
    except OSError:
        return False
