import threading


class DoubleBuffer:
    def __init__(self):
        self.front, self.back = [], []
        self.lock = threading.Lock()

    def write(self, x):
        with self.lock:
            self.back.append(x)

    def flip(self):
        with self.lock:
            self.front, self.back = self.back, []
            return self.front


buf = DoubleBuffer()
shown = []


def draw(base):
    for i in range(2):
        buf.write(base + i)


ts = [threading.Thread(target=draw, args=(b,)) for b in (0, 10)]
for t in ts:
    t.start()
for _ in range(2):
    shown.extend(buf.flip())
for t in ts:
    t.join()
shown.extend(buf.flip())
print(sorted(shown))
