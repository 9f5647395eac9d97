from multiprocessing import Condition, Process, Value


class Latch:
    def __init__(self, n):
        self.n = Value('i', n, lock=False)
        self.cond = Condition()

    def count_down(self):
        with self.cond:
            self.n.value -= 1
            if self.n.value == 0:
                self.cond.notify_all()

    def wait(self):
        with self.cond:
            self.cond.wait_for(lambda: self.n.value == 0)


def racer(latch, ready):
    with ready.get_lock():
        ready.value += 1
    latch.count_down()


if __name__ == '__main__':
    latch, ready = Latch(3), Value('i', 0)
    ps = [Process(target=racer, args=(latch, ready)) for _ in range(3)]
    [p.start() for p in ps]
    latch.wait()
    print('ready', ready.value)
    print('go')
    [p.join() for p in ps]
