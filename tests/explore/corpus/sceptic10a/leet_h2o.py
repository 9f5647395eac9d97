import threading
from threading import Barrier, Semaphore


class H2O:
    def __init__(self):
        self.h = Semaphore(2)
        self.o = Semaphore(1)
        self.barrier = Barrier(3)

    def hydrogen(self, releaseHydrogen):
        with self.h:
            self.barrier.wait()
            releaseHydrogen()

    def oxygen(self, releaseOxygen):
        with self.o:
            self.barrier.wait()
            releaseOxygen()


out = []
water = H2O()
ts = []
for ch in "OOHHHH":
    if ch == "H":
        t = threading.Thread(target=water.hydrogen, args=(lambda: out.append("H"),))
    else:
        t = threading.Thread(target=water.oxygen, args=(lambda: out.append("O"),))
    ts.append(t)
    t.start()
for t in ts:
    t.join()
print(out.count("H"), out.count("O"))
