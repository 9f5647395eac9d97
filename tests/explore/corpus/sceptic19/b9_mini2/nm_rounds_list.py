import threading


class Barrier:
    def __init__(self, n):
        self.n, self.count, self.open = n, 0, False
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            self.count += 1
            if self.count == self.n:
                self.open = True
                self.cond.notify_all()
            else:
                while not self.open:
                    self.cond.wait()


barriers = [Barrier(2), Barrier(2)]


def work():
    for b in barriers:
        b.wait()


ts = [threading.Thread(target=work) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
