import threading


class Pool:
    def __init__(self):
        self.free = ['c1']

    def get(self):
        if self.free:
            return self.free.pop()
        return 'fresh'

    def put(self, c):
        self.free.append(c)


pool = Pool()


def query():
    c = pool.get()
    pool.put(c)


ts = [threading.Thread(target=query) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok')
