import threading


class Box:
    def __init__(self):
        self._v = 0

    def get(self):
        return self._v

    def set(self, v):
        self._v = v


box = Box()


def work(read, write):
    for _ in range(3):
        write(read() + 1)


ts = [threading.Thread(target=work, args=(box.get, box.set)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.get())
