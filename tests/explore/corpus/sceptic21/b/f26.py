import threading


class Pool:
    def __init__(self, size):
        self.conns = [{"id": i, "busy": False, "used": 0} for i in range(size)]
        self.lock = threading.Lock()

    def acquire(self):
        with self.lock:
            for c in self.conns:
                if not c["busy"]:
                    free = c
                    break
            else:
                return None
        free["busy"] = True
        return free

    def release(self, c):
        with self.lock:
            c["busy"] = False


pool = Pool(2)


def client():
    c = pool.acquire()
    if c is not None:
        with pool.lock:
            c["used"] += 1
        pool.release(c)


ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(c["used"] for c in pool.conns))
