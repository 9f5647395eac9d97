import threading


class Mean:
    def __init__(self):
        self.sum = 10
        self.n = 1
        self.sum_lock = threading.Lock()
        self.n_lock = threading.Lock()

    def add(self, x):
        with self.sum_lock:
            self.sum += x
        with self.n_lock:
            self.n += 1

    def mean(self):
        with self.sum_lock:
            s = self.sum
        with self.n_lock:
            n = self.n
        return s / n


m = Mean()


def sensor():
    m.add(10)
    m.add(10)


t = threading.Thread(target=sensor)
t.start()
print("mean", m.mean())
t.join()
