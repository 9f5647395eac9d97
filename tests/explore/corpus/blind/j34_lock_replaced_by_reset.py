import threading


class Meter:
    def __init__(self):
        self.reset()

    def reset(self):
        self.lock = threading.Lock()
        self.value = 0
        self.resets = getattr(self, 'resets', -1) + 1

    def add(self, n):
        with self.lock:
            self.value += n

    def read(self):
        with self.lock:
            return self.value


meter = Meter()
other = Meter()


def feeder(numbers):
    for n in numbers:
        meter.add(n)
        other.add(n)


threads = [threading.Thread(target=feeder, args=([1, 2],)), threading.Thread(target=feeder, args=([3],))]
for t in threads: t.start()
meter.reset()
for t in threads: t.join()
print(meter.read() <= 6, other.read())
