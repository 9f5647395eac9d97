import threading


class Mean:
    def __init__(self):
        self.n, self.s = 0, 0
        self.n_lock, self.s_lock = threading.Lock(), threading.Lock()

    def add(self, x):
        with self.n_lock:
            self.n += 1
        with self.s_lock:
            self.s += x

    def get(self):
        with self.n_lock, self.s_lock:
            return self.s / self.n if self.n else 4.0


m = Mean()
seen = []
a = threading.Thread(target=lambda: (m.add(4), m.add(4)))
b = threading.Thread(target=lambda: seen.append(m.get()))
a.start(); b.start()
a.join(); b.join()
print('ok' if seen == [4.0] else seen)
