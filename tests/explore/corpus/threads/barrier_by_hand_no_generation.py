import threading


class MyBarrier:
    def __init__(self, parties):
        self.parties = parties
        self.count = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            self.count += 1
            if self.count == self.parties:
                self.cond.notify_all()
                self.count = 0
            else:
                while self.count != 0:
                    self.cond.wait()


bar = MyBarrier(2)


def runner(name):
    for lap in range(3):
        bar.wait()


ts = [threading.Thread(target=runner, args=(n,)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("finished")
