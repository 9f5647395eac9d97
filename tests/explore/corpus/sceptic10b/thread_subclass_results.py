import threading


class Squarer(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n ** 2


ts = [Squarer(n) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*(t.result for t in ts))
