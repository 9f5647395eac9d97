import contextlib
import threading


class Guard:
    def __init__(self, lock):
        self.lock = lock
        lock.acquire()

    def close(self):
        self.lock.release()


lock = threading.Lock()
n = 0


def work():
    global n
    for _ in range(2):
        with contextlib.closing(Guard(lock)):
            n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
