"""A mailbox with one slot: whoever takes gets the newest, nothing ever queues up."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Hands the newest item from one thread to another; an item not taken in time is replaced."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._item: T | None = None
        self._closed = False
        self.replaced = 0
        """How many items nobody took before the next one came."""

    def put(self, item: T) -> bool:
        """Put `item` in the slot. Returns whether the slot was empty, i.e. the taker is due."""
        with self._condition:
            empty = self._item is None
            if not empty:
                self.replaced += 1
            self._item = item
            self._condition.notify()
            return empty

    def take(self, timeout_s: float = 0.0) -> T | None:
        """Take what is in the slot, waiting up to `timeout_s`; None if nothing came or closed."""
        with self._condition:
            if self._item is None and not self._closed and timeout_s > 0:
                self._condition.wait_for(lambda: self._item is not None or self._closed, timeout_s)
            item, self._item = self._item, None
            return item

    def close(self) -> None:
        """Wake the taker for good."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
