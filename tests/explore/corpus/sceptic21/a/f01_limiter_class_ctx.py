import threading


class Full(Exception):
    pass


class Limiter:
    def __init__(self, n):
        self.n = n
        self.used = 0
        self.lock = threading.Lock()

    def __enter__(self):
        with self.lock:
            self.used += 1
            over = self.used > self.n
        if over:
            with self.lock:
                self.used -= 1
            raise Full()
        return self

    def __exit__(self, *exc):
        with self.lock:
            self.used -= 1


limiter = Limiter(1)
rejected = []


def visit(n):
    try:
        with limiter:
            pass
    except Full:
        rejected.append(n)


ts = [threading.Thread(target=visit, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(limiter.used)
