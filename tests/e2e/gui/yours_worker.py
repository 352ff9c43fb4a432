"""A window in which a round is played, or the one that was left goes on, to be killed.

Says each letter as it is ticked, and "over" with the number of samples at the end.
"""

import os
import sys
from pathlib import Path

FOLDER = Path(sys.argv[1])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[variable] = str(FOLDER / variable)

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from signapp.gui.engine import workers  # noqa: E402
from signapp.gui.yours.page import YoursPage  # noqa: E402
from signapp.recording.profiles import Profiles  # noqa: E402
from signapp.recording.store import Recordings  # noqa: E402
from tests.support.actor import Actor, tracker_of  # noqa: E402
from tests.support.yours import Person, open_window  # noqa: E402


def main() -> None:
    """Play."""
    app, actor = QApplication([]), Actor()
    workers.HandTracker = tracker_of(actor)  # type: ignore
    window = open_window(FOLDER, actor)
    window.open_yours()
    page, person = window.yours, Person(actor)
    assert isinstance(page, YoursPage)
    page.start.name.setText("Asha")
    page.look("Asha")
    told: set[str] = set()

    def look() -> None:
        if page.side.currentWidget() is page.start and page.choice.name == "Asha":
            page.begin("Asha", "on" if page.choice.left else "hard")
            if page.link is not None:
                page.link.ticked.connect(lambda label: print(label, flush=True))
        person.look(page)
        if page.side.currentWidget() is page.outcome and not told:
            told.add("over")
            samples = Profiles(Recordings("isl")).samples("Asha")
            print("over", len(samples), flush=True)
            window.close()
            app.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    app.exec()


if __name__ == "__main__":
    main()
