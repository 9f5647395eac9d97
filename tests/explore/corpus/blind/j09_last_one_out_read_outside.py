import threading


class Latch:
    def __init__(self, count):
        self.count = count
        self.event = threading.Event()

    def arrive(self):
        left = self.count - 1
        self.count = left
        if left == 0:
            self.event.set()

    def wait(self):
        self.event.wait()


latch = Latch(3)
results = []
lock = threading.Lock()


def work(n):
    with lock:
        results.append(n * n)
    latch.arrive()


for n in range(3):
    threading.Thread(target=work, args=(n,), daemon=True).start()
latch.wait()
print(sorted(results))
