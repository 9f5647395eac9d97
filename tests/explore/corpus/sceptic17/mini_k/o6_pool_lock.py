import threading


class Pool:
    def __init__(self):
        self.free = ['c1']
        self.lock = threading.Lock()

    def get(self):
        with self.lock:
            if self.free:
                return self.free.pop()
        return 'fresh'

    def put(self, c):
        with self.lock:
            self.free.append(c)


pool = Pool()


def query():
    c = pool.get()
    pool.put(c)


ts = [threading.Thread(target=query) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok')
