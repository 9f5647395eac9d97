import threading


class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2)
        self.o = threading.Semaphore(0)
        self.count = 0
        self.lock = threading.Lock()
        self.out = []

    def hydrogen(self):
        self.h.acquire()
        with self.lock:
            self.count += 1
            if self.count == 2:
                self.count = 0
                self.o.release()
        self.out.append("H")

    def oxygen(self):
        self.o.acquire()
        self.out.append("O")
        self.h.release(2)


w = H2O()
ts = [threading.Thread(target=f) for f in (w.hydrogen, w.hydrogen, w.oxygen)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("".join(w.out))
