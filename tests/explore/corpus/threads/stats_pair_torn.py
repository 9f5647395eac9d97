import threading


class Mean:
    def __init__(self):
        self.count = 0
        self.total = 0
        self.lock = threading.Lock()

    def add(self, x):
        with self.lock:
            self.count += 1
            self.total += x

    def value(self):
        count = self.count
        if count == 0:
            return 7
        return self.total / count


mean = Mean()


def feed():
    for _ in range(3):
        mean.add(7)


def watch():
    v = mean.value()
    assert v == 7, v


ts = [threading.Thread(target=feed), threading.Thread(target=feed), threading.Thread(target=watch)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(mean.value())
