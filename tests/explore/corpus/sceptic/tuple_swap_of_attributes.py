import threading


class Pair:
    def __init__(self):
        self.a, self.b = 1, 2


p = Pair()


def swap():
    for _ in range(2):
        p.a, p.b = p.b, p.a


ts = [threading.Thread(target=swap) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted((p.a, p.b)))
