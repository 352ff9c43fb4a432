"""The button of the teach tab that opens the window of moving signs."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext
from signapp.gui.teach.editing import Chosen
from signapp.gui.teach.layout import TeachLayout
from signapp.gui.teach.link import TeachLink
from signapp.gui.teach.signs_dialog import SignsDialog
from signapp.gui.teach.worker import TeachWorker


def connect(
    ui: TeachLayout,
    link: TeachLink,
    context: AppContext,
    parent: QWidget,
    chosen: Callable[[], Chosen],
) -> None:
    """Let the button open it; afterwards the tab knows what was taught there."""

    def open_it() -> None:
        now = chosen()
        dialog = teach(context, parent, now)
        dialog.finished.connect(lambda: link.ask(TeachWorker.open, now.language.code))

    ui.moving.clicked.connect(open_it)


def teach(context: AppContext, parent: QWidget, chosen: Chosen) -> SignsDialog:
    """Open the window; what is taught there is in use at once, and switched on."""
    dialog = SignsDialog(context, chosen.language.code, chosen.signer or "Me", parent)

    def taught() -> None:
        context.signs.reload()
        if dialog.takes:
            context.switch_signs(True)

    dialog.taught.connect(taught)
    dialog.finished.connect(dialog.close_store)
    dialog.open()
    return dialog
