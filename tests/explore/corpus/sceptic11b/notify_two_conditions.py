from multiprocessing import Condition, Lock, Process, Value


class Slot:
    def __init__(self):
        self.full = Value('i', 0, lock=False)
        lock = Lock()
        self.not_full = Condition(lock)
        self.not_empty = Condition(lock)

    def put(self):
        with self.not_full:
            while self.full.value == 1:
                self.not_full.wait()
            self.full.value = 1
            self.not_empty.notify()

    def take(self):
        with self.not_empty:
            while self.full.value == 0:
                self.not_empty.wait()
            self.full.value = 0
            self.not_full.notify()


def times(f, n):
    for _ in range(n):
        f()


if __name__ == '__main__':
    slot = Slot()
    ps = [Process(target=times, args=(f, 2)) for f in (slot.put, slot.put, slot.take, slot.take)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('slot', slot.full.value)
