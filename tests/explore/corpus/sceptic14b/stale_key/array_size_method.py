import threading

class Vec:
    def __init__(self):
        self.lock = threading.Lock()
        self.data = {}

    def size(self):
        with self.lock:
            return len(self.data)

    def set(self, i, x):
        with self.lock:
            self.data[i] = x


v = Vec()


def append(x):
    v.set(v.size(), x)


ts = [threading.Thread(target=f, args=a) for f, a in ((append, ("a",)), (append, ("b",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(v.size())
