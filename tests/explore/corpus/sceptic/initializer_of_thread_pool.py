import threading
from concurrent.futures import ThreadPoolExecutor

own = threading.local()
lock = threading.Lock()
total = 0


def init():
    own.n = 0


def task(_):
    global total
    own.n += 1
    with lock:
        total += 1


with ThreadPoolExecutor(2, initializer=init) as ex:
    list(ex.map(task, range(2)))
print(total)
