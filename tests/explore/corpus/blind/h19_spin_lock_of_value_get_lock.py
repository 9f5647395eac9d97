import time
from multiprocessing import Process, Value


class SpinLock:
    def __init__(self):
        self.flag = Value("i", 0)

    def acquire(self):
        while True:
            with self.flag.get_lock():
                if not self.flag.value:
                    self.flag.value = 1
                    return
            time.sleep(0.001)

    def release(self):
        self.flag.value = 0


def work(lock, n):
    for _ in range(2):
        lock.acquire()
        n.value += 1
        lock.release()


if __name__ == "__main__":
    lock, n = SpinLock(), Value("i", 0, lock=False)
    ps = [Process(target=work, args=(lock, n)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(n.value)
