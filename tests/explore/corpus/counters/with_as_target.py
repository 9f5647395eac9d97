import threading
from contextlib import contextmanager

level = 0


@contextmanager
def raised(old):
    yield old + 1


def climb():
    global level
    for _ in range(10):
        with raised(level) as level:
            pass


one = threading.Thread(target=climb)
two = threading.Thread(target=climb)
one.start(); two.start()
one.join(); two.join()
print("level", level)
