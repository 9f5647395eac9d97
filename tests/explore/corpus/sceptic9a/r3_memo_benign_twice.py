import threading


class Memo:
    def __init__(self, fn):
        self.fn = fn
        self.cache = {}
        self.lock = threading.Lock()

    def __call__(self, n):
        with self.lock:
            if n in self.cache:
                return self.cache[n]
        value = self.fn(n)          # not under the lock: may take long
        with self.lock:
            self.cache[n] = value
        return value


@Memo
def triangle(n):
    return n * (n + 1) // 2


results = [None] * 3


def work(i, n):
    results[i] = triangle(n)


ts = [threading.Thread(target=work, args=a) for a in ((0, 10), (1, 10), (2, 6))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results)
