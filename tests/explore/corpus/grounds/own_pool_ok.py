import threading
import time


class Pool:
    def __init__(self, things):
        self.free = list(things)
        self.lock = threading.Lock()

    def get(self):
        while True:
            with self.lock:
                if self.free:
                    return self.free.pop()
            time.sleep(0.01)

    def put(self, thing):
        with self.lock:
            self.free.append(thing)


pool = Pool(["one"])
served = []


def serve(name):
    thing = pool.get()
    served.append(name)
    pool.put(thing)


ts = [threading.Thread(target=serve, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(served), pool.free)
