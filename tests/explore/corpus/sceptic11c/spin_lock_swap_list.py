import threading
import time


class SpinLock:
    def __init__(self):
        self._token = [None]

    def __enter__(self):
        while True:
            try:
                self._token.pop()
                return self
            except IndexError:
                time.sleep(0)

    def __exit__(self, *exc):
        self._token.append(None)


count = 0
lock = SpinLock()


def work():
    global count
    for _ in range(2):
        with lock:
            count += 1


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
