import threading


class Pool:
    def __init__(self, n):
        self.free = [f"connection {i}" for i in range(n)]
        self.places = threading.BoundedSemaphore(n)

    def take(self):
        self.places.acquire()
        return self.free.pop()

    def give(self, connection):
        self.places.release()
        self.free.append(connection)


pool = Pool(1)


def request(n):
    connection = pool.take()
    pool.give(connection)


ts = [threading.Thread(target=request, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(pool.free))
