import threading


class Guard:
    def __init__(self):
        self._lock = threading.Lock()
        self.taken = 0

    def __enter__(self):
        self._lock.acquire()
        self.taken += 1
        return self

    def __exit__(self, *problem):
        self._lock.release()
        return False


guard = Guard()
n = 0


def work():
    global n
    for _ in range(10):
        with guard:
            n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n, guard.taken)
