import copy
import threading


class Box:
    def __init__(self):
        self.lock = threading.Lock()
        self.cell = [0]

    def __copy__(self):
        other = Box.__new__(Box)
        other.__dict__.update(self.__dict__)
        return other


box = Box()


def work(b):
    for _ in range(3):
        with b.lock:
            b.cell[0] += 1


ts = [threading.Thread(target=work, args=(copy.copy(box),)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(box.cell[0])
