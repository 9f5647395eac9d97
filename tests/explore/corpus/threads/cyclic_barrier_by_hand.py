import threading


class CyclicBarrier:
    def __init__(self, parties):
        self.parties = parties
        self.count = 0
        self.generation = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            mine = self.generation
            self.count += 1
            if self.count == self.parties:
                self.count = 0
                self.generation += 1
                self.cond.notify_all()
                return
            while mine == self.generation:
                self.cond.wait()


bar = CyclicBarrier(2)
log = []


def runner(name):
    for lap in range(2):
        log.append(lap)
        bar.wait()


ts = [threading.Thread(target=runner, args=(n,)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(log == sorted(log))
