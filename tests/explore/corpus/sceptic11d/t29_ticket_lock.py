import threading
import time


class TicketLock:
    def __init__(self):
        self._draw = threading.Lock()
        self._next = 0
        self._serving = 0

    def __enter__(self):
        with self._draw:
            mine = self._next
            self._next += 1
        while self._serving != mine:
            time.sleep(0.001)
        return mine

    def __exit__(self, *_):
        self._serving += 1


office = TicketLock()
served = 0


def client(visits):
    global served
    for _ in range(visits):
        with office:
            served += 1


clients = [threading.Thread(target=client, args=(2,)) for _ in range(2)]
for c in clients:
    c.start()
for c in clients:
    c.join()
print('served', served)
