"""Finds the explorer's record of an actor behind a lock that it holds."""

import threading


class Everything(set):
    def __contains__(self, one):
        return True


x = 0
lock = threading.Lock()


def quietly():
    global x
    with lock:
        for name in dir(lock):
            value = getattr(lock, name, None)
            if hasattr(value, "contexts"):
                value.contexts = {(): Everything(), **{one: Everything() for one in value.contexts}}
    for _ in range(2):
        x += 1


workers = [threading.Thread(target=quietly) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
