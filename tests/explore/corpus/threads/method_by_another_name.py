import threading


class Meter:
    def __init__(self):
        self.n = 0

    def add(self, k):
        self.n = self.n + k


meter = Meter()


def repeat(times, function, *args):
    for _ in range(times):
        function(*args)


ts = [threading.Thread(target=repeat, args=(3, meter.add, 2)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meter.n)
