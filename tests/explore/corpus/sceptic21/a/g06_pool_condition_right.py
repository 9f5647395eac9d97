import threading


class Pool:
    def __init__(self, n):
        self.free = list(range(n))
        self.cond = threading.Condition()

    def get(self):
        with self.cond:
            while not self.free:
                self.cond.wait()
            return self.free.pop()

    def put(self, c):
        with self.cond:
            self.free.append(c)
            self.cond.notify()


pool = Pool(1)


def work():
    c = pool.get()
    pool.put(c)


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(pool.free))
