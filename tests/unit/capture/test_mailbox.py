import threading

from signapp.capture import Mailbox


def test_the_newest_wins() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.put(1) is True
    assert box.put(2) is False
    assert box.take() == 2
    assert box.take() is None
    assert box.replaced == 1


def test_a_waiting_taker_is_woken_by_an_item_and_by_closing() -> None:
    box: Mailbox[int] = Mailbox()
    got: list[int | None] = []
    first = threading.Event()

    def take_twice() -> None:
        got.append(box.take(30))
        first.set()
        got.append(box.take(30))

    taker = threading.Thread(target=take_twice)
    taker.start()
    box.put(7)
    assert first.wait(10)
    box.close()
    taker.join(10)
    assert got == [7, None] and not taker.is_alive()
