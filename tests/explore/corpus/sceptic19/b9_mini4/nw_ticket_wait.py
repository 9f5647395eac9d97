import threading


class Desk:
    def __init__(self):
        self.cond = threading.Condition()
        self.free = 2
        self.queueing = 0
        self.served = 0

    def wait(self):
        with self.cond:
            if self.free == 0:
                self.queueing += 1
                while self.free == 0:
                    self.cond.wait()
                self.queueing -= 1
            self.free -= 1

    def leave(self):
        with self.cond:
            self.free += 1
            self.served += 1
            self.cond.notify()


desk = Desk()


def customer():
    desk.wait()
    desk.leave()
    desk.wait()
    desk.leave()


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(desk.served)
