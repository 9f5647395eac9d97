import threading


class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2)
        self.o = threading.Semaphore(1)
        self.barrier = threading.Barrier(3)
        self.lock = threading.Lock()
        self.out = []

    def hydrogen(self):
        with self.h:
            self.barrier.wait()
            with self.lock:
                self.out.append("H")
            self.barrier.wait()

    def oxygen(self):
        with self.o:
            self.barrier.wait()
            with self.lock:
                self.out.append("O")
            self.barrier.wait()


water = H2O()
ts = [threading.Thread(target=water.hydrogen) for _ in range(4)]
ts += [threading.Thread(target=water.oxygen) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
s = "".join(water.out)
print("".join(sorted(s[:3])), "".join(sorted(s[3:])))
