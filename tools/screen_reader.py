"""Walk the window as a screen reader does, over AT-SPI, and say what it could not tell its user.

    python tools/screen_reader.py [--tree] [--seconds 25]

On Linux, with a display or under Xvfb; needs at-spi2-core, gir1.2-atspi-2.0, python3-gi and
dbus-daemon of the distribution. Where one is missing, a line says so and the exit code is 0. The
window opens with settings of its own over the demo clip, on a message bus of its own. Every tab is
opened by the action of its tab, and everything shown in it is asked for its role, name, description
and states. Then *Live* is listened to for some seconds.

A line is printed for each control without a name, each control that Tab reaches and that says not
what it is, and each letter that was announced; the exit code is 1 if there were faults or nothing
was announced. `--tree` prints everything that was found before that.
"""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_SYSTEM_PYTHON = "/usr/bin/python3"  # the bindings come with the distribution, for its own Python
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_START_S = 60
_DEPTH = 40

# Roles, as AT-SPI calls them, of what a person uses or that says something by itself.
USED = {
    "check box", "check menu item", "combo box", "entry", "list", "list box", "list item", "menu",
    "menu item", "page tab", "push button", "radio button", "slider", "spin button", "table",
    "text", "toggle button", "password text", "image", "progress bar", "tool bar item", "link",
}  # fmt: skip
MEANINGLESS = {"unknown", "invalid", "redundant object", "filler"}


