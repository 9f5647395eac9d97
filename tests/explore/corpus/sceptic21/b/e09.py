import threading


class DoubleBuffer:
    def __init__(self):
        self.back = []

    def write(self, x):
        b = self.back
        b.append(x)

    def flip(self):
        front = list(self.back)
        self.back = []
        return front


buf = DoubleBuffer()
shown = []


def draw(base):
    for i in range(2):
        buf.write(base + i)


ts = [threading.Thread(target=draw, args=(b,)) for b in (0, 10)]
for t in ts:
    t.start()
shown.extend(buf.flip())
for t in ts:
    t.join()
shown.extend(buf.flip())
print(sorted(shown))
