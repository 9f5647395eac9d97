import threading


class MyBarrier:
    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.round = 0
        self.cv = threading.Condition()

    def wait(self):
        with self.cv:
            my_round = self.round
            self.waiting += 1
            if self.waiting == self.parties:
                self.waiting = 0
                self.round += 1
                self.cv.notify_all()
            else:
                while my_round == self.round:
                    self.cv.wait()


barrier = MyBarrier(2)
a, b = [0, 0], [0, 0]


def work(i):
    a[i] = i + 1
    barrier.wait()
    b[i] = sum(a)
    barrier.wait()
    if i == 0:
        print(sum(b))


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
