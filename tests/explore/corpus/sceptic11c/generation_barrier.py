import threading


class CyclicBarrier:
    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.generation = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            gen = self.generation
            self.waiting += 1
            if self.waiting == self.parties:
                self.waiting = 0
                self.generation += 1
                self.cond.notify_all()
            else:
                while gen == self.generation:
                    self.cond.wait()


def main():
    n = 3
    rounds = 2
    barrier = CyclicBarrier(n)
    log = []

    def work():
        for r in range(rounds):
            log.append(r)
            barrier.wait()

    ts = [threading.Thread(target=work) for _ in range(n)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("phases kept" if log == sorted(log) else log)


if __name__ == "__main__":
    main()
