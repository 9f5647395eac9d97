import threading

class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.error = None

    def run(self):
        try:
            [1][self.n]
        except Exception as error:
            self.error = error


ts = [Worker(n) for n in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([type(t.error).__name__ for t in ts])
