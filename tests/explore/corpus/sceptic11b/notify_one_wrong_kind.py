from multiprocessing import Condition, Process, Value


class Slot:
    def __init__(self):
        self.full = Value('i', 0, lock=False)
        self.cond = Condition()

    def put(self):
        with self.cond:
            while self.full.value == 1:
                self.cond.wait()
            self.full.value = 1
            self.cond.notify()

    def take(self):
        with self.cond:
            while self.full.value == 0:
                self.cond.wait()
            self.full.value = 0
            self.cond.notify()


def times(f, n):
    for _ in range(n):
        f()


if __name__ == '__main__':
    slot = Slot()
    ps = [Process(target=times, args=(f, 2)) for f in (slot.put, slot.put, slot.take, slot.take)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('slot', slot.full.value)
