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
                self.round += 1
                self.cv.notify_all()
            else:
                while my_round == self.round:
                    self.cv.wait()


barrier = MyBarrier(2)


def work():
    barrier.wait()
    barrier.wait()


ts = [threading.Thread(target=work) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
