# LeetCode 1117 H2O
import threading


class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2)
        self.o = threading.Semaphore(1)
        self.barrier = threading.Barrier(3)

    def hydrogen(self, release):
        self.h.acquire()
        self.barrier.wait()
        release()
        self.h.release()

    def oxygen(self, release):
        self.o.acquire()
        self.barrier.wait()
        release()
        self.o.release()


out = []
water = H2O()
ts = []
for _ in range(2):
    ts.append(threading.Thread(target=water.hydrogen, args=(lambda: out.append("H"),)))
    ts.append(threading.Thread(target=water.oxygen, args=(lambda: out.append("O"),)))
    ts.append(threading.Thread(target=water.hydrogen, args=(lambda: out.append("H"),)))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(["".join(sorted(out[i:i + 3])) for i in range(0, len(out), 3)])
