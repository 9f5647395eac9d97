import threading
class Pool:
    def __init__(self):
        self.free = [1, 2]
        self.lock = threading.Lock()
    def borrow(self):
        with self.lock:
            if not self.free:
                return None
            return self.free.pop()
    def give_back(self, thing):
        with self.lock:
            self.free.append(thing)
pool = Pool()
def work():
    thing = pool.borrow()
    if thing is not None:
        pool.give_back(thing)
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(pool.free))
