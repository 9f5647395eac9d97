import threading


class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2)
        self.o = threading.Semaphore(1)
        self.bar = threading.Barrier(3)
        self.out = []
        self.lock = threading.Lock()

    def hydrogen(self):
        with self.h:
            self.bar.wait()
            with self.lock:
                self.out.append("H")

    def oxygen(self):
        with self.o:
            self.bar.wait()
            with self.lock:
                self.out.append("O")


water = H2O()
ts = [threading.Thread(target=water.hydrogen) for _ in range(4)] + [threading.Thread(target=water.oxygen) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(water.out))
