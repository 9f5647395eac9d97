import threading


class Counter:
    def __init__(self, limit):
        self.waiting = 0
        self.limit = limit
        self.turned_away = 0
        self.lock = threading.Lock()

    def come(self):
        with self.lock:
            self.waiting += 1
            if self.waiting > self.limit:
                self.waiting -= 1
                self.turned_away += 1
                return False
        return True

    def visit(self):
        if self.come():
            self.serve()

    def serve(self):
        with self.lock:
            self.waiting -= 1


counter = Counter(2)
ts = [threading.Thread(target=counter.visit) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert counter.waiting == 0
