import threading


class Pool:
    def __init__(self, n):
        self.free = [f"connection {i}" for i in range(n)]
        self.places = threading.BoundedSemaphore(n)
        self.lock = threading.Lock()

    def take(self):
        self.places.acquire()
        with self.lock:
            return self.free.pop()

    def give(self, connection):
        with self.lock:
            self.free.append(connection)
        self.places.release()


pool = Pool(2)
served = []


def request(n):
    connection = pool.take()
    try:
        served.append(n)
    finally:
        pool.give(connection)


ts = [threading.Thread(target=request, args=(n,)) for n in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(served), len(pool.free))
