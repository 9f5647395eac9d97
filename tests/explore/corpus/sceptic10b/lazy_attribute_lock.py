import threading


class Thing:
    n = 0

    def step(self):
        if not hasattr(self, "lock"):
            self.lock = threading.Lock()
        with self.lock:
            self.n += 1


thing = Thing()
ts = [threading.Thread(target=thing.step) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(thing.n)
