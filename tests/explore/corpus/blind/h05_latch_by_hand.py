import multiprocessing as mp


class Latch:
    def __init__(self, n):
        self.n = mp.Value("i", n, lock=False)
        self.cond = mp.Condition()

    def count_down(self):
        with self.cond:
            self.n.value -= 1
            if self.n.value == 0:
                self.cond.notify_all()

    def wait(self):
        with self.cond:
            while self.n.value > 0:
                self.cond.wait()


def work(latch, out, i):
    out[i] = i * i
    latch.count_down()


if __name__ == "__main__":
    latch = Latch(3)
    out = mp.Array("i", 3, lock=False)
    ps = [mp.Process(target=work, args=(latch, out, i)) for i in range(3)]
    for p in ps: p.start()
    latch.wait()
    print(list(out))
    for p in ps: p.join()
