import threading


class SeqLock:
    def __init__(self):
        self.seq = 0
        self.x = 0
        self.y = 0
        self.write_lock = threading.Lock()

    def write(self, x, y):
        with self.write_lock:
            self.seq += 1
            self.x = x
            self.y = y
            self.seq += 1

    def read(self):
        while True:
            before = self.seq
            if before % 2 == 0:
                x, y = self.x, self.y
                if self.seq == before:
                    return x, y


point = SeqLock()


def writer():
    point.write(1, 1)
    point.write(2, 2)


def reader(out):
    for _ in range(2):
        x, y = point.read()
        assert x == y
        out.append(x)


out = []
ts = [threading.Thread(target=writer), threading.Thread(target=reader, args=(out,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert out == sorted(out)
print("ok")
