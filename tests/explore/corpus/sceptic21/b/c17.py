import threading


class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2)
        self.o = threading.Semaphore(1)
        self.barrier = threading.Barrier(3)
        self.out = []

    def hydrogen(self):
        with self.h:
            self.barrier.wait()
            self.out.append("H")
            self.barrier.wait()

    def oxygen(self):
        with self.o:
            self.barrier.wait()
            self.out.append("O")
            self.barrier.wait()


w = H2O()
ts = [threading.Thread(target=w.oxygen) for _ in range(2)]
ts += [threading.Thread(target=w.hydrogen) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
s = "".join(w.out)
print(sorted(s[:3]), sorted(s[3:]))
