from multiprocessing import Lock
from threading import Thread

lock = Lock()
n = 0


def work():
    global n
    for _ in range(100):
        with lock:
            n += 1


ts = [Thread(target=work) for _ in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(n)
