import threading


class Barrier:
    def __init__(self, n):
        self.n = n
        self.count = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            self.count += 1
            if self.count == self.n:
                self.cond.notify_all()
                self.count = 0
            else:
                while self.count != 0:
                    self.cond.wait()


barrier = Barrier(2)


def worker(name):
    for phase in range(2):
        barrier.wait()


ts = [threading.Thread(target=worker, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("finished")
