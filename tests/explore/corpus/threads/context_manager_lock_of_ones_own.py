import threading


class Guard:
    def __init__(self):
        self._lock = threading.Lock()
        self.owner = None

    def __enter__(self):
        self._lock.acquire()
        self.owner = threading.current_thread().name
        return self

    def __exit__(self, kind, value, tb):
        self.owner = None
        self._lock.release()
        return False


guard = Guard()
n = 0


def work():
    global n
    for _ in range(3):
        with guard:
            n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
