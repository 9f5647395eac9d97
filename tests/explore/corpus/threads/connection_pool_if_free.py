import threading


class Pool:
    def __init__(self, n):
        self.free = [f"connection {i}" for i in range(n)]

    def take(self):
        if self.free:
            return self.free.pop()
        return None


pool = Pool(1)
got = []


def query():
    c = pool.take()
    if c:
        got.append(c)


ts = [threading.Thread(target=query) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(got))
