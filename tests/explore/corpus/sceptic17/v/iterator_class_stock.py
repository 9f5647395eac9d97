import threading


class Dispenser:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


d = Dispenser(3)
got = []


def customer():
    for x in d:
        got.append(x)


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(got)))
