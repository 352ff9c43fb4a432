"""Signals of worker threads, heard in the GUI thread."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

_relays: list["_Relay"] = []


class _Relay(QObject):
    arrived = Signal(object)

    @Slot()
    @Slot(object)
    @Slot(object, object)
    def take(self, *values: object) -> None:
        self.arrived.emit(values[0] if values else None)


def arriving(signal: Any) -> Any:
    """The signal as it arrives in the GUI thread, with its first value.

    pytest-qt's `waitSignal` runs in the thread that emits: there it would stop a timer and an
    event loop that belong to the GUI thread.
    """
    relay = _Relay()
    _relays.append(relay)
    signal.connect(relay.take, Qt.ConnectionType.QueuedConnection)
    return relay.arrived
