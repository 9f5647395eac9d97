import time
from multiprocessing import Process, Value


class SpinLock:
    def __init__(self):
        self.taken = Value('b', 0)

    def test_and_set(self):
        with self.taken.get_lock():
            old = self.taken.value
            self.taken.value = 1
            return old

    def __enter__(self):
        while self.test_and_set():
            time.sleep(0)
        return self

    def __exit__(self, *args):
        self.taken.value = 0


def worker(lock, counter):
    for _ in range(3):
        with lock:
            counter.value += 1


if __name__ == '__main__':
    lock = SpinLock()
    counter = Value('i', 0, lock=False)
    ps = [Process(target=worker, args=(lock, counter)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(counter.value)
