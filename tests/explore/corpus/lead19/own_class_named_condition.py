import threading


class Condition:
    def __init__(self, box):
        self.box = box

    def wait(self):
        self.box.n -= 1


class Box:
    def __init__(self):
        self.n = 1
        self.cond = Condition(self)
        self.lock = threading.Lock()

    def take(self):
        if self.n > 0:
            with self.lock:
                self.cond.wait()


box = Box()
ts = [threading.Thread(target=box.take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(box.n)
