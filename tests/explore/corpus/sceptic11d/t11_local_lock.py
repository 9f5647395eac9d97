import threading
from functools import wraps


def synchronized(function):
    """Only one thread at a time may run the function."""

    @wraps(function)
    def wrapper(*args, **kwargs):
        lock = threading.Lock()
        with lock:
            return function(*args, **kwargs)

    return wrapper


class Jar:
    def __init__(self):
        self.sweets = {'red': 0, 'green': 0}

    @synchronized
    def add(self, colour, n):
        self.sweets[colour] = self.sweets[colour] + n


jar = Jar()


def child(colours):
    for colour in colours:
        jar.add(colour, 1)


children = [threading.Thread(target=child, args=(c,)) for c in (['red', 'green'], ['red'])]
for c in children:
    c.start()
for c in children:
    c.join()
print(jar.sweets)
