import threading


class Box:
    def __init__(self):
        self.count = 0
        self.cond = threading.Condition()

    def put(self):
        with self.cond:
            self.count += 1
            self.cond.notify()

    def take(self):
        with self.cond:
            if self.count == 0:
                self.cond.wait()
                self.count -= 1
            else:
                self.count -= 1


box = Box()


ts = [threading.Thread(target=box.take) for _ in range(1)] + [threading.Thread(target=box.put) for _ in range(1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.count)
