import threading
from collections import deque

items = deque()
arrived = threading.Event()
taken = []


def producer(n):
    items.append(n)
    arrived.set()


def consumer(count):
    """One item for each event."""
    for _ in range(count):
        arrived.wait()
        arrived.clear()
        taken.append(items.popleft())


def main():
    c = threading.Thread(target=consumer, args=(2,))
    c.start()
    ps = [threading.Thread(target=producer, args=(n,)) for n in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    c.join()
    print(sorted(taken))


main()
