import threading


class Barrier:
    def __init__(self, n):
        self.n = n
        self.there = 0
        self.open = False
        self.cond = threading.Condition()

    def arrive(self):
        with self.cond:
            self.there += 1
            if self.there == self.n:
                self.open = True
                self.cond.notify_all()

    def leave(self):
        with self.cond:
            if not self.open:
                self.cond.wait()
            self.there -= 1


barrier = Barrier(3)


def work():
    barrier.arrive()
    barrier.leave()



ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(barrier.there)
