import gc
import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication


class Sender(QObject):
    sent = Signal()


class Receiver(QObject):
    def take(self) -> None: ...


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_signals_leave_the_reference_count_of_none_alone(qapp: QApplication) -> None:
    """PySide6 6.12.0 dropped one with every call: the app aborted after some minutes."""
    sender, receiver = Sender(), Receiver()
    sender.sent.connect(receiver.take, Qt.ConnectionType.QueuedConnection)
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(500):
        sender.sent.emit()
        qapp.processEvents()
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 100
