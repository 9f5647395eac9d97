import threading


class Dispenser:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()

    def next(self):
        with self.lock:
            self.n += 1
        return self.n


d = Dispenser()
queue = {}


def arrive(name):
    queue[d.next()] = name


ts = [threading.Thread(target=arrive, args=(n,)) for n in ("Ann", "Bob")]
for t in ts: t.start()
for t in ts: t.join()
print(len(queue), "in the queue")
