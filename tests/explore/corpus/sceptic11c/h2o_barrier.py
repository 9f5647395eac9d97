"""LeetCode 1117 H2O 生成"""
import random
import threading
from threading import Barrier, Semaphore


class H2O:
    def __init__(self):
        self.sem_h = Semaphore(2)
        self.sem_o = Semaphore(1)
        self.bar = Barrier(3)

    def hydrogen(self, releaseHydrogen):
        self.sem_h.acquire()
        self.bar.wait()
        releaseHydrogen()
        self.sem_h.release()

    def oxygen(self, releaseOxygen):
        self.sem_o.acquire()
        self.bar.wait()
        releaseOxygen()
        self.sem_o.release()


def main():
    water = "HHOHHO"
    out = []
    h2o = H2O()
    threads = []
    for atom in water:
        if atom == "H":
            t = threading.Thread(target=h2o.hydrogen, args=(lambda: out.append("H"),))
        else:
            t = threading.Thread(target=h2o.oxygen, args=(lambda: out.append("O"),))
        threads.append(t)
    random.shuffle(threads)
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(f"H: {out.count('H')} O: {out.count('O')}")


if __name__ == "__main__":
    main()
