import threading
from multiprocessing import Value

v = Value('i', 0)


def add():
    for _ in range(3):
        with v.get_lock():
            v.value += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(v.value)
