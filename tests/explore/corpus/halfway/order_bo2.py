import threading


class Acc:
    def __init__(self, n):
        self.n = n
        self.lock = threading.Lock()


a, b = Acc(1), Acc(2)


def both():
    x, y = (a, b) if a.n < b.n else (b, a)
    with x.lock:
        with y.lock:
            a.n += 2


ts = [threading.Thread(target=both) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