def missing() -> str:
    """What is missing here, one line; empty where all is there."""
    if sys.platform != "linux":
        return "AT-SPI is of Linux"
    if not os.environ.get("DISPLAY"):
        return "there is no display; try xvfb-run"
    if shutil.which("dbus-run-session") is None:
        return "there is no dbus-run-session (package dbus-daemon)"
    if not any(Path(name).exists() for name in _LAUNCHERS):
        return "there is no at-spi-bus-launcher (package at-spi2-core)"
    done = subprocess.run([_SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True)
    if done.returncode:
        return "there are no bindings of AT-SPI (packages gir1.2-atspi-2.0, python3-gi)"
    return ""


def serve(arguments: list[str]) -> int:
    """On a bus of its own: start the window, walk it, end it."""
    launcher = next(name for name in _LAUNCHERS if Path(name).exists())
    with tempfile.TemporaryDirectory(prefix="signapp-reader-") as home:
        environment = {
            **os.environ,
            **{f"XDG_{name}_HOME": f"{home}/{name}" for name in ("CONFIG", "DATA", "STATE")},
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        bus = subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
        time.sleep(1)
        window = subprocess.Popen(
            [sys.executable, "-m", "signapp", "live", "--demo"],
            cwd=Path(__file__).resolve().parents[1],
            env=environment,
        )
        try:
            return subprocess.run(
                [_SYSTEM_PYTHON, __file__, "--walk", *arguments], env=environment
            ).returncode
        finally:
            for process in (window, bus):
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(10)
                process.kill()


class Reader:
    """A screen reader's view of the window; runs in the Python that has the bindings."""

    def __init__(self) -> None:
        import gi  # type: ignore[import-not-found]

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib  # type: ignore[import-not-found]

        self.atspi, self.glib = Atspi, GLib
        self.announced: list[str] = []
        self.lines: list[str] = []
        self.faults: list[str] = []
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self.window = self._find()

    def _hear(self, event: Any) -> None:
        self.announced.append(str(event.any_data))

    def _find(self) -> Any:
        until = time.monotonic() + _START_S
        while time.monotonic() < until:
            desktop = self.atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                app = desktop.get_child_at_index(i)
                if app is not None and app.get_name() == "signapp" and app.get_child_count():
                    return app.get_child_at_index(0)
            self.listen(0.3)
        raise SystemExit("the window did not come onto the bus")

    def listen(self, seconds: float) -> None:
        """Take in what is announced for a while."""
        loop = self.glib.MainLoop()
        self.glib.timeout_add(round(1000 * seconds), loop.quit)
        loop.run()

    def shown(self, node: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
        """A node and all that is shown below it, with their depths."""
        states = node.get_state_set()
        if depth and not states.contains(self.atspi.StateType.SHOWING):
            return
        yield node, depth
        if depth < _DEPTH and not states.contains(self.atspi.StateType.MANAGES_DESCENDANTS):
            for i in range(node.get_child_count()):
                child = node.get_child_at_index(i)
                if child is not None:
                    yield from self.shown(child, depth + 1)

    def look(self, place: str) -> None:
        """Note everything that is shown, and what it lacks."""
        self.lines.append(f"== {place}")
        kinds = self.atspi.StateType
        for node, depth in self.shown(self.window):
            role, name = node.get_role_name(), node.get_name() or ""
            states = node.get_state_set()
            told = [
                kind.value_nick
                for kind in (
                    kinds.FOCUSABLE, kinds.FOCUSED, kinds.CHECKED, kinds.CHECKABLE, kinds.SELECTED,
                    kinds.EDITABLE,
                )
                if states.contains(kind)
            ]  # fmt: skip
            if not states.contains(kinds.ENABLED):
                told.append("disabled")
            description = node.get_description() or ""
            self.lines.append(f"{'  ' * depth}{role} | {name} | {description} | {' '.join(told)}")
            tab = states.contains(kinds.FOCUSABLE)
            told_of = name.strip() or self._labelled(node)
            if not told_of and role != "label" and (role in USED or tab):  # labels may be empty
                self._fault(place, f"{role} without a name", node)
            elif role == "combo box" and not (description or self._labelled(node)):
                # Its name is what is chosen.
                self._fault(place, f"a list to choose from does not say of what (“{name}”)", node)
            elif tab and role in MEANINGLESS:
                self._fault(place, f"“{name}” takes the keyboard and is called “{role}”", node)

    def _labelled(self, node: Any) -> bool:
        return any(
            relation.get_relation_type() == self.atspi.RelationType.LABELLED_BY
            for relation in node.get_relation_set()
        )

    def _fault(self, place: str, what: str, node: Any) -> None:
        above = node.get_parent()
        around: list[str] = []
        while above is not None and len(around) < 3:
            around.append(f"{above.get_role_name()} “{above.get_name()}”")
            above = above.get_parent()
        line = f"{place}: {what}, in {', in '.join(around)}"
        if line not in self.faults:
            self.faults.append(line)

    def tabs(self) -> list[Any]:
        """The tabs of the window."""
        return [node for node, _ in self.shown(self.window) if node.get_role_name() == "page tab"]


def walk(tree: bool, seconds: float) -> int:
    """The walk itself; returns the exit code."""
    reader = Reader()
    reader.listen(3)
    first = [tab.get_name() for tab in reader.tabs()]
    for number, name in enumerate(first):
        tab = reader.tabs()[number]
        if not tab.get_n_actions():
            reader.faults.append(f"the tab “{name}” cannot be pressed")
            continue
        tab.do_action(0)
        reader.listen(1.5)
        reader.look(name)
    if first:
        reader.tabs()[0].do_action(0)
    reader.listen(seconds)
    for line in reader.lines if tree else ():
        print(line)
    for line in reader.faults:
        print("fault:", line)
    print("announced:", " · ".join(reader.announced) or "nothing")
    print(f"{len(first)} tabs, {len(reader.lines)} nodes, {len(reader.faults)} faults")
    return 1 if reader.faults or not reader.announced or not first else 0


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tree", action="store_true", help="print all that was found")
    parser.add_argument("--seconds", type=float, default=25, help="to listen to Live (25)")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--walk", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.walk:
        sys.exit(walk(options.tree, options.seconds))
    arguments = ["--seconds", str(options.seconds)]
    if options.tree:
        arguments.append("--tree")
    if options.serve:
        sys.exit(serve(arguments))
    lacks = missing()
    if lacks:
        print(f"skipped: {lacks}")
        return
    inner = [sys.executable, __file__, "--serve", *arguments]
    sys.exit(subprocess.run(["dbus-run-session", "--", *inner]).returncode)


if __name__ == "__main__":
    main()
